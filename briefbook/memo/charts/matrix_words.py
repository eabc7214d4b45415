"""The words around the cells of a matrix: its axes with their steps, and the key."""

from collections.abc import Iterator, Sequence

from briefbook.domain.matrix import Step
from briefbook.memo.charts.band_colours import BandPaint
from briefbook.memo.charts.drawing import Circle, Line, Measure, Rectangle, Shape, Words, wrapped
from briefbook.memo.charts.matrix_grid import CELL_WIDTH, GAP, LEADING, SIZE, Grid
from briefbook.memo.charts.matrix_marks import DASH, RING, TOLERANCE_WIDTH
from briefbook.memo.risk_matrix import RiskMatrix

_RANGE_SIZE = 6.4
_WORDS_WIDTH = (40.0, 78.0)
"""Left of the grid, for the words of its rows: the least and the most."""
_KEY_HEIGHT = 18.0
_SQUARE = 8.4
_LETTER_SIZE = 5.8
_BETWEEN = 9.0


def words_width(matrix: RiskMatrix, measure: Measure) -> float:
    """Return how much room the words left of the grid need."""
    least, most = _WORDS_WIDTH
    down = matrix.chart.down
    widths = [measure(step.word, SIZE, False) for step in down.steps]
    widths += [measure(step.range, _RANGE_SIZE, False) for step in down.steps]
    return min(max([least, measure(matrix.names.axis(down), SIZE, True) + GAP, *widths]), most) + GAP


def axis_words(matrix: RiskMatrix, grid: Grid, measure: Measure) -> tuple[list[Shape], float]:
    """Return the names of the axes and of their steps, and where what stands under the grid ends."""
    edge = grid.left - GAP
    name = matrix.names.axis(matrix.chart.down)
    # a long name begins at the figure's edge and goes on over the grid
    name_end = max(edge, measure(name, SIZE, True))
    shapes: list[Shape] = [Words(name, name_end, grid.rows[0].y - 5, SIZE, "muted", "end", bold=True)]
    for step, row in zip(matrix.chart.down.steps, grid.rows, strict=True):
        lines = list(_lines(step, edge, measure))
        base = row.y + row.height / 2 + SIZE * 0.34 - (len(lines) - 1) * LEADING / 2
        for number, (line, size) in enumerate(lines):
            shapes.append(Words(line, edge, base + number * LEADING, size, "muted", "end"))
    deepest = 0
    for column, step in enumerate(matrix.chart.across.steps):
        lines = list(_lines(step, CELL_WIDTH - 3, measure))
        deepest = max(deepest, len(lines))
        middle = grid.x(column) + CELL_WIDTH / 2
        for number, (line, size) in enumerate(lines):
            base = grid.bottom + 10 + number * LEADING
            shapes.append(Words(line, middle, base, size, "muted", "middle"))
    base = grid.bottom + 12 + deepest * LEADING
    name = matrix.names.axis(matrix.chart.across)
    middle = _middle(grid, measure(name, SIZE, True))
    shapes.append(Words(name, middle, base, SIZE, "muted", "middle", bold=True))
    return shapes, base + 3


def _middle(grid: Grid, width: float) -> float:
    """Return where a name so wide has its middle: that of the grid, unless the name is too long for that."""
    return max((grid.left + grid.right) / 2, width / 2)


def _lines(step: Step, width: float, measure: Measure) -> Iterator[tuple[str, float]]:
    yield from ((line, SIZE) for line in wrapped(step.word, width, SIZE, measure))
    yield from ((line, _RANGE_SIZE) for line in wrapped(step.range, width, _RANGE_SIZE, measure))


def key(
    matrix: RiskMatrix, grid: Grid, top: float, paints: Sequence[BandPaint], measure: Measure
) -> tuple[list[Shape], float, float]:
    """Return the key of bands and marks, and the width and the height of the figure with it."""
    shapes: list[Shape] = []
    down, across = (
        measure(matrix.names.axis(axis), SIZE, True) for axis in (matrix.chart.down, matrix.chart.across)
    )
    width = max(grid.right, down, _middle(grid, across) + across / 2)
    x, base = grid.left, top + _KEY_HEIGHT - 5
    for number, (sign_width, text) in enumerate(_entries(matrix)):
        wide = sign_width + 3.5 + measure(text, SIZE, False)
        if x > grid.left and x + wide > grid.right:
            x, base = grid.left, base + LEADING + 2.4
        if number < len(paints):
            letter = matrix.chart.matrix.bands[number].letter
            size = min(_LETTER_SIZE, _LETTER_SIZE * (_SQUARE - 1) / measure(letter, _LETTER_SIZE, True))
            shapes += _band_sign(x, base, letter, size, paints[number])
        else:
            shapes += _mark_sign(x, base, text, matrix)
        shapes.append(Words(text, x + sign_width + 3.5, base, SIZE, "muted"))
        width = max(width, x + wide)
        x += wide + _BETWEEN
    return shapes, width, base + 5


def _entries(matrix: RiskMatrix) -> Iterator[tuple[float, str]]:
    """Yield what the key explains: how wide each sign is, and what it means."""
    for band in matrix.chart.matrix.bands:
        yield _SQUARE, band.word
    names = matrix.names
    if matrix.chart.tolerance:
        yield 12.0, names.tolerance
    if any(risk.span for risk in matrix.risks):
        yield 12.0, names.span
    if any(risk.inherent for risk in matrix.risks):
        yield 2 * RING, names.inherent
    if any(risk.target for risk in matrix.risks):
        yield 2 * RING, names.target


def _band_sign(x: float, base: float, letter: str, size: float, paint: BandPaint) -> Iterator[Shape]:
    yield Rectangle(x, base - _SQUARE + 1.6, _SQUARE, _SQUARE, paint.ground, "line", 0.4, paint.own_ground)
    yield Words(
        letter,
        x + _SQUARE / 2,
        base - 0.4,
        size,
        paint.words,
        "middle",
        bold=True,
        colour=paint.own_words,
    )


def _mark_sign(x: float, base: float, text: str, matrix: RiskMatrix) -> Iterator[Shape]:
    names, y = matrix.names, base - SIZE * 0.32
    if text == names.tolerance:
        yield Line(x, y, x + 12, y, "ink", TOLERANCE_WIDTH)
    elif text == names.span:
        yield Line(x, y, x + 12, y, "ink", 0.9, DASH)
    else:
        yield Circle(x + RING, y, RING, "ground", "label", 0.8)
        if text == names.target:
            yield Circle(x + RING, y, RING * 0.42, "label")
