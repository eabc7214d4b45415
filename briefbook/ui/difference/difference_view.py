"""A view of words with what was removed struck through and what was added underlined."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from briefbook.domain.comparison import Piece
from briefbook.ui.difference.folding import has_folds
from briefbook.ui.difference.lines import FOLD, Line, write_lines
from briefbook.ui.theme.theme import Theme


class DifferenceView(QTextEdit):
    """Shows lines to be read; what is folded opens with a click, or all of it with Enter or Space."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[Line, ...] = ()
        self._unfolded: set[int] = set()
        self.setProperty("role", "reader")
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(12)
        theme.changed.connect(self._write)

    def show_difference(self, pieces: Sequence[Piece], style: str = "quote") -> None:
        """Show the pieces of two versions of a text."""
        self.show_lines((Line(style, tuple(pieces)),))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show lines from the first; nothing moves when they are the same as before."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self._unfolded = set()
        self._write()
        self.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(". ".join(one.spoken for one in self._lines))

    def unfold(self) -> None:
        """Show what is folded."""
        most = max((len(one.pieces) for one in self._lines), default=0)
        self._unfolded = set(range(most))
        self._write()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the folded stretch under the pointer."""
        address = self.anchorAt(event.position().toPoint())
        if address.startswith(FOLD):
            self._unfolded.add(int(address.removeprefix(FOLD)))
            self._write()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open all that is folded."""
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if opens and any(has_folds(one.pieces) for one in self._lines):
            self.unfold()
        else:
            super().keyPressEvent(event)

    def _write(self) -> None:
        place = self.verticalScrollBar().value()
        write_lines(self.document(), self._lines, self._theme, self._unfolded)
        # writing left it at the end, and what is resized shows the cursor
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(place)
