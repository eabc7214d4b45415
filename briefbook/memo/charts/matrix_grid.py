"""The grid of the risk matrix: where its rows and columns are, in points."""

from dataclasses import dataclass

CELL_WIDTH = 44.0
SIZE = 7.6
"""Of the words around the grid."""
LEADING = 9.0
GAP = 6.0
"""Between the grid and what stands beside it."""


@dataclass(frozen=True)
class GridRow:
    """A row of cells."""

    y: float
    """Its upper edge."""
    height: float
    ends: float
    """What of its height is kept at the foot for the ends of arrows."""


@dataclass(frozen=True)
class Grid:
    """Rows and columns of the cells."""

    left: float
    rows: tuple[GridRow, ...]
    columns: int

    def x(self, column: int) -> float:
        """Return the left edge of a column; of the one behind the last, the right edge of the grid."""
        return self.left + column * CELL_WIDTH

    def y(self, row: int) -> float:
        """Return the upper edge of a row; of the one below the last, the lower edge of the grid."""
        return self.rows[row].y if row < len(self.rows) else self.bottom

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x(self.columns)

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.rows[-1].y + self.rows[-1].height
