"""Lines of words with what was removed and added, written into a document in the colours of the theme."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from briefbook.domain.comparison import Piece
from briefbook.ui.difference.folding import Words, folded, spoken
from briefbook.ui.theme import fonts
from briefbook.ui.theme.theme import Theme

FOLD: Final = "fold:"
"""What the address of a folded stretch begins with; its number follows."""
_BETWEEN: Final = 4
_APART: Final = "\u2009"
_LEADING: Final = 118
_CODES: Final = {
    "removed": ("danger", "danger_soft"),
    "added": ("success", "success_soft"),
    "marked": ("text", ""),
    "around": ("muted", ""),
    "folded": ("accent", ""),
}


@dataclass(frozen=True)
class Line:
    """A paragraph: how it is set, and its pieces, which may also be `marked` or `around` something."""

    style: str
    """`eyebrow`, `strong`, `text`, `meta` or `quote`."""
    pieces: tuple[Piece | Words, ...]
    above: int = _BETWEEN
    """Pixels over it."""

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        return spoken(self.pieces)


def line(style: str, words: str, above: int = _BETWEEN) -> Line:
    """Return a line of words that are not compared with anything."""
    return Line(style, (Words("same", words),), above)


def write_lines(
    document: QTextDocument, lines: Sequence[Line], theme: Theme, unfolded: Collection[int] = ()
) -> None:
    """Fill a document with lines; folds are counted within each line of it."""
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for place, one in enumerate(lines):
        block = QTextBlockFormat()
        block.setTopMargin(one.above if place else 0)
        if one.style == "quote":
            block.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if place:
            cursor.insertBlock(block)
        else:
            cursor.setBlockFormat(block)
        usual = _usual(one.style, theme)
        before = ""
        for stretch in folded(one.pieces, unfolded):
            if {before, stretch.kind} == {"removed", "added"}:
                cursor.insertText(_APART, usual)  # “extendabout” is no word
            before = stretch.kind
            # a line separator keeps a quoted line break inside the paragraph
            cursor.insertText(stretch.text.replace("\n", "\u2028"), _format(usual, stretch.kind, theme))
            if stretch.fold is not None:
                _lead(cursor, stretch.text, stretch.fold)
    cursor.endEditBlock()


def _lead(cursor: QTextCursor, text: str, fold: int) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(text))
    leading = QTextCharFormat()
    leading.setAnchor(True)
    leading.setAnchorHref(f"{FOLD}{fold}")
    cursor.mergeCharFormat(leading)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _usual(style: str, theme: Theme) -> QTextCharFormat:
    sizes, tokens = theme.sizes, theme.tokens
    size, colour, family = {
        "eyebrow": (sizes.eyebrow, tokens.muted, fonts.INTERFACE),
        "meta": (sizes.meta, tokens.muted, fonts.INTERFACE),
        "quote": (sizes.title, tokens.text, fonts.READING),
    }.get(style, (sizes.ui, tokens.text, fonts.INTERFACE))
    font = QFont(family)
    font.setPixelSize(size)
    if style in ("eyebrow", "strong"):
        font.setWeight(QFont.Weight.DemiBold)
    if style == "eyebrow":
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(QColor(colour))
    return made


def _format(usual: QTextCharFormat, kind: str, theme: Theme) -> QTextCharFormat:
    if kind not in _CODES:
        return usual
    made = QTextCharFormat(usual)
    colour, ground = _CODES[kind]
    made.setForeground(QColor(getattr(theme.tokens, colour)))
    if ground:
        made.setBackground(QColor(getattr(theme.tokens, ground)))
    if kind == "marked":
        made.setBackground(QColor(theme.tokens.highlights[0]))
    made.setFontStrikeOut(kind == "removed")
    made.setFontUnderline(kind == "added")
    return made
