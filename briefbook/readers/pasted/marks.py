"""Marks that carry what is bold, a link and the like through the reading of a page."""

import re
from dataclasses import dataclass, field
from typing import Final

BOLD, ITALIC, CODE, ABOVE, BELOW = "bold", "italic", "code", "above", "below"
LINK, BAR, FENCE = "link", "bar", "fence"

_KINDS: Final = (BOLD, ITALIC, CODE, ABOVE, BELOW, FENCE)
# Code points for private use in planes that fonts do not use, as for the links of office documents
_FIRST: Final = 0x100001
_BAR: Final = chr(_FIRST + 2 * len(_KINDS))
_LINK_ENDS: Final = chr(_FIRST + 2 * len(_KINDS) + 1)
_LINKS: Final = 0xF0000
_MOST_LINKS: Final = 5_000
# those of Word’s bullets among them: in a text they say nothing
_PRIVATE: Final = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")

MARKS: Final = re.compile("[\U000f0000-\U0010fffd]")


@dataclass
class Marks:
    """Gives marks while a page is tidied, and tells afterwards what they stand for."""

    addresses: list[str] = field(default_factory=list)

    bar = _BAR
    """A bar that is no edge of a cell."""

    def around(self, kind: str) -> tuple[str, str]:
        """Return the marks for the beginning and the end of a stretch."""
        number = _FIRST + 2 * _KINDS.index(kind)
        return chr(number), chr(number + 1)

    def link(self, address: str) -> tuple[str, str]:
        """Return the marks around the words of a link."""
        if len(self.addresses) >= _MOST_LINKS:
            return "", ""
        self.addresses.append(address)
        return chr(_LINKS + len(self.addresses) - 1), _LINK_ENDS

    def meaning(self, mark: str) -> tuple[str, bool, str]:
        """Return the kind that a mark is of, whether it begins a stretch, and a link’s address."""
        number = ord(mark)
        if mark == _LINK_ENDS:
            return LINK, False, ""
        if number < _FIRST:
            at = number - _LINKS
            return LINK, True, self.addresses[at] if at < len(self.addresses) else ""
        if mark == _BAR:
            return BAR, True, ""
        return _KINDS[(number - _FIRST) // 2], (number - _FIRST) % 2 == 0, ""


def without_marks(text: str) -> str:
    """Return what a page says without characters that could be taken for marks."""
    return _PRIVATE.sub("", text)
