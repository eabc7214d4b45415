"""How wide columns are whose words are longer in some languages, and in some books, than in others."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont, QFontMetrics

from briefbook.ui.papers.columns import Column
from briefbook.ui.papers.rows import Row
from briefbook.ui.theme import fonts
from briefbook.ui.theme.tokens import Sizes

_SIDES: Final = 24
"""Pixels left and right of the words in a cell."""
_AROUND: Final = 36
"""Pixels that a heading takes beside its words, with the sign of the order after them."""
_CHIP: Final = 44
"""Pixels that a marking takes after a title, in short."""
_MOST: Final = 270
_MOST_OF_TITLES: Final = 480
"""Pixels at a text scale of 100 % that a column gets at most while another wants more."""
_TITLE_PARTS: Final = 2
"""Titles get so many times as much of what is left as another column."""
_KEPT: Final = 20_000
"""So many words are known by their width at most."""
_ROWS: Final = 200
"""So many rows are measured, from all over the table."""
_RARE: Final = 20
"""The longest of so many words in a column may be cut."""


@dataclass(frozen=True)
class Wish:
    """The pixels that a column needs at least to be shown, and those with which hardly any words are cut."""

    least: int
    usual: int
    is_main: bool = False


class Measure:
    """Measures the words of a table at a text scale, each but once: in an edit few are new."""

    def __init__(self, columns: Sequence[Column], sizes: Sizes, scale: int) -> None:
        self._columns, self._scale = columns, scale
        self._cells, heads = _metrics(sizes.ui), _metrics(sizes.eyebrow, fonts.STRONG)
        self._headings = [heads.horizontalAdvance(one.heading) + _AROUND for one in columns]
        self._known: dict[str, int] = {}

    def wishes(self, rows: Sequence[Row]) -> list[Wish]:
        """Return how wide each column is to be for its heading and for what stands in it."""
        measured = rows[:: max(1, len(rows) // _ROWS)]
        marked = _CHIP if any(row.marking for row in measured) else 0
        found = []
        for place, (column, heading) in enumerate(zip(self._columns, self._headings, strict=True)):
            beside = self._scaled(column.beside) + _SIDES + (marked if column.is_main else 0)
            most = self._scaled(_MOST_OF_TITLES if column.is_main else _MOST)
            words = self._usual([row.cells[place] for row in measured])
            usual = max(heading, min(most, words + beside) if words else 0)
            least = max(heading, min(usual, self._scaled(column.width)))
            found.append(Wish(least, usual, column.is_main))
        return found

    def _scaled(self, pixels: int) -> int:
        return pixels * self._scale // 100

    def _usual(self, words: Iterable[str]) -> int:
        widths = sorted(map(self._width, filter(None, words)))
        return widths[-1 - len(widths) // _RARE] if widths else 0

    def _width(self, words: str) -> int:
        width = self._known.get(words)
        if width is None:
            if len(self._known) > _KEPT:
                self._known.clear()
            width = self._known[words] = self._cells.horizontalAdvance(words)
        return width


def shared(room: int, wished: Sequence[Wish]) -> list[int]:
    """Return the widths of columns in some room, 0 for those that find none.

    The first column and the titles are always shown; what is left when each has its least goes to those
    whose words are still cut, and at last to the titles.
    """
    widths, left = [], room - sum(one.least for one in wished if one.is_main)
    for place, one in enumerate(wished):
        left -= 0 if one.is_main else one.least
        widths.append(one.least if one.is_main or left >= 0 or place == 0 else 0)
    free = max(0, room - sum(widths))
    lacking = [place for place, one in enumerate(wished) if 0 < widths[place] < one.usual]
    # who lacks little gets all of it, so that few words are cut; titles lack what is missed most
    parts = {place: _TITLE_PARTS if wished[place].is_main else 1 for place in lacking}
    for place in sorted(lacking, key=lambda one: (wished[one].usual - widths[one]) / parts[one]):
        given = min(wished[place].usual - widths[place], free * parts[place] // sum(parts.values()))
        widths[place] += given
        free -= given
        del parts[place]
    for place, one in enumerate(wished):
        widths[place] += free if one.is_main else 0
    return widths


def _metrics(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFontMetrics:
    return QFontMetrics(fonts.sized(QFont(fonts.INTERFACE), pixels, weight))
