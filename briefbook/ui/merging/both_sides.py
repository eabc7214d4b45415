"""Both sides of a conflict beside each other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from briefbook.jobs.merging import Disagreement
from briefbook.translation import tr
from briefbook.ui.difference.difference_view import DifferenceView
from briefbook.ui.merging.conflict_lines import side_lines
from briefbook.ui.theme.theme import Theme

_BESIDE = 420
"""Pixels at a text scale of 100 %; in narrower places ours stands above theirs."""


class BothSides(QSplitter):
    """What this book says and what the other copy says, word by word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setChildrenCollapsible(False)
        self.ours = DifferenceView(theme, tr("What this book says"))
        self.theirs = DifferenceView(theme, tr("What the other copy says"))
        for view in (self.ours, self.theirs):
            view.setMinimumSize(120, 80)
            self.addWidget(view)
            self.setStretchFactor(self.indexOf(view), 1)

    def show_both(self, one: Disagreement) -> None:
        """Show both sides of a conflict."""
        self.ours.show_lines(side_lines(one, is_ours=True))
        self.theirs.show_lines(side_lines(one, is_ours=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the sides above one another where there is no room beside."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= _BESIDE * self._theme.scale // 100
        orientation = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if orientation != self.orientation():
            self.setOrientation(orientation)
            self.setSizes([1, 1])
