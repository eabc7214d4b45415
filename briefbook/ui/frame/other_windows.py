"""The user’s other windows: which books they have open, and bringing them to the front."""

import os
import sys
from pathlib import Path

from briefbook.errors import BriefbookError


def is_same_file(one: Path, other: Path) -> bool:
    """Return whether two paths lead to one file, by whatever links."""
    try:
        return one.absolute() == other.absolute() or os.path.samefile(one, other)
    except (OSError, ValueError):
        return False


def bring_forward(path: Path, error: BriefbookError) -> None:
    """Bring the window forward that has the book open which could not be opened for that reason."""
    from briefbook.store.lock import LockedError

    if isinstance(error, LockedError) and error.holder is not None and error.holder.is_me:
        from briefbook.jobs.fronting import brought_forward

        brought_forward(path, patience=0)  # it comes when it can


def start_window(book: Path) -> bool:
    """Open a book in a window of its own, by a program of its own; return whether that began."""
    from PySide6.QtCore import QProcess

    # an AppImage’s program goes with the one that is mounted for this process
    program = os.environ.get("APPIMAGE") or sys.executable
    words = [] if getattr(sys, "frozen", False) else ["-m", "briefbook"]
    return bool(QProcess.startDetached(program, [*words, str(book.absolute())])[0])


def is_in_another_window(book: Path) -> bool:
    """Return whether a window in another process of the same user has a book open."""
    if not os.path.exists(f"{os.path.realpath(book)}.lock"):  # nothing more is loaded to find that out
        return False
    from briefbook.jobs import fronting

    return fronting.is_in_another_window(book)
