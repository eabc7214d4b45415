"""The margin beside the text: a labelled stripe for each passage in view."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from briefbook.domain.counts import in_a_row
from briefbook.domain.passage import Passage
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.mirror import Mirror
from briefbook.ui.reader.layers import lanes
from briefbook.ui.reader.shown_source import ShownSource

LANES = 3
LINE = 70
"""Passages fewer code points apart may share a line of text."""
_LANE = 7
_GAP = 10
_STRIPE = 4
_ICON = 12


class Stripes(QWidget):
    """Paints the passages in view, at heights that the text tells; a click chooses one."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lanes: dict[str, int] = {}
        self._in_view: list[tuple[Passage, int, int]] = []
        self._places: list[tuple[QRect, Passage]] = []
        self._current = ""
        self.setProperty("role", "meta")
        self.setAccessibleName(tr("Passages beside the text"))
        self.setMouseTracking(True)

    @property
    def room(self) -> int:
        """The width that lanes, a note's icon and a number of three digits take."""
        return _GAP + LANES * _LANE + _ICON + 3 * self._desk.theme.sizes.eyebrow

    def show_source(self, reading: ShownSource | None) -> None:
        """Arrange the passages of a source in lanes."""
        self._lanes = lanes(reading.passages, LANES, LINE) if reading else {}
        self._in_view = []
        self.update()

    def show_in_view(self, in_view: list[tuple[Passage, int, int]], current: str) -> None:
        """Show these passages, each with the heights where it begins and ends."""
        self._in_view = in_view
        self._current = current
        self.setAccessibleDescription(in_a_row(_described(one) for one, _, _ in in_view))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the passages in view."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(self._desk.theme.sizes.eyebrow)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        self._places = []
        below = -1000
        for passage, top, bottom in self._in_view:
            stripe = self._stripe(passage, top, bottom)
            below = self._paint(painter, passage, stripe, max(top, below))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the passage that is clicked."""
        passage = self._passage_at(event.position().toPoint())
        if passage is not None:
            self.chosen.emit(passage.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked."""
        over = self._passage_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        text = self.parentWidget()
        if text is not None:
            QApplication.sendEvent(text, event)

    def event(self, event: QEvent) -> bool:
        """Show a passage’s number and note as a tooltip."""
        if event.type() == QEvent.Type.ToolTip:
            position: QPoint = event.pos()  # type: ignore[attr-defined]
            passage = self._passage_at(position)
            words = (
                ": ".join(filter(None, (tr("Passage {number}", number=passage.number), passage.note)))
                if passage
                else ""
            )
            QToolTip.showText(self.mapToGlobal(position), words, self)
            return True
        return super().event(event)

    @property
    def _mirror(self) -> Mirror:
        return Mirror(self.rect(), self.layoutDirection())

    def _stripe(self, passage: Passage, top: int, bottom: int) -> QRect:
        lane = self._lanes.get(passage.id, 0)
        left = self.width() - _GAP - _LANE * (lane + 1)
        return self._mirror(QRect(left, top, _STRIPE, max(bottom - top, 6)))

    def _paint(self, painter: QPainter, passage: Passage, stripe: QRect, label_top: int) -> int:
        tokens = self._desk.theme.tokens
        colour = QColor(tokens.stripes[passage.colour - 1])
        is_current = passage.id == self._current
        shape = stripe.adjusted(-1, 0, 1, 0) if is_current else stripe
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(shape, 2, 2)
        height = painter.fontMetrics().height()
        words = str(passage.number)
        width = painter.fontMetrics().horizontalAdvance(words)
        right = self.width() - _GAP - _LANE * LANES - 4
        label = self._mirror(QRect(right - width, label_top, width, height))
        if is_current:
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(label.adjusted(-4, 0, 4, 0), 4, 4)
        painter.setPen(QColor(tokens.text if is_current else tokens.muted))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)
        if passage.note:
            ratio = self.devicePixelRatioF()
            note = self._desk.icons.pixmap("sticky-note", "muted", QSize(_ICON, _ICON), ratio)
            top = label.top() + (height - _ICON) // 2
            beside = self._mirror(QRect(right - width - _ICON - 6, top, _ICON, _ICON))
            painter.drawPixmap(beside.topLeft(), note)
        self._places += [
            (stripe.adjusted(-3, 0, 3, 0), passage),
            (label.adjusted(-_ICON - 6, 0, _ICON + 6, 0), passage),
        ]
        return label_top + height + 1

    def _passage_at(self, point: QPoint) -> Passage | None:
        return next((passage for place, passage in self._places if place.contains(point)), None)


def _described(passage: Passage) -> str:
    if passage.note:
        return tr("passage {number} with a note", number=passage.number)
    return tr("passage {number}", number=passage.number)
