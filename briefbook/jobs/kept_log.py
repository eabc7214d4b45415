"""The log in the user’s folder: what several processes write to one file, and never too much of it."""

import logging
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

LARGEST: Final = 1_000_000
"""Bytes after which a new file is begun."""

OLDER: Final = (".1", ".2")
"""How the names of the older files end, the youngest first."""


class KeptLog(logging.Handler):
    """Appends lines to a file, which nobody has open in between: Windows renames no file that is open.

    The standard library’s own handler holds its file open, and loads sockets and pickles at every start.
    """

    def __init__(self, path: Path, largest: int = LARGEST) -> None:
        super().__init__()
        self.path = path
        self._largest = largest

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line; one that cannot be written is lost, as there is nobody to tell."""
        with suppress(Exception):  # whatever a mistake in telling is, it must not be one more
            line = self.format(record)
            self._turn()
            # a file that cannot be set aside still has an end
            if self._size() < 2 * self._largest:
                with self.path.open("a", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
                    file.write(f"{line}\n")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802, the name that logging calls it by
        """Say nothing: what Python would print quotes what the line is about."""

    def _turn(self) -> None:
        """Set the file aside if it is large; where another process reads it just now, the next line tries."""
        if self._size() < self._largest:
            return
        names = [self.path, *(older_than(self.path, end) for end in OLDER)]
        for older, newer in zip(reversed(names[1:]), reversed(names[:-1]), strict=True):
            with suppress(OSError):
                os.replace(newer, older)

    def _size(self) -> int:
        try:
            return self.path.stat().st_size
        except OSError:
            return 0


def older_than(path: Path, end: str) -> Path:
    """Return the path of an older log."""
    return path.with_name(path.name + end)


def kept_logs(path: Path) -> list[Path]:
    """Return the files of a log that are there, the youngest first."""
    return [one for one in (path, *(older_than(path, end) for end in OLDER)) if one.is_file()]


def keep_log(path: Path) -> None:
    """Let everything that is logged go to a file, without what a book holds."""
    from briefbook.jobs.mistakes import WordlessFormatter

    handler: logging.Handler = KeptLog(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.open("a").close()
    except OSError:  # a home that cannot be written to must not keep the window from opening
        handler = logging.StreamHandler()
    handler.setFormatter(WordlessFormatter("%(asctime)s %(process)d %(name)s %(levelname)s %(message)s"))
    logging.basicConfig(handlers=[handler])
