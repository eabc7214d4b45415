"""Where the rows and entries of a timeline stand in its view."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from briefbook.domain.timeline import TimelineEntry
from briefbook.domain.timeline_moves import Part
from briefbook.ui.commitments.timeline_axis import Axis

MARK: Final = 14
"""The width of the mark of a date, in pixels at a text scale of 100 %."""
_REACH: Final = 4
"""How far beside an entry or an edge the pointer may be."""


@dataclass(frozen=True)
class TimelineGeometry:
    """The view in pixels: a column of names, a heading of days, and rows that are scrolled by `top`."""

    axis: Axis
    names: int
    """The width of the column of names."""
    heading: int
    row: int
    """The height of a row."""
    mark: int
    width: int
    height: int
    top: int = 0
    count: int = 0
    """How many rows there are."""

    def x(self, day: float) -> float:
        """Return where a day begins."""
        return self.names + self.axis.x(day)

    def y(self, row: int) -> int:
        """Return the top of a row."""
        return self.heading + row * self.row - self.top

    def rows_in_sight(self) -> range:
        """Return the rows of which something can be seen."""
        room = max(0, self.height - self.heading)
        return range(max(0, self.top // self.row), min(self.count, (self.top + room) // self.row + 1))

    def row_at(self, y: float) -> int | None:
        """Return the row at a height, or `None`."""
        row = int((y - self.heading + self.top) // self.row)
        return row if y >= self.heading and 0 <= row < self.count else None

    def sides(self, entry: TimelineEntry) -> tuple[float, float]:
        """Return the left and right edges of what an entry can mean; a window without an end has no right."""
        left = self.x(entry.first.toordinal())
        if entry.is_open:
            return left, max(left + 4 * self.mark, float(self.width))
        return left, max(left + 2, self.x(entry.last.toordinal() + 1))

    def middle(self, entry: TimelineEntry, row: int) -> QPointF:
        """Return where the mark of a single date stands."""
        left, right = self.sides(entry)
        # a window ends with the end of its last day
        across = right if entry.kind == "expiry" and len(entry.start) == 10 else (left + right) / 2
        return QPointF(across, self.y(row) + self.row / 2)

    def box(self, entry: TimelineEntry, row: int) -> QRectF:
        """Return the place of an entry."""
        left, right = self.sides(entry)
        if entry.kind == "window" or entry.end:
            return QRectF(left, self.y(row) + self.row * 0.22, right - left, self.row * 0.56)
        centre, half = self.middle(entry, row), self.mark / 2
        left, right = min(left, centre.x() - half), max(right, centre.x() + half)
        return QRectF(left, centre.y() - half, right - left, self.mark)

    def part_at(self, entry: TimelineEntry, row: int, place: QPointF) -> Part | None:
        """Return what of an entry is at a place, or `None`; a side only of what is wide enough to be held."""
        box = self.box(entry, row)
        if not box.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(place):
            return None
        if entry.kind == "expiry":
            return "end"
        if (entry.kind == "window" or entry.end) and box.width() > 6 * _REACH:
            if place.x() < box.left() + 1.5 * _REACH:
                return "start"
            if place.x() > box.right() - 1.5 * _REACH and not entry.is_open:
                return "end"
        return "all"

    def grid(self, days: Iterator[int]) -> Iterator[float]:
        """Return where the lines at days stand, of those right of the names."""
        return (x for day in days if (x := self.x(day)) >= self.names)
