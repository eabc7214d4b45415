"""How a hit is painted: a tick, its place, and its line before and after with the change marked."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefbook.ui.card_ground import paint_ground
from briefbook.ui.desk import Desk
from briefbook.ui.mirror import Mirror
from briefbook.ui.outline.offsets import to_units
from briefbook.ui.replacing.hit_model import ROW, HitModel, HitRow, Index
from briefbook.ui.theme import fonts

_SIDE: Final = 10
_ABOVE: Final = 7
_BETWEEN: Final = 3


class HitPainting(QStyledItemDelegate):
    """Paints rows of one height; a click on the tick changes it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icons = desk.theme, desk.icons

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of three lines."""
        sizes = self._theme.sizes
        return QSize(200, 2 * _ABOVE + 2 * _BETWEEN + self._line(sizes.meta) + 2 * self._line(sizes.ui))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the tick and the lines."""
        row: HitRow = index.data(ROW)
        tokens, sizes = self._theme.tokens, self._theme.sizes
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option.rect.adjusted(2, 1, -2, -1), option.state, self._theme)
        is_ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        self._paint_tick(painter, QRectF(self.tick_of(option.rect)), is_ticked)
        box = self._words_of(option.rect)
        place = f"{row.place}  –  {row.remark}" if row.remark else row.place
        warned = (len(row.place), len(place)) if row.remark else (0, 0)
        top = box.top()
        self._write(painter, box, top, sizes.meta, tokens.muted, place, warned, tokens.warning)
        top += self._line(sizes.meta) + _BETWEEN
        span = (len(row.before), len(row.before) + len(row.old))
        words = row.before + row.old + row.after
        self._write(painter, box, top, sizes.ui, tokens.text, words, span, tokens.danger, tokens.danger_soft)
        top += self._line(sizes.ui) + _BETWEEN
        span = (len(row.before), len(row.before) + len(row.new))
        words = row.before + row.new + row.after
        colour = tokens.text if is_ticked else tokens.muted
        self._write(painter, box, top, sizes.ui, colour, words, span, tokens.success, tokens.success_soft)
        painter.restore()

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        """Change the tick that is clicked."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            around = self.tick_of(option.rect).adjusted(-_SIDE, -_SIDE, _SIDE, _SIDE)
            if around.contains(event.position().toPoint()) and isinstance(model, HitModel):
                is_ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
                other = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
                return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)
        return False

    def tick_of(self, row: QRect) -> QRect:
        """Return where the tick of a row is."""
        size = self._theme.sizes.ui + 3
        left = row.left() + _SIDE if self._is_to_the_right else row.right() - _SIDE - size
        return QRect(left, row.top() + _ABOVE, size, size)

    @property
    def _is_to_the_right(self) -> bool:
        parent = self.parent()
        return not isinstance(parent, QWidget) or parent.layoutDirection() == Qt.LayoutDirection.LeftToRight

    def _words_of(self, row: QRect) -> QRect:
        size = self._theme.sizes.ui + 3 + _SIDE
        ahead, behind = (size, 0) if self._is_to_the_right else (0, size)
        return row.adjusted(_SIDE + ahead, _ABOVE, -_SIDE - behind, -_ABOVE)

    def _line(self, size: int) -> int:
        return size + size // 2

    def _paint_tick(self, painter: QPainter, box: QRectF, is_ticked: bool) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.accent if is_ticked else tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.accent if is_ticked else tokens.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if is_ticked:
            icon = self._icons.icon("check", "accent_text")
            icon.paint(painter, box.adjusted(1, 1, -1, -1).toRect())

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        top: int,
        size: int,
        colour: str,
        words: str,
        span: tuple[int, int],
        marked: str,
        ground: str = "",
    ) -> None:
        """Write a line, cut where there is no more room, with a stretch of it marked."""
        font = QFont(fonts.INTERFACE)
        font.setPixelSize(size)
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        layout = QTextLayout(words, font)
        start, end = to_units(words, span[0]), to_units(words, span[1])
        part = QTextLayout.FormatRange()
        part.start, part.length = start, end - start
        part.format = QTextCharFormat()
        part.format.setForeground(QColor(marked))
        if ground:
            part.format.setBackground(QColor(ground))
            part.format.setFontStrikeOut(marked == self._theme.tokens.danger)
            part.format.setFontUnderline(marked == self._theme.tokens.success)
        layout.setFormats([part])
        layout.setTextOption(Mirror(box, painter.layoutDirection()).wrapping(QTextOption.WrapMode.NoWrap))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width())
        layout.endLayout()
        line.setPosition(QPointF(0, 0))
        painter.setPen(QColor(colour))
        layout.draw(painter, QPointF(box.left(), top + (self._line(size) - line.height()) / 2))
