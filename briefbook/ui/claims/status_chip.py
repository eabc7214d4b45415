"""The chip with a claim's status: always its word, on a ground that says how firm it is."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from briefbook.domain.vocabulary import capital_word
from briefbook.ui.theme import fonts
from briefbook.ui.theme.tokens import Sizes, Tokens

_EDGE = 8


def paint_chip(painter: QPainter, place: QRect, status: str, tokens: Tokens, sizes: Sizes) -> None:
    """Paint a status in a place that has its width."""
    ground, letters = _colours(status, tokens)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(place), place.height() / 2, place.height() / 2)
    painter.setFont(_font(sizes))
    painter.setPen(QColor(letters))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, capital_word(status))


def chip_width(status: str, sizes: Sizes) -> int:
    """Return the width of a status's chip."""
    return QFontMetrics(_font(sizes)).horizontalAdvance(capital_word(status)) + 2 * _EDGE


def _colours(status: str, tokens: Tokens) -> tuple[str, str]:
    """Return the colours of the ground and of the letters."""
    yellow, blue, violet, _ = tokens.highlights
    return {
        "confirmed": (tokens.success_soft, tokens.success),
        "official": (blue, tokens.text),
        "reported": (yellow, tokens.text),
        "under discussion": (violet, tokens.text),
        "proposed": (violet, tokens.text),
        "expected": (violet, tokens.text),
        "disputed": (tokens.warning_soft, tokens.warning),
        "superseded": (tokens.danger_soft, tokens.danger),
        "withdrawn": (tokens.danger_soft, tokens.danger),
    }.get(status, (tokens.sunken, tokens.text))


def _font(sizes: Sizes) -> QFont:
    font = QFont(fonts.INTERFACE, weight=QFont.Weight.Medium)
    font.setPixelSize(sizes.eyebrow)
    return font
