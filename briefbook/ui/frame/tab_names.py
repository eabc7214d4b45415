"""The tabs of the work, in their order: known before a book is open, and without loading their panes."""

from typing import Final

from briefbook.translation import tr_noop

TAB_NAMES: Final = {
    "outline": tr_noop("Outline"),
    "reader": tr_noop("Reader"),
    "claims": tr_noop("Claims"),
    "risks": tr_noop("Risks"),
    "commitments": tr_noop("Commitments"),
    "actors": tr_noop("Actors"),
    "advice": tr_noop("Advice"),
    "memo": tr_noop("Memo"),
    "review": tr_noop("Review"),
}
"""The name of each pane, and the words on its tab; Ctrl and its place among them leads there."""
