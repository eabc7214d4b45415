"""Where the cells of the matrix stand in pixels, and where risks stand in a cell."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

GAP: Final = 6
"""Pixels between cells, where the line of what is tolerated runs and the cell aimed at is outlined."""
LARGEST: Final = 34
SMALLEST: Final = 22
STRIP: Final = 26
"""Sides of a risk's button in pixels, in a cell and in the strip of those not rated."""
_PAD: Final = 3


@dataclass(frozen=True)
class Grid:
    """Cells of one size, rows from the top and columns from the left, both from 0."""

    left: int
    top: int
    cell_width: int
    cell_height: int
    rows: int
    columns: int

    @property
    def rect(self) -> QRect:
        """All cells."""
        width = self.columns * (self.cell_width + GAP) - GAP
        return QRect(self.left, self.top, width, self.rows * (self.cell_height + GAP) - GAP)

    def cell(self, row: int, column: int) -> QRect:
        """Return a cell."""
        corner = self.corner(column, row)
        return QRect(corner.x() + GAP // 2, corner.y() + GAP // 2, self.cell_width, self.cell_height)

    def corner(self, x: int, y: int) -> QPoint:
        """Return where the gaps left of a column and above a row cross; also at the outer edges."""
        return QPoint(
            self.left + x * (self.cell_width + GAP) - GAP // 2,
            self.top + y * (self.cell_height + GAP) - GAP // 2,
        )

    def block(self, top: int, left: int, bottom: int, right: int) -> QRect:
        """Return the cells from one to another, both included."""
        return self.cell(top, left).united(self.cell(bottom, right))

    def place_at(self, point: QPoint) -> tuple[int, int] | None:
        """Return the row and the column of the cell at a point, or `None` outside the cells."""
        column = (point.x() - self.left) // (self.cell_width + GAP)
        row = (point.y() - self.top) // (self.cell_height + GAP)
        return (row, column) if 0 <= column < self.columns and 0 <= row < self.rows else None


def places(cell: QRect, count: int, word: QSize, sides: range) -> list[QRect]:
    """Return places for `count` buttons that do not overlap each other, nor the word in a cell's corner.

    Buttons shrink from the first of `sides` to the last before there are fewer places than asked for.
    """
    below = cell.adjusted(_PAD, word.height(), -_PAD, -_PAD)
    middle = cell.adjusted(_PAD, word.height(), -_PAD, -word.height())
    beside = cell.adjusted(word.width(), 1, -1, -1)
    for areas in ((middle, below), (beside,)):
        for side in sides:
            for area in areas:
                if _capacity(area, side) >= count:
                    return _arranged(area, count, side)
    side = sides[-1]
    roomiest = max((below, beside), key=lambda area: _capacity(area, side))
    # two at least: the selected risk, and what stands for all others
    least = min(2, count)
    if _capacity(roomiest, side) < least:
        # over the word, which the risks' own words repeat
        roomiest, side = cell, min(side, cell.width() // least, cell.height())
    return _arranged(roomiest, max(least, _capacity(roomiest, side)), side)


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
