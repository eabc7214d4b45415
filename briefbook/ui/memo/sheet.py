"""A sheet of paper with one page of the memo on it."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefbook.ui.memo.preview import Drawn, Preview

SHADOW = 10
"""Pixels around the paper that the shadow takes."""


class Sheet(QWidget):
    """A page on white paper; what was drawn of it before stays until its new image is there."""

    clicked = Signal(int, float)
    """The page from 0, and the points below its upper edge."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self.height_in_points = 842.0
        self.drawn: tuple[Preview, float] | None = None
        """What the image shows, and at how many pixels per point."""
        self.shade = 0.05
        """How dark the shadow is, 0 to 1."""
        self._preview: Preview | None = None
        self._image: QImage | None = None
        self.setMouseTracking(True)

    def show_page(self, preview: Preview) -> None:
        """Take on the page of this number of a memo; it is drawn later."""
        self._preview = preview
        self.height_in_points = preview.sizes[self.number][1]
        self.setAccessibleName(f"Page {self.number + 1} of {len(preview.sizes)}")

    def show_drawn(self, preview: Preview, scale: float, drawn: Drawn) -> None:
        """Show the page as it was drawn, and say what is on it."""
        drawn.image.setDevicePixelRatio(self.devicePixelRatioF())
        self._image = drawn.image
        self.drawn = (preview, scale)
        self.setAccessibleDescription(drawn.text)
        self.update()

    def forget_image(self) -> None:
        """Give the image's memory back; a page far away is drawn again when it comes near."""
        self._image = None
        self.drawn = None

    @property
    def paper(self) -> QRect:
        """The paper, without its shadow."""
        return self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    @property
    def has_image(self) -> bool:
        """Whether there is something on the paper."""
        return self._image is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shadow, the paper and what is printed on it."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        paper = QRectF(self.paper)
        for step in range(SHADOW, 0, -2):
            painter.setBrush(QColor.fromRgbF(0, 0, 0, self.shade * (1 - step / (SHADOW + 2))))
            painter.drawRoundedRect(paper.adjusted(-step, -step + 2, step, step + 1), step, step)
        painter.fillRect(self.paper, Qt.GlobalColor.white)
        if self._image is not None:
            size = self._image.deviceIndependentSize()
            if abs(size.width() - paper.width()) < 1.5:
                # drawn for this zoom; stretching it by the fraction of a pixel would blur it
                painter.drawImage(self.paper.topLeft(), self._image)
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(paper, self._image, QRectF(self._image.rect()))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer where a click leads to a text."""
        down = self._down(event.position())
        leads = self._preview is not None and down is not None and self._preview.issue_at(self.number, down)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where the page was clicked."""
        down = self._down(event.position())
        if event.button() == Qt.MouseButton.LeftButton and down is not None:
            self.clicked.emit(self.number, down)
        super().mouseReleaseEvent(event)

    def _down(self, point: QPointF) -> float | None:
        paper = QRectF(self.paper)
        if not paper.contains(point):
            return None
        return (point.y() - paper.top()) / paper.height() * self.height_in_points
