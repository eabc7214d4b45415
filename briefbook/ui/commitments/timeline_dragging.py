"""Dragging on a timeline: an entry or a side of it to other dates, or the days themselves."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from briefbook.ui.commitments.timeline_moving import Moving

if TYPE_CHECKING:
    from briefbook.ui.commitments.timeline_view import TimelineView

_SIDEWAYS, _HAND = Qt.CursorShape.SizeHorCursor, Qt.CursorShape.OpenHandCursor


class Dragging:
    """What the pointer does on a timeline."""

    def __init__(self, view: "TimelineView") -> None:
        self._view = view
        self._from: QPointF | None = None
        self._last = QPointF()
        self._moving: Moving | None = None
        self._is_under_way = False

    def press(self, event: QMouseEvent) -> None:
        """Select what is under the pointer and keep in mind where it was pressed."""
        view, place = self._view, event.position()
        index = view.indexAt(place.toPoint())
        if index.isValid():
            view.setCurrentIndex(index)
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        self._from, self._last, self._is_under_way, self._moving = place, place, False, None
        entry = view.entries.entry(index)
        if event.button() == Qt.MouseButton.LeftButton and entry and view.can_move:
            part = view.geometry_now.part_at(entry, view.entries.row_of(index), place)
            if part and place.x() >= view.geometry_now.names:
                self._moving = Moving.of(view.entries.rows, view.entries.row_of(index), entry, part)
                view.finish_move()

    def move(self, event: QMouseEvent) -> None:
        """Move what is dragged; without a button, show what could be."""
        view, place = self._view, event.position()
        if self._from is None:
            view.viewport().setCursor(self._cursor_at(place))
            return
        if not self._is_under_way:
            if (place - self._from).manhattanLength() < QApplication.startDragDistance():
                return
            self._is_under_way = True
        if self._moving is not None:
            days = round((place.x() - self._from.x()) / view.axis.per_day)
            if days != self._moving.days or not self._moving.places:
                self._moving = self._moving.by(days)
                view.preview(self._moving)
        else:
            view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            gone = place - self._last
            view.pan(-gone.x())
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() - round(gone.y()))
        self._last = place

    def release(self, event: QMouseEvent) -> None:
        """Make the move."""
        was_moving = self._moving is not None and self._is_under_way
        self.cancel()
        self._view.viewport().setCursor(self._cursor_at(event.position()))
        if was_moving:
            self._view.finish_move()

    def cancel(self) -> None:
        """Forget what was pressed."""
        self._from, self._moving, self._is_under_way = None, None, False

    def _cursor_at(self, place: QPointF) -> Qt.CursorShape:
        view = self._view
        geometry = view.geometry_now
        if place.y() < geometry.heading:
            return _HAND
        index = view.indexAt(place.toPoint())
        entry = view.entries.entry(index)
        if place.x() < geometry.names or entry is None:
            return Qt.CursorShape.PointingHandCursor if entry else _HAND
        part = geometry.part_at(entry, view.entries.row_of(index), place)
        return _SIDEWAYS if part in ("start", "end") and view.can_move else Qt.CursorShape.PointingHandCursor
