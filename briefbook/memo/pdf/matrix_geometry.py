"""The geometry of the risk matrix: where its cells are and where each risk's label stands."""

from dataclasses import dataclass

from briefbook.memo.blocks import MatrixRisk, RiskMatrix

CELL_WIDTH = 42.0
CELL_HEIGHT = 25.0
WORDS_WIDTH = 62.0
"""Left of the grid, for the words of likelihood."""
WORDS_HEIGHT = 27.0
"""Under the grid, for the words of impact and its name."""
NAME_HEIGHT = 14.0
"""Above the grid, for the name of likelihood."""
MOST = 9
"""The most labels that one cell shows."""

_FEW = 4
"""Up to this many labels in a cell stand two by two, more stand smaller in threes."""


@dataclass(frozen=True)
class Rectangle:
    """A rectangle in points; the origin of the figure is its lower left corner."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point is inside."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


@dataclass(frozen=True)
class PlacedCell:
    """A cell of the grid; steps from 1."""

    likelihood: int
    impact: int
    band: int
    rectangle: Rectangle


@dataclass(frozen=True)
class PlacedLabel:
    """A round label: its centre and radius."""

    text: str
    x: float
    y: float
    radius: float
    cell: PlacedCell


@dataclass(frozen=True)
class MatrixGeometry:
    """The whole figure."""

    width: float
    height: float
    cells: tuple[PlacedCell, ...]
    labels: tuple[PlacedLabel, ...]
    crowded: tuple[tuple[PlacedCell, tuple[str, ...]], ...]
    """Cells that cannot show all their risks, each with the labels of all."""


def matrix_geometry(matrix: RiskMatrix) -> MatrixGeometry:
    """Return where everything of a risk matrix stands; rows with many risks are higher."""
    here: dict[tuple[int, int], list[MatrixRisk]] = {}
    for risk in matrix.risks:
        here.setdefault((risk.likelihood, risk.impact), []).append(risk)
    cells: list[PlacedCell] = []
    labels: list[PlacedLabel] = []
    crowded = []
    y = WORDS_HEIGHT
    for likelihood, bands in enumerate(matrix.bands, 1):
        most = max(len(here.get((likelihood, impact), ())) for impact in range(1, len(bands) + 1))
        in_row, pitch = _arrangement(most)
        height = max(CELL_HEIGHT, -(-min(most, MOST) // in_row) * pitch + 2)
        for impact, band in enumerate(bands, 1):
            rectangle = Rectangle(WORDS_WIDTH + (impact - 1) * CELL_WIDTH, y, CELL_WIDTH, height)
            cell = PlacedCell(likelihood, impact, band, rectangle)
            cells.append(cell)
            names = [risk.label for risk in here.get((likelihood, impact), ())]
            labels += _placed(names, cell)
            if len(names) > MOST:
                crowded.append((cell, tuple(names)))
        y += height
    width = WORDS_WIDTH + len(matrix.impact_words) * CELL_WIDTH
    return MatrixGeometry(width, y + NAME_HEIGHT, tuple(cells), tuple(labels), tuple(crowded))


def _arrangement(count: int) -> tuple[int, float]:
    """Return how many of a cell's labels stand side by side, and how far apart their centres are."""
    return (2, 17.4) if count <= _FEW else (3, 13.4)


def _placed(names: list[str], cell: PlacedCell) -> list[PlacedLabel]:
    if len(names) > MOST:
        names = [*names[: MOST - 1], f"+{len(names) - MOST + 1}"]
    in_row, pitch = _arrangement(len(names))
    middle_x = cell.rectangle.x + cell.rectangle.width / 2
    middle_y = cell.rectangle.y + cell.rectangle.height / 2
    lines = [names[start : start + in_row] for start in range(0, len(names), in_row)]
    return [
        PlacedLabel(
            text,
            middle_x + (column - (len(line) - 1) / 2) * pitch,
            middle_y + ((len(lines) - 1) / 2 - row) * pitch,
            pitch * 0.48,
            cell,
        )
        for row, line in enumerate(lines)
        for column, text in enumerate(line)
    ]
