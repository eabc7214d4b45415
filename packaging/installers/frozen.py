"""Reads what PyInstaller packs into a program, to look through it."""

import marshal
import struct
import zlib
from collections.abc import Iterator
from typing import Final

COOKIE: Final = b"MEI\014\013\012\013\016"
"""Marks the end of a program that PyInstaller has made."""

MODULES: Final = b"PYZ\0"
"""Starts its archive of modules."""

_COOKIE: Final = struct.Struct("!8sIIII64s")
_ENTRY: Final = struct.Struct("!IIIIBc")


def packed(program: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the unpacked content of each part of a program; nothing if there is none."""
    place = program.rfind(COOKIE)
    if place < 0 or len(program) < place + _COOKIE.size:
        return
    _, length, table, table_length, _, _ = _COOKIE.unpack_from(program, place)
    start = place + _COOKIE.size - length
    at, end = start + table, start + table + table_length
    while at < end:
        entry, offset, size, _, compressed, _ = _ENTRY.unpack_from(program, at)
        name = program[at + _ENTRY.size : at + entry].rstrip(b"\0").decode()
        content = program[start + offset : start + offset + size]
        yield name, zlib.decompress(content) if compressed else content
        at += entry


def modules(archive: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the name of each module in an archive, and its compiled code as `marshal` writes it."""
    (table,) = struct.unpack_from("!I", archive, 8)
    for name, (_, offset, size) in marshal.loads(archive[table:]):
        yield name, zlib.decompress(archive[offset : offset + size]) if size else b""
