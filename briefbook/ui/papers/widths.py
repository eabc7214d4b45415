"""How wide columns are whose words are longer in some languages than in others."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QFont, QFontMetrics

from briefbook.ui.theme import fonts

_SIZE: Final = 13
"""The pixels of the letters in tables at a text scale of 100 %."""
_SIDES: Final = 20
"""Pixels left and right of the words in a cell."""


def room_for(words: Iterable[str], least: int, most: int = 400) -> int:
    """Return the pixels that the longest of some words needs in a cell at a text scale of 100 %."""
    font = QFont(fonts.INTERFACE)
    font.setPixelSize(_SIZE)
    longest = max(map(QFontMetrics(font).horizontalAdvance, words), default=0)
    return max(least, min(most, longest + _SIDES))
