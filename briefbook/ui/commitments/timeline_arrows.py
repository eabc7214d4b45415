"""The arrows of a timeline: from what comes first to what waits for it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from briefbook.domain.commitment import Dependency
from briefbook.domain.timeline import TimelineEntry
from briefbook.ui.commitments.timeline_geometry import TimelineGeometry
from briefbook.ui.commitments.timeline_rows import TimelineRow

_STUB = 7.0
_HEAD = 5.0


@dataclass(frozen=True)
class Arrow:
    """A dependency as it is drawn: the rows of both commitments, and the entries at which it is tied."""

    row: int
    on_row: int
    entry: TimelineEntry
    on_entry: TimelineEntry

    @property
    def record_id(self) -> str:
        """The commitment that waits."""
        return self.entry.record_id

    @property
    def on_record_id(self) -> str:
        """The commitment that has to come first."""
        return self.on_entry.record_id


def arrows_of(dependencies: Iterable[Dependency], rows: Sequence[TimelineRow]) -> list[Arrow]:
    """Return the arrows between commitments that are shown."""
    first: dict[str, tuple[int, TimelineEntry]] = {}
    last: dict[str, tuple[int, TimelineEntry]] = {}
    for number, row in enumerate(rows):
        for entry in row.entries:
            if entry.kind in ("window", "expiry"):
                first.setdefault(entry.record_id, (number, entry))
                last[entry.record_id] = (number, entry)
    return [
        Arrow(*_crossed(first[one.commitment_id], last[one.on_id]))
        for one in dependencies
        if one.commitment_id in first and one.on_id in last
    ]


def draw_arrow(
    painter: QPainter,
    geometry: TimelineGeometry,
    arrow: Arrow,
    moving: Mapping[TimelineEntry, TimelineEntry],
) -> None:
    """Draw the line and the head of an arrow with the painter's pen."""
    entry, on_entry = moving.get(arrow.entry, arrow.entry), moving.get(arrow.on_entry, arrow.on_entry)
    on_left, on_right = geometry.sides(on_entry)
    start_x = on_left if on_entry.is_open else on_right
    end_x = geometry.sides(entry)[0]
    start_y, end_y = geometry.y(arrow.on_row) + geometry.row / 2, geometry.y(arrow.row) + geometry.row / 2
    turn = start_x + _STUB
    points = [QPointF(start_x, start_y), QPointF(turn, start_y)]
    if end_x - _STUB >= turn:
        points.append(QPointF(turn, end_y))
    else:
        # back to the left, between the rows
        between = start_y + (geometry.row / 2 if end_y > start_y else -geometry.row / 2)
        back = end_x - _STUB - 2
        points += [QPointF(turn, between), QPointF(back, between), QPointF(back, end_y)]
    head = _HEAD / 2
    points += [QPointF(end_x, end_y), QPointF(end_x - _HEAD, end_y - head)]
    points += [QPointF(end_x - _HEAD, end_y + head), QPointF(end_x, end_y)]
    painter.drawPolyline(points)


def _crossed(
    waiting: tuple[int, TimelineEntry], first: tuple[int, TimelineEntry]
) -> tuple[int, int, TimelineEntry, TimelineEntry]:
    return waiting[0], first[0], waiting[1], first[1]
