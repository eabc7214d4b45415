"""How a line of the palette is painted: icon, words, and its key or snippet at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme

_HEIGHT, _ICON, _PAD = 34, 16, 10


class PaletteRows(QStyledItemDelegate):
    """Paints the lines of the palette."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of one line."""
        return QSize(0, max(_HEIGHT, option.fontMetrics.height() + 16))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line; the words have the room first, the rest is for what stands at the right."""
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(option.rect, 6, 6)
        icon, more = index.data(Qt.ItemDataRole.UserRole)
        box = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        self._icons.icon(icon, "muted").paint(painter, QRect(box.left(), box.top(), _ICON, box.height()))
        box.setLeft(box.left() + _ICON + _PAD)
        metrics = option.fontMetrics
        words = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, box.width() * 3 // 4)
        painter.setPen(QColor(tokens.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        box.setLeft(box.left() + metrics.horizontalAdvance(words) + 2 * _PAD)
        painter.setPen(QColor(tokens.muted))
        shown = metrics.elidedText(more, Qt.TextElideMode.ElideRight, max(box.width(), 0))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
        painter.restore()
