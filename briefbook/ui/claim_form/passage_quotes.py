"""The passages that a new claim will rest on, as small quotes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefbook.domain.passage import Passage
from briefbook.store.book import Book
from briefbook.translation import tr

_LONGEST, _MOST = 180, 3
"""Characters of a quote, and quotes, that there is room for."""


class PassageQuotes(QWidget):
    """Quotes with what citations call them; out of sight while there are none."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.hide()

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show these passages and no others."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for passage in passages[:_MOST]:
            self._layout.addWidget(self._quote(passage))
        if len(passages) > _MOST:
            self._layout.addWidget(_label(tr("and %n more", "", len(passages) - _MOST), "meta"))
        self.setVisible(bool(passages))

    def _quote(self, passage: Passage) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        card.setProperty("highlight", str(passage.colour))
        layout = QVBoxLayout(card)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(2)
        words = " ".join(passage.quote.split())
        shown = f"{words[:_LONGEST].rstrip()}…" if len(words) > _LONGEST else words
        quote = _label(f"“{shown}”", "quote")
        quote.setToolTip(words if shown != words else "")
        layout.addWidget(quote)
        layout.addWidget(_label(f"@{self._book.sources.get(passage.source_id).key}#{passage.number}", "meta"))
        return card


def _label(words: str, role: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
