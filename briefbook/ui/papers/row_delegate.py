"""How the rows of a table of working papers are painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefbook.translation import set_apart
from briefbook.ui.marking_chip import chip_width, paint_chip
from briefbook.ui.mirror import Mirror
from briefbook.ui.papers.record_model import IS_HEADING, MARKING
from briefbook.ui.theme.theme import Theme

_Ix = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Shows a title with its marking after it, and headings over groups."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Ix) -> None:
        """Leave the room that the marking takes."""
        super().initStyleOption(option, index)
        if index.data(IS_HEADING):
            option.font.setWeight(QFont.Weight.DemiBold)
            option.palette.setColor(option.palette.ColorRole.Text, QColor(self._theme.tokens.muted))
        elif marking := index.data(MARKING):
            room = option.rect.width() - chip_width(marking, option.rect.width(), self._theme.sizes) - 24
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)
        option.text = set_apart(option.text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Ix) -> None:
        """Paint the cell as all others, and the marking over its end."""
        super().paint(painter, option, index)
        if marking := index.data(MARKING):
            room = option.rect.adjusted(0, 0, -8, 0)
            mirror = Mirror(option.rect, option.direction)
            paint_chip(painter, room, marking, self._theme.tokens, self._theme.sizes, mirror)
