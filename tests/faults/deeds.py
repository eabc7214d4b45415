"""What a program does to the files of a folder: the least that a power cut can come between."""

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True)
class Written:
    """Bytes that were written into a file; `file` is a number that stays when its name changes."""

    file: int
    offset: int
    data: bytes = field(repr=False)


@dataclass(frozen=True)
class Resized:
    """A file that was given another size."""

    file: int
    size: int


@dataclass(frozen=True)
class Synced:
    """A file whose bytes are on the disk from now on."""

    file: int


@dataclass(frozen=True)
class NamesSynced:
    """A folder was synced: the names in it are on the disk from now on."""

    folder: str


@dataclass(frozen=True)
class Named:
    """A file that has a name from now on; the one it had before, if any, is gone by the same act.

    Names are paths, as all here, from the folder that is looked at; empty for that itself.
    """

    name: str
    file: int
    before: str = ""


@dataclass(frozen=True)
class Unnamed:
    """A name that was taken away."""

    name: str


@dataclass(frozen=True)
class Said:
    """What the program wrote on standard output."""

    words: bytes


Deed: TypeAlias = Written | Resized | Synced | NamesSynced | Named | Unnamed | Said


def make(content: bytearray, deed: Written | Resized) -> None:
    """Do to the bytes of a file what a program did."""
    size = deed.size if isinstance(deed, Resized) else deed.offset
    content += bytes(max(0, size - len(content)))
    if isinstance(deed, Resized):
        del content[size:]
    else:
        content[size : size + len(deed.data)] = deed.data
