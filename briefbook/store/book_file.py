"""The file that an open book is in: whether it is still there, and copies of it."""

import os
from contextlib import suppress
from pathlib import Path

from briefbook.errors import BookError, BriefbookError
from briefbook.store.database import MEMORY, copied
from briefbook.store.driver import DatabaseError
from briefbook.store.faults import while_copying
from briefbook.store.finding_file import FoundFile
from briefbook.store.keys import Key
from briefbook.store.rewriting import rewrite
from briefbook.store.whole_files import synced
from briefbook.translation import tr


class BookFile:
    """Where the file of an open book is, and the key that opens it; `None` if it is not encrypted.

    `path` is where the file is. Of a book on a share or in a synchronised folder that is a local `copy`, and
    the user knows the book by another path. `notes` are sentences about the opening.
    """

    def __init__(self, found: FoundFile) -> None:
        self._db, self.path, self.key = found.db, found.path, found.key
        # a copy made for reading is nothing that others see
        self.copy = found.copy if found.lock else None
        self.notes = found.notes
        self._seen = None if self.path == MEMORY else self.path.stat()

    def must_be_there(self) -> None:
        """Raise `BookError` if the file was moved, removed or replaced since the book was opened.

        What was written then would be lost: the system goes on writing a file that no longer has a name.
        """
        if self._seen is None:
            return
        name = self.path.name
        try:
            now = self.path.stat()
        except OSError as error:
            raise BookError(
                tr(
                    "“{name}” is no longer in its folder, or the folder is gone; nothing was changed. "
                    "Bring it back and try again, or save a copy elsewhere to go on.",
                    name=name,
                ),
                "save a copy",
            ) from error
        if not os.path.samestat(now, self._seen):
            raise BookError(
                tr(
                    "“{name}” was replaced by another file since it was opened here; nothing was "
                    "changed. Save a copy of this book to go on, and merge the other one into it.",
                    name=name,
                ),
                "save a copy",
            )

    def rewrite(self, key: Key | None) -> None:
        """Write the file anew with another key, or none, in its place; the book is only to be closed then.

        Raises `DatabaseError`, `OSError` or `BookError`, and the file is as it was.
        """
        rewrite(self._db, self.path, key)
        self.key = key

    def publish(self) -> bool:
        """Put a book that is worked on as a local copy where the others see it, from any thread.

        Returns whether that was needed; raises `BookError`, and loses nothing then.
        """
        return self.copy.publish(self.key) if self.copy else False

    def save_copy(self, path: Path) -> None:
        """Write the whole book, with its journal, into a new file; it works when the old one is gone.

        Raises `BriefbookError` rather than overwrite a file, and where the copy cannot be made.
        """
        if path.exists():
            raise BriefbookError(tr("{path} already exists; choose another name.", path=path))
        if not path.parent.is_dir():
            raise BriefbookError(tr("There is no folder {parent}.", parent=path.parent))
        # whatever happens, half a copy never has the name of a whole one
        part = path.with_name(f".{path.name}.part")
        try:
            part.unlink(missing_ok=True)
            copied(self._db, part, self.key)
            synced(part, path)
        except DatabaseError as error:
            raise while_copying(path, error) from error
        except OSError as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise BookError(
                tr("“{name}” cannot be made: {reason}.", name=path.name, reason=error.strerror)
            ) from error
