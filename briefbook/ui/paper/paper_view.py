"""A document's pages, one under another; only those in sight are drawn, and not on the GUI thread."""

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from briefbook.errors import BriefbookError
from briefbook.ui.desk import Desk
from briefbook.ui.paper.pages import Drawn, Pages, Shade
from briefbook.ui.paper.sheet import SHADOW, Sheet
from briefbook.ui.tasks import Task

ZOOMS = (0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_PIXELS_PER_POINT = 96 / 72
_MARGIN = 12
_KEPT = 3  # pages before and after those in sight whose images are kept


class PaperView(QScrollArea):
    """Shows a document's pages at a zoom, or as wide as the view."""

    zoomed = Signal()
    """Another zoom, chosen or from another width."""
    turned = Signal()
    """Another page is the first in sight, or there are more or fewer."""
    drew = Signal()
    """Further pages were drawn."""
    place_clicked = Signal(int, float, float)
    """The page from 0, and the points right of and below its upper left corner."""

    def __init__(self, desk: Desk, name: str, drawing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._drawing = desk, drawing
        self._pages: Pages | None = None
        self._sheets: list[Sheet] = []
        self._chosen: float | None = None
        self._task: Task | None = None
        self._asked: tuple[Pages | None, float] = (None, 1.0)
        """What is being drawn, and how large."""
        self._undrawable: Pages | None = None
        self._shown_number = 0
        self.setProperty("role", "paper")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # the width must not change with the number of pages, or it would never come to rest
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._ground = QWidget()
        self._ground.setObjectName("content")
        self.setWidget(self._ground)
        self._patience = QTimer(self, singleShot=True, interval=20)
        self._patience.timeout.connect(self._draw)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        desk.tasks.ended.connect(self._on_ended)
        desk.theme.changed.connect(self._arrange)
        desk.theme.changed.connect(self._ground.update)

    @property
    def pages(self) -> Pages | None:
        """The document that is shown."""
        return self._pages

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The pages, the first one first."""
        return tuple(self._sheets)

    @property
    def zoom(self) -> float:
        """The size against that of paper, 1 at 96 pixels an inch."""
        if self._chosen is not None:
            return self._chosen
        width = max((width for width, _ in self._pages.sizes), default=595.0) if self._pages else 595.0
        room = self.viewport().width() - 2 * (_MARGIN + SHADOW)
        return max(0.2, room / (width * _PIXELS_PER_POINT))

    @property
    def fits_width(self) -> bool:
        """Whether the pages are as wide as the view."""
        return self._chosen is None

    @property
    def page_in_sight(self) -> int:
        """The number, from 0, of the page that has the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        passed = [sheet.number for sheet in self._sheets if sheet.y() <= middle]
        return passed[-1] if passed else 0

    def wanted(self) -> tuple[list[int], float]:
        """Return the numbers of the pages to draw first, and at how many pixels a point."""
        return [sheet.number for sheet in self._near(0)] or [0], self._scale

    def turn_to(self, page: int) -> None:
        """Show a page by its number from 0."""
        if page < len(self._sheets):
            self.verticalScrollBar().setValue(self._sheets[page].y())

    def bring_into_view(self, page: int, top: float, bottom: float) -> None:
        """Scroll to a stretch of a page, in points from its upper edge, unless it is in view already."""
        if page >= len(self._sheets):
            return
        sheet, scale = self._sheets[page], self.zoom * _PIXELS_PER_POINT
        first, last = (sheet.y() + SHADOW + round(place * scale) for place in (top, bottom))
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() <= first <= last <= bar.value() + room:
            bar.setValue(first - room // 3)

    def show_pages(self, pages: Pages) -> None:
        """Show another document, at the place where the last one was read."""
        self._pages = pages
        count = len(pages.sizes)
        for sheet in self._sheets[count:]:
            sheet.deleteLater()
        del self._sheets[count:]
        while len(self._sheets) < count:
            sheet = Sheet(len(self._sheets), self._desk.theme, self._ground)
            sheet.clicked.connect(self.place_clicked)
            self._sheets.append(sheet)
        for sheet in self._sheets:
            sheet.show_page(pages)
        self._show_drawn(pages, pages.scale, pages.drawn)
        self._arrange()
        for sheet in self._sheets:
            sheet.show()
        self.turned.emit()

    def shade(self, shades: Mapping[int, Sequence[Shade]]) -> None:
        """Shade stretches of pages, by the pages' numbers from 0, and no others."""
        for sheet in self._sheets:
            sheet.show_shades(tuple(shades.get(sheet.number, ())))

    def zoom_to(self, zoom: float | None) -> None:
        """Show the pages at a zoom, or as wide as the view; the place in the middle stays there."""
        self._chosen = None if zoom is None else max(ZOOMS[0], min(ZOOMS[-1], zoom))
        self._arrange()

    def zoom_in(self) -> None:
        """Show the pages at the next larger of the usual zooms."""
        self.zoom_to(next((zoom for zoom in ZOOMS if zoom > self.zoom + 0.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Show the pages at the next smaller of the usual zooms."""
        self.zoom_to(next((zoom for zoom in reversed(ZOOMS) if zoom < self.zoom - 0.01), ZOOMS[0]))

    def place_in_sight(self) -> tuple[int, float]:
        """Return the page, from 0, and the points below its upper edge, a third down the view."""
        down = self.verticalScrollBar().value() + self.viewport().height() // 3
        sheet = next((sheet for sheet in reversed(self._sheets) if sheet.y() <= down), None)
        if sheet is None:
            return 0, 0.0
        return sheet.number, (down - sheet.y() - SHADOW) / (self.zoom * _PIXELS_PER_POINT)

    @property
    def _scale(self) -> float:
        """Pixels of the screen per point."""
        return self.zoom * _PIXELS_PER_POINT * self.devicePixelRatioF()

    def _arrange(self) -> None:
        if self._pages is None:
            return
        bar, middle = self.verticalScrollBar(), self.viewport().height() / 2
        # the sheet in the middle of the view stays there
        anchor = self._sheets[self.page_in_sight] if self._sheets else None
        before = anchor.geometry() if anchor else QRect()
        down = (bar.value() + middle - before.y()) / before.height() if before.height() else 0.0
        was_at_top = bar.value() == 0
        scale = self.zoom * _PIXELS_PER_POINT
        # up to whole pixels, as PDFium does it
        sizes = [(ceil(width * scale), ceil(height * scale)) for width, height in self._pages.sizes]
        width = max(self.viewport().width(), *(w + 2 * (_MARGIN + SHADOW) for w, _ in sizes))
        top = _MARGIN - SHADOW // 2
        for sheet, (page_width, page_height) in zip(self._sheets, sizes, strict=True):
            left = (width - page_width) // 2 - SHADOW
            sheet.shade = 0.30 if self._desk.theme.tokens.is_dark else 0.05
            sheet.setGeometry(left, top, page_width + 2 * SHADOW, page_height + 2 * SHADOW)
            top += page_height + SHADOW + _MARGIN
        self._ground.resize(width, top + SHADOW)
        if anchor and not was_at_top and anchor.geometry() != before:
            bar.setValue(round(anchor.y() + down * anchor.height() - middle))
        bar.setSingleStep(40)
        self._patience.start()
        self.zoomed.emit()

    def _near(self, pages: int) -> list[Sheet]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        seen = [s.number for s in self._sheets if s.y() < bottom and s.geometry().bottom() > top]
        if not seen:
            return []
        return self._sheets[max(0, seen[0] - pages) : seen[-1] + pages + 1]

    def _draw(self) -> None:
        pages = self._pages
        if pages is None or pages is self._undrawable or self._task or not self.isVisible():
            return
        kept = self._near(_KEPT)
        for sheet in self._sheets:
            if sheet not in kept and sheet.has_image:
                sheet.forget_image()
        scale = self._scale
        wanted = [s.number for s in self._near(0) if s.drawn != (pages, scale)] or [
            s.number for s in self._near(1) if s.drawn != (pages, scale)
        ]
        if wanted:
            self._asked = pages, scale
            # methods, which nobody calls any more once this view is gone
            self._task = self._desk.tasks.start(
                self._drawing,
                lambda task: pages.draw(wanted, scale),
                done=self._on_drawn,
                failed=self._on_failed,
            )

    def _on_drawn(self, drawn: Mapping[int, Drawn]) -> None:
        pages, scale = self._asked
        if pages is not None and pages is self._pages:
            self._show_drawn(pages, scale, drawn)

    def _show_drawn(self, pages: Pages, scale: float, drawn: Mapping[int, Drawn]) -> None:
        for number, page in drawn.items():
            if number < len(self._sheets):
                self._sheets[number].show_drawn(pages, scale, page)
        if drawn:
            self.drew.emit()

    def _on_failed(self, error: BriefbookError) -> None:
        self._undrawable, _ = self._asked
        self._desk.messages.error(error)

    def _on_ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            if not task.is_cancelled:
                self._patience.start()

    def _on_scrolled(self) -> None:
        self._patience.start()
        if self.page_in_sight != self._shown_number:
            self._shown_number = self.page_in_sight
            self.turned.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the pages anew."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Draw what is missing when the pages come into sight or go to a finer screen."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.DevicePixelRatioChange):
            self._patience.start()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with Home, End and the space bar too."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (-1 if shift else 1) * bar.pageStep())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.zoom * 1.1 ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)
