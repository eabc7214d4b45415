"""Where the cells of the matrix stand, and where risks stand in a cell."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

from briefbook.domain.matrix import IMPACT, LIKELIHOOD, Rating

GAP: Final = 6
"""Pixels between cells, where the cell aimed at is outlined."""
LARGEST: Final = 34
SMALLEST: Final = 24
"""Sides of a risk's button in pixels."""
_PAD: Final = 3


@dataclass(frozen=True)
class Grid:
    """The cells of the matrix in pixels; likelihood rises upwards, impact to the right."""

    left: int
    top: int
    cell_width: int
    cell_height: int

    @property
    def rect(self) -> QRect:
        """All cells."""
        return QRect(
            self.left,
            self.top,
            len(IMPACT) * (self.cell_width + GAP) - GAP,
            len(LIKELIHOOD) * (self.cell_height + GAP) - GAP,
        )

    def cell(self, rating: Rating) -> QRect:
        """Return the cell of a rating."""
        column, row = rating.impact - 1, len(LIKELIHOOD) - rating.likelihood
        return QRect(
            self.left + column * (self.cell_width + GAP),
            self.top + row * (self.cell_height + GAP),
            self.cell_width,
            self.cell_height,
        )

    def rating_at(self, point: QPoint) -> Rating | None:
        """Return the rating of the cell at a point, or `None` outside the cells."""
        column = (point.x() - self.left) // (self.cell_width + GAP)
        row = (point.y() - self.top) // (self.cell_height + GAP)
        if not (0 <= column < len(IMPACT) and 0 <= row < len(LIKELIHOOD)):
            return None
        return Rating(len(LIKELIHOOD) - row, column + 1)


def ratings() -> list[Rating]:
    """Return all cells, from rare and negligible."""
    return [Rating(row + 1, column + 1) for row in range(len(LIKELIHOOD)) for column in range(len(IMPACT))]


def places(cell: QRect, count: int, word: QSize, sides: range) -> list[QRect]:
    """Return places for `count` buttons that do not overlap each other, nor the word in a cell's corner.

    Buttons shrink from the first of `sides` to the last before there are fewer places than asked for.
    """
    below = cell.adjusted(_PAD, word.height(), -_PAD, -_PAD)
    middle = cell.adjusted(_PAD, word.height(), -_PAD, -word.height())
    beside = cell.adjusted(word.width(), _PAD, -_PAD, -_PAD)
    for areas in ((middle, below), (beside,)):
        for side in sides:
            for area in areas:
                if _capacity(area, side) >= count:
                    return _arranged(area, count, side)
    side = sides[-1]
    roomiest = max((below, beside), key=lambda area: _capacity(area, side))
    if _capacity(roomiest, side) < 2:
        roomiest = cell  # over the word, which the risks' own words repeat
    # two at least: the selected risk, and what stands for all others
    return _arranged(roomiest, max(2, _capacity(roomiest, side)), side)


def _capacity(area: QRect, side: int) -> int:
    return _columns(area, side) * _rows(area, side)


def _columns(area: QRect, side: int) -> int:
    return max(0, area.width() // side)


def _rows(area: QRect, side: int) -> int:
    return max(0, area.height() // side)


def _arranged(area: QRect, count: int, side: int) -> list[QRect]:
    rows = -(-count // max(1, _columns(area, side)))
    longest = -(-count // rows)
    top = area.top() + (area.height() - rows * side) // 2
    found = []
    for row in range(rows):
        here = min(longest, count - row * longest)
        left = area.left() + (area.width() - here * side) // 2
        found += [QRect(left + place * side, top + row * side, side, side) for place in range(here)]
    return found
