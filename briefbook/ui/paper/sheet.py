"""A sheet of paper with one page of a document on it."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefbook.translation import tr
from briefbook.ui.paper.pages import Drawn, Mark, Pages, Shade
from briefbook.ui.paper.shading import paint_shade
from briefbook.ui.theme.theme import Theme

SHADOW = 10
"""Pixels around the paper that the shadow takes."""


class Sheet(QWidget):
    """A page on white paper; what was drawn of it before stays until its new image is there."""

    clicked = Signal(int, float, float)
    """The page from 0, and the points right of and below its upper left corner."""

    def __init__(self, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.number = number
        self.size_in_points = (595.0, 842.0)
        self.drawn: tuple[Pages, float] | None = None
        """What the image shows, and at how many pixels per point."""
        self.shade = 0.05
        """How dark the shadow is, 0 to 1."""
        self._pages: Pages | None = None
        self._marks: tuple[Mark, ...] = ()
        self._shades: tuple[Shade, ...] = ()
        self._image: QImage | None = None
        self.setMouseTracking(True)

    def show_page(self, pages: Pages) -> None:
        """Take on the page of this number of a document; it is drawn later."""
        self._pages = pages
        self.size_in_points = pages.sizes[self.number]
        self._name()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Colour places of the page."""
        if marks != self._marks:
            self._marks = marks
            self.update()

    def show_shades(self, shades: tuple[Shade, ...]) -> None:
        """Shade what of the page is too much, and say so."""
        if shades != self._shades:
            self._shades = shades
            self._name()
            self.update()

    def show_drawn(self, pages: Pages, scale: float, drawn: Drawn) -> None:
        """Show the page as it was drawn, and say what is on it."""
        drawn.image.setDevicePixelRatio(self.devicePixelRatioF())
        self._image = drawn.image
        self.drawn = (pages, scale)
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
        self._paint_marks(painter, paper)
        width, _ = self.size_in_points
        for shade in self._shades:
            place = QRectF(0.0, shade.top, width, shade.bottom - shade.top)
            paint_shade(painter, self.rect_of(place), shade.words, self._theme.tokens, paper.width() / width)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer where a click leads to a text."""
        point = self._in_points(event.position())
        leads = self._pages is not None and point is not None and self._pages.leads(self.number, *point)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where the page was clicked."""
        point = self._in_points(event.position())
        if event.button() == Qt.MouseButton.LeftButton and point is not None:
            self.clicked.emit(self.number, *point)
        super().mouseReleaseEvent(event)

    def rect_of(self, place: QRectF) -> QRectF:
        """Return where a place of the page, in points, is on the sheet."""
        paper, (width, height) = QRectF(self.paper), self.size_in_points
        across, along = paper.width() / width, paper.height() / height
        corner = QPointF(paper.left() + place.left() * across, paper.top() + place.top() * along)
        return QRectF(corner, place.size()).adjusted(
            0, 0, place.width() * (across - 1), place.height() * (along - 1)
        )

    def _paint_marks(self, painter: QPainter, paper: QRectF) -> None:
        # like a highlighter on white paper, whatever the theme: the words stay black
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for mark in self._marks:
            painter.fillRect(self.rect_of(mark.place), mark.colour)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark in self._marks:
            if mark.is_current:
                painter.setPen(QPen(mark.colour.darker(190), 1.5))
                painter.drawRect(self.rect_of(mark.place).adjusted(-1, -1, 1, 1))

    def _name(self) -> None:
        page, pages = self.number + 1, len(self._pages.sizes) if self._pages else 0
        name = tr("Page {page} of {pages}", page=page, pages=pages)
        for words in dict.fromkeys(shade.words for shade in self._shades):
            name = tr("{page}. {too_much}", page=name, too_much=words)
        self.setAccessibleName(name)

    def _in_points(self, point: QPointF) -> tuple[float, float] | None:
        paper, (width, height) = QRectF(self.paper), self.size_in_points
        if not paper.contains(point):
            return None
        right = (point.x() - paper.left()) / paper.width() * width
        return right, (point.y() - paper.top()) / paper.height() * height
