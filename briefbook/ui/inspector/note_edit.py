"""The field for a passage's note."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit


class NoteEdit(QPlainTextEdit):
    """A few lines of text, finished with Enter or by leaving; Shift+Enter begins a line, Escape drops."""

    def __init__(self, finish: Callable[[], object]) -> None:
        super().__init__()
        self._value = ""
        self._finish = finish
        self.setAccessibleName("Note")
        self.setPlaceholderText("Add a note")
        self.setToolTip("Enter keeps the note, Shift+Enter begins a line, Escape drops the change")
        self.setTabChangesFocus(True)
        self.setFixedHeight(76)

    @property
    def is_typed(self) -> bool:
        """Whether the note is not yet what the book says."""
        return self.toPlainText() != self._value

    def show_value(self, value: str) -> None:
        """Show what the book says, unless something else is being typed."""
        was_typed, self._value = self.is_typed, value
        if not was_typed:
            self.settle(value)

    def settle(self, value: str) -> None:
        """Show what became of the typing; from now on undoing it is the book's."""
        self._value = value
        if self.toPlainText() != value or self.document().isUndoAvailable():
            self.setPlainText(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Enter, drop with Escape."""
        is_shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_shifted:
            self._finish()
        elif event.key() == Qt.Key.Key_Escape and self.is_typed:
            self.settle(self._value)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish when the field is left."""
        super().focusOutEvent(event)
        self._finish()

    def event(self, event: QEvent) -> bool:
        """Take Escape before it is anybody's shortcut, while it drops something."""
        if isinstance(event, QKeyEvent):
            is_asked_first = event.type() == QEvent.Type.ShortcutOverride
            if is_asked_first and event.key() == Qt.Key.Key_Escape and self.is_typed:
                event.accept()
                return True
        return super().event(event)
