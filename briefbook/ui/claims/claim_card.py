"""Paints a claim as a card: its statement, what is known of it, and what needs attention in it."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefbook.store.claim_rows import ClaimRow
from briefbook.translation import grouped, tr
from briefbook.ui.card_ground import paint_ground
from briefbook.ui.claims.arranging import Heading
from briefbook.ui.claims.claim_model import ClaimModel
from briefbook.ui.claims.status_chip import chip_width, paint_chip
from briefbook.ui.claims.wording import (
    FLAGGED,
    STILL_CITED,
    as_of_words,
    asserted,
    evidence_words,
    voices_words,
    worries,
)
from briefbook.ui.desk import Desk
from briefbook.ui.mirror import Mirror
from briefbook.ui.theme import fonts
from briefbook.ui.wrapping import wrapped

_EDGE, _ABOVE, _GAP, _BETWEEN, _LINES = 10, 7, 8, 4, 2
_NARROW: Final = 560
"""Pixels at a text scale of 100 %; in narrower rows the evidence stands on a line of its own."""
_ELIDED = Qt.TextElideMode.ElideRight
_ICONS: Final = {FLAGGED: "flag", STILL_CITED: "triangle-alert"}


class ClaimCard(QStyledItemDelegate):
    """All cards, and the headings between them, have the height that the width asks for."""

    def __init__(self, desk: Desk, model: ClaimModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._model = desk.theme, desk.icons, model
        self._is_narrow = False
        self._mirror = Mirror(QRect(), Qt.LayoutDirection.LeftToRight)
        self._take_sizes()
        desk.theme.changed.connect(self._take_sizes)

    @property
    def height(self) -> int:
        """The height of every row."""
        lines = 2 if self._is_narrow else 1
        statement = _LINES * self._text_metrics.height()
        return statement + lines * (self._meta_metrics.height() + 3 + _BETWEEN) + 2 * _ABOVE + 2

    def take_width(self, width: int) -> bool:
        """Lay rows out for a width; return whether their height changed."""
        was_narrow, self._is_narrow = self._is_narrow, width < _NARROW * self._theme.scale // 100
        return was_narrow != self._is_narrow

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that all rows have."""
        return QSize(0, self.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a claim or a heading."""
        item = self._model.item(index)
        self._mirror = Mirror(option.rect, option.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, Heading):
            self._paint_heading(painter, option.rect, item)
        else:
            self._paint_claim(painter, option.rect.adjusted(1, 1, -1, -2), option.state, item)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        tokens, metrics = self._theme.tokens, self._head_metrics
        line = QRect(rect.left() + _EDGE, rect.bottom() - metrics.height() - 9, rect.width() - 2 * _EDGE, 0)
        line.setHeight(metrics.height())
        count = grouped(heading.size)
        painter.setFont(self._meta_font)
        painter.setPen(QColor(tokens.muted))
        self._mirror.write(painter, line, count, at_end=True)
        room = line.width() - self._meta_metrics.horizontalAdvance(count) - _GAP
        painter.setFont(self._head_font)
        painter.setPen(QColor(tokens.text))
        self._mirror.write(painter, line, metrics.elidedText(heading.words, _ELIDED, room))
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(line.left(), rect.bottom() - 3, line.right(), rect.bottom() - 3)

    def _paint_claim(self, painter: QPainter, card: QRect, state: QStyle.StateFlag, row: ClaimRow) -> None:
        painter.setPen(QPen(QColor(self._theme.tokens.border), 1))
        painter.drawLine(card.left() + _EDGE, card.bottom() + 2, card.right() - _EDGE, card.bottom() + 2)
        paint_ground(painter, card, state, self._theme)
        label = self._label_metrics.horizontalAdvance(row.label)
        left = (
            card.left()
            + _EDGE
            + max(label, self._label_metrics.horizontalAdvance(self._model.usual_label))
            + _GAP
        )
        width = card.right() - _EDGE - left
        lines = wrapped(row.statement, self._text_font, width, _LINES)
        meta = self._meta_metrics.height() + 3
        text = self._text_metrics.height()
        top = card.top() + _ABOVE
        painter.setFont(self._label_font)
        painter.setPen(QColor(self._theme.tokens.muted))
        self._mirror.write(painter, QRect(card.left() + _EDGE, top, label + 2, text), row.label)
        painter.setFont(self._text_font)
        painter.setPen(QColor(self._theme.tokens.text))
        for line in lines:
            self._mirror.write_from(painter, QPointF(left, top + self._text_metrics.ascent()), line)
            top += text
        top += _BETWEEN
        first = QRect(left, top, width, meta)
        if self._is_narrow:
            second = first.translated(0, meta + _BETWEEN)
            self._paint_known(painter, first, row)
            self._paint_evidence(painter, second, row, at_left=True)
        else:
            first.setRight(self._paint_evidence(painter, first, row, at_left=False) - _GAP)
            self._paint_known(painter, first, row)

    def _paint_known(self, painter: QPainter, place: QRect, row: ClaimRow) -> None:
        """Paint the status, the date and who says so."""
        tokens = self._theme.tokens
        chip = QRect(place)
        chip.setWidth(chip_width(row.status, self._theme.sizes))
        paint_chip(painter, self._mirror(chip), row.status, tokens, self._theme.sizes)
        rest = place.adjusted(chip.width() + _GAP, 0, 0, 0)
        said = " · ".join(filter(None, (as_of_words(row.as_of, self._model.today), asserted(row))))
        painter.setFont(self._meta_font)
        painter.setPen(QColor(tokens.muted))
        self._mirror.write(painter, rest, self._meta_metrics.elidedText(said, _ELIDED, rest.width()))

    def _paint_evidence(self, painter: QPainter, place: QRect, row: ClaimRow, *, at_left: bool) -> int:
        """Paint the evidence and what needs attention; return where that begins."""
        tokens, metrics = self._theme.tokens, self._meta_metrics
        side = self._theme.sizes.meta
        worried = {tr(what): _ICONS.get(what, "circle-alert") for what in worries(row)}
        said = " · ".join(filter(None, (evidence_words(row), voices_words(self._model.voices(row)))))
        parts = [] if said in worried else [(said, "", tokens.muted)]
        parts += [(words, icon, tokens.warning) for words, icon in worried.items()]
        widths = [metrics.horizontalAdvance(words) + (side + 4 if icon else 0) for words, icon, _ in parts]
        left = place.left() if at_left else place.right() + 1 - sum(widths) - 12 * (len(parts) - 1)
        begin = left
        painter.setFont(self._meta_font)
        for (words, icon, colour), width in zip(parts, widths, strict=True):
            here = QRect(left, place.top(), width + 1, place.height())
            if icon:
                drawn = QRect(here.left(), here.center().y() - side // 2, side, side)
                self._icons.icon(icon, "warning").paint(painter, self._mirror(drawn))
                here.setLeft(here.left() + side + 4)
            painter.setPen(QColor(colour))
            self._mirror.write(painter, here, words)
            left += width + 12
        return begin

    def _take_sizes(self) -> None:
        sizes = self._theme.sizes
        self._text_font = _font(sizes.ui)
        self._label_font = _font(sizes.meta, QFont.Weight.DemiBold)
        self._meta_font = _font(sizes.meta)
        self._head_font = _font(sizes.ui, QFont.Weight.DemiBold)
        self._text_metrics, self._label_metrics = (
            QFontMetrics(self._text_font),
            QFontMetrics(self._label_font),
        )
        self._meta_metrics, self._head_metrics = QFontMetrics(self._meta_font), QFontMetrics(self._head_font)


def _font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    return fonts.sized(QFont(fonts.INTERFACE), pixels, weight)
