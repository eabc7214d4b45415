"""Tables: columns fitted to their contents, header rows repeated, long rows divided between pages."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from briefbook.memo.pdf import looks
from briefbook.memo.pdf.boxes import Box, draw_stack, split_stack, stack_height
from briefbook.memo.pdf.pen import Pen

CellBoxes: TypeAlias = list[Box]
RowBoxes: TypeAlias = list[CellBoxes]

_ENDS = 2 * looks.CELL_TOP
_MANY = 6
_LONG_ROW = 90.0
"""A row higher than this is divided rather than moved to the next page whole."""
_LEAST_NAMES, _MOST_NAMES = 0.26, 0.4
"""The least and the most of its width that a sheet has for names."""
_MOST_FIRST = 250.0
"""Less than any page has; what is to stay together is divided where it is higher."""


@dataclass
class TableBox:
    """A table whose cells hold boxes."""

    header: list[RowBoxes]
    rows: list[RowBoxes]
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    keeps_with_next: bool = False
    first_row: int = 0
    """How many rows came before, for the stripes."""
    is_sheet: bool = False
    """Whether its first column names what stands in the second: then it is as wide in all such tables."""
    is_continued: bool = False
    """Whether it began on an earlier page, so that its header has been read."""
    _widths: tuple[float, list[float]] | None = None
    _heights: dict[int, tuple[RowBoxes, float]] | None = None
    """By the identity of the row, which is kept so that no other takes it."""

    def natural_width(self) -> float:
        """Return the width at which no cell has to be broken."""
        rooms = self._over_columns("natural_width")
        return sum(rooms) + 2 * looks.CELL_SIDE * len(rooms) + self.left

    def least_width(self) -> float:
        """Return the width below which words are divided."""
        rooms = self._over_columns("least_width")
        return sum(rooms) + 2 * looks.CELL_SIDE * len(rooms) + self.left

    def height(self, width: float) -> float:
        """Return the height of all rows."""
        return sum(self._row_height(row, width) for row in [*self.header, *self.rows])

    def first_height(self, width: float) -> float:
        """Return the height of the header and of two rows, or one where that is long."""
        height = self._header_height(width)
        for row in self.rows[:2]:
            height += min(self._row_height(row, width), _LONG_ROW)
            if height > _LONG_ROW:
                break
        return height

    def split(self, width: float, height: float) -> "tuple[TableBox, TableBox] | None":
        """Return the rows that fit, the last perhaps in part, and the rest under the same header."""
        if not self.is_continued and height < min(self.first_height(width), _MOST_FIRST):
            return None
        left = height - self._header_height(width)
        fitting: list[RowBoxes] = []
        for number, row in enumerate(self.rows):
            row_height = self._row_height(row, width)
            if row_height <= left + 0.01:
                fitting.append(row)
                left -= row_height
                continue
            rest = self.rows[number:]
            if row_height > _LONG_ROW:
                head, tail = self._split_row(row, width, left - _ENDS)
                if any(head):
                    fitting, rest = [*fitting, head], [tail, *rest[1:]]
            if not fitting:
                return None
            first_row = self.first_row + number
            return (
                replace(self, rows=fitting, after=0.0),
                replace(self, rows=rest, before=0.0, first_row=first_row, is_continued=True),
            )
        return None

    def _split_row(self, row: RowBoxes, width: float, height: float) -> tuple[RowBoxes, RowBoxes]:
        inner = self._inner_widths(width)
        parts = [split_stack(cell, room, height) for cell, room in zip(row, inner, strict=True)]
        # a cell whose beginning does not fit would stand empty beside the others
        if height < 2 * looks.TABLE_LEADING or any(rest and not head for head, rest in parts):
            return [], []
        return [head for head, _ in parts], [rest for _, rest in parts]

    def first_cells(self, width: float) -> list[tuple[CellBoxes, float]]:
        """Return the cells that are read first here, each with the width of its text."""
        rows = self.rows if self.is_continued else [*self.header, *self.rows]
        inner = self._inner_widths(width) if rows else []
        return [pair for row in rows[:2] for pair in zip(row, inner, strict=True)]

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the rows with their grounds and lines."""
        x += self.left
        across = width - self.left
        for row in self.header:
            height = self._row_height(row, width)
            pen.rectangle(looks.TABLE_HEAD, x, top - height, across, height)
            if self.is_continued:
                with pen.silently():
                    self._draw_row(row, pen, x, top, width)
            else:
                self._draw_row(row, pen, x, top, width)
            top -= height
        if self.header:
            pen.rectangle(looks.TABLE_HEAD_LINE, x, top - 0.5, across, 1.0)
        for number, row in enumerate(self.rows, self.first_row):
            height = self._row_height(row, width)
            if number % 2:
                pen.rectangle(looks.TABLE_STRIPE, x, top - height, across, height)
            self._draw_row(row, pen, x, top, width)
            top -= height
            pen.rectangle(looks.LINE, x, top - 0.25, across, 0.5)

    def _draw_row(self, row: RowBoxes, pen: Pen, x: float, top: float, width: float) -> None:
        side = self._side(width)
        for cell, room in zip(row, self._inner_widths(width), strict=True):
            draw_stack(cell, pen, x + side, top - looks.CELL_TOP, room)
            x += room + 2 * side

    def _header_height(self, width: float) -> float:
        return sum(self._row_height(row, width) for row in self.header)

    def _row_height(self, row: RowBoxes, width: float) -> float:
        inner = self._inner_widths(width)
        assert self._heights is not None
        known = self._heights.get(id(row))
        if known is None:
            height = max(stack_height(cell, room) for cell, room in zip(row, inner, strict=True)) + _ENDS
            known = self._heights[id(row)] = row, height
        return known[1]

    def _inner_widths(self, width: float) -> list[float]:
        if self._widths is None or self._widths[0] != width:
            sides = 2 * self._side(width)
            natural = [room + sides for room in self._over_columns("natural_width")]
            least = [room + sides for room in self._over_columns("least_width")]
            across = width - self.left
            rooms = _of_sheet(natural, across) if self.is_sheet else fitted(natural, least, across)
            self._widths = width, [room - sides for room in rooms]
            self._heights = {}
        return self._widths[1]

    def _side(self, width: float) -> float:
        """Return the space left and right of a cell's text, less where columns are many."""
        return min(looks.CELL_SIDE, 0.1 * (width - self.left) / len([*self.header, *self.rows][0]))

    def _over_columns(self, measure: str) -> list[float]:
        rows = [*self.header, *self.rows]
        return [
            max((getattr(box, measure)() for row in rows for box in row[column]), default=0.0)
            for column in range(len(rows[0]))
        ]


def _of_sheet(natural: Sequence[float], width: float) -> list[float]:
    first = min(max(natural[0], _LEAST_NAMES * width), _MOST_NAMES * width)
    return [first, width - first]


def fitted(natural: Sequence[float], least: Sequence[float], width: float) -> list[float]:
    """Return the widths of columns that fill `width`, from what each wants and the least it can do with."""
    if sum(natural) <= width:
        spare = (width - sum(natural)) / sum(natural)
        return [room * (1 + spare) for room in natural]
    if sum(least) > width:
        # words will be divided in any case: then not one long word at the cost of all other columns
        least = [min(room, width / len(least)) for room in least]
    # columns that want no more than an equal share get it; the rest is shared by what the others lack
    rooms = list(least)
    # where columns are many, one of names would leave too little to one of sentences
    share = 1.0 if len(least) < _MANY else 0.7
    left, sharing = width, sorted(range(len(least)), key=lambda column: natural[column])
    while sharing and natural[sharing[0]] <= share * left / len(sharing):
        room = natural[sharing[0]]
        if left - room < sum(least[column] for column in sharing[1:]):
            break
        rooms[sharing[0]] = room
        left -= room
        sharing.pop(0)
    spare = left - sum(least[column] for column in sharing)
    lack = sum(min(natural[column], width) - least[column] for column in sharing)
    for column in sharing:
        part = (min(natural[column], width) - least[column]) / lack if lack else 1 / len(sharing)
        rooms[column] += spare * part
    return rooms
