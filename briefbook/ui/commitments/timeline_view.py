"""The timeline: a list of dated entries, drawn as bars and marks over the days, to zoom, pan and drag."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from briefbook.domain.timeline_moves import Part, step
from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import add_command
from briefbook.ui.commitments.timeline_dragging import Dragging
from briefbook.ui.commitments.timeline_model import Index
from briefbook.ui.commitments.timeline_moving import Moving
from briefbook.ui.commitments.timeline_surface import TimelineSurface
from briefbook.ui.desk import Desk

_FACTOR: Final = 1.5
_REST: Final = 600
"""Milliseconds after the last key, then a move by keys is made."""
_MOVES: Final[tuple[tuple[str, Part, int, str], ...]] = (
    (tr_noop("Move Date Later"), "all", 1, "Shift+Right"),
    (tr_noop("Move Date Earlier"), "all", -1, "Shift+Left"),
    (tr_noop("Move End Later"), "end", 1, "Ctrl+Shift+Right"),
    (tr_noop("Move End Earlier"), "end", -1, "Ctrl+Shift+Left"),
    (tr_noop("Move Start Later"), "start", 1, "Alt+Shift+Right"),
    (tr_noop("Move Start Earlier"), "start", -1, "Alt+Shift+Left"),
)


class TimelineView(TimelineSurface):
    """Walks, zooms and pans by keys and pointer, and moves entries to other dates."""

    chosen = Signal(object)
    """Another `TimelineEntry` is selected."""
    opened = Signal(object)
    """The user wants the record of an entry."""
    moved = Signal(object, object)
    """An entry is to have other dates: the `TimelineEntry` now, and as it is to be."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, parent)
        self.can_move = not desk.open_book.book.is_read_only
        self._resting = QTimer(self, interval=_REST, singleShot=True)
        self._resting.timeout.connect(self.finish_move)
        self._dragging = Dragging(self)
        self._make_actions(desk)
        desk.open_book.flushes(self.finish_move)

    def finish_move(self) -> None:
        """Make the move that was begun, if one was."""
        self._resting.stop()
        moving, self.moving = self.moving, None
        self.aim.hide()
        self.viewport().update()
        if moving is not None and moving.after != moving.entry:
            self.moved.emit(moving.entry, moving.after)

    def move_by_key(self, part: Part, direction: int) -> None:
        """Move the selected entry, or a side of it, by a step; the edit is made when the keys rest."""
        entry = self.current
        if entry is None or not self.can_move:
            return
        days = direction * step(entry.end if part == "end" and entry.end else entry.start)
        moving = self.moving
        if moving is None or moving.entry != entry or moving.part != part:
            self.finish_move()
            moving = Moving.of(self.entries.rows, self.entries.row_of(self.currentIndex()), entry, part)
        self.preview(moving.further(days))
        self._resting.start()

    def _make_actions(self, desk: Desk) -> None:
        context = Qt.ShortcutContext.WidgetShortcut
        add = partial(add_command, desk.icons, self, context=context)
        self.zoom_in_action = add(
            tr("Zoom In on Timeline"), partial(self.zoom, _FACTOR), icon="zoom-in", keys=("+", "=")
        )
        self.zoom_out_action = add(
            tr("Zoom Out of Timeline"), partial(self.zoom, 1 / _FACTOR), icon="zoom-out", keys=("-",)
        )
        self.fit_action = add(tr("Fit Timeline"), self.fit, keys=("0",), hint=tr("Show all days at once"))
        self.today_action = add(tr("Show Today on Timeline"), self.show_today, icon="calendar", keys=("T",))
        self.move_actions = [
            add(tr(words), partial(self.move_by_key, part, direction), keys=(key,))
            for words, part, direction, key in _MOVES
        ]
        for action in self.move_actions:
            action.setEnabled(self.can_move)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what is selected."""
        super().currentChanged(current, previous)
        if self.moving is not None and self.moving.entry != self.entries.entry(current):
            self.finish_move()
        self.viewport().update()
        self.chosen.emit(self.entries.entry(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the entries, along the days, and open what is selected."""
        key, place, count = event.key(), self.currentIndex().row(), self.entries.rowCount()
        page = max(1, (self.viewport().height() - self.geometry_now.heading) // self.geometry_now.row)
        steps = {
            Qt.Key.Key_Up: place - 1,
            Qt.Key.Key_Down: place + 1,
            Qt.Key.Key_PageUp: place - page,
            Qt.Key.Key_PageDown: place + page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        if key in steps and count:
            self.setCurrentIndex(self.entries.index(max(0, min(count - 1, steps[Qt.Key(key)]))))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.pan((1 if key == Qt.Key.Key_Right else -1) * self.viewport().width() / 10)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.opened.emit(self.current)
        elif key == Qt.Key.Key_Escape and self.moving:
            self._resting.stop()
            self._dragging.cancel()
            self.preview(None)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Make a move by keys when Shift is let go."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self._resting.isActive():
            self.finish_move()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Make a move that was begun."""
        super().focusOutEvent(event)
        if self._resting.isActive():
            self.finish_move()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll through the rows; with Ctrl zoom, with Shift or sideways move along the days."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.0015 ** turned.y(), event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(turned.x()) > abs(turned.y()):
            self.pan(-(turned.x() or turned.y()) * 0.8)
        else:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - round(turned.y() / 120 * 3 * self.geometry_now.row))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is under the pointer, and begin to drag it or the days."""
        self._dragging.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what can be dragged."""
        self._dragging.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the dragging."""
        self._dragging.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        entry = self.entries.entry(self.indexAt(event.position().toPoint()))
        if entry is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(entry)
