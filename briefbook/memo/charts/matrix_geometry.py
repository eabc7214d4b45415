"""The geometry of the risk matrix: where its cells are and where each risk's label stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefbook.domain.matrix import Rating
from briefbook.domain.matrix_chart import ChartCell
from briefbook.memo.charts.band_colours import BandPaint, band_paints
from briefbook.memo.charts.drawing import Circle, Drawing, Measure, Rectangle, Shape, Words
from briefbook.memo.charts.matrix_grid import CELL_WIDTH, SIZE, Grid, GridRow
from briefbook.memo.charts.matrix_marks import arrows, ends_by_cell, spans, tolerance
from briefbook.memo.charts.matrix_words import axis_words, key, words_width
from briefbook.memo.risk_matrix import RiskMatrix

CELL_HEIGHT = 28.0
MOST = 9
"""The most risks whose labels one cell shows; where there are more it shows how many."""

_FEW = 4
"""Up to this many labels in a cell stand two by two, more stand smaller in threes."""
_BAND_SIZE = 5.8
_BAND_HEIGHT = 8.0
"""At the top of a cell, for the letter and the word of its band."""
_LETTER_GAP = 2.0
_COUNT_RADIUS = 9.5
_ENDS_HEIGHT = 7.0
"""At the foot of a cell, for the ends of arrows."""


@dataclass(frozen=True)
class PlacedCell:
    """A cell of the grid; rows from the top and columns from the left, both from 0."""

    rating: Rating
    row: int
    column: int
    band: int
    letter: str
    colour: str
    """Of its ground on white paper, `#rrggbb`."""
    ink: str
    """Of the words in it."""
    is_breach: bool
    """Whether it lies beyond the line of what is tolerated."""
    labels: tuple[str, ...]
    """Those of all risks in it, whether they have room or are only counted."""
    rectangle: Rectangle


@dataclass(frozen=True)
class PlacedLabel:
    """A round label: its centre and radius; what it says may be a count."""

    text: str
    x: float
    y: float
    radius: float
    cell: PlacedCell


@dataclass(frozen=True)
class MatrixGeometry:
    """The whole figure."""

    cells: tuple[PlacedCell, ...]
    """Row by row from the top."""
    labels: tuple[PlacedLabel, ...]
    crowded: tuple[tuple[str, str], ...]
    """Cells that only count their risks, in words, each with the labels of all."""
    drawing: Drawing


def matrix_geometry(matrix: RiskMatrix, measure: Measure) -> MatrixGeometry:
    """Return where everything of a risk matrix stands; rows with many risks are higher."""
    paints = band_paints(matrix.chart.matrix)
    grid = _grid(matrix, measure)
    cells = tuple(_placed(cell, matrix, grid, paints) for row in matrix.chart.rows for cell in row)
    labels = tuple(label for cell in cells for label in _labels_in(cell))
    centres = {name: label for label in labels for name in _named(label)}
    around, bottom = axis_words(matrix, grid, measure)
    below, width, height = key(matrix, grid, bottom, paints, measure)
    shapes = (
        *(cell.rectangle for cell in cells),
        *spans(matrix.risks, matrix.chart, grid, measure),
        *_band_words(cells, matrix, paints, measure),
        *tolerance(matrix.chart, grid),
        *arrows(matrix.risks, matrix.chart, grid, {name: (at.x, at.y) for name, at in centres.items()}),
        *_label_shapes(labels, measure),
        *around,
        *below,
    )
    told = matrix.chart.matrix.told
    crowded = ((told(cell.rating), ", ".join(cell.labels)) for cell in cells if len(cell.labels) > MOST)
    return MatrixGeometry(cells, labels, tuple(crowded), Drawing(width, height, shapes))


def _grid(matrix: RiskMatrix, measure: Measure) -> Grid:
    rows: list[GridRow] = []
    with_ends = ends_by_cell(matrix.risks)
    y = SIZE * 1.85
    for row in matrix.chart.rows:
        most = max(len(matrix.here(cell.rating)) for cell in row)
        in_row, pitch = _arrangement(most)
        room = 2 * _COUNT_RADIUS if most > MOST else -(-most // in_row) * pitch
        ends = _ENDS_HEIGHT if any(cell.rating in with_ends for cell in row) else 0.0
        height = max(CELL_HEIGHT, _BAND_HEIGHT + room + 2) + ends
        rows.append(GridRow(y, height, ends))
        y += height
    return Grid(words_width(matrix, measure), tuple(rows), len(matrix.chart.across.steps))


def _placed(cell: ChartCell, matrix: RiskMatrix, grid: Grid, paints: Sequence[BandPaint]) -> PlacedCell:
    paint = paints[cell.band_number]
    row = grid.rows[cell.row]
    area = Rectangle(
        grid.x(cell.column), row.y, CELL_WIDTH, row.height, paint.ground, "ground", 1.4, paint.own_ground
    )
    return PlacedCell(
        rating=cell.rating,
        row=cell.row,
        column=cell.column,
        band=cell.band_number,
        letter=cell.band.letter,
        colour=paint.colour,
        ink=paint.ink,
        is_breach=cell.is_breach,
        labels=matrix.here(cell.rating),
        rectangle=area,
    )


def _arrangement(count: int) -> tuple[int, float]:
    """Return how many of a cell's labels stand side by side, and how far apart their centres are."""
    return (2, 17.4) if count <= _FEW else (3, 13.4)


def _labels_in(cell: PlacedCell) -> Iterator[PlacedLabel]:
    area, names = cell.rectangle, cell.labels
    middle_x = area.x + area.width / 2
    if len(names) > MOST:
        yield PlacedLabel(
            str(len(names)), middle_x, area.y + _BAND_HEIGHT + 1 + _COUNT_RADIUS, _COUNT_RADIUS, cell
        )
        return
    in_row, pitch = _arrangement(len(names))
    lines = [names[start : start + in_row] for start in range(0, len(names), in_row)]
    middle_y = area.y + (_BAND_HEIGHT + area.height) / 2
    if lines:
        # arrows end at the foot of a row: what stands above moves up as far as it can
        middle_y = min(middle_y, area.y + area.height - _ENDS_HEIGHT - len(lines) * pitch / 2)
        middle_y = max(middle_y, area.y + _BAND_HEIGHT + len(lines) * pitch / 2)
    for row, line in enumerate(lines):
        for column, text in enumerate(line):
            x = middle_x + (column - (len(line) - 1) / 2) * pitch
            yield PlacedLabel(text, x, middle_y - ((len(lines) - 1) / 2 - row) * pitch, pitch * 0.48, cell)


def _named(label: PlacedLabel) -> tuple[str, ...]:
    return (label.text,) if label.text in label.cell.labels else label.cell.labels


def _band_words(
    cells: Sequence[PlacedCell], matrix: RiskMatrix, paints: Sequence[BandPaint], measure: Measure
) -> Iterator[Shape]:
    bands = matrix.chart.matrix.bands
    begins = max(measure(band.letter, _BAND_SIZE, True) for band in bands) + _LETTER_GAP
    widest = max(measure(band.word, _BAND_SIZE, False) for band in bands)
    has_words = begins + widest <= CELL_WIDTH - 6
    for cell in cells:
        area, paint = cell.rectangle, paints[cell.band]
        x, y = area.x + 3.5, area.y + 2 + _BAND_SIZE * 0.9
        yield Words(cell.letter, x, y, _BAND_SIZE, paint.words, bold=True, colour=paint.own_words)
        if has_words:
            word = bands[cell.band].word
            yield Words(word, x + begins, y, _BAND_SIZE, paint.words, colour=paint.own_words)


def _label_shapes(labels: Sequence[PlacedLabel], measure: Measure) -> Iterator[Shape]:
    for label in labels:
        yield Circle(label.x, label.y, label.radius, "label", "ground", 0.7)
        size = label.radius * 0.95
        width = measure(label.text, size, True)
        size *= min(1.0, label.radius * 1.7 / max(width, 0.01))
        yield Words(label.text, label.x, label.y + size * 0.34, size, "label-words", "middle", bold=True)
