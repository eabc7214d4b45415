"""The matrix as it is drawn: which cell stands where, whatever the axes, and the line of what is tolerated.

The window, PDF, SVG, DOCX and HTML all draw this one layout, so that they cannot differ.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from briefbook.domain.matrix import Band, Matrix, Rating, Step


@dataclass(frozen=True)
class ChartCell:
    """A cell in its place; rows count from the top and columns from the left, both from 0."""

    rating: Rating
    row: int
    column: int
    band_number: int
    band: Band
    is_breach: bool
    """Whether it lies beyond the line of what is tolerated."""


@dataclass(frozen=True)
class Edge:
    """A stretch of the line of what is tolerated, between corners of cells: `x` columns, `y` rows from 0."""

    x1: int
    y1: int
    x2: int
    y2: int


@dataclass(frozen=True)
class Axis:
    """An axis as it is drawn, the steps in the order of their columns, or of their rows from the top."""

    of: str
    """`likelihood` or `impact`."""
    steps: tuple[Step, ...]
    numbers: tuple[int, ...]
    """What each step counts on the axis, from 1."""

    @property
    def is_reversed(self) -> bool:
        """Whether the first column or the top row holds the highest step."""
        return self.numbers[0] > self.numbers[-1]


@dataclass(frozen=True)
class MatrixChart:
    """A matrix laid out."""

    matrix: Matrix

    @cached_property
    def across(self) -> Axis:
        """The axis of the columns, from the left."""
        of = "likelihood" if self.matrix.is_swapped else "impact"
        return _axis(self.matrix, of, is_reversed=self.matrix.origin.endswith("right"))

    @cached_property
    def down(self) -> Axis:
        """The axis of the rows, from the top."""
        of = "impact" if self.matrix.is_swapped else "likelihood"
        return _axis(self.matrix, of, is_reversed=self.matrix.origin.startswith("bottom"))

    @cached_property
    def rows(self) -> tuple[tuple[ChartCell, ...], ...]:
        """The cells by rows from the top, each from the left."""
        return tuple(
            tuple(self._cell(row, column) for column in range(len(self.across.steps)))
            for row in range(len(self.down.steps))
        )

    @cached_property
    def cells(self) -> tuple[ChartCell, ...]:
        """All cells, row by row from the top."""
        return tuple(cell for row in self.rows for cell in row)

    def cell_of(self, rating: Rating) -> ChartCell:
        """Return where a rating stands; raise `KeyError` if the matrix has no such cell."""
        return self._by_rating[rating]

    def beside(self, rating: Rating, right: int, down: int) -> Rating | None:
        """Return the rating of the cell so many columns to the right and rows down, `None` off the matrix."""
        here = self.cell_of(rating)
        row, column = here.row + down, here.column + right
        if not (0 <= row < len(self.rows) and 0 <= column < len(self.rows[0])):
            return None
        return self.rows[row][column].rating

    @cached_property
    def tolerance(self) -> tuple[Edge, ...]:
        """The line between what is tolerated and what is not, stretch by stretch; empty without one."""
        return tuple(self._edges()) if self.matrix.tolerated else ()

    @cached_property
    def _by_rating(self) -> dict[Rating, ChartCell]:
        return {cell.rating: cell for cell in self.cells}

    def _cell(self, row: int, column: int) -> ChartCell:
        steps = {self.down.of: self.down.numbers[row], self.across.of: self.across.numbers[column]}
        rating = Rating(steps["likelihood"], steps["impact"])
        band = self.matrix.band(rating)
        breach = self.matrix.is_breach(rating)
        return ChartCell(rating, row, column, band, self.matrix.bands[band], breach)

    def _edges(self) -> Iterator[Edge]:
        for cell in self.cells:
            right = self.rows[cell.row][cell.column + 1] if cell.column + 1 < len(self.rows[0]) else None
            below = self.rows[cell.row + 1][cell.column] if cell.row + 1 < len(self.rows) else None
            if right and right.is_breach != cell.is_breach:
                yield Edge(cell.column + 1, cell.row, cell.column + 1, cell.row + 1)
            if below and below.is_breach != cell.is_breach:
                yield Edge(cell.column, cell.row + 1, cell.column + 1, cell.row + 1)


def _axis(matrix: Matrix, of: str, *, is_reversed: bool) -> Axis:
    steps = matrix.likelihood if of == "likelihood" else matrix.impact
    numbers = range(1, len(steps) + 1)
    if is_reversed:
        return Axis(of, steps[::-1], tuple(reversed(numbers)))
    return Axis(of, steps, tuple(numbers))
