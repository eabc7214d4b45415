"""One-line fields of the form."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class EntryLine(QLineEdit):
    """A line that knows whether the user has changed it; Escape takes the change back."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setAccessibleName(name)

    @property
    def is_changed(self) -> bool:
        """Whether the line holds something else than it was given to show."""
        return self.text() != self._shown

    def show_value(self, text: str) -> None:
        """Show a value, unless it is shown already."""
        self._shown = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from being a shortcut while it can take a change back."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a change back with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.is_changed:
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)
