"""A book's window comes to the front instead of a second one opening: two programs talk by a file.

Every window with a book that it may write keeps a file by its process's number, locked as long as it lives.
Who would open the book writes there what to bring forward; the window empties the file again as its answer.
"""

import json
import os
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from briefbook import paths
from briefbook.store.lock import holder_of, is_locked_now

PATIENCE = 3.0
"""Seconds that a window has to answer; one that is not busy does in 0.05."""

_STEP = 0.02
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What desktops give a program that is started by hand, so that it may take the front; it is handed on."""


@dataclass(frozen=True)
class Request:
    """What another program asks of a window: to come forward with a book."""

    book: Path
    token: str


class OwnFile:
    """The file by which other programs ask this process's window to come forward."""

    def __init__(self) -> None:
        self.path = _file_of(os.getpid())
        self._handle: int | None = None

    def appear(self) -> bool:
        """Let others find this window; return whether that was possible."""
        if self._handle is None:
            try:
                self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
                # the first byte is what Windows locks; the others are for what is asked
                os.write(self._handle, b" ")
                is_locked_now(self._handle)
            except OSError:  # a home that cannot be written to: then a second window opens read-only
                self.vanish()
        return self._handle is not None

    def asked(self) -> Request | None:
        """Return what is asked of this window, if anything is."""
        if self._handle is None:
            return None
        try:
            os.lseek(self._handle, 1, os.SEEK_SET)
            asked = json.loads(os.read(self._handle, 1 << 16))
            return Request(Path(asked["book"]), str(asked["token"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def answer(self) -> None:
        """Tell who asked that it was done."""
        if self._handle is not None:
            with suppress(OSError):
                os.ftruncate(self._handle, 1)

    def vanish(self) -> None:
        """Let nobody find this window any more."""
        if self._handle is not None:
            if sys.platform == "win32":
                os.close(self._handle)
            with suppress(OSError):
                self.path.unlink(missing_ok=True)
            if sys.platform != "win32":
                os.close(self._handle)
            self._handle = None


def is_in_another_window(book: Path) -> bool:
    """Return whether a window of the same user on this computer, in another process, has a book open."""
    return _window_of(book) is not None


def brought_forward(book: Path, patience: float = PATIENCE) -> bool:
    """Ask the user's window that has a book open to come forward; return whether it did in these seconds."""
    file = _window_of(book)
    if file is None:
        return False
    token = next((value for name in _TOKENS if (value := os.environ.get(name))), "")
    try:
        with file.open("r+b", buffering=0) as asking:
            asking.seek(1)
            asking.write(json.dumps({"book": str(book.resolve()), "token": token}).encode())
        _allow(int(file.name))
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if file.stat().st_size <= 1:
                return True
            time.sleep(_STEP)
    except OSError:  # it was closed this moment
        pass
    return False


def _window_of(book: Path) -> Path | None:
    """Return the file of the window that has a book open; `None` if no living one of this user has."""
    try:
        holder = holder_of(book)
        if holder is None or not holder.is_me or holder.pid == os.getpid():
            return None
        file = _file_of(holder.pid)
        handle = os.open(file, os.O_RDWR)
    except (OSError, ValueError):
        return None
    try:
        if not is_locked_now(handle):
            return file
    finally:
        os.close(handle)
    # nobody holds it: the window was killed
    with suppress(OSError):
        file.unlink()
    return None


def _file_of(pid: int) -> Path:
    return paths.user_windows() / str(pid)


def _allow(pid: int) -> None:
    if sys.platform == "win32":
        import ctypes

        # the program that was just started by hand is the one that may give the front away
        ctypes.windll.user32.AllowSetForegroundWindow(pid)
