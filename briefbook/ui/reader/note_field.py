"""The field for a passage's note: Enter keeps what is typed, Escape drops it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_MOST_LINES = 4


class NoteField(QPlainTextEdit):
    """A field that grows with its lines; Shift+Enter begins another."""

    committed = Signal()
    """The field was left, or Enter pressed."""
    left = Signal()
    """The user is done here: Enter or Escape."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setAccessibleName("Note on the passage")
        self.setPlaceholderText("Add a note")
        self.setToolTip(
            "A note on this passage: Enter keeps it, Shift+Enter begins a line, Escape drops the change"
        )
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.updateGeometry)

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self.toPlainText().strip() != self._kept

    def show_note(self, note: str) -> None:
        """Show a note as it is kept."""
        self._kept = note
        if self.toPlainText() != note:
            self.setPlainText(note)

    def sizeHint(self) -> QSize:
        """Return room for the lines there are, up to four."""
        lines = 0
        block = self.document().firstBlock()
        while block.isValid():
            lines += max(1, block.layout().lineCount())
            block = block.next()
        height = self.fontMetrics().lineSpacing() * min(lines, _MOST_LINES)
        return QSize(160, height + 2 * int(self.document().documentMargin()) + 10)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few words."""
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the note with Enter, drop the change with Escape."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shift:
            self.committed.emit()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.show_note(self._kept)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Escape before it is anybody's shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the note when the field is left."""
        super().focusOutEvent(event)
        self.committed.emit()
