"""Tables in the text around a cursor: from cell to cell, and from row to row."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QTextBlock, QTextCursor

from briefbook.domain.pipe_tables import aligned, cell_spans, cells_of, is_row, is_rule
from briefbook.translation import tr
from briefbook.ui.outline.offsets import to_points, to_units

_COLUMNS: Final = 3


def insert_table(cursor: QTextCursor) -> QTextCursor:
    """Put a table of three columns after the line of a cursor; return its first heading, selected."""
    cursor.clearSelection()
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    if _is_in_table(cursor.block()):
        while _is_in_table(cursor.block().next()):
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    before = cursor.block().text().strip()
    above = cursor.block().previous().text().strip()
    cursor.insertText("\n\n" if before else "\n" if above else "")
    names = [tr("Column {number}", number=number) for number in range(1, _COLUMNS + 1)]
    lines = aligned([f"| {' | '.join(names)} |", "|" + " --- |" * _COLUMNS, "|" + "  |" * _COLUMNS])
    first = cursor.block().blockNumber()
    follows = cursor.block().next().text().strip()
    cursor.insertText("\n".join(lines) + ("\n" if follows else ""))
    cursor.endEditBlock()
    _choose(cursor, first, 0)
    return cursor


def break_row(cursor: QTextCursor) -> bool:
    """Go on to a new row under the one that is broken, or end the table; return whether it was a row."""
    blocks = _table(cursor.block())
    if not blocks or cursor.hasSelection() or _cell(cursor) is None:
        return False
    row = next(at for at, block in enumerate(blocks) if block == cursor.block())
    lines = [block.text() for block in blocks]
    if row > 1 and row == len(lines) - 1 and not any(cells_of(lines[row])):
        cursor.beginEditBlock()
        # a line right behind a row would be one
        _write(cursor, blocks[-1:], ["", ""])
        cursor.endEditBlock()
        return True
    count = len(cells_of(lines[0]))
    if len(lines) == 1:
        if count < 2:
            return False
        lines.append("|" + " --- |" * count)
    below = max(row, 1) + 1
    lines.insert(below, "|" + "  |" * count)
    first = blocks[0].blockNumber()  # no block is what it was when its text is replaced
    cursor.beginEditBlock()
    _write(cursor, blocks, aligned(lines))
    cursor.endEditBlock()
    _choose(cursor, first + below, 0)
    return True


def step_cell(cursor: QTextCursor, step: int) -> bool:
    """Go to the next cell, or the one before with -1, and line the columns up; return whether in a table.

    Behind the last cell comes a new row; the rule under the head is no row.
    """
    blocks = _table(cursor.block())
    cell = _cell(cursor)
    if not blocks or cell is None:
        return False
    first = blocks[0].blockNumber()
    lines = [block.text() for block in blocks]
    count = max(len(cells_of(line)) for line in lines)
    row = cursor.blockNumber() - first
    at = row * count + min(cell, count - 1) + step
    if at // count == 1 and len(lines) > 1 and is_rule(lines[1]):
        at += step * count if step > 0 else -count
    if at >= count * len(lines):
        if len(lines) == 1:
            lines.append("|" + " --- |" * count)
            at += count
        lines.append("|" + "  |" * count)
    cursor.beginEditBlock()
    _write(cursor, blocks, aligned(lines))
    cursor.endEditBlock()
    _choose(cursor, first + max(at, 0) // count, max(at, 0) % count)
    return True


def _table(block: QTextBlock) -> list[QTextBlock]:
    """Return the lines of the table that a line is in, or none."""
    if not _is_in_table(block):
        return []
    while _is_in_table(block.previous()):
        block = block.previous()
    blocks = []
    while _is_in_table(block):
        blocks.append(block)
        block = block.next()
    # one bar at the beginning of a line makes no table
    return blocks if len(blocks) > 1 or len(cell_spans(blocks[0].text())) > 1 else []


def _is_in_table(block: QTextBlock) -> bool:
    return block.isValid() and block.userState() <= 0 and is_row(block.text())


def _cell(cursor: QTextCursor) -> int | None:
    """Return the number of the cell that a cursor is in; `None` ahead of the first."""
    line = cursor.block().text()
    place = to_points(line, cursor.positionInBlock())
    begun = [number for number, (start, _) in enumerate(cell_spans(line)) if start <= place]
    return begun[-1] if begun else None


def _write(cursor: QTextCursor, blocks: Sequence[QTextBlock], lines: Sequence[str]) -> None:
    """Put lines in the place of others, unless they are the same."""
    if [block.text() for block in blocks] == list(lines):
        return
    cursor.setPosition(blocks[0].position())
    last = blocks[-1]
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText("\n".join(lines))


def _choose(cursor: QTextCursor, row: int, cell: int) -> None:
    """Select the words of a cell, or stand in it where it has none."""
    block = cursor.document().findBlockByNumber(row)
    line = block.text()
    start, end = cell_spans(line)[cell]
    words = line[start:end].strip()
    begin = line.index(words, start) if words else min(start + 1, end)
    cursor.setPosition(block.position() + to_units(line, begin))
    last = block.position() + to_units(line, begin + len(words))
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
