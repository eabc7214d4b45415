"""What stands out over the highlights: the current passage, and words that were found."""

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


def strong_highlight(tokens: Tokens, colour: int) -> QColor:
    """Return a highlighter colour a quarter of the way to its stripe's; text stays readable on it."""
    ground, stripe = QColor(tokens.highlights[colour - 1]), QColor(tokens.stripes[colour - 1])
    return QColor(
        (3 * ground.red() + stripe.red()) // 4,
        (3 * ground.green() + stripe.green()) // 4,
        (3 * ground.blue() + stripe.blue()) // 4,
    )
