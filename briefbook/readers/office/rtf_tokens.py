"""Rich Text Format in its parts: groups, control words, and bytes of text."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

Kind = Literal["open", "close", "word", "symbol", "bytes"]

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?[0-9]{1,10})? ?|((?:\\'[0-9A-Fa-f]{2})+)|\\([^A-Za-z])|([{}])"
    rb"|([^\\{}]+)",
    re.S,
)


class Token(NamedTuple):
    """One part of a file."""

    kind: Kind
    word: str = ""
    number: int | None = None
    data: bytes = b""


_NOTHING = b"\r\n\x00"
"""Bytes that say nothing outside control words, put in to break lines."""
_OPEN, _CLOSE = Token("open"), Token("close")


def tokens(data: bytes) -> Iterator[Token]:
    """Yield the tokens of a file; binary data that it holds is passed over."""
    place = 0
    while found := _TOKEN.search(data, place):
        place = found.end()
        group = found.lastindex
        if group in (1, 2):
            word = found[1].decode()
            number = int(found[2]) if found[2] else None
            if word == "bin":
                place += max(0, number or 0)
            else:
                yield Token("word", word, number)
        elif group == 3:
            yield Token("bytes", data=bytes.fromhex(found[3].replace(b"\\'", b"").decode()))
        elif group == 4:
            yield Token("symbol", found[4].decode("latin-1"))
        elif group == 5:
            yield _OPEN if found[5] == b"{" else _CLOSE
        elif written := found[6].translate(None, _NOTHING):
            yield Token("bytes", data=written)
