"""Files put in place as a whole: whatever happens, the old one or the new one is there, and on the disk."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

_UNSYNCED = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EBADF}
"""What file systems answer that do not sync folders, such as those of virtual machines' shared folders."""


def synced(part: Path, path: Path) -> None:
    """Give a finished file its name, in place of what has that name.

    Raises `OSError`; what had the name has it still then, unless its folder could not be synced at the end.
    """
    to_disk(part)
    os.replace(part, path)
    folder_to_disk(path.parent)


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner may look into, with its name on the disk; raise `OSError`."""
    new = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for one in new:
        folder_to_disk(one.parent)


def to_disk(path: Path) -> None:
    """Return when what is in a file is on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        _sync(handle)
    finally:
        os.close(handle)


def folder_to_disk(folder: Path) -> None:
    """Return when the names in a folder are on the disk, where the system knows such a thing."""
    if sys.platform == "win32":  # which opens no folders
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:  # what is in it may be changed and not listed
        return
    try:
        _sync(handle)
    except OSError as error:
        if error.errno not in _UNSYNCED:
            raise
    finally:
        os.close(handle)


def _sync(handle: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        # fsync leaves it in the disk's own memory there
        with suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)
