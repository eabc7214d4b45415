"""The icons of the kinds of record."""

from typing import Final

ICONS: Final = {
    "issue": "list-tree",
    "claim": "scale",
    "risk": "shield-alert",
    "commitment": "handshake",
    "scenario": "split",
    "recommendation": "lightbulb",
    "talking point": "message-square",
    "event": "calendar",
    "objective": "target",
    "actor": "user",
    "position": "signpost",
    "source": "file-text",
    "passage": "highlighter",
}
