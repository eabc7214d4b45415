"""Takes out of the package for administrators what differs in every build: a clock and a random code."""

import re
import struct
import time
from pathlib import Path
from typing import Final

from installers.work import BuildError, Work

_BEFORE_1970: Final = 11_644_473_600
"""Seconds from 1601, where Windows begins to count, to 1970."""

_TENTHS_OF_MICROSECONDS: Final = 10_000_000
_IS_TIME: Final = struct.pack("<L", 64)
_MOST_SECONDS: Final = 86_400


def settle(work: Work, package: Path, code: str) -> None:
    """Set the code of the package, and the times of its making and saving, in its summary."""
    told = work.run("msiinfo", "suminfo", package, seconds=60)
    found = re.search(r"\{[0-9A-F-]{36}\}", told)
    if not found:
        raise BuildError(f"The summary of {package.name} has no code.")
    data = bytearray(package.read_bytes())
    at = _only(data, found[0].encode(), package)
    data[at : at + 38] = f"{{{code}}}".encode()
    times = [place for place in _places(data, _IS_TIME) if _is_now(data, place + 4)]
    if len(times) != 2:
        raise BuildError(f"The summary of {package.name} has {len(times)} times and not two.")
    for place in times:
        struct.pack_into("<Q", data, place + 4, (work.epoch + _BEFORE_1970) * _TENTHS_OF_MICROSECONDS)
    package.write_bytes(data)


def _only(data: bytearray, text: bytes, package: Path) -> int:
    places = _places(data, text)
    if len(places) != 1:
        raise BuildError(f"The code of {package.name} is in it {len(places)} times and not once.")
    return places[0]


def _places(data: bytearray, text: bytes) -> list[int]:
    return [found.start() for found in re.finditer(re.escape(text), data)]


def _is_now(data: bytearray, at: int) -> bool:
    if at + 8 > len(data):
        return False
    (told,) = struct.unpack_from("<Q", data, at)
    seconds: float = told / _TENTHS_OF_MICROSECONDS - _BEFORE_1970
    return abs(seconds - time.time()) < _MOST_SECONDS
