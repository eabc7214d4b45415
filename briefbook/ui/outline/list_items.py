"""Items of lists in the text around a cursor: indented, and their numbers kept in order."""

import re
from typing import Final

from PySide6.QtGui import QTextBlock, QTextCursor

from briefbook.ui.outline.formatting import selected_blocks

ITEM: Final = re.compile(r"(?P<indent>[ \t]*)(?P<mark>[-*+]|\d{1,9}[.)])(?P<space>[ \t]+|$)")
_TASK: Final = re.compile(r"\[[ xX]\] ")


def break_line(cursor: QTextCursor) -> bool:
    """Begin the next item when a list's line is broken, or end the list; return whether it was one."""
    text = cursor.block().text()
    found = ITEM.match(text)
    if not found or cursor.hasSelection() or not found["space"] or cursor.positionInBlock() < found.end():
        return False
    cursor.beginEditBlock()
    if found.end() == len(text):
        if not _move(cursor, [cursor.block()], -1):
            _replace(cursor, cursor.block(), 0, found.end(), "")
            renumber(cursor)
            # a line right behind an item would belong to it
            cursor.insertText("\n")
        else:
            renumber(cursor)
    else:
        mark = found["mark"]
        if mark[:-1].isdigit():
            mark = f"{int(mark[:-1]) + 1}{mark[-1]}"
        task = "[ ] " if _TASK.match(text[found.end() :]) else ""
        cursor.insertText(f"\n{found['indent']}{mark}{found['space']}{task}")
        renumber(cursor)
    cursor.endEditBlock()
    return True


def indent(cursor: QTextCursor, step: int) -> bool:
    """Move the items at the selection a level in, or out with -1; return whether there are any."""
    blocks = selected_blocks(cursor)
    if not ITEM.match(blocks[0].text()) or blocks[0].userState() > 0:
        return False
    cursor.beginEditBlock()
    _move(cursor, _with_inner(blocks), step)
    renumber(cursor)
    cursor.endEditBlock()
    return True


def renumber(cursor: QTextCursor) -> None:
    """Give the items of the list at a cursor numbers that follow the first of each level."""
    block = _first_of_list(cursor.block())
    levels: list[tuple[int, int]] = []
    """The indents of the open levels, the outermost first, and the number that is next, 0 for bullets."""
    while block.isValid() and _belongs(block):
        found = ITEM.match(block.text())
        if found:
            indented = len(found["indent"])
            while levels and levels[-1][0] > indented:
                levels.pop()
            number = int(found["mark"][:-1]) if found["mark"][:-1].isdigit() else 0
            if not levels or levels[-1][0] < indented:
                # a list within an item begins with 1
                number = min(number, 1) if levels else number
                levels.append((indented, number))
            number = levels[-1][1] if number and levels[-1][1] else number
            if number and (wanted := f"{number}{found['mark'][-1]}") != found["mark"]:
                _replace(cursor, block, *found.span("mark"), wanted)
            levels[-1] = (indented, number + 1 if number else 0)
        block = block.next()


def _move(cursor: QTextCursor, blocks: list[QTextBlock], step: int) -> bool:
    found = ITEM.match(blocks[0].text())
    assert found is not None
    indented = len(found["indent"])
    wanted = _inner(blocks[0], indented) if step > 0 else _outer(blocks[0], indented)
    if wanted is None:
        return False
    for block in blocks:
        text = block.text()
        here = len(text) - len(text.lstrip(" \t"))
        if here < len(text):
            _replace(cursor, block, 0, here, " " * max(0, here + wanted - indented))
    return True


def _inner(block: QTextBlock, indented: int) -> int | None:
    """Return the indent within the item before this one on its level; `None` if it is the first."""
    for found in _above(block):
        here = len(found["indent"])
        if here == indented:
            return here + len(found["mark"]) + 1
        if here < indented:
            return None
    return None


def _outer(block: QTextBlock, indented: int) -> int | None:
    """Return the indent of the item that this one is in; `None` for one that is in no other."""
    if not indented:
        return None
    return next((len(found["indent"]) for found in _above(block) if len(found["indent"]) < indented), 0)


def _above(block: QTextBlock) -> list[re.Match[str]]:
    items = []
    block = block.previous()
    while block.isValid() and _belongs(block):
        if found := ITEM.match(block.text()):
            items.append(found)
        block = block.previous()
    return items


def _with_inner(blocks: list[QTextBlock]) -> list[QTextBlock]:
    """Return items with the lines inside the last of them."""
    found = ITEM.match(blocks[-1].text())
    block = blocks[-1].next()
    while found and block.isValid() and block.text().strip():
        text = block.text()
        if len(text) - len(text.lstrip(" \t")) <= len(found["indent"]):
            break
        blocks.append(block)
        block = block.next()
    return blocks


def _first_of_list(block: QTextBlock) -> QTextBlock:
    while block.previous().isValid() and _belongs(block.previous()):
        block = block.previous()
    return block


def _belongs(block: QTextBlock) -> bool:
    """Return whether a line is in a list: an item, indented, or blank with such a line behind it."""
    text = block.text()
    if not text.strip():
        block = block.next()
        text = block.text()
    return bool(ITEM.match(text)) or (bool(text.strip()) and text.startswith((" ", "\t")))


def _replace(cursor: QTextCursor, block: QTextBlock, start: int, end: int, text: str) -> None:
    other = QTextCursor(cursor)
    other.setPosition(block.position() + start)
    other.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
    other.insertText(text)
