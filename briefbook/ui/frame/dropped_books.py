"""A book that is dropped on the window: opened, unless it is another copy of the one that is open."""

from pathlib import Path

from briefbook.errors import BriefbookError
from briefbook.store.backups import key_for
from briefbook.store.book import Book
from briefbook.translation import tr
from briefbook.ui.frame.other_windows import is_same_file
from briefbook.ui.frame.session import Session
from briefbook.ui.merging.merging import merge_copy


def take_book(session: Session, path: Path) -> None:
    """Open a book, or offer to merge it where it is another copy of the open book."""
    book = session.book
    if book is None or book.is_read_only or is_same_file(path, book.path) or not _is_copy(path, book):
        session.open(path)
        return
    session.messages.info(
        tr(
            "“{name}” is another copy of this book. To see it on its own, open it from the File menu.",
            name=path.name,
        ),
        tr("Merge It…"),
        lambda: merge_copy(session, path),
    )


def _is_copy(path: Path, book: Book) -> bool:
    try:
        with Book.open(path, read_only=True, key=key_for(path, book.file.key)) as other:
            return other.covers.only().id == book.covers.only().id
    except (BriefbookError, OSError):  # opening it says what is wrong with it
        return False
