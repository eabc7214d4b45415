"""Files that others may replace at any time: fetched whole, replaced whole, and told apart."""

import errno
import os
import shutil
import socket
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from briefbook.errors import BookError
from briefbook.store.whole_files import synced, to_disk
from briefbook.translation import tr

COMPANIONS = ("-journal", "-wal")
"""Endings of the files that belong to a database which was not closed cleanly."""

_TRIES = 3
_FULL = {errno.ENOSPC, errno.EDQUOT}
_CHUNK = 1 << 20

_BACK = 10_000_000_000
"""Nanoseconds; the coarsest clocks of disks go by two seconds."""


class Stamp(NamedTuple):
    """What tells whether a file is still the same: another stamp need not mean another content."""

    size: int
    modified: int
    """In nanoseconds since 1970."""
    inode: int


def stamp_of(path: Path) -> Stamp | None:
    """Return what a file is told apart by; `None` if there is none, or none that can be reached."""
    try:
        found = path.stat()
    except OSError:
        return None
    return Stamp(found.st_size, found.st_mtime_ns, found.st_ino)


def settled_stamp(path: Path) -> Stamp | None:
    """Return the stamp of a file that only this computer writes, after dating it back.

    Whatever is written from now on gives it another one, however coarse the disk's clock is.
    """
    found = path.stat()
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns - _BACK))
    return stamp_of(path)


def fetched(shared: Path, copy: Path) -> Stamp | None:
    """Copy a file with what belongs to it and return its stamp; raise `OSError` if it keeps changing."""
    for _ in range(_TRIES):
        before = stamp_of(shared)
        shutil.copyfile(shared, copy)
        for ending in COMPANIONS:
            beside = copy.with_name(copy.name + ending)
            beside.unlink(missing_ok=True)
            if (left := shared.with_name(shared.name + ending)).exists():
                shutil.copyfile(left, beside)
        to_disk(copy)  # before anybody takes it for what was edited
        if stamp_of(shared) == before:
            return before
    raise OSError(errno.EBUSY, tr("it is being written"), str(shared))


def replaced(shared: Path, whole: Path, base: Stamp | None) -> Stamp | None:
    """Replace a file that has this stamp, or none, by another as a whole; return the new one's stamp.

    Raises `OSError`, and leaves the file as it was then.
    """
    # services that copy files leave such names alone, and long names stay short enough
    # what a killed program left is overwritten by the next of this computer
    mine = sha256(os.fsencode(shared.name) + socket.gethostname().encode()).hexdigest()[:16]
    part = shared.with_name(f"~{mine}.tmp")
    try:
        digest = _copied(whole, part)
        if base is not None:
            shutil.copymode(shared, part)
        to_disk(part)
        if _digest(part) != digest:
            raise OSError(errno.EIO, tr("what was written there reads differently"), str(part))
        # as late as can be
        if stamp_of(shared) != base:
            raise OSError(errno.EBUSY, tr("it is being written"), str(shared))
        synced(part, shared)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    return stamp_of(shared)


def name_for_unpublished(shared: Path) -> Path:
    """Return a free path beside a file for edits that could not be published into it."""
    day = f"{datetime.now():%Y-%m-%d %H.%M.%S}"
    return shared.with_name(
        f"{shared.stem} (unpublished edits from {socket.gethostname()}, {day}){shared.suffix}"
    )


def gone(shared: Path) -> BookError:
    """Return what to tell the user whose book is no longer where the others see it."""
    if os.path.isdir(shared.parent):
        return BookError(
            tr(
                "“{name}” was moved or removed by somebody, so your last edits were not published; "
                "they are kept on this computer. Save a copy to have them in a file of their own.",
                name=shared.name,
            ),
            "save a copy",
        )
    return BookError(
        tr(
            "The folder of “{name}” is not there now; your edits are kept on this computer and "
            "published when it is back.",
            name=shared.name,
        ),
        "save a copy",
    )


def not_fetched(name: str, error: OSError) -> BookError:
    """Return what to tell the user of whose book no local copy could be made."""
    if error.errno in _FULL:
        return BookError(
            tr(
                "There is no room on this computer for a working copy of “{name}”; make room and try "
                "again, or open it read-only.",
                name=name,
            ),
            "read only",
        )
    return BookError(
        tr(
            "“{name}” could not be copied to this computer to be worked on ({reason}); try "
            "again, or open it read-only.",
            name=name,
            reason=error.strerror,
        ),
        "read only",
    )


def not_published(shared: Path, error: OSError) -> BookError:
    """Return what to tell the user whose edits are here and not yet where the others see them."""
    if error.errno in _FULL:
        return BookError(
            tr(
                "There is no room left in the folder of “{name}”; your edits are kept on this "
                "computer and published when there is.",
                name=shared.name,
            ),
            "save a copy",
        )
    if not os.path.isdir(shared.parent):
        return gone(shared)
    return BookError(
        tr(
            "“{name}” cannot be replaced now ({reason}); your edits are kept on this computer "
            "and published when it can.",
            name=shared.name,
            reason=error.strerror,
        ),
        "save a copy",
    )


def _copied(source: Path, target: Path) -> bytes:
    """Copy a file and return its SHA-256."""
    digest = sha256()
    with source.open("rb") as reading, target.open("wb") as writing:
        while chunk := reading.read(_CHUNK):
            digest.update(chunk)
            writing.write(chunk)
    return digest.digest()


def _digest(path: Path) -> bytes:
    digest = sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.digest()
