"""A card in the middle of a page, as where there is no book to be seen."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def in_the_middle(page: QWidget, card: QWidget) -> None:
    """Lay a card out in the middle of a page, a little above its half; it is as wide as it may be."""
    # with an alignment, the words would not get the height that they wrap to
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, card.maximumWidth())
    row.addStretch(1)
    column = QVBoxLayout(page)
    column.addStretch(2)
    column.addLayout(row)
    column.addStretch(3)
