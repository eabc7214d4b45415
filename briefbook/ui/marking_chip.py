"""The chip with a handling marking that rows of lists show."""

import re

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from briefbook.domain.marking import TLP_COLOURS, TLP_GROUND
from briefbook.ui.mirror import Mirror
from briefbook.ui.theme import fonts
from briefbook.ui.theme.tokens import Sizes, Tokens

_EDGE = 6
_SHARE = 3
"""A marking that takes more than one part in so many of its room is shown by its initials."""


def paint_chip(
    painter: QPainter, room: QRect, marking: str, tokens: Tokens, sizes: Sizes, mirror: Mirror | None = None
) -> int:
    """Paint a marking at the right end of some room: its initials alone where it would take too much of it.

    Returns where what stands before it must end.
    """
    if not marking:
        return room.right()
    font = _font(sizes)
    metrics = QFontMetrics(font)
    words = _shown(marking, room.width(), metrics)
    width, height = metrics.horizontalAdvance(words) + 2 * _EDGE, metrics.height() + 3
    chip = QRect(room.right() - width + 1, room.center().y() - height // 2 + 1, width, height)
    before = chip.left() - 8
    if mirror is not None:
        chip = mirror(chip)
    letters = TLP_COLOURS.get(marking)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.border_strong), 1))
    painter.setBrush(QColor(TLP_GROUND if letters else tokens.sunken))
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(font)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setPen(QColor(letters or tokens.text))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
    return before


def chip_width(marking: str, room: int, sizes: Sizes) -> int:
    """Return the width of the chip in some room."""
    metrics = QFontMetrics(_font(sizes))
    return metrics.horizontalAdvance(_shown(marking, room, metrics)) + 2 * _EDGE


def _font(sizes: Sizes) -> QFont:
    font = QFont(fonts.INTERFACE, weight=QFont.Weight.DemiBold)
    font.setPixelSize(sizes.eyebrow - 1)
    return font


def _shown(marking: str, room: int, metrics: QFontMetrics) -> str:
    if metrics.horizontalAdvance(marking) + 2 * _EDGE <= room // _SHARE:
        return marking
    return "".join(re.findall(r"\b\w", marking.removeprefix("TLP:")))[:3]
