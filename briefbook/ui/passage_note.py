"""The note of a passage, written where the passage is shown."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from briefbook.domain.passage import Passage
from briefbook.edits.highlighting import note_passage
from briefbook.ui.desk import Desk


class PassageNote(QPlainTextEdit):
    """A field as high as its lines; the note is kept with Enter or by leaving, and dropped with Escape."""

    left = Signal()
    """The user is done here: Enter or Escape."""

    def __init__(
        self, desk: Desk, name: str, *, least: int, most: int, parent: QWidget | None = None
    ) -> None:
        """Make room for at least and at most so many lines."""
        super().__init__(parent)
        self._open_book, self._messages = desk.open_book, desk.messages
        self._least, self._most = least, most
        self._passage_id: str | None = None
        self._kept = ""
        self.setAccessibleName(name)
        self.setPlaceholderText("Add a note")
        self.setToolTip("Enter keeps the note, Shift+Enter begins a line, Escape drops the change")
        self.setTabChangesFocus(True)
        self.setReadOnly(desk.open_book.book.is_read_only)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.updateGeometry)
        desk.open_book.flushes(self.flush)

    @property
    def is_typed(self) -> bool:
        """Whether the note is not yet what the book says."""
        return self.toPlainText().strip() != self._kept

    def show_passage(self, passage: Passage | None) -> None:
        """Show a passage's note, unless another one is being typed for it."""
        is_other = passage is None or passage.id != self._passage_id
        if is_other:
            self.flush()
        was_typed = self.is_typed
        self._passage_id = passage.id if passage else None
        self._kept = passage.note if passage else ""
        if is_other or not was_typed:
            self._settle()

    def flush(self) -> None:
        """Make what was typed the note now; the user is told if that cannot be done."""
        passages = self._open_book.book.passages
        passage = passages.find(self._passage_id)
        if passage is None or not self.is_typed:
            return
        with self._messages.telling():
            self._open_book.keep(note_passage(passage, self.toPlainText()))
            self._kept = passages.get(passage.id).note
            self._settle()

    def sizeHint(self) -> QSize:
        """Return room for the lines there are."""
        lines = 0
        block = self.document().firstBlock()
        while block.isValid():
            lines += max(1, block.layout().lineCount())
            block = block.next()
        height = self.fontMetrics().lineSpacing() * max(self._least, min(lines, self._most))
        return QSize(160, height + 2 * int(self.document().documentMargin()) + 10)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few words."""
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the note with Enter, drop the change with Escape."""
        is_shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_shifted:
            self.flush()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self._settle()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the note when the field is left."""
        super().focusOutEvent(event)
        self.flush()

    def event(self, event: QEvent) -> bool:
        """Take Escape before it is anybody's shortcut."""
        is_asked_first = event.type() == QEvent.Type.ShortcutOverride
        if is_asked_first and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def _settle(self) -> None:
        # from now on undoing what was typed is the book's
        if self.toPlainText() != self._kept or self.document().isUndoAvailable():
            place = self.textCursor().position()
            self.setPlainText(self._kept)
            cursor = self.textCursor()
            cursor.setPosition(min(place, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
