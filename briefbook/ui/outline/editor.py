"""The text of an issue as it is written."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QToolTip, QWidget

from briefbook.ui.outline.formatting import break_line
from briefbook.ui.outline.offsets import to_points, to_units


class Editor(QPlainTextEdit):
    """A plain-text field for Markdown; offsets given and taken are in code points."""

    entered = Signal()
    """The field got the focus."""
    left = Signal()
    """The field lost the focus."""
    undo_wanted = Signal()
    """Undo was pressed with no typing left to take back."""
    redo_wanted = Signal()
    """Redo was pressed with no typing left to make again."""
    citation_clicked = Signal(int)
    """Ctrl was held on a click at this offset in UTF-16 units."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tip: Callable[[int], str] = lambda position: ""
        """What the pointer is told about the text at a position in UTF-16 units, or ""."""
        self.setProperty("role", "editor")
        self.setAccessibleName("Text of the issue")
        self.setPlaceholderText("Write here. Type [@ to cite a source or one of its passages.")
        self.setFrameShape(QFrame.Shape.NoFrame)
        # viewport margins would make the bar appear
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        self.setCursorWidth(2)

    @property
    def text(self) -> str:
        """The text as it stands; unlike `toPlainText`, with its non-breaking spaces."""
        return self.document().toRawText().replace("\u2029", "\n")

    @property
    def offset(self) -> int:
        """Where the cursor is."""
        return to_points(self.text, self.textCursor().position())

    def go_to(self, offset: int) -> None:
        """Put the cursor at an offset and show it."""
        cursor = self.textCursor()
        last = self.document().characterCount() - 1
        cursor.setPosition(min(to_units(self.text, offset), last))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def select(self, start: int, end: int) -> None:
        """Select a stretch and show it."""
        cursor = self.textCursor()
        last = self.document().characterCount() - 1
        cursor.setPosition(min(to_units(self.text, start), last))
        cursor.setPosition(min(to_units(self.text, end), last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def replace_text(self, text: str) -> None:
        """Take on a text changed elsewhere, leaving the cursor where the text did not change."""
        old = self.text
        shared = min(len(old), len(text))
        start = 0
        while start < shared and old[start] == text[start]:
            start += 1
        tail = 0
        while tail < shared - start and old[-1 - tail] == text[-1 - tail]:
            tail += 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(to_units(old, start))
        cursor.setPosition(to_units(old, len(old) - tail), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - tail])
        # taking this back belongs to the book, not to the field
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)

    def set_side(self, width: int) -> None:
        """Leave this much room on either side of the text."""
        self.setViewportMargins(width, 0, width, 0)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell about the citation under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.tip(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo typing first and the book after it; go on with a list at its line’s end."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo() if self.document().isUndoAvailable() else self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo() if self.document().isRedoAvailable() else self.redo_wanted.emit()
        elif event.key() == Qt.Key.Key_Return and not event.modifiers() and self._breaks_list():
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow a citation with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.citation_clicked.emit(self.cursorForPosition(event.position().toPoint()).position())
        else:
            super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that writing may begin."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that writing rests."""
        super().focusOutEvent(event)
        self.left.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, but no files."""
        # files are for the window, which imports them
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert plain text with plain line ends."""
        self.insertPlainText(source.text().replace("\r\n", "\n").replace("\r", "\n"))

    def _breaks_list(self) -> bool:
        cursor = self.textCursor()
        if self.isReadOnly() or not break_line(cursor):
            return False
        self.setTextCursor(cursor)
        return True
