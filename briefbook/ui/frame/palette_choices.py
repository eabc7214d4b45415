"""What the palette lists: commands and places."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from briefbook.domain.capitals import capitalised
from briefbook.domain.vocabulary import kind_word
from briefbook.ui.commands import key_of
from briefbook.ui.kinds import ICONS

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.store.book import Book
    from briefbook.ui.wayfinder import Wayfinder

MOST = 40
"""How many commands or places are listed."""


@dataclass(frozen=True)
class Choice:
    """One line of the palette."""

    words: str
    more: str = ""
    icon: str = ""
    act: Callable[[], object] | None = None
    """What it does; `None` for the heading of those that follow."""
    marks: tuple[tuple[int, int], ...] | None = None
    """Where the words found stand in `more`, which then has a line of its own."""
    title_marks: tuple[tuple[int, int], ...] = ()
    """Where they stand in `words`."""
    stays: bool = False
    """Whether the palette stays open, as this only changes what it lists."""


def commands(offered: Iterable[QAction], text: str) -> list[Choice]:
    """Return the commands whose words have all that was typed, first those that begin with it."""
    words = text.casefold().split()
    typed = " ".join(words)
    found = [
        Choice(action.text().removesuffix("…"), key_of(action), "command", action.trigger)
        for action in offered
        if all(word in action.text().casefold() for word in words)
    ]
    return sorted(found, key=lambda choice: _unlikeness(choice.words.casefold(), typed)) if typed else found


def _unlikeness(words: str, typed: str) -> int:
    return 0 if words == typed else 1 if words.startswith(typed) else 2


def outline(book: "Book", way: "Wayfinder") -> list[Choice]:
    """Return the issues in their order."""
    return [
        Choice(
            f"{e.number} {e.issue.title}",
            capitalised(kind_word("issue")),
            ICONS["issue"],
            leading(way, "issue", e.issue.id),
        )
        for e in book.issues.outline()
    ]


def places(book: "Book", way: "Wayfinder", text: str) -> list[Choice]:
    """Return what a query finds, the best first."""
    return [
        Choice(
            hit.title,
            hit.snippet if hit.kind == "passage" else capitalised(kind_word(hit.kind)),
            ICONS[hit.kind],
            # who goes to a source by its title wants its beginning, or where it was read last
            leading(way, hit.kind, hit.record_id, None if hit.title_marks else hit.start),
        )
        for hit in book.find(text, MOST)
    ]


def leading(way: "Wayfinder", kind: str, record_id: str, offset: int | None = None) -> Callable[[], object]:
    """Return what leads to a record, or to a place in its text."""
    return lambda: way.show(kind, record_id, offset)
