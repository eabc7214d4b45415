"""The Markdown text of a risk, written in the form."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_PAUSE_MS = 2000


class RiskText(QPlainTextEdit):
    """An editor that says when typing has paused."""

    paused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.paused)
        self.setProperty("role", "small-editor")
        self.setTabChangesFocus(True)
        self.setAccessibleName("Text")
        self.setPlaceholderText("What could happen, why, and what is done about it. Cite with [@")
        self.textChanged.connect(self._wait)

    @property
    def is_typed(self) -> bool:
        """Whether the text is not yet what the book says."""
        return self.toPlainText() != self._shown

    def text(self) -> str:
        """Return the text as it stands."""
        return self.toPlainText()

    def show_value(self, text: str) -> None:
        """Show what the book says, unless something else is being typed."""
        was_typed, self._shown = self.is_typed, text
        if not was_typed:
            self.settle(text)

    def settle(self, text: str) -> None:
        """Show a text, unless it is shown already; the cursor stays as near as it can."""
        self._shown = text
        if self.toPlainText() != text:
            place = self.textCursor().position()
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(place, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
        self._timer.stop()

    def sizeHint(self) -> QSize:
        """Ask for a few lines only: the form gives what room it has."""
        return QSize(200, 6 * self.fontMetrics().lineSpacing())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Count leaving as a pause."""
        super().focusOutEvent(event)
        self.paused.emit()

    def _wait(self) -> None:
        if self.is_typed:
            self._timer.start()
