"""The cells of a sheet as texts, before anybody knows which row is the header."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Grid:
    """Rows of texts, each with its place in the file."""

    name: str
    """The sheet's; empty where there is none."""
    rows: tuple[tuple[str, ...], ...]
    places: tuple[int, ...]
    """Which row of the file each is, from 1."""
    across: Mapping[tuple[int, int], int] = field(default_factory=dict)
    """Cells that reach over several columns: the place of the row and of the column, from 0, and how many."""
    is_hidden: bool = False
    notes: tuple[str, ...] = ()
    """What could not be read, in sentences."""


def plain_grid(
    name: str,
    cells: Mapping[tuple[int, int], str],
    *,
    across: Mapping[tuple[int, int], int],
    is_hidden: bool,
    notes: tuple[str, ...],
) -> Grid:
    """Return a grid of cells by row and column, both from 1, without the rows that are empty."""
    filled: dict[int, dict[int, str]] = {}
    for (row, column), text in cells.items():
        if text.strip():
            filled.setdefault(row, {})[column] = text
    width = max((max(row) for row in filled.values()), default=0)
    places = tuple(sorted(filled))
    rows = tuple(tuple(filled[row].get(column, "") for column in range(1, width + 1)) for row in places)
    return Grid(name, rows, places, across, is_hidden, notes)
