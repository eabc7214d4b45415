"""Setting a reading's text in a document: sizes, marks, highlights; its characters stay those of the text."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from briefbook.ui.reader.layers import Layer
from briefbook.ui.reader.line_kinds import Kind, Line, line
from briefbook.ui.reader.shown_source import ShownSource
from briefbook.ui.reader.shown_text import ShownText
from briefbook.ui.theme.theme import Theme

LINE_HEIGHT = 132
"""Of ordinary lines, in percent of the font's own."""

_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


def set_formats(document: QTextDocument, reading: ShownSource, theme: Theme, label_height: int) -> None:
    """Set all formats of a reading’s text; above each part that it shows is room for a label."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    is_loose = "\n\n" in reading.shown.text
    cursor.setBlockFormat(_ordinary(0 if is_loose else theme.sizes.reading // 2))
    cursor.setCharFormat(QTextCharFormat())
    _set_lines(cursor, reading.shown, theme)
    _set_links(cursor, reading, theme)
    if reading.is_showing_parts:
        _set_parts(cursor, reading, theme, label_height)
    cursor.endEditBlock()


def set_highlights(document: QTextDocument, shown: ShownText, marked: Iterable[Layer], theme: Theme) -> None:
    """Lay highlights behind stretches of text."""
    formats: dict[tuple[int, ...], QTextCharFormat] = {}
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for layer in marked:
        colours = tuple(passage.colour for passage in layer.passages[:2])
        if colours not in formats:
            formats[colours] = _highlight(colours, theme)
        _select(cursor, shown.position(layer.start), shown.position(layer.end))
        cursor.mergeCharFormat(formats[colours])
    cursor.endEditBlock()


def clear_highlights(document: QTextDocument, shown: ShownText, start: int, end: int) -> None:
    """Take the highlights between two offsets away."""
    plain = QTextCharFormat()
    plain.setBackground(QBrush(Qt.BrushStyle.NoBrush))
    plain.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
    cursor = QTextCursor(document)
    _select(cursor, shown.position(start), shown.position(end))
    cursor.mergeCharFormat(plain)


def _ordinary(space_after: int) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
    block.setBottomMargin(space_after)
    return block


def _set_lines(cursor: QTextCursor, shown: ShownText, theme: Theme) -> None:
    dimmed = QTextCharFormat()
    dimmed.setForeground(QColor(theme.tokens.faint))
    place = 0
    is_after_blank = True
    for text in shown.text.split("\n"):
        what = line(text)
        if what.kind is not Kind.TEXT:
            start = shown.position_of_place(place)
            cursor.setPosition(start)
            cursor.mergeBlockFormat(_block(what, theme, is_after_blank=is_after_blank))
            if what.kind in (Kind.HEADING, Kind.QUOTE):
                _select(cursor, start, shown.position_of_place(place + len(text)))
                cursor.mergeCharFormat(_characters(what, theme))
            if what.marks:
                _select(cursor, start, shown.position_of_place(place + what.marks))
                cursor.mergeCharFormat(dimmed)
        is_after_blank = what.kind is Kind.BLANK
        place += len(text) + 1


def _block(what: Line, theme: Theme, *, is_after_blank: bool) -> QTextBlockFormat:
    block = QTextBlockFormat()
    reading = theme.sizes.reading
    if what.kind is Kind.BLANK:
        # where stretches are left out, blank lines follow one another; only the first makes a space
        block.setLineHeight(1 if is_after_blank else round(reading * 0.75), _FIXED)
        block.setBottomMargin(0)
    elif what.kind is Kind.HEADING:
        block.setLineHeight(112, _PROPORTIONAL)
        block.setTopMargin(reading * 0.6)
        block.setHeadingLevel(what.level)
    elif what.kind is Kind.QUOTE:
        block.setLeftMargin(theme.sizes.spaces[4])
    else:
        hang = reading
        block.setLeftMargin(hang)
        block.setTextIndent(-hang / 2)
    return block


def _characters(what: Line, theme: Theme) -> QTextCharFormat:
    characters = QTextCharFormat()
    if what.kind is Kind.HEADING:
        size = theme.sizes.headings[min(what.level, 4) - 1]
        # the source's own title stands above; its headings stay below that size
        characters.setProperty(QTextFormat.Property.FontPixelSize, min(size, theme.sizes.headings[2]))
        characters.setFontWeight(700)
    else:
        characters.setFontItalic(True)
    return characters


def _set_links(cursor: QTextCursor, reading: ShownSource, theme: Theme) -> None:
    leading = QTextCharFormat()
    leading.setForeground(QColor(theme.tokens.accent))
    for link in reading.links:
        start, end = reading.shown.position(link.start), reading.shown.position(link.end)
        if start < end:
            leading.setToolTip(link.address)
            _select(cursor, start, end)
            cursor.mergeCharFormat(leading)


def _set_parts(cursor: QTextCursor, reading: ShownSource, theme: Theme, label_height: int) -> None:
    dimmed = QTextCharFormat()
    dimmed.setForeground(QColor(theme.tokens.faint))
    roomy = QTextBlockFormat()
    labels: dict[int, int] = {}
    for part in reading.parts:
        start, end = reading.shown.position(part.start), reading.shown.position(part.end)
        if not part.brought_back:
            _select(cursor, start, end)
            cursor.mergeCharFormat(dimmed)
        cursor.setPosition(start)
        first = cursor.block().position()
        labels[first] = labels.get(first, 0) + 1
        roomy.setTopMargin(labels[first] * label_height)
        cursor.mergeBlockFormat(roomy)


def _highlight(colours: tuple[int, ...], theme: Theme) -> QTextCharFormat:
    highlight = QTextCharFormat()
    highlight.setBackground(QColor(theme.tokens.highlights[colours[0] - 1]))
    if len(colours) > 1:
        # the passage underneath stays visible by a line in its own colour
        highlight.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        highlight.setUnderlineColor(QColor(theme.tokens.stripes[colours[1] - 1]))
    return highlight


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
