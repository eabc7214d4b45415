"""Web links carried through the making of a text as marks, which are then taken out and counted."""

import re
from typing import TYPE_CHECKING

from briefbook.domain.text_map import Link

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FIRST = 0xF0000
_MOST = 0xFFFD
_CLOSING = "\U00100000"
# Code points for private use in planes that fonts do not use: nothing is read from a file with them.
_MARKS = re.compile("[\U000f0000-\U00100000]")
_OUTER_SPACE = re.compile("([\U000f0000-\U000fffff])(\\s+)|(\\s+)(\U00100000)")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}", re.I)


class LinkMarks:
    """Gives the marks of links while a text is made, and finds where they stand in it afterwards."""

    def __init__(self) -> None:
        self._addresses: list[str] = []

    def marked(self, text: str, address: str) -> str:
        """Return `text` between marks where the address leads into the web."""
        address = address.strip()
        if len(self._addresses) >= _MOST or not text or not _WEB_ADDRESS.fullmatch(address):
            return text
        self._addresses.append(address)
        return chr(_FIRST + len(self._addresses) - 1) + text + _CLOSING

    def mark(self, body: "HtmlElement") -> None:
        """Put marks around what the links under an element hold; the links become plain spans."""
        for element in list(body.iter("a")):
            marks = self.marked("\n", element.get("href", ""))
            opening, _, closing = marks.partition("\n")
            element.tag = "span"
            if not opening:
                continue
            element.text = opening + (element.text or "")
            if len(element):
                element[-1].tail = (element[-1].tail or "") + closing
            else:
                element.text += closing

    def taken_out(self, text: str) -> tuple[str, tuple[Link, ...]]:
        """Return a text without the marks, and the links at the places where they stood."""
        text = _OUTER_SPACE.sub(lambda found: found[2] + found[1] if found[1] else found[4] + found[3], text)
        pieces, links = [], []
        length = place = 0
        begun: tuple[int, str] | None = None
        for found in _MARKS.finditer(text):
            pieces.append(text[place : found.start()])
            length += found.start() - place
            place = found.end()
            if found[0] != _CLOSING:
                number = ord(found[0]) - _FIRST
                begun = (length, self._addresses[number]) if number < len(self._addresses) else None
            elif begun and length > begun[0]:
                links.append(Link(begun[0], length, begun[1]))
                begun = None
        return "".join((*pieces, text[place:])), tuple(links)


def without_marks(text: str) -> str:
    """Return what a file says without characters that could be taken for marks."""
    return _MARKS.sub("", text)
