"""The tabs of the work, in their order: known before a book is open, and without loading their panes."""

from typing import Final

TAB_NAMES: Final = {
    "outline": "Outline",
    "reader": "Reader",
    "claims": "Claims",
    "risks": "Risks",
    "commitments": "Commitments",
    "actors": "Actors",
    "advice": "Advice",
    "memo": "Memo",
    "review": "Review",
}
"""The name of each pane, and the words on its tab; Ctrl and its place among them leads there."""
