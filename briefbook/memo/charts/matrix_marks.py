"""What is drawn over the cells of a matrix: the line of what is tolerated, uncertain ratings, and arrows."""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from briefbook.domain.matrix import Rating
from briefbook.domain.matrix_chart import MatrixChart
from briefbook.memo.charts.drawing import Circle, Line, Measure, Rectangle, Shape, Words
from briefbook.memo.charts.matrix_grid import CELL_WIDTH, Grid
from briefbook.memo.risk_matrix import MatrixRisk

TOLERANCE_WIDTH = 2.2
DASH = 2.4
RING = 2.3
_FROM_FOOT = 4.6
_SPAN_WIDTH = 0.9
_SPAN_SIZE = 5.0
_SPAN_STEP = 1.7
"""How much further inside the cells each further span is drawn, so that none covers another."""
_SPAN_STEPS = 4
_ARROW_WIDTH = 0.8
_HEAD = 3.6
_LEAN = math.radians(24)


def tolerance(chart: MatrixChart, grid: Grid) -> Iterator[Shape]:
    """Yield the line between what is tolerated and what is not."""
    for edge in chart.tolerance:
        ends = grid.x(edge.x1), grid.y(edge.y1), grid.x(edge.x2), grid.y(edge.y2)
        yield Line(*ends, "ink", TOLERANCE_WIDTH)


def spans(risks: Sequence[MatrixRisk], chart: MatrixChart, grid: Grid, measure: Measure) -> Iterator[Shape]:
    """Yield a dashed frame around the cells among which each uncertain rating may lie, with its label."""
    uncertain = [risk for risk in risks if risk.span]
    for number, risk in enumerate(uncertain):
        cells = [chart.cell_of(rating) for rating in risk.span or () if rating in chart.matrix]
        inset = 1.6 + number % _SPAN_STEPS * _SPAN_STEP
        left = grid.x(min(cell.column for cell in cells)) + inset
        right = grid.x(max(cell.column for cell in cells) + 1) - inset
        top = grid.y(min(cell.row for cell in cells)) + inset
        bottom = grid.y(max(cell.row for cell in cells) + 1) - inset
        corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        for (x, y), (to_x, to_y) in pairwise(corners):
            yield from _seen_on_all(Line(x, y, to_x, to_y, "ink", _SPAN_WIDTH, DASH))
        wide = measure(risk.label, _SPAN_SIZE, True) + 2.4
        yield Rectangle(right - wide, bottom - _SPAN_SIZE - 1, wide, _SPAN_SIZE + 1, "ground", "ink", 0.5)
        yield Words(risk.label, right - 1.2, bottom - 1.4, _SPAN_SIZE, "ink", "end", bold=True)


def ends_by_cell(risks: Sequence[MatrixRisk]) -> dict[Rating, list[tuple[str, str]]]:
    """Return the ends of arrows by cell: the labels of the risks, and whether `inherent` or `target`."""
    found: dict[Rating, list[tuple[str, str]]] = {}
    for risk in risks:
        for which, rating in (("inherent", risk.inherent), ("target", risk.target)):
            if rating:
                found.setdefault(rating, []).append((risk.label, which))
    return found


def arrows(
    risks: Sequence[MatrixRisk],
    chart: MatrixChart,
    grid: Grid,
    centres: Mapping[str, tuple[float, float]],
) -> Iterator[Shape]:
    """Yield the way of each risk: from a ring where it was at first to where it is, and on to its target."""
    places = {
        end: place
        for rating, ends in ends_by_cell(risks).items()
        for end, place in zip(ends, _feet(rating, len(ends), chart, grid), strict=True)
    }
    for risk in risks:
        here = centres[risk.label]
        if start := places.get((risk.label, "inherent")):
            yield from _arrow(start, here)
            yield Circle(*start, RING, "ground", "label", 0.8)
        if end := places.get((risk.label, "target")):
            yield from _arrow(here, end)
            yield Circle(*end, RING, "ground", "label", 0.8)
            yield Circle(*end, RING * 0.42, "label")


def _feet(rating: Rating, count: int, chart: MatrixChart, grid: Grid) -> list[tuple[float, float]]:
    """Return where arrows begin or end in a cell: side by side at its foot."""
    cell = chart.cell_of(rating)
    y = grid.y(cell.row + 1) - _FROM_FOOT
    return [(grid.x(cell.column) + (n + 1) / (count + 1) * CELL_WIDTH, y) for n in range(count)]


def _arrow(start: tuple[float, float], end: tuple[float, float]) -> Iterator[Shape]:
    (x, y), (to_x, to_y) = start, end
    yield from _seen_on_all(Line(x, y, to_x, to_y, "label", _ARROW_WIDTH))
    # the head stands in the middle, where no label covers it
    middle_x, middle_y = (x + to_x) / 2, (y + to_y) / 2
    angle = math.atan2(to_y - y, to_x - x)
    for lean in (_LEAN, -_LEAN):
        back = angle + math.pi + lean
        tip = middle_x + _HEAD * math.cos(back), middle_y + _HEAD * math.sin(back)
        yield Line(middle_x, middle_y, *tip, "label", _ARROW_WIDTH)


def _seen_on_all(line: Line) -> Iterator[Shape]:
    """Yield a line with a light one under it, so that it is seen on dark cells too."""
    yield Line(line.x, line.y, line.to_x, line.to_y, "ground", line.width + 1.2)
    yield line
