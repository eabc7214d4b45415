"""Finding words within the text that is being written."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from briefbook.translation import tr
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.outline.editor import Editor
from briefbook.ui.outline.extra_marks import show_marks
from briefbook.ui.outline.offsets import to_units, unit_starts
from briefbook.ui.reader.find_bar import FindBar, found_in

_REST = 150


class Finding(QObject):
    """The bar over the text, and the text as it sees it."""

    moved = Signal()
    """Other parts of the text are in view."""

    def __init__(self, desk: Desk, editor: Editor, owner: QWidget) -> None:
        super().__init__(owner)
        self._editor, self._theme = editor, desk.theme
        self.bar = FindBar(desk, self, owner, tr("Find in this text"))
        self.find = add_command(
            desk.icons, owner, tr("Find in Text"), self._open, icon="search", keys=("Ctrl+F",)
        )
        add_command(desk.icons, owner, tr("Find Next"), lambda: self._go(1), keys=("F3",))
        add_command(desk.icons, owner, tr("Find Previous"), lambda: self._go(-1), keys=("Shift+F3",))
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.bar.refresh)
        editor.textChanged.connect(self._on_text)
        editor.verticalScrollBar().valueChanged.connect(self.moved)
        desk.theme.changed.connect(self.bar.refresh)
        self.bar.closed.connect(editor.setFocus)

    def textCursor(self) -> QTextCursor:
        """Return a copy of the cursor."""
        return self._editor.textCursor()

    def places_of(self, words: str) -> list[tuple[int, int]]:
        """Return the positions at which words stand."""
        text = self._editor.text
        found = found_in(text, words)
        if text.isascii() or not found:
            return found
        if len(found) == 1:
            return [(to_units(text, found[0][0]), to_units(text, found[0][1]))]
        starts = unit_starts(text)
        return [(starts[start], starts[end]) for start, end in found]

    def show_found(self, spans: Sequence[tuple[int, int]]) -> None:
        """Make words that were found stand out."""
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.tokens.highlights[0]))
        look.setForeground(QColor(self._theme.tokens.text))
        last = self._editor.document().characterCount() - 1
        show_marks(self._editor, "found", [span for span in spans if span[1] <= last], look)

    def put_caret(self, position: int, anchor: int | None = None) -> None:
        """Put the cursor at a position, selecting from `anchor` if given."""
        last = self._editor.document().characterCount() - 1
        cursor = self._editor.textCursor()
        cursor.setPosition(min(position if anchor is None else anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)

    def bring_into_view(self, position: int) -> None:
        """Scroll to a position, unless it is in view already."""
        if not self.first_in_view() <= position <= self.last_in_view():
            self._editor.centerCursor()

    def first_in_view(self) -> int:
        """Return the position at the top of the view."""
        return self._editor.cursorForPosition(QPoint(0, 0)).position()

    def last_in_view(self) -> int:
        """Return the position at the bottom of the view."""
        return self._editor.cursorForPosition(self._editor.viewport().rect().bottomRight()).position()

    def _open(self) -> None:
        self.bar.open_bar()

    def _go(self, step: int) -> None:
        if self.bar.isHidden():
            words = self.bar.field.text()
            self.bar.open_bar()
            if words and not self._editor.textCursor().hasSelection():
                self.bar.field.setText(words)
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.bar.go(step)

    def _on_text(self) -> None:
        if not self.bar.isHidden():
            self._rest.start()
