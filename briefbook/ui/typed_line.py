"""A line of text that becomes an edit when it is finished, not at every key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class TypedLine(QLineEdit):
    """Shows a value of the book; while it is typed in, what the book says does not disturb it."""

    def __init__(self, name: str, finish: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.setAccessibleName(name)
        # Enter, or leaving the line
        self.editingFinished.connect(lambda: finish() if self.isModified() else None)

    def show_value(self, value: str) -> None:
        """Show what the book says, unless something else is being typed."""
        self._value = value
        if self.isModified():
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drop what was typed with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.settle(self._value)
        else:
            super().keyPressEvent(event)
