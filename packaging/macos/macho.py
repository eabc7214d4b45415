"""Mach-O files, the programs and libraries of macOS: what they are for, load, and are signed with.

After Apple’s headers `mach-o/fat.h`, `mach-o/loader.h` and `kern/cs_blobs.h`.
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha1, sha256
from pathlib import Path
from typing import Final

ARM: Final = 0x0100000C
INTEL: Final = 0x01000007
CPUS: Final = {ARM: "arm64", INTEL: "x86_64"}
PROGRAM: Final = 2
"""The file type of what can be started; others are libraries and bundles."""

_FAT, _THIN = b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe"
# at 4 a fat file has the number of its slices, where a compiled Java class has its version, from 45 upwards
_MOST_SLICES = 32
_ALIGNMENT = 14  # pages of 16 KiB

_LOADS = {0x0C, 0x80000018, 0x8000001F, 0x20, 0x80000023}
_ID, _RPATH, _OLD_VERSION, _VERSION, _SIGNATURE = 0x0D, 0x8000001C, 0x24, 0x32, 0x1D
_DIRECTORY, _ALTERNATES, _CMS = 0, range(0x1000, 0x1005), 0x10000
_HASHES = {1: sha1, 2: sha256}


@dataclass(frozen=True)
class Slice:
    """One processor’s part of a file."""

    cpu: int
    subtype: int
    content: bytes
    type: int
    id: str
    """The name that a library gives itself."""
    loads: tuple[str, ...]
    rpaths: tuple[str, ...]
    minimum: tuple[int, int]
    """The system that it says it needs."""
    signature: bytes

    @property
    def cpu_name(self) -> str:
        """Return the processor’s name."""
        return CPUS.get(self.cpu, hex(self.cpu))

    def signer(self) -> str:
        """Return `unsigned`, `ad hoc`, `signed` (by a certificate) or `broken`, made for other bytes.

        Whose certificate it is, and whether that counts, is not asked.
        """
        blobs = dict(_blobs(self.signature))
        directories = [blob for kind, blob in blobs.items() if kind == _DIRECTORY or kind in _ALTERNATES]
        if not directories:
            return "unsigned"
        if not all(_is_of(blob, self.content) for blob in directories):
            return "broken"
        return "signed" if len(blobs.get(_CMS, b"")) > 8 else "ad hoc"


def is_macho(path: Path) -> bool:
    """Return whether a file is a program or a library of macOS, by its first bytes."""
    with path.open("rb") as file:
        start = file.read(8)
    if start[:4] == _FAT and len(start) == 8:
        return 0 < int.from_bytes(start[4:], "big") < _MOST_SLICES
    return start[:4] == _THIN


def slices(content: bytes) -> list[Slice]:
    """Return the parts of a file, thin or fat, in their order; `ValueError` if it is cut off or strange."""
    try:
        if content[:4] != _FAT:
            return [_slice(content)]
        found = []
        for number in range(int.from_bytes(content[4:8], "big")):
            cpu, _, offset, size, _ = struct.unpack_from(">5I", content, 8 + 20 * number)
            part = _slice(content[offset : offset + size])
            if len(part.content) != size or part.cpu != cpu:
                raise ValueError("a slice is not where the file says")
            found.append(part)
        if not found:
            raise ValueError("it has no slices")
        return found
    except (struct.error, IndexError) as error:
        raise ValueError("the file ends too early") from error


def fat(parts: Sequence[bytes]) -> bytes:
    """Return one file of several thin ones, each for another processor; their bytes, and seals, stay."""
    read = sorted((_slice(part) for part in parts), key=lambda part: part.cpu)
    if len({part.cpu for part in read}) != len(read):
        raise ValueError("two files are for the same processor")
    size = 1 << _ALIGNMENT
    header = _FAT + len(read).to_bytes(4, "big")
    body = b""
    for part in read:
        body += bytes(-len(body) % size)
        place = struct.pack(">5I", part.cpu, part.subtype, size + len(body), len(part.content), _ALIGNMENT)
        header, body = header + place, body + part.content
    return header.ljust(size, b"\0") + body


def _slice(content: bytes) -> Slice:
    if content[:4] != _THIN:
        raise ValueError("it is no 64-bit Mach-O file")
    cpu, subtype, kind, count = struct.unpack_from("<4I", content, 4)
    own_id, signature, minimum = "", b"", (0, 0)
    loads, rpaths = [], []
    for command, data in _commands(content, count):
        if command in _LOADS:
            loads.append(_text(data))
        elif command == _RPATH:
            rpaths.append(_text(data))
        elif command == _ID:
            own_id = _text(data)
        elif command in (_OLD_VERSION, _VERSION):
            packed = struct.unpack_from("<I", data, 12 if command == _VERSION else 8)[0]
            minimum = (packed >> 16, packed >> 8 & 0xFF)
        elif command == _SIGNATURE:
            offset, size = struct.unpack_from("<2I", data, 8)
            signature = content[offset : offset + size]
    return Slice(cpu, subtype, content, kind, own_id, tuple(loads), tuple(rpaths), minimum, signature)


def _commands(content: bytes, count: int) -> Iterator[tuple[int, bytes]]:
    offset = 32
    for _ in range(count):
        command, size = struct.unpack_from("<2I", content, offset)
        yield command, content[offset : offset + size]
        offset += size


def _text(data: bytes) -> str:
    """Return the text of a command whose third word says where in it the text begins."""
    start = struct.unpack_from("<I", data, 8)[0]
    return data[start:].split(b"\0")[0].decode()


def _blobs(signature: bytes) -> Iterator[tuple[int, bytes]]:
    """Return the parts of a signature by their kinds."""
    if signature[:4] != b"\xfa\xde\x0c\xc0":
        return
    for number in range(int.from_bytes(signature[8:12], "big")):
        kind, offset = struct.unpack_from(">2I", signature, 12 + 8 * number)
        size = struct.unpack_from(">I", signature, offset + 4)[0]
        yield kind, signature[offset : offset + size]


def _is_of(directory: bytes, content: bytes) -> bool:
    """Return whether a directory of hashes is of these bytes."""
    hashes, _, _, count, limit = struct.unpack_from(">5I", directory, 16)
    size, kind, _, page = struct.unpack_from(">4B", directory, 36)
    hashed, step = _HASHES.get(kind), 1 << page
    if hashed is None or limit > len(content) or count != -(-limit // step):
        return False
    return all(
        hashed(content[at * step : min((at + 1) * step, limit)]).digest()[:size]
        == directory[hashes + at * size : hashes + (at + 1) * size]
        for at in range(count)
    )
