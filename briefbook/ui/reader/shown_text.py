"""The text that the reader shows, and where its characters stand in the reading text and in the document."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

_NOT_SPACE = re.compile(r"\S")
_WIDE = re.compile("[\U00010000-\U0010ffff]")


class ShownText:
    """A reading text with stretches left out.

    *Offsets* are code points of the whole reading text, *positions* are UTF-16 units of what is shown, as
    Qt counts them, and *places* are code points of `text`.
    """

    def __init__(self, whole: str, left_out: Iterable[tuple[int, int]] = ()) -> None:
        kept = _kept(len(whole), left_out)
        self.text = "".join(whole[start:end] for start, end in kept)
        self._starts = [start for start, _ in kept]
        self._lengths = [end - start for start, end in kept]
        self._places = [0]
        for length in self._lengths[:-1]:
            self._places.append(self._places[-1] + length)
        # the places of characters that take two units, and their positions
        self._wide = [match.start() for match in _WIDE.finditer(self.text)]
        self._wide_positions = [place + before for before, place in enumerate(self._wide)]

    @property
    def length(self) -> int:
        """The number of UTF-16 units shown."""
        return len(self.text) + len(self._wide)

    def position_of_place(self, place: int) -> int:
        """Return the position of a code point of the shown text."""
        return place + bisect_left(self._wide, place)

    def place_of_position(self, position: int) -> int:
        """Return the code point of the shown text at a position; inside a pair, the one it belongs to."""
        return min(position - bisect_left(self._wide_positions, position), len(self.text))

    def word_from(self, position: int) -> int:
        """Return the position of the first character from there on that is not white space, or the end."""
        word = _NOT_SPACE.search(self.text, self.place_of_position(position))
        return self.position_of_place(word.start()) if word else self.length

    def position(self, offset: int) -> int:
        """Return the position of an offset; of one that is left out, the position of the seam."""
        piece = max(bisect_right(self._starts, offset) - 1, 0)
        inside = min(max(offset - self._starts[piece], 0), self._lengths[piece])
        return self.position_of_place(self._places[piece] + inside)

    def offset(self, position: int, *, ending: bool = False) -> int:
        """Return the offset of a position; at a seam, the one after what is left out, or `ending` there."""
        place = self.place_of_position(position)
        find = bisect_left if ending else bisect_right
        piece = max(find(self._places, place) - 1, 0)
        return self._starts[piece] + place - self._places[piece]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the offsets of a selection, without what is left out at its ends."""
        start = self.offset(first)
        return start, max(start, self.offset(last, ending=True))


def _kept(length: int, left_out: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    kept = []
    reached = 0
    for start, end in sorted(left_out):
        if start > reached:
            kept.append((reached, start))
        reached = max(reached, end)
    if reached < length or not kept:
        kept.append((min(reached, length), length))
    return kept
