"""What the formatting buttons do to the text around a cursor."""

import re

from PySide6.QtGui import QTextBlock, QTextCursor

from briefbook.ui.outline.offsets import to_units

_HEADING = re.compile(r"(#{1,6})[ \t]+")
_LIST = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_QUOTE = re.compile(r" {0,3}>[ \t]?")

LOWEST_HEADING = 4
"""The heading button goes from `##` to this level, then to none; the issue's title is level 1."""


def wrap(cursor: QTextCursor, mark: str) -> QTextCursor:
    """Put marks around the selection or the word at the cursor, or take them away; return the selection."""
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    size = len(mark)
    cursor.beginEditBlock()
    if _is_wrapped(cursor, mark):
        _replace(cursor, end, end + size, "")
        _replace(cursor, start - size, start, "")
        start, end = start - size, end - size
    else:
        _replace(cursor, end, end, mark)
        _replace(cursor, start, start, mark)
        start, end = start + size, end + size
    cursor.endEditBlock()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def link(cursor: QTextCursor) -> QTextCursor:
    """Make the selection a link; return a cursor where its address, or its words, are to be written."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    cursor.beginEditBlock()
    _replace(cursor, end, end, "](https://)")
    _replace(cursor, start, start, "[")
    cursor.endEditBlock()
    if start == end:
        cursor.setPosition(start + 1)
        return cursor
    address = end + len("[](")
    cursor.setPosition(address)
    cursor.setPosition(address + len("https://"), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def change_heading(cursor: QTextCursor) -> None:
    """Make the line a heading, then a lower one, then a paragraph again."""
    found = _HEADING.match(cursor.block().text())
    level = len(found[1]) + 1 if found else 2
    mark = "" if level > LOWEST_HEADING else "#" * level + " "
    _replace_start(cursor, cursor.block(), found.end() if found else 0, mark)


def toggle_list(cursor: QTextCursor) -> None:
    """Make the lines of the selection items of a list, or plain again."""
    _toggle(cursor, _LIST, "- ")


def toggle_quote(cursor: QTextCursor) -> None:
    """Make the lines of the selection a quotation, or plain again."""
    _toggle(cursor, _QUOTE, "> ")


def selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the lines that the selection touches, or that with the cursor."""
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    blocks = [block]
    while block != last:
        block = block.next()
        blocks.append(block)
    return blocks


def _is_wrapped(cursor: QTextCursor, mark: str) -> bool:
    # one of three marks is for italics and two are for bold: so ** around words does not make them italic
    before = _between(cursor, cursor.selectionStart() - 3, cursor.selectionStart())
    after = _between(cursor, cursor.selectionEnd(), cursor.selectionEnd() + 3)
    run = min(len(before) - len(before.rstrip(mark[0])), len(after) - len(after.lstrip(mark[0])))
    return run >= 2 if len(mark) == 2 else run % 2 == 1


def _toggle(cursor: QTextCursor, pattern: re.Pattern[str], mark: str) -> None:
    blocks = selected_blocks(cursor)
    written = [block for block in blocks if block.text().strip()] or blocks
    taken_away = all(pattern.match(block.text()) for block in written)
    cursor.beginEditBlock()
    for block in written:
        found = pattern.match(block.text())
        if taken_away and found:
            _replace_start(cursor, block, found.end(), "")
        elif not found:
            _replace_start(cursor, block, 0, mark)
    cursor.endEditBlock()


def _replace_start(cursor: QTextCursor, block: QTextBlock, length: int, mark: str) -> None:
    start = block.position()
    _replace(cursor, start, start + to_units(block.text(), length), mark)


def _between(cursor: QTextCursor, start: int, end: int) -> str:
    other = QTextCursor(cursor.document())
    last = cursor.document().characterCount() - 1
    other.setPosition(max(0, start))
    other.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    return other.selectedText()


def _replace(cursor: QTextCursor, start: int, end: int, text: str) -> None:
    other = QTextCursor(cursor)
    other.setPosition(start)
    other.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    other.insertText(text)
