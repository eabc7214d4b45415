"""Local copies of shared books that are needed no more, such as a killed program or a moved book leaves."""

import json
import time
from contextlib import suppress
from pathlib import Path

from briefbook import paths
from briefbook.errors import BriefbookError
from briefbook.store.places import LOCAL
from briefbook.store.working_copy import STATE, WorkingCopy

DAY = 24 * 60 * 60
"""Seconds for which a copy is left alone, as a command may be reading it."""


def remove_old_copies() -> None:
    """Remove what is in use no more and holds nothing that the shared file did not get; the rest stays."""
    # a folder that cannot be listed or is changed by another program meanwhile is for another time
    with suppress(OSError):
        for folder in paths.user_working_copies().iterdir():
            state = folder / STATE
            if state.is_file() and time.time() - state.stat().st_mtime > DAY:
                _remove(folder, state)


def _remove(folder: Path, state: Path) -> None:
    with suppress(
        OSError, ValueError, KeyError, TypeError, BriefbookError
    ):  # unreadable, or open in a window
        copy = WorkingCopy(Path(json.loads(state.read_bytes())["shared"]), LOCAL, name=folder.name)
        copy.hold()
        try:
            if copy.is_there and copy.is_published:
                copy.discard()
        finally:
            copy.let_go()
