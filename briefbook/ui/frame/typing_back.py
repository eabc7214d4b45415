"""Typing that was not finished when the program stopped: brought back when the book is opened."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication

from briefbook.domain.counts import listed
from briefbook.errors import BriefbookError
from briefbook.translation import tr, tr_noop
from briefbook.ui.messages import Messages, takes_back
from briefbook.ui.open_book import OpenBook

if TYPE_CHECKING:
    from briefbook.edits.recovering import Recovered, Unentered

_NEW: Final = {
    "risk": tr_noop("a new risk"),
    "commitment": tr_noop("a new commitment"),
    "event": tr_noop("a new event"),
    "actor": tr_noop("a new actor"),
    "objective": tr_noop("a new objective"),
    "position": tr_noop("a new position"),
    "scenario": tr_noop("a new scenario"),
    "recommendation": tr_noop("a new recommendation"),
    "talking_point": tr_noop("a new talking point"),
}
"""What can be begun in a form of its own, by the name of its table."""


def bring_back(open_book: OpenBook, messages: Messages) -> Callable[[], None]:
    """Make edits of what was being typed when the book was last open; return what tells of it.

    Call it before there are panes, and what it returns once they are there.
    """
    book = open_book.book
    drafts = [] if book.is_read_only else book.drafts.all()
    if not drafts:
        return lambda: None
    from briefbook.edits.recovering import recovered

    found = recovered(book, drafts)
    begun = {one.kind: one for one in drafts if one.kind in found.begun}
    try:
        for _, edit in found.edits:
            book.apply(edit)
        if found.done:
            book.drafts.put((), found.done)
    except BriefbookError as error:  # they stay in the book, for the next time
        refused = error
        return lambda: messages.error(refused)
    open_book.unfinished.begin_with(found.begun, [one for one in drafts if one.kind in begun])
    return lambda: _tell(found, open_book, messages)


def _tell(found: "Recovered", open_book: OpenBook, messages: Messages) -> None:
    names = list(dict.fromkeys(name for name, _ in found.edits))
    back = (
        tr("What was being typed in {places} when Briefbook stopped is back.", places=_listed(names))
        if names
        else ""
    )
    if found.unentered:
        told = " ".join(filter(None, (back, *map(_why, found.unentered))))
        messages.warning(told, tr("Copy", "verb"), lambda: _copy(found.unentered, open_book))
    elif names:
        messages.info(back, tr("Undo"), takes_back(lambda: _undo(len(found.edits), open_book, messages)))
    elif found.begun:
        kinds = _listed([tr(_NEW[kind]) for kind in found.begun])
        messages.info(
            tr("What was being typed for {records} is kept: it is there when you begin one.", records=kinds)
        )


def _why(one: "Unentered") -> str:
    return tr(
        "What was being typed in {place} cannot be entered: {reason}", place=one.about, reason=one.reason
    )


def _copy(unentered: "Iterable[Unentered]", open_book: OpenBook) -> None:
    QGuiApplication.clipboard().setText("\n\n".join(one.draft.text for one in unentered))
    open_book.unfinished.forget(one.draft for one in unentered)


def _undo(count: int, open_book: OpenBook, messages: Messages) -> None:
    with messages.telling():
        for _ in range(count):
            open_book.undo()


def _listed(names: list[str]) -> str:
    shown = names if len(names) <= 3 else [*names[:2], tr("%n other(s)", "", len(names) - 2)]
    return listed(shown)
