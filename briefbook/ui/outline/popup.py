"""Small frames that open over the text, beside a place in it."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

GAP = 6


class Popup(QFrame):
    """A frame over the window; the editor under it keeps the focus."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setProperty("role", "popup")
        self.hide()

    def open_beside(self, position: int, size: QSize) -> None:
        """Show the frame under a position of the text in UTF-16 units, or above it where there is no room."""
        window: QWidget = self._editor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        cursor = self._editor.textCursor()
        cursor.setPosition(position)
        place = self._editor.cursorRect(cursor)
        viewport = self._editor.viewport()
        below = viewport.mapTo(window, place.bottomLeft() + QPoint(0, GAP))
        above = viewport.mapTo(window, place.topLeft() - QPoint(0, GAP + size.height()))
        fits = below.y() + size.height() <= window.height() - GAP
        at = below if fits or above.y() < GAP else above
        left = max(GAP, min(at.x() - 10, window.width() - size.width() - GAP))
        self.setGeometry(left, at.y(), min(size.width(), window.width() - 2 * GAP), size.height())
        self.show()
        self.raise_()
