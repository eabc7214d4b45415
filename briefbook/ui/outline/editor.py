"""The text of an issue as it is written."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QToolTip, QWidget

from briefbook.translation import tr
from briefbook.ui.outline.offsets import to_points, to_units
from briefbook.ui.outline.pasting import put_in, text_from
from briefbook.ui.outline.writing_keys import WritingKeys


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
    escaped = Signal()
    """Escape was pressed, and nothing else took it."""
    citation_clicked = Signal(int)
    """Ctrl was held on a click at this offset in UTF-16 units."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tip: Callable[[int], str] = lambda position: ""
        """What the pointer is told about the text at a position in UTF-16 units, or ""."""
        self.drawn_over: Callable[[QPainter], None] = lambda painter: None
        """Draws over the text."""
        self.offers: Sequence[QAction] = ()
        """What the text’s menu offers beside the usual."""
        self.setProperty("role", "editor")
        self.setAccessibleName(tr("Text of the issue"))
        self.setAccessibleDescription(
            tr(
                "Tab goes on to the next control. "
                "From a list or a table, Ctrl+Tab does, or Escape and then Tab."
            )
        )
        self.setPlaceholderText(tr("Write here. Type [@ to cite a source or one of its passages."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        # viewport margins would make the bar appear
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        self.setCursorWidth(2)
        self._keys = WritingKeys(self)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and what is drawn over it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.drawn_over(painter)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Keep the key that pastes plain text, which is another command’s elsewhere in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and self._pastes_plain(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo typing first and the book after it; go on with lists and tables."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo() if self.document().isUndoAvailable() else self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo() if self.document().isRedoAvailable() else self.redo_wanted.emit()
        elif self._pastes_plain(event):
            self.paste_plain()
        elif not self._keys.takes(event):
            if event.key() == Qt.Key.Key_Escape:
                self.escaped.emit()
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow a citation with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.citation_clicked.emit(self.cursorForPosition(event.position().toPoint()).position())
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the text."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def createStandardContextMenu(self, *place: Any) -> QMenu:
        """Return the usual menu and what else is offered; that of a misspelling begins with it too."""
        menu = super().createStandardContextMenu(*place)
        menu.addSeparator()
        menu.addActions(self.offers)
        return menu

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
        return (source.hasText() or source.hasHtml()) and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert rich words as Markdown, and others as they are; one undo takes all of it back."""
        self._insert(text_from(source))

    def paste_plain(self) -> None:
        """Insert the clipboard’s text without what is bold, a list and the like."""
        text = QGuiApplication.clipboard().text()
        if text and not self.isReadOnly():
            self._insert(text.replace("\r\n", "\n").replace("\r", "\n"))

    def _pastes_plain(self, event: QEvent) -> bool:
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_V and event.modifiers() == keys
        return is_key and not self.isReadOnly()

    def _insert(self, text: str) -> None:
        cursor = self.textCursor()
        put_in(cursor, text)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
