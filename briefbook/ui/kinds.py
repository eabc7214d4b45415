"""The kinds of record in the window: the words over a group of them, and the icon of each."""

from typing import Final

PLURALS: Final = {
    "issue": "Issues",
    "claim": "Claims",
    "risk": "Risks",
    "commitment": "Commitments",
    "scenario": "Scenarios",
    "recommendation": "Recommendations",
    "talking point": "Talking points",
    "event": "Events",
    "objective": "Objectives",
    "actor": "Actors",
    "position": "Positions",
    "source": "Sources",
    "passage": "Passages",
}

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
