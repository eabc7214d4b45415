"""Runs of text with the web links in them, put together as one text whose white space is evened out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from briefbook.readers.encoding import normalise

Place = tuple[int, int, str]
"""Start and end in a text, and the address that a link leads to."""

SPACES = re.compile(r"[ \t\r\n\f]+")


@dataclass
class Runs:
    """The text of a block while it is gathered."""

    texts: list[str] = field(default_factory=list)
    _links: list[tuple[int, int, str]] = field(default_factory=list)
    """Number of the first run, number behind the last, and address."""
    _opened: tuple[int, str] | None = None

    @property
    def has_link(self) -> bool:
        """Whether a link stands in what is gathered, or is open."""
        return bool(self._links) or self._opened is not None

    def open_link(self, address: str) -> None:
        """Begin a link here; one within another ends that one."""
        self.close_link()
        self._opened = (len(self.texts), address)

    def close_link(self) -> None:
        """End the link that is open."""
        if self._opened:
            self._links.append((self._opened[0], len(self.texts), self._opened[1]))
            self._opened = None

    def forget(self) -> None:
        """Begin anew; a link that is open goes on in the next text."""
        self.texts.clear()
        self._links.clear()
        if self._opened:
            self._opened = (0, self._opened[1])

    def taken(self) -> tuple[str, list[Place]]:
        """Return the text, and its links as places among its characters that are no white space; begin anew.

        A link that is open goes on in the next text.
        """
        if self._opened:
            self._links.append((self._opened[0], len(self.texts), self._opened[1]))
        text = normalise("".join(self.texts))
        places = self._places(text) if any(address for *_, address in self._links) else []
        self.forget()
        return text, places

    def _places(self, text: str) -> list[Place]:
        counts = [0, *accumulate(_solid(normalise(run)) for run in self.texts)]
        if counts[-1] != _solid(text):  # characters of different runs have become one
            return []
        return [
            (counts[first], counts[behind], address)
            for first, behind, address in self._links
            if address and counts[first] < counts[behind]
        ]


def located(texts: Sequence[str], places: Sequence[Place]) -> list[tuple[Place, ...]]:
    """Return for each of texts that follow each other its links, from places among what is no white space."""
    if not places:
        return [()] * len(texts)
    found: list[tuple[Place, ...]] = []
    counted = number = 0
    for text in texts:
        solid = [offset for offset, character in enumerate(text) if not character.isspace()]
        inside = []
        while number < len(places) and places[number][0] < counted + len(solid):
            start, end, address = places[number]
            first = max(0, start - counted)
            last = min(end - counted, len(solid)) - 1
            if first <= last:
                inside.append((solid[first], solid[last] + 1, address))
            if end > counted + len(solid):
                break
            number += 1
        found.append(tuple(inside))
        counted += len(solid)
    return found


def _solid(text: str) -> int:
    """Return the number of characters that are no white space."""
    return sum(map(len, text.split()))
