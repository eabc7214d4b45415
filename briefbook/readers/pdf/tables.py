"""Tables: rows whose cells stand under one another."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefbook.readers.pdf.pieces import Piece
from briefbook.readers.pdf.rows import Row

ALIGNED = 3.0
"""How many points the edges or middles of cells in one column may differ."""

CELL_GAP = 0.9
"""How far, in ems, cells are apart at least."""

LEAST_ROWS = 3
TIGHT = 1.45
"""How many ems a line is from the one above it, at most, in one cell."""

_LIST_MARK = re.compile(r"(?:[•▪■◦○●‣➢❖✓*·–—-]|\(?(?:\d{1,3}|[a-z]{1,5}|[A-Z])[.):]*|\[\d{1,3}\])\s*")
_LEADER = re.compile(r"[\s.·…_-]{4,}$|…$")

Cell = list[Piece]


@dataclass(slots=True)
class Table:
    """Rows of cells, each of pieces in reading order; and where among the rows of the page they stood."""

    first: int
    last: int
    rows: list[list[Cell]] = field(default_factory=list)


def tables_of(rows: Sequence[Row]) -> list[Table]:
    """Return the tables among the rows of a region, from top to bottom."""
    cells = [_cells(row) if len(row.pieces) > 1 else [row.pieces] for row in rows]
    left, right = min(row.left for row in rows), max(row.right for row in rows)
    may_be = [
        _may_be_table_row(row_cells) and not _is_justified(row, row_cells, left, right)
        for row, row_cells in zip(rows, cells, strict=True)
    ]
    found = []
    place = 0
    while place < len(rows):
        if not may_be[place]:
            place += 1
            continue
        last = place
        following = place + 1
        while following < len(rows) and _is_near(rows[following - 1], rows[following]):
            if may_be[following]:
                last = following
            elif following - last > 2:
                break
            following += 1
        if _is_table(cells[place : last + 1], may_be[place : last + 1]):
            found.append(_table(rows, cells, may_be, place, last))
        place = last + 1
    return found


def _cells(row: Row) -> list[Cell]:
    cells = [[row.pieces[0]]]
    for before, piece in zip(row.pieces, row.pieces[1:], strict=False):
        gap = max(piece.left - before.right, before.left - piece.right)
        if gap > CELL_GAP * row.size:
            cells.append([piece])
        else:
            cells[-1].append(piece)
    return cells


def _may_be_table_row(cells: list[Cell]) -> bool:
    if len(cells) < 2 or any(_LEADER.search(piece.text) for cell in cells for piece in cell):
        return False
    is_list_item = len(cells) == 2 and _LIST_MARK.fullmatch(cells[0][0].text)
    return not is_list_item


def _is_justified(row: Row, cells: list[Cell], left: float, right: float) -> bool:
    """Return whether a row is a line of words that were driven apart to fill the column."""
    if row.left > left + 2 * row.size or row.right < right - 2 * row.size or any(map(str.isdigit, row.text)):
        return False
    edges = sorted(_edges(cell)[:2] for cell in cells)
    gaps = [following[0] - edge[1] for edge, following in pairwise(edges)]
    if max(gaps) > 4 * row.size or max(gaps) - min(gaps) > 0.5 * row.size:
        return False
    return len(cells) > 2 or max(gaps) < 2 * row.size


def _is_near(upper: Row, lower: Row) -> bool:
    return lower.baseline - upper.baseline < 4 * max(upper.size, lower.size)


def _is_table(cells: Sequence[list[Cell]], may_be: Sequence[bool]) -> bool:
    """Return whether most rows have two cells or more that line up with those of other rows."""
    rows = [row for row, may in zip(cells, may_be, strict=True) if may]
    if len(rows) < LEAST_ROWS and not (len(rows) == 2 and all(len(row) >= 3 for row in rows)):
        return False
    if len(rows) * 2 < len(cells):
        return False
    edges: list[dict[int, set[int]]] = [{}, {}, {}]
    for number, row in enumerate(rows):
        for cell in row:
            for kind, place in enumerate(_edges(cell)):
                for bucket in _buckets(place):
                    edges[kind].setdefault(bucket, set()).add(number)
    return sum(_is_aligned(row, edges) for row in rows) >= 0.7 * len(rows)


def _is_aligned(row: list[Cell], edges: Sequence[dict[int, set[int]]]) -> bool:
    """Return whether a cell after the first lines up with one of another row.

    The right edge of a long last cell does not count: in justified lines all of those line up.
    """
    width = _edges(row[-1])[1] - _edges(row[0])[0]
    for cell in row[1:]:
        left, right, centre = _edges(cell)
        places = (left, right, centre) if right - left < 0.3 * width else (left, None, centre)
        if any(
            place is not None and len(edges[kind][round(place / ALIGNED)]) > 1
            for kind, place in enumerate(places)
        ):
            return True
    return False


def _edges(cell: Cell) -> tuple[float, float, float]:
    left, right = min(piece.left for piece in cell), max(piece.right for piece in cell)
    return left, right, (left + right) / 2


def _buckets(place: float) -> set[int]:
    return {round((place + shift) / ALIGNED) for shift in (-ALIGNED / 2, 0, ALIGNED / 2)}


def _table(
    rows: Sequence[Row], cells: Sequence[list[Cell]], may_be: Sequence[bool], first: int, last: int
) -> Table:
    table = Table(first, last)
    for place in range(first, last + 1):
        above = table.rows[-1] if table.rows else None
        step = rows[place].baseline - rows[place - 1].baseline if place > first else 0.0
        columns = _columns_continued(above, cells[place]) if above else None
        goes_on = step < TIGHT * rows[place].size and (not may_be[place] or (columns and 0 not in columns))
        if above and columns and goes_on:
            for column, cell in zip(columns, cells[place], strict=True):
                above[column].extend(cell)
        else:
            table.rows.append([list(cell) for cell in cells[place]])
    return table


def _columns_continued(above: list[Cell], cells: list[Cell]) -> list[int] | None:
    """Return the column of the row above that each cell goes on with; None where one has none."""
    columns = []
    for cell in cells:
        left, right, centre = _edges(cell)
        for column, upper in enumerate(above):
            upper_left, upper_right, upper_centre = _edges(upper)
            if abs(left - upper_left) <= ALIGNED or (
                abs(centre - upper_centre) <= ALIGNED and left < upper_right and right > upper_left
            ):
                columns.append(column)
                break
        else:
            return None
    return columns if len(set(columns)) == len(columns) else None
