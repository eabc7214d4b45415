"""Rich Text as Outlook compresses it.

https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxrtfcp
"""

import struct
from typing import Final

MOST_BYTES: Final = 50_000_000

_START = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans "
    b"SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    rb"\pard\plain\f0\fs20\b\i\u\tab\tx"
)
_COMPRESSED = 0x75465A4C
_UNCOMPRESSED = 0x414C454D
_WINDOW = 4096


def unpacked_rtf(data: bytes) -> bytes:
    """Return the Rich Text in a property of an Outlook message; what can be read of a damaged one."""
    if len(data) < 16:
        return b""
    _, size, kind, _ = struct.unpack("<4I", data[:16])
    if kind == _UNCOMPRESSED:
        return data[16 : 16 + size]
    return _inflated(data[16:], min(size, MOST_BYTES)) if kind == _COMPRESSED else b""


def _inflated(data: bytes, size: int) -> bytes:
    window = bytearray(_START.ljust(_WINDOW, b"\x00"))
    write = len(_START)
    output = bytearray()
    place = 0
    while place < len(data) and len(output) < size:
        control = data[place]
        place += 1
        for bit in range(8):
            if place >= len(data):
                break
            if not control >> bit & 1:
                run = data[place : place + 1]
                place += 1
                output += run
                window[write] = run[0]
                write = (write + 1) % _WINDOW
                continue
            if place + 1 >= len(data):
                return bytes(output)
            reference = data[place] << 8 | data[place + 1]
            place += 2
            read = reference >> 4
            if read == write:
                return bytes(output)
            for _ in range((reference & 0xF) + 2):
                byte = window[read]
                output.append(byte)
                window[write] = byte
                read, write = (read + 1) % _WINDOW, (write + 1) % _WINDOW
    return bytes(output[:size])
