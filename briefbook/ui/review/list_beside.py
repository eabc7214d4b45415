"""A list and what its chosen row is about, side by side where there is room, else one above the other."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

_BESIDE: Final = 720
"""Pixels at a text scale of 100 %; in narrower panes the list stands above."""
_WIDTHS: Final = [300, 450]
_HEIGHTS: Final = [200, 400]


class ListBeside(QSplitter):
    """Divides a page between its list and what is shown of the chosen row."""

    def __init__(self, rows: QWidget, shown: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.addWidget(rows)
        self.addWidget(shown)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 3)
        self.setSizes(_WIDTHS)
        rows.setMinimumSize(200, 90)
        shown.setMinimumSize(200, 120)

    def fit(self, width: int, scale: int) -> bool:
        """Set both beside each other if the page has room for it at this text scale, and return whether."""
        is_wide = width >= _BESIDE * scale // 100
        orientation = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if orientation != self.orientation():
            self.setOrientation(orientation)
            self.setSizes(_WIDTHS if is_wide else _HEIGHTS)
        return is_wide
