"""The lock file beside a book: one process writes it at a time, and the others learn who does."""

import getpass
import json
import os
import socket
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from briefbook.errors import BriefbookError


class BookLock:
    """An operating-system lock on `NAME.briefbook.lock`, held until `release` or the process's end."""

    def __init__(self, book: Path) -> None:
        self._path = book.with_name(book.name + ".lock")
        self._handle: int | None = None

    def acquire(self) -> None:
        """Take the lock; raise `BriefbookError` that says who holds it, where and since when."""
        while True:
            try:
                handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
            except OSError as error:
                raise BriefbookError(
                    f"{self._path.parent} cannot be written to: {error.strerror}."
                ) from error
            if not _locked(handle):
                os.close(handle)
                raise BriefbookError(self._holder())
            # another process may have removed the file between the two calls above
            if self._path.exists() and os.path.samestat(os.fstat(handle), self._path.stat()):
                break
            os.close(handle)
        self._handle = handle
        os.ftruncate(handle, 0)
        # the first byte is what Windows locks, so that the others stay readable
        os.write(handle, b" " + json.dumps(_myself()).encode())

    def release(self) -> None:
        """Give the lock up and remove its file."""
        if self._handle is None:
            return
        if sys.platform == "win32":
            os.close(self._handle)
            self._path.unlink(missing_ok=True)
        else:
            self._path.unlink(missing_ok=True)
            os.close(self._handle)
        self._handle = None

    def _holder(self) -> str:
        book = self._path.name.removesuffix(".lock")
        try:
            with self._path.open("rb") as file:
                file.seek(1)
                who = json.loads(file.read())
            return (
                f"“{book}” is open on {who['host']} for {who['user']} since {who['since']}; "
                "close it there first, or open it read-only."
            )
        except (OSError, ValueError, KeyError):
            return f"“{book}” is open in another window; close it there first, or open it read-only."


def _locked(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _myself() -> dict[str, Any]:
    try:
        user = getpass.getuser()
    except (KeyError, OSError):  # a container's user may have no name
        user = "another user"
    since = datetime.now().strftime("%H:%M on %d %B")
    return {"host": socket.gethostname(), "user": user, "pid": os.getpid(), "since": since}
