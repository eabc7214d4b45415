"""A line of text that becomes an edit when it is finished, not at every key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QStylePainter, QWidget

_INSET = 2
"""Pixels that Qt leaves on either side of the text of a line."""
_COMING_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class TypedLine(QLineEdit):
    """Shows a value of the book; while it is typed in, what the book says does not disturb it."""

    def __init__(self, name: str, finish: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.setAccessibleName(name)
        # Enter, or leaving the line
        self.editingFinished.connect(lambda: finish() if self.is_typed else None)

    @property
    def is_typed(self) -> bool:
        """Whether the line is not yet what the book says."""
        return self.text() != self._value

    def show_value(self, value: str) -> None:
        """Show what the book says, unless something else is being typed."""
        was_typed, self._value = self.is_typed, value
        if was_typed:
            return
        if value != self.text():
            self.setText(value)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def settle(self, value: str) -> None:
        """Show what became of the typing; from now on undoing it is the book's."""
        self._value = value
        place = self.cursorPosition()
        self.setText(value)
        self.setCursorPosition(place if self.hasFocus() else 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the text from its start again, unless the keyboard comes back by itself."""
        super().focusOutEvent(event)
        if event.reason() not in _COMING_BACK:
            self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text; what has no room ends in “…” where nothing is typed."""
        # with the cursor elsewhere the text may be scrolled, and a click must meet the letters it sees
        if self.hasFocus() or self.cursorPosition() or not self._paint_cut():
            super().paintEvent(event)

    def _paint_cut(self) -> bool:
        """Paint the text if it has no room, and return whether it has none."""
        panel = QStyleOptionFrame()
        self.initStyleOption(panel)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, panel, self)
        room = room.marginsRemoved(self.textMargins()).adjusted(_INSET, 0, -_INSET, 0)
        words, metrics = self.displayText(), self.fontMetrics()
        if metrics.horizontalAdvance(words) <= room.width():
            return False
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, panel)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self.alignment() | Qt.AlignmentFlag.AlignVCenter, cut)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drop what was typed with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.is_typed:
            self.settle(self._value)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Escape before it is anybody's shortcut, while it drops something."""
        is_asked_first = event.type() == QEvent.Type.ShortcutOverride
        if (
            is_asked_first
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.is_typed
        ):
            event.accept()
            return True
        return super().event(event)
