"""Paints a source as a card of two lines."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefbook.domain.grading import rank
from briefbook.domain.source import Source
from briefbook.ui.desk import Desk
from briefbook.ui.marking_chip import paint_chip
from briefbook.ui.sources.source_model import SourceModel
from briefbook.ui.sources.wording import NO_DATE, NO_PUBLISHER, short_date, standing_word
from briefbook.ui.theme import fonts

KIND_ICONS: Final = {"html": "globe", "markdown": "file-type", "text": "file-text"}

_GAP, _EDGE = 10, 12
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_ELIDED = Qt.TextElideMode.ElideRight
_State = QStyle.StateFlag


class SourceCard(QStyledItemDelegate):
    """The kind, the title and grade, who published it when, and how many passages are marked in it."""

    def __init__(self, desk: Desk, model: SourceModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._model = desk.theme, desk.icons, model
        self._take_sizes()
        desk.theme.changed.connect(self._take_sizes)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that all cards have."""
        return QSize(0, self._theme.sizes.source_row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a card."""
        source = self._model.source(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(1, 2, -1, -2)
        state = option.state
        self._paint_ground(painter, card, state)
        side = self._theme.sizes.icon
        title_height = self._title_metrics.height()
        meta_height = self._meta_metrics.height()
        space = (card.height() - title_height - meta_height - 4) // 2
        top = card.top() + space
        icon = QRect(card.left() + _GAP, top + (title_height - side) // 2, side, side)
        colour = "accent" if state & _State.State_Selected else "muted"
        self._icons.icon(KIND_ICONS.get(source.kind, "file-text"), colour).paint(painter, icon)
        left = icon.right() + 1 + _GAP
        width = card.right() - _EDGE - left
        title = QRect(left, top, width, title_height)
        title.setRight(self._paint_grade(painter, title, source))
        self._write(painter, title, source.title)
        meta = QRect(left, top + title_height + 4, width, meta_height)
        meta.setRight(self._paint_pill(painter, meta, source))
        meta.setLeft(self._write_standing(painter, meta, source))
        if source.marking:
            meta.setRight(paint_chip(painter, meta, source.marking, self._theme.tokens, self._theme.sizes))
        self._write_meta(painter, meta, source)
        painter.restore()

    def _paint_ground(self, painter: QPainter, card: QRect, state: QStyle.StateFlag) -> None:
        tokens, radius = self._theme.tokens, self._theme.sizes.row_radius
        if state & _State.State_Selected:
            painter.setBrush(QColor(tokens.accent_soft))
        elif state & _State.State_MouseOver:
            painter.setBrush(QColor(tokens.hover))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(card, radius, radius)
        if state & _State.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), radius, radius)

    def _write(self, painter: QPainter, rect: QRect, title: str) -> None:
        painter.setFont(self._title_font)
        painter.setPen(QColor(self._theme.tokens.text))
        painter.drawText(rect, _LEFT, self._title_metrics.elidedText(title, _ELIDED, rect.width()))

    def _write_meta(self, painter: QPainter, rect: QRect, source: Source) -> None:
        tokens, metrics = self._theme.tokens, self._meta_metrics
        if source.standing and rect.width() < metrics.horizontalAdvance("2026 · …"):
            return  # what became of it is said, and there is no room for more
        date = f" · {short_date(source) or NO_DATE}"
        publisher = source.publisher or NO_PUBLISHER
        if metrics.horizontalAdvance(publisher + date) > rect.width() and source.published:
            date = f" · {source.published[:4]}"  # the year at least, whatever becomes of the publisher
        room = rect.width() - metrics.horizontalAdvance(date)
        publisher = metrics.elidedText(publisher, _ELIDED, max(room, rect.width() // 3))
        painter.setFont(self._meta_font)
        painter.setPen(QColor(tokens.muted if source.publisher else tokens.faint))
        painter.drawText(rect, _LEFT, publisher)
        rest = rect.adjusted(metrics.horizontalAdvance(publisher), 0, 0, 0)
        painter.setPen(QColor(tokens.muted if source.published else tokens.faint))
        painter.drawText(rest, _LEFT, metrics.elidedText(date, _ELIDED, rest.width()))

    def _write_standing(self, painter: QPainter, line: QRect, source: Source) -> int:
        """Write that a source was corrected or withdrawn, and return where the words after it begin."""
        if not source.standing:
            return line.left()
        words = standing_word(source)
        painter.setFont(self._standing_font)
        painter.setPen(QColor(self._theme.tokens.warning))
        painter.drawText(line, _LEFT, words)
        return line.left() + QFontMetrics(self._standing_font).horizontalAdvance(words) + 6

    def _paint_grade(self, painter: QPainter, line: QRect, source: Source) -> int:
        """Paint the letter of how reliable a source is, and return where the title must end."""
        if not source.reliability:
            return line.right()
        tokens, side = self._theme.tokens, self._meta_metrics.height() + 1
        right = line.right() + 1 + _EDGE // 2
        box = QRect(right - side, line.center().y() - side // 2, side, side)
        is_known = rank(source.reliability) is not None
        pen = QPen(QColor(tokens.border_strong), 1)
        pen.setStyle(Qt.PenStyle.SolidLine if is_known else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._meta_font)
        painter.setPen(QColor(tokens.text if is_known else tokens.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, source.reliability)
        return box.left() - 6

    def _paint_pill(self, painter: QPainter, line: QRect, source: Source) -> int:
        """Paint how many passages there are, and return where the words before it must end."""
        count, colour = self._model.marks(source)
        if not count:
            return line.right()
        side = self._theme.sizes.meta
        width = 6 + side + 3 + self._meta_metrics.horizontalAdvance(str(count)) + 7
        height = self._meta_metrics.height() + 3
        right = line.right() + 1 + _EDGE // 2
        pill = QRect(right - width, line.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.highlights[colour - 1]))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        icon = QRect(pill.left() + 6, pill.center().y() - side // 2, side, side)
        self._icons.icon("highlighter", "text").paint(painter, icon)
        painter.setFont(self._meta_font)
        painter.setPen(QColor(self._theme.tokens.text))
        painter.drawText(pill.adjusted(6 + side + 3, 0, 0, 0), _LEFT, str(count))
        return pill.left() - 6

    def _take_sizes(self) -> None:
        self._title_font = QFont(fonts.INTERFACE, weight=QFont.Weight.Medium)
        self._title_font.setPixelSize(self._theme.sizes.ui)
        self._meta_font = QFont(fonts.INTERFACE)
        self._meta_font.setPixelSize(self._theme.sizes.meta)
        self._standing_font = QFont(fonts.INTERFACE, weight=QFont.Weight.DemiBold)
        self._standing_font.setPixelSize(self._theme.sizes.meta)
        self._title_metrics = QFontMetrics(self._title_font)
        self._meta_metrics = QFontMetrics(self._meta_font)
