"""A field of some lines that becomes an edit when it is finished, not at every key."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget


class TypedText(QPlainTextEdit):
    """As high as its lines; kept with Enter or by leaving, dropped with Escape, Shift+Enter begins a line."""

    left = Signal()
    """The user is done here: Enter or Escape."""

    smallest: ClassVar[int] = 80
    """Pixels of width that a few words need."""
    frame: ClassVar[int] = 10
    """Pixels of height around the lines and the document’s margin."""

    def __init__(
        self,
        name: str,
        finish: Callable[[], object],
        *,
        least: int,
        most: int,
        parent: QWidget | None = None,
    ) -> None:
        """Make room for at least and at most so many lines; `finish` keeps what was typed."""
        super().__init__(parent)
        self._finish = finish
        self._least, self._most = least, most
        self._value = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.updateGeometry)

    @property
    def is_typed(self) -> bool:
        """Whether the field is not yet what the book says."""
        return self.value() != self._value

    @property
    def drops_with_escape(self) -> bool:
        """Whether Escape is the field's own now, and not its form's."""
        return True

    def value(self) -> str:
        """Return what is typed, as the book would keep it."""
        return self.toPlainText().strip()

    def show_value(self, value: str) -> None:
        """Show what the book says, unless something else is being typed."""
        was_typed, self._value = self.is_typed, value
        if not was_typed:
            self.settle(value)

    def settle(self, value: str) -> None:
        """Show what became of the typing; from now on undoing it is the book's."""
        self._value = value
        if self.toPlainText() != value or self.document().isUndoAvailable():
            place = self.textCursor().position()
            self.setPlainText(value)
            cursor = self.textCursor()
            cursor.setPosition(min(place, self.document().characterCount() - 1))
            self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        """Return room for the lines there are."""
        lines = 0
        block = self.document().firstBlock()
        while block.isValid():
            lines += max(1, block.layout().lineCount())
            block = block.next()
        height = self.fontMetrics().lineSpacing() * max(self._least, min(lines, self._most))
        return QSize(160, height + 2 * int(self.document().documentMargin()) + self.frame)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few words."""
        return QSize(self.smallest, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the lines at another width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what was typed with Enter, drop it with Escape."""
        is_shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_shifted:
            self.keep()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.drops_with_escape:
            self.settle(self._value)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed when the field is left, though not for its own menu."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()

    def event(self, event: QEvent) -> bool:
        """Take Escape before it is anybody's shortcut, while it drops something."""
        is_asked_first = event.type() == QEvent.Type.ShortcutOverride
        if (
            is_asked_first
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.drops_with_escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keep(self) -> None:
        """Finish what was typed, if anything was."""
        if self.is_typed:
            self._finish()
