"""The true pages of a source beside its text, with passages coloured on them."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefbook.jobs.workers.pages import SourceFile
from briefbook.translation import tr
from briefbook.ui.commands import add_command, button
from briefbook.ui.desk import Desk
from briefbook.ui.paper.paper_view import PaperView
from briefbook.ui.reader.beside import Beside
from briefbook.ui.reader.reading_text import ReadingText
from briefbook.ui.reader.shown_source import ShownSource
from briefbook.ui.reader.source_pages import SourcePages

_PAPER = ("#FFF0B3", "#CFE8FF", "#E4DAF7", "#D6EFD8")
"""The highlighters' colours on white paper, whatever the theme."""

FOLLOW = 120
"""Milliseconds after which the page follows the text that is scrolled."""


class PagesBeside(QObject):
    """Shows the page that the text in view is from; a click on a page leads to its text."""

    place_wanted = Signal(int)
    """Go to an offset of the text."""

    def __init__(self, desk: Desk, page: ReadingText, text: QWidget, pane: QWidget) -> None:
        super().__init__(pane)
        self._desk, self._page = desk, page
        self._pages: SourcePages | None = None
        self._reading: ShownSource | None = None
        self.toggle = add_command(
            desk.icons,
            pane,
            tr("Pages"),
            icon="columns-2",
            keys=("P",),
            hint=tr("Show the true pages beside the text"),
            is_check=True,
        )
        self.panel = QFrame(pane)
        self.panel.setProperty("role", "beside")
        self.paper = PaperView(desk, tr("Pages of the source"), tr("Drawing pages"), self.panel)
        self.words = QLabel()
        self.words.setProperty("role", "meta")
        self._make_bar()
        self.beside = Beside(desk.theme, text, self.panel, pane, share=0.5)
        self._following = QTimer(self, singleShot=True, interval=FOLLOW)
        self._following.timeout.connect(self._follow_text)
        self.toggle.toggled.connect(self._turn)
        self.paper.turned.connect(self._show_words)
        self.paper.drew.connect(self._mark)
        self.paper.place_clicked.connect(self._lead)
        page.verticalScrollBar().valueChanged.connect(lambda: self._following.start())

    def show_source(self, reading: ShownSource) -> None:
        """Offer the pages of the source that is shown, if it has any."""
        before, self._reading = self._reading, reading
        book = self._desk.open_book.book
        digest = (reading.older or reading.source).map_sha256
        sha256 = (reading.older or reading.source).original_sha256
        is_same = self._pages is not None and self._pages.file.sha256 == sha256
        text_map = book.map_of(reading.source, reading.version) if digest else None
        if not (text_map and text_map.pages):
            self._pages = None
        elif not is_same or before is None:
            file = SourceFile(sha256, book.original_of(reading.source, reading.version), self._password)
            text = book.text_of(reading.source, reading.version)
            self._pages = SourcePages(file, text, text_map, self._desk.page_worker)
        self.toggle.setEnabled(self._pages is not None)
        self.toggle.setVisible(self._pages is not None)
        self._show()
        self._mark()

    def go_to(self, offset: int) -> None:
        """Show the place of the page that an offset of the text is from."""
        pages = self._pages
        if pages is None or not self.beside.is_shown:
            return
        self._following.stop()
        line = next(iter(pages.text_map.lines_of(offset, offset + 1)), None)
        number = pages.text_map.page_at(offset)
        if line is not None:
            self.paper.bring_into_view(line.page, line.top, line.bottom)
        elif number is not None:
            self.paper.turn_to(number)

    def mark(self) -> None:
        """Colour the passages anew."""
        self._mark()

    def restore(self, is_shown: bool) -> None:
        """Show the pages as the last session left them, without taking the focus."""
        self.toggle.setChecked(is_shown)

    @property
    def _password(self) -> str:
        return next(iter(self._desk.passwords), "")

    def _make_bar(self) -> None:
        add = partial(add_command, self._desk.icons, self.panel)
        smaller = add(tr("Smaller Pages"), self.paper.zoom_out, icon="zoom-out", keys=("-",))
        larger = add(tr("Larger Pages"), self.paper.zoom_in, icon="zoom-in", keys=("+", "="))
        fitting = add(
            tr("Pages as Wide as the Panel"), lambda: self.paper.zoom_to(None), icon="file-text", keys=("0",)
        )
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        for action in (smaller, larger, fitting):
            row.addWidget(button(action))
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.paper, 1)

    def _turn(self, is_on: bool) -> None:
        self._show()
        if is_on:
            self._follow_text()

    def _show(self) -> None:
        pages = self._pages
        self.beside.show_panel(self.toggle.isChecked() and pages is not None)
        if pages is not None and self.beside.is_shown and self.paper.pages is not pages:
            self.paper.show_pages(pages)
            QTimer.singleShot(0, self, self._follow_text)

    def _follow_text(self) -> None:
        reading, pages = self._reading, self._pages
        if reading is None or pages is None or not self.beside.is_shown or not pages.text:
            return
        places = (self._page.first_in_view(), self._page.last_in_view())
        first, last = (pages.text_map.page_at(reading.shown.offset(place)) or 0 for place in places)
        # a page of which there is text in view may stay
        if not first <= self.paper.page_in_sight <= last:
            self.paper.turn_to(first)

    def _show_words(self) -> None:
        pages = self._pages
        if pages is None or not self.paper.sheets:
            return
        number = self.paper.page_in_sight
        label = pages.text_map.pages[number].label
        place, size = number + 1, len(pages.sizes)
        counted = tr("Page {number} of {size}", number=place, size=size)
        labelled = tr("Page {label} ({number} of {size})", label=label, number=place, size=size)
        self.words.setText(counted if label in ("", str(place)) else labelled)

    def _mark(self) -> None:
        pages, reading = self._pages, self._reading
        if pages is None or reading is None or not self.beside.is_shown:
            return
        shown = self._page.reading or reading
        for sheet in self.paper.sheets:
            if sheet.has_image and sheet.number < len(pages.sizes):
                marks = pages.marks(sheet.number, shown.passages, _PAPER, self._page.current)
                sheet.show_marks(tuple(marks))

    def _lead(self, number: int, right: float, down: float) -> None:
        line = self._pages.line_at(number, right, down) if self._pages else None
        if line is not None:
            self.place_wanted.emit(line.start)
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)
