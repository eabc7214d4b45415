"""Copying the file of an open book while it may be edited."""

from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from briefbook.store.database import connected
from briefbook.store.driver import Database
from briefbook.store.keys import Key

_AT_A_TIME: Final = 1000
"""Pages copied between two chances for an edit: 0.01 s, 0.05 s of an encrypted book."""

_BEGINNINGS: Final = 10
"""An edit makes the copying begin anew; after so many the rest is copied at one go, and edits wait."""


class _OutdatedError(Exception):
    pass


def copied_beside(db: Database, path: Path, key: Key | None) -> None:
    """Copy a database into a new file, encrypted as it is itself, so that whoever edits it hardly waits.

    The file is not yet on the disk for sure: `synced` sees to that. Raises `DatabaseError` or `OSError`, and
    leaves no file then.
    """
    try:
        _copy(db, path, key, pages=_AT_A_TIME, progress=_Beginnings().count)
    except _OutdatedError:
        path.unlink(missing_ok=True)
        _copy(db, path, key)


def _copy(db: Database, path: Path, key: Key | None, **steps: Any) -> None:
    try:
        copy = connected(path, "rwc", key)
        try:
            # nobody else knows of the file yet, which is thrown away if anything goes wrong
            copy.execute("PRAGMA journal_mode = OFF").fetchall()
            copy.execute("PRAGMA synchronous = OFF")
            db.conn.backup(copy.conn, sleep=0.01, **steps)
        finally:
            copy.close()
    except BaseException:
        with suppress(OSError):  # its stick is gone, and that is not what failed first
            path.unlink(missing_ok=True)
        raise


class _Beginnings:
    """Counts how often a copying began anew."""

    def __init__(self) -> None:
        self._left: int | None = None
        self._count = 0

    def count(self, _status: int, left: int, _total: int) -> None:
        """Note how many pages are left; raise `_OutdatedError` after too many beginnings."""
        if self._left is not None and left >= self._left:
            self._count += 1
            if self._count >= _BEGINNINGS:
                raise _OutdatedError
        self._left = left
