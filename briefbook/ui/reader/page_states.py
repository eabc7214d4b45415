"""The bar that says which pages of a source hold no readable text."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from briefbook.domain.counts import in_a_row, listed
from briefbook.domain.text_map import PAGE_STATES, Page
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.reader.quiet_bar import QuietBar
from briefbook.ui.reader.shown_source import ShownSource

_MOST = 6


def unreadable(pages: Sequence[Page]) -> str:
    """Return which pages hold no readable text, in a sentence; nothing if all do."""
    told = []
    for state in filter(None, PAGE_STATES):
        labels = [page.label or str(number) for number, page in enumerate(pages, 1) if page.state == state]
        if len(labels) == len(pages) > 1:
            told.append(_all_pages(state, len(pages)))
        elif len(labels) == 1:
            told.append(_one_page(state, labels[0]))
        elif len(labels) > _MOST + 1:
            shown = in_a_row(labels[:_MOST])
            told.append(_some_pages(state, tr("{names} and %n more", "", len(labels) - _MOST, names=shown)))
        elif labels:
            told.append(_some_pages(state, listed(labels)))
    return " ".join(told)


def _all_pages(state: str, number: int) -> str:
    if state == "garbage":
        return tr("All %n pages hold text other than what they show.", "", number)
    return tr("All %n pages hold no readable text, as they are pictures.", "", number)


def _one_page(state: str, page: str) -> str:
    if state == "garbage":
        return tr("Page {page} holds text other than what it shows.", page=page)
    return tr("Page {page} holds no readable text, as it is a picture.", page=page)


def _some_pages(state: str, pages: str) -> str:
    if state == "garbage":
        return tr("Pages {pages} hold text other than what they show.", pages=pages)
    return tr("Pages {pages} hold no readable text, as they are pictures.", pages=pages)


class PageStates(QuietBar):
    """Says for which pages only the picture can be looked at; else out of sight."""

    def __init__(self, desk: Desk, pages: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._book = desk.open_book.book
        self._pages = pages
        self.button.setText(tr("Show Pages"))
        self.button.clicked.connect(lambda: pages.setChecked(True))
        pages.toggled.connect(lambda is_on: self.button.setVisible(not is_on))

    def show_source(self, reading: ShownSource) -> None:
        """Say what has to be known about the pages of the source that is shown."""
        told = unreadable(self._book.map_of(reading.source, reading.version).pages)
        self.words.setText(told)
        self.button.setVisible(not self._pages.isChecked())
        self.setVisible(bool(told))
        if told and not reading.shown.text.strip():
            # there is nothing else to see
            self._pages.setChecked(True)
