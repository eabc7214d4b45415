"""Keeping backups without ever standing in the way of an edit or of closing a book."""

import logging
from pathlib import Path

from briefbook.errors import BriefbookError
from briefbook.store.backups import back_up, is_due
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from briefbook.store.keys import Key
from briefbook.store.known_books import id_of
from briefbook.translation import tr

log = logging.getLogger(__name__)


class Backing:
    """Keeps backups of one book, from any thread, also when it was closed."""

    def __init__(self, path: Path, key: Key | None = None, known_as: Path | None = None) -> None:
        self._path, self._key, self._known_as = path, key, known_as or path

    def keep(self) -> str:
        """Keep a backup unless nothing happened since the last; return why it could not be, or nothing.

        What goes wrong is logged and never raised.
        """
        # a local copy of a shared book may be gone when it is closed, as it was published
        path = next((one for one in (self._path, self._known_as) if one.is_file()), None)
        if path is None:
            return ""
        try:
            back_up(path, self._key, known_as=self._known_as)
        except BriefbookError as error:
            log.warning("A backup failed: %s", type(error.__cause__ or error).__name__)
            return str(error)
        except Exception as error:  # whatever it is, the book itself is not to suffer from it
            log.exception("A backup failed")
            return tr("No backup of “{name}” could be kept: {reason}.", name=self._path.name, reason=error)
        return ""

    def keep_if_due(self) -> str:
        """Keep a backup if the newest is ten minutes old; for commands, of which many follow each other."""
        book_id = id_of(self._known_as)
        return self.keep() if book_id is None or is_due(book_id) else ""


def backing_of(book: Book) -> Backing | None:
    """Return what keeps backups of an open book; `None` for one in memory, or that is only read."""
    if book.path == MEMORY or book.is_read_only:
        return None
    return Backing(book.file.path, book.file.key, book.path)
