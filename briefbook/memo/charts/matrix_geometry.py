"""The geometry of the risk matrix: where its cells are and where each risk's label stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefbook.memo.blocks import MatrixRisk, RiskMatrix
from briefbook.memo.charts.drawing import (
    BAND_WORDS,
    BANDS,
    Circle,
    Drawing,
    Measure,
    Rectangle,
    Shape,
    Words,
    wrapped,
)

CELL_WIDTH = 44.0
CELL_HEIGHT = 28.0
MOST = 9
"""The most labels that one cell shows."""

_FEW = 4
"""Up to this many labels in a cell stand two by two, more stand smaller in threes."""
_BAND_SIZE = 5.8
_BAND_HEIGHT = 8.0
"""At the top of a cell, for the word of its band."""
_SIZE = 7.6
_LEADING = 9.0
_NAME_HEIGHT = 14.0
"""Above the grid, for the name of likelihood."""
_WORDS_WIDTH = (40.0, 78.0)
"""Left of the grid, for the words of likelihood: the least and the most."""
_KEY_HEIGHT = 18.0
_SQUARE = 7.0
_GAP = 6.0


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

    cells: tuple[PlacedCell, ...]
    labels: tuple[PlacedLabel, ...]
    crowded: tuple[tuple[PlacedCell, tuple[str, ...]], ...]
    """Cells that cannot show all their risks, each with the labels of all."""
    drawing: Drawing


def matrix_geometry(matrix: RiskMatrix, measure: Measure) -> MatrixGeometry:
    """Return where everything of a risk matrix stands; rows with many risks are higher."""
    here: dict[tuple[int, int], list[str]] = {}
    for risk in matrix.risks:
        here.setdefault(_cell_of(risk, matrix), []).append(risk.label)
    left = _words_width(matrix, measure)
    cells: list[PlacedCell] = []
    labels: list[PlacedLabel] = []
    crowded = []
    y = _NAME_HEIGHT
    for likelihood in range(len(matrix.bands), 0, -1):
        bands = matrix.bands[likelihood - 1]
        most = max(
            (len(here.get((likelihood, impact), ())) for impact in range(1, len(bands) + 1)), default=0
        )
        in_row, pitch = _arrangement(most)
        height = max(CELL_HEIGHT, _BAND_HEIGHT + -(-min(most, MOST) // in_row) * pitch + 2)
        for impact, band in enumerate(bands, 1):
            shade = _shade(band, len(matrix.band_words))
            area = Rectangle(
                left + (impact - 1) * CELL_WIDTH, y, CELL_WIDTH, height, BANDS[shade], "ground", 1.4
            )
            cell = PlacedCell(likelihood, impact, band, area)
            cells.append(cell)
            names = here.get((likelihood, impact), [])
            labels += _placed(names, cell)
            if len(names) > MOST:
                crowded.append((cell, tuple(names)))
        y += height
    shapes = [*_cells(cells, matrix, measure), *_labels(labels, measure)]
    beside, bottom = _words(matrix, cells, y, measure)
    key, width, height = _key(matrix, left, bottom, left + CELL_WIDTH * len(matrix.impact_words), measure)
    drawing = Drawing(width, height, (*shapes, *beside, *key))
    return MatrixGeometry(tuple(cells), tuple(labels), tuple(crowded), drawing)


def _cell_of(risk: MatrixRisk, matrix: RiskMatrix) -> tuple[int, int]:
    likelihood = min(max(risk.likelihood, 1), len(matrix.likelihood_words))
    return likelihood, min(max(risk.impact, 1), len(matrix.impact_words))


def _shade(band: int, count: int) -> int:
    """Return the colour of a band among `count`, spread over those there are."""
    return min(max(round(band * (len(BANDS) - 1) / max(count - 1, 1)), 0), len(BANDS) - 1)


def _words_width(matrix: RiskMatrix, measure: Measure) -> float:
    least, most = _WORDS_WIDTH
    widths = [measure(word, _SIZE, False) for word in matrix.likelihood_words]
    return min(max([least, measure(matrix.likelihood_name, _SIZE, True) + _GAP, *widths]), most) + _GAP


def _arrangement(count: int) -> tuple[int, float]:
    """Return how many of a cell's labels stand side by side, and how far apart their centres are."""
    return (2, 17.4) if count <= _FEW else (3, 13.4)


def _placed(names: Sequence[str], cell: PlacedCell) -> list[PlacedLabel]:
    if len(names) > MOST:
        names = [*names[: MOST - 1], f"+{len(names) - MOST + 1}"]
    in_row, pitch = _arrangement(len(names))
    middle_x = cell.rectangle.x + cell.rectangle.width / 2
    middle_y = cell.rectangle.y + (_BAND_HEIGHT + cell.rectangle.height) / 2
    lines = [names[start : start + in_row] for start in range(0, len(names), in_row)]
    return [
        PlacedLabel(
            text,
            middle_x + (column - (len(line) - 1) / 2) * pitch,
            middle_y - ((len(lines) - 1) / 2 - row) * pitch,
            pitch * 0.48,
            cell,
        )
        for row, line in enumerate(lines)
        for column, text in enumerate(line)
    ]


def _cells(cells: Sequence[PlacedCell], matrix: RiskMatrix, measure: Measure) -> Iterator[Shape]:
    words = _band_signs(matrix, measure)
    for cell in cells:
        yield cell.rectangle
    for cell in cells:
        area = cell.rectangle
        role = BAND_WORDS[_shade(cell.band, len(matrix.band_words))]
        yield Words(words[cell.band], area.x + 3.5, area.y + 2 + _BAND_SIZE * 0.9, _BAND_SIZE, role)


def _band_signs(matrix: RiskMatrix, measure: Measure) -> list[str]:
    """Return what stands in the cells of each band: its word, or the initials where one is too wide."""
    words = list(matrix.band_words)
    if all(measure(word, _BAND_SIZE, False) <= CELL_WIDTH - 6 for word in words):
        return words
    initials = ["".join(part[0].upper() for part in word.split()) for word in words]
    return initials if len(set(initials)) == len(words) else [str(step) for step in range(1, len(words) + 1)]


def _labels(labels: Sequence[PlacedLabel], measure: Measure) -> Iterator[Shape]:
    for label in labels:
        yield Circle(label.x, label.y, label.radius, "label", "ground", 0.7)
        size = label.radius * 0.95
        width = measure(label.text, size, True)
        size *= min(1.0, label.radius * 1.7 / max(width, 0.01))
        yield Words(label.text, label.x, label.y + size * 0.34, size, "label-words", "middle", bold=True)


def _words(
    matrix: RiskMatrix, cells: Sequence[PlacedCell], bottom: float, measure: Measure
) -> tuple[list[Shape], float]:
    """Return the words around the grid, and where what stands under it ends."""
    shapes: list[Shape] = []
    first = {cell.likelihood: cell.rectangle for cell in cells if cell.impact == 1}
    edge = min(area.x for area in first.values()) - _GAP
    # a long name begins at the figure's edge and goes on over the grid
    name_end = max(edge, measure(matrix.likelihood_name, _SIZE, True))
    shapes.append(Words(matrix.likelihood_name, name_end, _NAME_HEIGHT - 5, _SIZE, "muted", "end", bold=True))
    for likelihood, area in first.items():
        lines = wrapped(matrix.likelihood_words[likelihood - 1], edge, _SIZE, measure)
        base = area.y + area.height / 2 + _SIZE * 0.34 - (len(lines) - 1) * _LEADING / 2
        shapes += [
            Words(line, edge, base + number * _LEADING, _SIZE, "muted", "end")
            for number, line in enumerate(lines)
        ]
    deepest = 0
    lowest = [cell for cell in cells if cell.likelihood == 1]
    for cell in lowest:
        middle = cell.rectangle.x + CELL_WIDTH / 2
        lines = wrapped(matrix.impact_words[cell.impact - 1], CELL_WIDTH - 3, _SIZE, measure)
        deepest = max(deepest, len(lines))
        shapes += [
            Words(line, middle, bottom + 10 + number * _LEADING, _SIZE, "muted", "middle")
            for number, line in enumerate(lines)
        ]
    middle = edge + _GAP + CELL_WIDTH * len(lowest) / 2
    base = bottom + 12 + deepest * _LEADING
    shapes.append(Words(matrix.impact_name, middle, base, _SIZE, "muted", "middle", bold=True))
    return shapes, base + 3


def _key(
    matrix: RiskMatrix, left: float, top: float, right: float, measure: Measure
) -> tuple[list[Shape], float, float]:
    """Return the key of the bands, and the width and the height of the figure with it."""
    shapes: list[Shape] = []
    signs = _band_signs(matrix, measure)
    x, base = left, top + _KEY_HEIGHT - 5
    width = max(right, measure(matrix.likelihood_name, _SIZE, True))
    for band, (sign, word) in enumerate(zip(signs, matrix.band_words, strict=True)):
        text = word if sign == word else f"{sign}: {word}"
        wide = _SQUARE + 3.5 + measure(text, _SIZE, False)
        if x > left and x + wide > right:
            x, base = left, base + _LEADING + 2
        role = BANDS[_shade(band, len(matrix.band_words))]
        shapes.append(Rectangle(x, base - _SQUARE + 1, _SQUARE, _SQUARE, role, "line", 0.4))
        shapes.append(Words(text, x + _SQUARE + 3.5, base, _SIZE, "muted"))
        width = max(width, x + wide)
        x += wide + 9
    return shapes, width, base + 5
