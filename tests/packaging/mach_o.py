"""Small Mach-O files, as no compiler would make them."""

import struct
from collections.abc import Sequence
from hashlib import sha256

from macos.macho import ARM

PAGE = 4096
LIBRARY = 6


def mach_o(
    cpu: int = ARM,
    *,
    kind: int = LIBRARY,
    loads: Sequence[str] = (),
    rpaths: Sequence[str] = (),
    minimum: tuple[int, int] = (11, 0),
    sealed: bool = True,
    body: bytes = b"code",
) -> bytes:
    """Return a thin file for one processor that loads libraries and may carry an ad-hoc signature."""
    packed = minimum[0] << 16 | minimum[1] << 8
    commands = [struct.pack("<6I", 0x32, 24, 1, packed, packed, 0)]
    commands += [_named(0x0C, struct.pack("<3I", 0, 0, 0), name) for name in loads]
    commands += [_named(0x8000001C, b"", name) for name in rpaths]
    size = 32 + sum(map(len, commands)) + 16 * sealed
    limit = -(-(size + len(body)) // 16) * 16
    pages = -(-limit // PAGE)
    if sealed:
        commands.append(struct.pack("<4I", 0x1D, 16, limit, 20 + 44 + 32 * pages))
    header = b"\xcf\xfa\xed\xfe" + struct.pack("<7I", cpu, 0, kind, len(commands), size - 32, 0, 0)
    content = (header + b"".join(commands) + body).ljust(limit, b"\0")
    return content + _signature(content) if sealed else content


def _named(command: int, more: bytes, name: str) -> bytes:
    text = name.encode() + b"\0"
    text += bytes(-len(text) % 8 + (8 - (12 + len(more)) % 8) % 8)
    size = 12 + len(more) + len(text)
    return struct.pack("<3I", command, size, 12 + len(more)) + more + text


def _signature(content: bytes) -> bytes:
    hashes = [sha256(content[at : at + PAGE]).digest() for at in range(0, len(content), PAGE)]
    directory = struct.pack(
        ">9I4B",
        0xFADE0C02,
        44 + 32 * len(hashes),
        0x20001,
        2,
        44,
        40,
        0,
        len(hashes),
        len(content),
        32,
        2,
        0,
        12,
    )
    directory = directory.ljust(44, b"\0") + b"".join(hashes)
    return struct.pack(">5I", 0xFADE0CC0, 20 + len(directory), 1, 0, 20) + directory
