"""A column of text to be read, with a header above it and stripes beside it."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from briefbook.ui.desk import Desk
from briefbook.ui.mirror import Mirror
from briefbook.ui.reader.source_header import SourceHeader
from briefbook.ui.reader.stripes import Stripes

SAMPLE = "The evaluation could not separate the effect of the centres from it"
"""A line of 66 characters, the length that is easy to read."""


class ReadingColumn(QTextEdit):
    """Keeps its text as wide as is easy to read, and knows where its positions are in the view."""

    moved = Signal()
    """What lies over the text must follow it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "reader")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setCursorWidth(2)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # a width of its own, so that the text is not laid out again for every width of the pane
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.header = SourceHeader(self.viewport())
        self.stripes = Stripes(desk, self)
        self._margins = (0, 0)
        self._is_filling = False
        self.document().documentLayout().documentSizeChanged.connect(self._place_overlays)

    def put_caret(self, position: int, anchor: int | None = None) -> None:
        """Put the caret at a position, selecting from `anchor` if given."""
        cursor = self.textCursor()
        cursor.setPosition(position if anchor is None else anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def rect_at(self, position: int) -> QRect:
        """Return the caret's rectangle at a position, in the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor)

    def bring_into_view(self, position: int) -> None:
        """Scroll to a position, a third down the view, unless it is in view already."""
        rect, view = self.rect_at(position), self.viewport().rect()
        if not view.top() + 8 <= rect.top() <= rect.bottom() <= view.bottom() - 8:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - view.height() // 3)

    def first_in_view(self) -> int:
        """Return the position at the top of the view, past the header."""
        return self.cursorForPosition(QPoint(0, max(2, self.header.geometry().bottom()))).position()

    def last_in_view(self) -> int:
        """Return the position at the bottom of the view."""
        return self.cursorForPosition(self.viewport().rect().bottomRight()).position()

    def cursor_is_in_view(self) -> bool:
        """Return whether the caret's line is in view."""
        return self.viewport().rect().intersects(self.cursorRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column's width and its place in the middle."""
        super().resizeEvent(event)
        self._arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take along what lies over the text."""
        super().scrollContentsBy(dx, dy)
        self._place_overlays()

    def event(self, event: QEvent) -> bool:
        """Scroll with the wheel over the margins too, which are not the viewport’s."""
        if event.type() == QEvent.Type.Wheel:
            return QApplication.sendEvent(self.verticalScrollBar(), event)
        return super().event(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy words alone, without the colours of the theme."""
        words = QMimeData()
        words.setText(self.textCursor().selection().toPlainText())
        return words

    def _arrange(self) -> None:
        width = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        room = self.stripes.room
        column = min(self.fontMetrics().horizontalAdvance(SAMPLE), width - room - 16)
        left = max(room, (width - column) // 2)
        margins = (left, max(0, width - left - column))
        if column != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(column)
        if margins != self._margins:
            self._margins = margins
            self.setViewportMargins(margins[0], 0, margins[1], 0)
        view = self.viewport().geometry()
        beside = QRect(view.left() - room, view.top(), room, view.height())
        self.stripes.setGeometry(Mirror(view, self.layoutDirection())(beside))
        self._make_room_for_header()
        self._place_overlays()

    def _make_room_for_header(self) -> None:
        width = self.viewport().width()
        height = self.header.heightForWidth(width)
        self.header.resize(width, height)
        # Qt takes no notice of the margin above the first block
        height += int(self.document().firstBlock().blockFormat().topMargin())
        frame = self.document().rootFrame()
        room = frame.frameFormat()
        if (room.topMargin(), room.leftMargin()) != (height, 1):
            room.setTopMargin(height)
            room.setBottomMargin(96)
            # one pixel, so that the caret shows at the beginning of a line
            room.setLeftMargin(1)
            room.setRightMargin(0)
            frame.setFrameFormat(room)

    def _place_overlays(self) -> None:
        if self._is_filling:
            return
        self.header.move(0, -self.verticalScrollBar().value())
        self.moved.emit()
