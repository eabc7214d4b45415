"""Files written whole: the new one, or the one that was there before."""

import os
import tempfile
from pathlib import Path

from briefbook.errors import BriefbookError
from briefbook.store.backups import SUFFIX
from briefbook.store.keys import is_encrypted
from briefbook.store.whole_files import synced
from briefbook.translation import tr

_DATABASE = b"SQLite format 3\0"
"""How each file of SQLite begins."""


def write_file(path: Path, data: bytes) -> None:
    """Write a file in one step, so that nobody ever sees half of it."""
    if path.is_dir():
        raise BriefbookError(tr("{path} is a folder; give the name of a file.", path=path))
    if _is_book(path):
        raise BriefbookError(
            tr("{path} is a book, which nothing is written over; give another name.", path=path)
        )
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise BriefbookError(
            tr("{path} cannot be written: {reason}.", path=path, reason=error.strerror)
        ) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, _usual_mode())
        synced(Path(temporary), path)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        raise BriefbookError(
            tr("{path} cannot be written: {reason}.", path=path, reason=error.strerror)
        ) from error


def _is_book(path: Path) -> bool:
    """Return whether there is a database at a path, such as a book, or an encrypted one."""
    try:
        with path.open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE or (path.suffix == SUFFIX and is_encrypted(path))
    except OSError:
        return False


def _usual_mode() -> int:
    # mkstemp makes files that only their owner can read; others should have what they usually have
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
