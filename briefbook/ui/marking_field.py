"""The field for a handling marking: typed, or chosen among what the book uses and the usual ones."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from briefbook.domain.contents import Contents
from briefbook.domain.marking import TLP_COLOURS, normalised
from briefbook.translation import tr
from briefbook.ui.open_book import OpenBook
from briefbook.ui.typed_line import TypedLine

USUAL = (*reversed(TLP_COLOURS), "OFFICIAL", "OFFICIAL-SENSITIVE")
"""Offered in every book; any other marking can be typed."""


class MarkingField(QComboBox):
    """Shows a marking of the book; what is typed becomes an edit by `finish`, what is chosen by `choose`."""

    def __init__(
        self,
        name: str,
        open_book: OpenBook,
        *,
        finish: Callable[[], object],
        choose: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_book, self._choose = open_book, choose
        self.line = TypedLine(name, finish, self)
        self.line.setPlaceholderText(tr("None", "marking"))
        self.setEditable(True)
        self.setLineEdit(self.line)
        # completing OFFICIAL to OFFICIAL-SENSITIVE is not what Enter should do
        self.setCompleter(None)  # type: ignore[arg-type]
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        # a wheel turned over it in passing must not have the next letters typed choose something
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItems([tr("None", "marking"), *USUAL])
        self.setCurrentIndex(-1)
        self.setEnabled(not open_book.book.is_read_only)
        self.line.setReadOnly(open_book.book.is_read_only)
        self.textActivated.connect(self._on_chosen)

    def showPopup(self) -> None:
        """Open the list."""
        self.offer()
        super().showPopup()

    def offer(self) -> None:
        """Offer the markings that the book uses besides the usual ones."""
        offered = [self.itemText(place) for place in range(self.count())]
        for marking in used_markings(self._open_book.book.contents()):
            if marking not in offered:
                self.addItem(marking)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around the field."""
        event.ignore()

    def _on_chosen(self, chosen: str) -> None:
        value = "" if chosen == self.itemText(0) else chosen
        self.line.settle(value)
        self._choose(value)


def used_markings(contents: Contents) -> list[str]:
    """Return the markings of a book's issues, risks, sources, claims and memo, by name."""
    markings = (
        *(issue.marking for issue in contents.issues),
        *(risk.marking for risk in contents.risks),
        *(source.marking for source in contents.sources),
        *(claim.marking for claim in contents.claims),
        contents.header.marking,
    )
    return sorted(set(map(normalised, markings)) - {""})
