"""What stands out over the highlights: the current passage, words that were found, what is suggested."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from briefbook.memo.charts.band_colours import contrast, mixed
from briefbook.ui.theme.tokens import Tokens


def emphasis(document: QTextDocument, start: int, end: int, colour: QColor) -> QTextEdit.ExtraSelection:
    """Return what lays a colour behind the words between two positions, over all formats."""
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection.cursor = cursor
    colours = QTextCharFormat()
    colours.setBackground(colour)
    selection.format = colours
    return selection


def underlining(
    document: QTextDocument, start: int, end: int, colour: QColor, *, is_strong: bool
) -> QTextEdit.ExtraSelection:
    """Return what underlines the words between two positions: with dots, or `is_strong` with a line."""
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection.cursor = cursor
    styles = QTextCharFormat.UnderlineStyle
    line = QTextCharFormat()
    line.setUnderlineStyle(styles.SingleUnderline if is_strong else styles.DotLine)
    line.setUnderlineColor(colour)
    selection.format = line
    return selection


def strong_highlight(tokens: Tokens, colour: int) -> QColor:
    """Return a highlighter colour a quarter of the way to its stripe's, or less: text stays readable."""
    way = [tokens.highlights[colour - 1], tokens.stripes[colour - 1]]
    nearer = (mixed(way, percent / 100) for percent in range(25, -1, -1))
    enough = (one for one in nearer if contrast(tokens.text, one) >= tokens.least_contrast)
    return QColor(next(enough))
