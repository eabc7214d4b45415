"""The bar that says which pages of a source hold no readable text."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from briefbook.domain.text_map import PAGE_STATES, Page
from briefbook.ui.desk import Desk
from briefbook.ui.reader.quiet_bar import QuietBar
from briefbook.ui.reader.shown_source import ShownSource

_WHAT = {"no text": "no readable text, as they are pictures", "garbage": "text other than what they show"}
_WHAT_ONE = {"no text": "no readable text, as it is a picture", "garbage": "text other than what it shows"}
_MOST = 6


def unreadable(pages: Sequence[Page]) -> str:
    """Return which pages hold no readable text, in a sentence; nothing if all do."""
    told = []
    for state in filter(None, PAGE_STATES):
        labels = [page.label or str(number) for number, page in enumerate(pages, 1) if page.state == state]
        if len(labels) == len(pages) > 1:
            told.append(f"All {len(pages)} pages hold {_WHAT[state]}.")
        elif len(labels) == 1:
            told.append(f"Page {labels[0]} holds {_WHAT_ONE[state]}.")
        elif labels:
            shown = labels[:_MOST] if len(labels) > _MOST + 1 else labels[:-1]
            last = labels[-1] if len(shown) == len(labels) - 1 else f"{len(labels) - len(shown)} more"
            told.append(f"Pages {', '.join(shown)} and {last} hold {_WHAT[state]}.")
    return " ".join(told)


class PageStates(QuietBar):
    """Says for which pages only the picture can be looked at; else out of sight."""

    def __init__(self, desk: Desk, pages: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._book = desk.open_book.book
        self._pages = pages
        self.button.setText("Show Pages")
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
