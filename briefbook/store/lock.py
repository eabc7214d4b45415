"""The lock file beside a book: one process writes it at a time, and the others learn who does."""

import errno
import getpass
import json
import os
import socket
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from briefbook.errors import BookError
from briefbook.translation import tr

_WITHOUT_LOCKS = {errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL}
"""What file systems that know no locks answer; nobody can be kept out there."""

_FULL = {errno.ENOSPC, errno.EDQUOT}


@dataclass(frozen=True)
class Holder:
    """Who has a book open, where, and since when in words."""

    host: str
    user: str
    pid: int
    since: str

    @property
    def is_me(self) -> bool:
        """Whether it is the same user on the same computer, in another window or command."""
        return (self.host, self.user) == (socket.gethostname(), _user())


class LockedError(BookError):
    """Another process has the book open; `holder` is who, where that is known."""

    def __init__(self, book: str, holder: Holder | None) -> None:
        told = tr(
            "“{book}” is open in another window; close it there first, or open it read-only.", book=book
        )
        if holder:
            told = tr(
                "“{book}” is open on {host} for {user} since {since}; close it there first, or open "
                "it read-only.",
                book=book,
                host=holder.host,
                user=holder.user,
                since=holder.since,
            )
        super().__init__(told, "read only")
        self.holder = holder


class BookLock:
    """An operating-system lock on `NAME.briefbook.lock`, held until `release` or the process's end."""

    def __init__(self, book: Path, name: str = "") -> None:
        self._path = _beside(book)
        self._book = name or book.name
        self._handle: int | None = None
        self.found: Holder | None = None
        """Whom the file named that was there already: a process that died, or one on another computer."""

    def acquire(self) -> None:
        """Take the lock; raise `LockedError` that says who holds it, where and since when."""
        while True:
            try:
                handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
            except OSError as error:
                raise _unwritable(self._path.parent, self._book, error) from error
            if not is_locked_now(handle):
                os.close(handle)
                raise LockedError(self._book, _read(self._path))
            # another process may have removed the file between the two calls above
            if self._is_still(handle):
                break
            os.close(handle)
        self._handle = handle
        self.found = _read(self._path)
        try:
            os.ftruncate(handle, 0)
            # the first byte is what Windows locks, so that the others stay readable
            os.write(handle, b" " + json.dumps(asdict(_myself())).encode())
        except OSError:  # a full disk: the lock holds all the same, and only who holds it is not told
            pass

    def release(self) -> None:
        """Give the lock up and remove its file."""
        if self._handle is None:
            return
        # in a synchronised folder the file may be another computer's by now
        is_mine = self._is_still(self._handle)
        if sys.platform == "win32":
            os.close(self._handle)
        try:
            if is_mine:
                self._path.unlink(missing_ok=True)
        except OSError:  # the stick is gone, and the file with it
            pass
        if sys.platform != "win32":
            os.close(self._handle)
        self._handle = None

    def _is_still(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), self._path.stat())
        except OSError:
            return False


def holder_of(book: Path) -> Holder | None:
    """Return whom the lock file of a book names; it may have died since."""
    return _read(_beside(book))


def is_locked_now(handle: int) -> bool:
    """Lock an open file for this process, without waiting; return whether it has the lock now."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno in _WITHOUT_LOCKS
    return True


def _beside(book: Path) -> Path:
    # whatever links lead to a book, it has one lock
    book = book.resolve()
    return book.with_name(book.name + ".lock")


def _read(path: Path) -> Holder | None:
    try:
        with path.open("rb") as file:
            file.seek(1)
            who = json.loads(file.read())
        return Holder(str(who["host"]), str(who["user"]), int(who["pid"]), str(who["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _unwritable(folder: Path, book: str, error: OSError) -> BookError:
    if error.errno in _FULL:
        return BookError(
            tr(
                "There is no room left on the disk of “{book}”; make room and try again, or open it "
                "read-only.",
                book=book,
            ),
            "read only",
        )
    return BookError(
        tr(
            "{folder} cannot be written to ({reason}), so “{book}” can only be opened read-only there.",
            folder=folder,
            reason=error.strerror,
            book=book,
        ),
        "read only",
    )


def _myself() -> Holder:
    return Holder(socket.gethostname(), _user(), os.getpid(), datetime.now().strftime("%H:%M on %d %B"))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container's user may have no name
        return "another user"
