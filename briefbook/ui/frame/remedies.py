"""The one button that an error leads on by, for each way forward that it names."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from briefbook.errors import BookError, BriefbookError
from briefbook.translation import tr, tr_noop

if TYPE_CHECKING:
    from briefbook.ui.frame.session import Session

Way: TypeAlias = tuple[str, Callable[[], object] | None]
"""The words of a button and what it calls; no words for no button."""

OPEN_READ_ONLY = tr_noop("Open Read-Only")
NOTHING: Way = ("", None)


def way_of(session: "Session", error: BriefbookError) -> Way:
    """Return what leads on when the open book could not be read or changed."""
    if not isinstance(error, BookError) or session.desk is None:
        return NOTHING
    unfinished, path = session.desk.open_book.unfinished, session.desk.open_book.book.path
    match error.remedy:
        case "save a copy":
            from briefbook.ui.frame.saving_copies import ask_and_copy

            return tr("Save a Copy…"), lambda: ask_and_copy(session)
        case "backup":
            return tr("Go Back to a Backup…"), lambda: _go_back(session, path)
        case "merge":
            from briefbook.ui.merging.merging import ask_and_merge

            return tr("Merge…"), lambda: ask_and_merge(session)
        case "read only":
            return tr(OPEN_READ_ONLY), lambda: session.open(path, read_only=True)
        case _:
            return (tr("Try Again"), unfinished.try_again) if unfinished.fault is error else NOTHING


def way_to_open(session: "Session", path: Path, error: BriefbookError) -> Way:
    """Return what leads on when a book could not be opened."""
    remedy = error.remedy if isinstance(error, BookError) else ""
    if remedy == "backup":
        return tr("Go Back to a Backup…"), lambda: _go_back(session, path)
    if remedy != "password" and _can_be_read(path):
        return tr(OPEN_READ_ONLY), lambda: session.open(path, read_only=True)
    return NOTHING


def _go_back(session: "Session", path: Path) -> None:
    from briefbook.ui.backups.going_back import go_back

    go_back(session, path)


def _can_be_read(path: Path) -> bool:
    from briefbook.store.book import Book

    try:
        Book.open(path, read_only=True).close()
    except BriefbookError:
        return False
    return True
