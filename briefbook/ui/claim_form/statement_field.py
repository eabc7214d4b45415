"""The field for a statement: one sentence, which may run over several lines."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

_LEAST, _MOST = 2, 7


class StatementField(QPlainTextEdit):
    """A field as high as its lines; Enter finishes it, as does leaving it."""

    def __init__(self, name: str, finish: Callable[[], object]) -> None:
        super().__init__()
        self.is_draft = False
        self._value = ""
        self._finish = finish
        self.setProperty("role", "small-editor")
        self.setAccessibleName(name)
        self.setPlaceholderText("One sentence that can be true or false")
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.updateGeometry)

    @property
    def is_typed(self) -> bool:
        """Whether the statement is not yet what the book says; a draft never is."""
        return not self.is_draft and self.value() != self._value

    def value(self) -> str:
        """Return what is typed, as one line."""
        return " ".join(self.toPlainText().split())

    def show_value(self, value: str) -> None:
        """Show what the book says, unless something else is being typed."""
        was_typed, self._value = self.is_typed, value
        if not was_typed and self.value() != value:
            self.settle(value)

    def settle(self, value: str) -> None:
        """Show what became of the typing; the cursor stays as near as it can."""
        self._value = value
        place = self.textCursor().position()
        if self.toPlainText() != value:
            self.setPlainText(value)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def retype(self, value: str) -> None:
        """Show what was typed before, as typing."""
        if self.value() != value:
            self.setPlainText(value)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be typed."""
        self.setReadOnly(on)

    def sizeHint(self) -> QSize:
        """Return room for the lines there are."""
        lines, block = 0, self.document().firstBlock()
        while block.isValid():
            lines += max(1, block.layout().lineCount())
            block = block.next()
        height = self.fontMetrics().lineSpacing() * max(_LEAST, min(lines, _MOST))
        return QSize(160, height + 2 * int(self.document().documentMargin()) + 12)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few words."""
        return QSize(90, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the lines, which break elsewhere now."""
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Enter, as a sentence has no line breaks; drop what was typed with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.is_draft:
                self.focusNextChild()
            else:
                self._finish()
        elif event.key() == Qt.Key.Key_Escape and self.is_typed:
            self.settle(self._value)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish when the field is left."""
        super().focusOutEvent(event)
        if self.is_typed and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._finish()

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
