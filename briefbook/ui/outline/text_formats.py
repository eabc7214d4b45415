"""The character formats that Markdown is shown with while it is written."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextFormat

from briefbook.ui.theme.fonts import FIXED, FIXED_FILES, register
from briefbook.ui.theme.tokens import Sizes, Tokens

TEXT, MARK, CODE, LINK, BULLET = "text", "mark", "code", "link", "bullet"
CITATION, UNRESOLVED, OVERTAKEN = "citation", "unresolved", "overtaken"
_CITATIONS = (CITATION, UNRESOLVED, OVERTAKEN)


class Look(NamedTuple):
    """What is special about a stretch of text; `heading` is a level or 0."""

    kind: str = TEXT
    heading: int = 0
    is_quote: bool = False
    is_bold: bool = False
    is_italic: bool = False
    is_row: bool = False

    def of(self, kind: str) -> "Look":
        """Return this look for a stretch of another kind."""
        return Look(kind, *self[1:])


class TextFormats:
    """The formats of one theme, made once each."""

    def __init__(self, tokens: Tokens, sizes: Sizes) -> None:
        self._tokens, self._sizes = tokens, sizes
        self._made: dict[Look, QTextCharFormat] = {}

    def of(self, look: Look) -> QTextCharFormat:
        """Return the format of a look."""
        made = self._made.get(look)
        if made is None:
            made = self._made[look] = self._format(look)
        return made

    def _format(self, look: Look) -> QTextCharFormat:
        tokens = self._tokens
        made = QTextCharFormat()
        colours = {
            TEXT: tokens.muted if look.is_quote else "",
            MARK: tokens.faint,
            BULLET: tokens.accent,
            LINK: tokens.accent,
            CITATION: tokens.accent,
            UNRESOLVED: tokens.danger,
            OVERTAKEN: tokens.warning,
        }
        if colours.get(look.kind):
            made.setForeground(QColor(colours[look.kind]))
        if look.is_row:  # whose columns line up in a fixed width
            register(FIXED_FILES)
            made.setFontFamilies([FIXED])
            made.setProperty(QTextFormat.Property.FontPixelSize, self._sizes.ui)
        if look.heading:
            level = min(look.heading, len(self._sizes.headings))
            made.setProperty(QTextFormat.Property.FontPixelSize, self._sizes.headings[level - 1])
        is_bold = (look.is_bold or bool(look.heading)) and look.kind != MARK
        if is_bold or look.kind == BULLET:
            made.setFontWeight(QFont.Weight.Bold)
        if (look.is_italic or look.is_quote) and look.kind not in (MARK, *_CITATIONS):
            made.setFontItalic(True)
        if look.kind == CITATION:
            made.setBackground(QColor(tokens.accent_soft))
        if look.kind == UNRESOLVED:
            made.setBackground(QColor(tokens.danger_soft))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            made.setUnderlineColor(QColor(tokens.danger))
        if look.kind == OVERTAKEN:
            made.setBackground(QColor(tokens.warning_soft))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            made.setUnderlineColor(QColor(tokens.warning))
        if look.kind == CODE:
            made.setBackground(QColor(tokens.sunken))
        if look.kind == LINK:
            made.setFontUnderline(True)
        return made
