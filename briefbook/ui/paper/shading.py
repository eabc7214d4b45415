"""Shading what of a page is too much: a tint with stripes, a bar at its side, and words."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform

from briefbook.ui.theme.fonts import STRONG
from briefbook.ui.theme.tokens import LIGHT, Tokens

_TINT: Final = "#FFEFC6"
_STRIPES: Final = 60
"""How opaque the stripes are, of 255: less than would make words hard to read."""
_BAR: Final = 5.0
_SIDE, _INSET = 9.0, 10.0


def paint_shade(painter: QPainter, place: QRectF, words: str, tokens: Tokens, scale: float) -> None:
    """Shade a place of the paper, which is white in every theme, and write over it what it is."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(place, QColor(_TINT))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    on_paper = QColor(LIGHT.warning)
    painter.fillRect(QRectF(place.left(), place.top(), _BAR, place.height()), on_paper)
    faint = QColor(on_paper)
    faint.setAlpha(_STRIPES)
    stripes = QBrush(faint, Qt.BrushStyle.BDiagPattern)
    stripes.setTransform(QTransform.fromScale(max(scale, 0.8), max(scale, 0.8)))
    # beside the words and not under them, where they would be in the way
    margin = min(place.width() * 0.09, 60.0)
    painter.fillRect(QRectF(place.left(), place.top(), margin, place.height()), stripes)
    painter.fillRect(QRectF(place.right() - margin, place.top(), margin, place.height()), stripes)
    painter.setPen(QPen(on_paper, 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(place.topLeft(), place.topRight())
    _write(painter, place, words, tokens)
    painter.restore()


def _write(painter: QPainter, place: QRectF, words: str, tokens: Tokens) -> None:
    font = QFont(painter.font())
    font.setWeight(STRONG)
    if QFontMetricsF(font).horizontalAdvance(words) > place.width() * 0.4:
        # on small pages, where it would cover what is printed beside it
        font.setPixelSize(max(9, round(font.pixelSize() * 0.75)))
    painter.setFont(font)
    measure = QFontMetricsF(font)
    width = min(measure.horizontalAdvance(words) + 2 * _SIDE, place.width() - 2 * _INSET)
    height = measure.height() + 6.0
    corner = QPointF(place.right() - _INSET - width, place.top() + min(_INSET, place.height() * 0.1))
    label = QRectF(corner.x(), corner.y(), width, height)
    painter.setPen(QPen(QColor(tokens.warning), 1.5))
    painter.setBrush(QColor(tokens.warning_soft))
    painter.drawRoundedRect(label, 4.0, 4.0)
    shown = measure.elidedText(words, Qt.TextElideMode.ElideRight, width - 2 * _SIDE + 2.0)
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, shown)
