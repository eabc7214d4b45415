"""How a line of the palette is painted: icon, words, and a key beside them or a snippet under them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
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
        """Return the height of a row: one line, or two with a snippet."""
        lines = 1 if index.data(Qt.ItemDataRole.UserRole)[2] is None else 2
        return QSize(0, max(_HEIGHT, lines * option.fontMetrics.height() + 16))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row: the words, and at their right or under them what is told about them."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tokens.accent_soft))
            painter.drawRoundedRect(option.rect, 6, 6)
        icon, more, marks = index.data(Qt.ItemDataRole.UserRole)
        box = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        self._icons.icon(icon, "muted").paint(painter, QRect(box.left(), box.top(), _ICON, box.height()))
        box.setLeft(box.left() + _ICON + _PAD)
        if marks is None:
            self._paint_beside(painter, option.fontMetrics, box, index.data(), more)
        else:
            self._paint_under(painter, option.fontMetrics, box, index.data(), more, marks)
        painter.restore()

    def _paint_beside(
        self, painter: QPainter, metrics: QFontMetrics, box: QRect, words: str, more: str
    ) -> None:
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width() * 3 // 4)
        painter.setPen(QColor(self._theme.tokens.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        box.setLeft(box.left() + metrics.horizontalAdvance(words) + 2 * _PAD)
        painter.setPen(QColor(self._theme.tokens.muted))
        shown = metrics.elidedText(more, Qt.TextElideMode.ElideRight, max(box.width(), 0))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)

    def _paint_under(
        self,
        painter: QPainter,
        metrics: QFontMetrics,
        box: QRect,
        words: str,
        snippet: str,
        marks: tuple[tuple[int, int], ...],
    ) -> None:
        tokens = self._theme.tokens
        top = box.center().y() - metrics.height()
        upper = QRect(box.left(), top, box.width(), metrics.height())
        painter.setPen(QColor(tokens.text))
        painter.drawText(upper, 0, metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width()))
        lower = upper.translated(0, metrics.height() + 2)
        shown = metrics.elidedText(snippet, Qt.TextElideMode.ElideRight, box.width())
        for start, end in marks:
            if end < len(shown):
                left = metrics.horizontalAdvance(shown[:start])
                width = metrics.horizontalAdvance(shown[:end]) - left
                found = QRect(lower.left() + left - 1, lower.top(), width + 2, lower.height())
                painter.fillRect(found, QColor(tokens.highlights[0]))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(lower, 0, shown)
