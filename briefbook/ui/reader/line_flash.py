"""The line that was asked for stands out for a moment."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from briefbook.ui.reader.reading_text import ReadingText

FLASH = 1800
"""For how many milliseconds."""


class LineFlash(QObject):
    """Makes the line with the caret stand out, and then no longer."""

    def __init__(self, text: ReadingText, parent: QObject) -> None:
        super().__init__(parent)
        self._text = text
        self._rest = QTimer(self, singleShot=True, interval=FLASH)
        self._rest.timeout.connect(lambda: text.show_found([]))

    def show(self) -> None:
        """Let the line with the caret stand out from now on."""
        line = self._text.textCursor()
        line.movePosition(QTextCursor.MoveOperation.StartOfLine)
        start = line.position()
        line.movePosition(QTextCursor.MoveOperation.EndOfLine)
        self._text.show_found([(start, line.position())])
        self._rest.start()
