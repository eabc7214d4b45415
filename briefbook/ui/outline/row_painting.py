"""How a row of the issue tree is painted."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from briefbook.ui.card_ground import paint_bar
from briefbook.ui.marking_chip import paint_chip
from briefbook.ui.mirror import Mirror
from briefbook.ui.outline.issue_row import CITED, UNCITED
from briefbook.ui.theme.tokens import Sizes, Tokens

GAP = 8

NARROW = 15
"""Below this width of a row, in the height of its text, its words are only in the tooltip."""


@dataclass(frozen=True)
class Shown:
    """What one row shows, and how it is to look; `left` is where its number begins, seen from the left."""

    number: str
    title: str
    words: int
    state: str
    marking: str
    left: int
    is_top: bool
    is_selected: bool
    is_current: bool
    is_hovered: bool


def paint_row(painter: QPainter, rect: QRect, shown: Shown, tokens: Tokens, sizes: Sizes) -> None:
    """Paint a row without its chevron: ground, number, title, words and the sign of its state."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, rect, shown, tokens, sizes)
    mirror = Mirror(rect, painter.layoutDirection())
    right = rect.right() - 12
    side = sizes.icon * 4 // 9
    sign = mirror(QRectF(right - side, rect.center().y() + 0.5 - side / 2, side, side))
    paint_state(painter, sign.center(), side, shown.state, tokens)
    right -= side + GAP
    if rect.width() >= NARROW * sizes.ui:
        before = QRect(rect)
        before.setRight(right)
        right = _paint_words(painter, before, f"{shown.words}", mirror, tokens, sizes)
    room = QRect(shown.left, rect.top(), right - shown.left, rect.height())
    right = paint_chip(painter, room, shown.marking, tokens, sizes, mirror)
    font = title_font(painter.font(), sizes, is_top=shown.is_top)
    painter.setFont(font)
    painter.setPen(QColor(tokens.text))
    left = shown.left + number_width(shown.number, font)
    mirror.write(painter, QRect(shown.left, rect.top(), left - shown.left, rect.height()), shown.number)
    title = QFontMetrics(font).elidedText(shown.title, Qt.TextElideMode.ElideRight, max(0, right - left))
    mirror.write(painter, QRect(left, rect.top(), max(0, right - left), rect.height()), title)


def title_font(font: QFont, sizes: Sizes, *, is_top: bool) -> QFont:
    """Return the font of titles: those of the top level are a little heavier."""
    font = QFont(font)
    font.setPixelSize(sizes.ui)
    font.setWeight(QFont.Weight.Medium if is_top else QFont.Weight.Normal)
    return font


def number_width(number: str, font: QFont) -> int:
    """Return the width of a number with the space before the title."""
    return QFontMetrics(font).horizontalAdvance(number) + GAP


def paint_state(painter: QPainter, centre: QPointF, side: int, state: str, tokens: Tokens) -> None:
    """Paint the sign of a state: a ring for empty, half a disc for uncited, a disc for cited."""
    colour = QColor({CITED: tokens.success, UNCITED: tokens.warning}.get(state, tokens.faint))
    box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour if state == CITED else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75))
    if state == UNCITED:
        painter.setBrush(colour)
        painter.drawPie(box.adjusted(0.75, 0.75, -0.75, -0.75), 90 * 16, 180 * 16)


def _paint_words(
    painter: QPainter, room: QRect, words: str, mirror: Mirror, tokens: Tokens, sizes: Sizes
) -> int:
    """Paint how many words there are at the end of some room, and return where what is before must end."""
    font = QFont(painter.font())
    font.setPixelSize(sizes.eyebrow)
    width = QFontMetrics(font).horizontalAdvance(words)
    painter.setFont(font)
    painter.setPen(QColor(tokens.muted))
    mirror.write(painter, room, words, at_end=True)
    return room.right() - width - GAP


def _paint_ground(painter: QPainter, rect: QRect, shown: Shown, tokens: Tokens, sizes: Sizes) -> None:
    if not (shown.is_selected or shown.is_hovered or shown.is_current):
        return
    painter.setPen(QPen(QColor(tokens.accent), 1) if shown.is_current else Qt.PenStyle.NoPen)
    ground = tokens.accent_soft if shown.is_selected else tokens.hover if shown.is_hovered else ""
    painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
    box = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.drawRoundedRect(box, sizes.row_radius, sizes.row_radius)
    if shown.is_selected:
        paint_bar(painter, box, tokens)
