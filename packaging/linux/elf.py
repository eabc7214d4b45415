"""What an ELF file says that it needs: libraries, where they are looked for, versions of their symbols."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MAGIC: Final = b"\x7fELF"

_NEEDED, _STRTAB, _SONAME, _RPATH, _RUNPATH = 1, 5, 14, 15, 29
_VERNEED, _VERNEEDNUM = 0x6FFFFFFE, 0x6FFFFFFF
_LOAD, _DYNAMIC = 1, 2


@dataclass(frozen=True)
class Needs:
    """The dynamic section of one file."""

    soname: str
    libraries: tuple[str, ...]
    search: tuple[str, ...]
    """Folders, `$ORIGIN` and all, in which the loader looks first."""
    versions: frozenset[str]
    """Such as `GLIBC_2.34`."""


def is_elf(path: Path) -> bool:
    """Return whether a file is a program or library of Linux."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == MAGIC


def image(path: Path) -> list[tuple[int, ...] | bytes]:
    """Return all that the loader maps of a file, without what tells where its unmapped parts are."""
    content = bytearray(path.read_bytes())
    headers = _headers(content)
    # where the table of sections is, how many there are, and which of them names the others
    content[40:48] = bytes(8)
    content[58:64] = bytes(6)
    loaded = [header for header in headers if header[0] == _LOAD]
    return [*headers, *(bytes(content[header[2] : header[2] + header[5]]) for header in loaded)]


def needs(path: Path) -> Needs:
    """Return what a 64-bit, little-endian ELF file needs; nothing where it is linked to nothing."""
    content = path.read_bytes()
    headers = _headers(content)
    loads = [(header[3], header[2], header[5]) for header in headers if header[0] == _LOAD]
    dynamic = [(header[2], header[5]) for header in headers if header[0] == _DYNAMIC]
    if not dynamic:
        return Needs("", (), (), frozenset())
    begin, length = dynamic[0]
    entries = list(struct.iter_unpack("<QQ", content[begin : begin + length // 16 * 16]))
    values = dict(entries)
    texts = _offset(loads, values[_STRTAB])

    def text(place: int) -> str:
        begin = texts + place
        return content[begin : content.index(b"\0", begin)].decode()

    search = [text(value) for tag, value in entries if tag in (_RPATH, _RUNPATH)]
    versions = frozenset[str]()
    if _VERNEED in values:
        first = _offset(loads, values[_VERNEED])
        versions = frozenset(text(name) for name in _versions(content, first, values[_VERNEEDNUM]))
    return Needs(
        soname=next((text(value) for tag, value in entries if tag == _SONAME), ""),
        libraries=tuple(text(value) for tag, value in entries if tag == _NEEDED),
        search=tuple(folder for folders in search for folder in folders.split(":") if folder),
        versions=versions,
    )


def _headers(content: bytes | bytearray) -> list[tuple[int, ...]]:
    """Return the headers of a file's segments."""
    (start,) = struct.unpack_from("<Q", content, 32)
    size, count = struct.unpack_from("<HH", content, 54)
    return [struct.unpack_from("<IIQQQQQQ", content, start + size * number) for number in range(count)]


def _offset(loads: list[tuple[int, int, int]], address: int) -> int:
    """Return where in the file something is that is at this address in memory."""
    for begin, offset, size in loads:
        if begin <= address < begin + size:
            return address - begin + offset
    raise ValueError(f"Nothing is loaded at {address:#x}.")


def _versions(content: bytes, place: int, count: int) -> Iterator[int]:
    """Yield the places of the names of all versions that are wanted of other libraries."""
    for _ in range(count):
        _, names, _, auxiliary, following = struct.unpack_from("<HHIII", content, place)
        here = place + auxiliary
        for _ in range(names):
            _, _, _, name, further = struct.unpack_from("<IHHII", content, here)
            yield name
            here += further
        place += following
