"""The small bar beside a fresh selection: mark it, note it, cite it, claim it."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout

from briefbook.translation import tr
from briefbook.ui.commands import button
from briefbook.ui.reader.reading_text import ReadingText

_GAP = 6


class SelectionBar(QFrame):
    """Floats over the text, below the selection or above it, and never takes the focus by itself."""

    def __init__(
        self, page: ReadingText, colours: Iterable[QAction], note: QAction, cite: QAction, claim: QAction
    ) -> None:
        super().__init__(page)
        self._page = page
        colours = list(colours)
        page.offers = [*colours, note, cite, claim]
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("What to do with the selected words"))
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(2)
        for colour in colours:
            row.addWidget(button(colour))
        row.addSpacing(4)
        row.addWidget(button(note, words=tr("Note", "verb")))
        row.addWidget(button(cite, words=tr("Cite")))
        row.addWidget(button(claim, words=tr("Claim", "verb")))
        self.hide()
        page.selection_made.connect(self.appear)
        page.selectionChanged.connect(self._go_with_selection)
        page.moved.connect(self._follow)

    def appear(self) -> None:
        """Show the bar beside the selection."""
        self.adjustSize()
        self.show()
        self.raise_()
        self._follow()

    def _go_with_selection(self) -> None:
        if not self._page.textCursor().hasSelection():
            self.hide()

    def _follow(self) -> None:
        if not self.isVisibleTo(self._page):
            return
        cursor = self._page.textCursor()
        first, last = self._page.rect_at(cursor.selectionStart()), self._page.rect_at(cursor.selectionEnd())
        view = self._page.viewport()
        below = last.bottom() + _GAP
        above = first.top() - _GAP - self.height()
        # below where the eye is, unless the view ends there
        top = below if below + self.height() < view.height() or above < 0 else above
        place = view.mapTo(self._page, QPoint(last.left() - self.width() // 2, top))
        self.move(max(4, min(place.x(), self._page.width() - self.width() - 16)), place.y())
