"""Copies of a book that a service has laid beside it, since it was edited in two places at once."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from briefbook.store.keys import Key, is_encrypted
from briefbook.store.known_edits import unknown_in

_MOST = 20
"""How many copies are looked into; a folder with more is told of all the same."""

_MARKED = re.compile(
    r"""
      .*conflicted\ copy.*        # Dropbox, Nextcloud, Google Drive, Box; also “Mira's conflicted copy”
    | .*case\ conflict.*          # Dropbox
    | .*conflict-\d{8}-\d{6}.*    # older ownCloud, and `.sync-conflict-…` of Syncthing
    | [ ]\(\d+\)                  # Google Drive, and browsers
    | [ ]\d+                      # iCloud
    | [ ]\[conflict\]             # Google Drive, older
    | _conf\(\d+\)                # Synology, MEGA
    | .*_Conflict.*               # Synology Drive
    | -[\w.-]+                    # OneDrive: the name of the other computer
    | [ ]\(unpublished\ edits\ .* # our own
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What services put between a file's name and its ending."""


@dataclass(frozen=True)
class ConflictedCopy:
    """A copy that went a separate way."""

    path: Path
    edits: int | None
    """How many of its edits the book lacks; `None` where it cannot be read, as with another password."""


def conflicted_copies(shared: Path, ours: Path, key: Key | None) -> list[ConflictedCopy]:
    """Return the copies beside a book's shared file that hold edits which the book at `ours` lacks.

    From any thread. What is no copy of the same book does not count, nor what was merged already.
    """
    try:
        names = [entry.name for entry in os.scandir(shared.parent) if _may_be(entry.name, shared)]
    except OSError:
        return []
    found = []
    for name in sorted(names)[:_MOST]:
        copy = shared.with_name(name)
        edits = unknown_in(copy, ours, key)
        if edits or (edits is None and _seems_protected(copy, key)):
            found.append(ConflictedCopy(copy, edits))
    return found


def _may_be(name: str, shared: Path) -> bool:
    stem = name.removesuffix(shared.suffix)
    return (
        name != shared.name
        and name.endswith(shared.suffix)
        and stem.startswith(shared.stem)
        and _MARKED.fullmatch(stem[len(shared.stem) :]) is not None
    )


def _seems_protected(copy: Path, key: Key | None) -> bool:
    """Return whether a copy may be of a time when the book had another password, or none."""
    try:
        return is_encrypted(copy) and (key is None or copy.read_bytes()[:16] != key.salt)
    except OSError:
        return False
