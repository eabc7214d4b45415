"""What stands out over the highlights: the current passage, words that were found, what is suggested."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

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
    """Return a highlighter colour a quarter of the way to its stripe's; text stays readable on it."""
    ground, stripe = QColor(tokens.highlights[colour - 1]), QColor(tokens.stripes[colour - 1])
    return QColor(
        (3 * ground.red() + stripe.red()) // 4,
        (3 * ground.green() + stripe.green()) // 4,
        (3 * ground.blue() + stripe.blue()) // 4,
    )
