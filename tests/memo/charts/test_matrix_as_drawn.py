"""The matrix in PDF and SVG is the one that `domain.matrix_chart` lays out, as the window's is."""

import re

from hypothesis import HealthCheck, given, settings

from briefbook.memo.charts.band_colours import LEAST_CONTRAST, contrast
from briefbook.memo.charts.drawing import Circle, Line, Rectangle, Words, fill_of
from briefbook.memo.charts.matrix_geometry import MOST, matrix_geometry
from briefbook.memo.charts.matrix_marks import TOLERANCE_WIDTH
from briefbook.memo.charts.svg import estimated_width, matrix_svg
from briefbook.memo.pdf.figures import measure
from tests.memo.charts.random_matrices import figures

quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@quick
@given(figure=figures())
def test_cells_are_those_of_the_chart_with_their_bands_colours_and_risks(figure):
    geometry = matrix_geometry(figure, measure)

    chart = figure.chart
    assert [(cell.rating, cell.row, cell.column) for cell in geometry.cells] == [
        (cell.rating, cell.row, cell.column) for cell in chart.cells
    ]
    for drawn, meant in zip(geometry.cells, chart.cells, strict=True):
        assert (drawn.band, drawn.letter, drawn.is_breach) == (
            meant.band_number,
            meant.band.letter,
            meant.is_breach,
        )
        assert drawn.labels == tuple(risk.label for risk in figure.risks if risk.rating == meant.rating)
        assert drawn.colour == (meant.band.colour or drawn.colour)
    assert len({cell.colour for cell in geometry.cells if not chart.matrix.bands[cell.band].colour}) == len(
        {cell.band for cell in geometry.cells if not chart.matrix.bands[cell.band].colour}
    )


@quick
@given(figure=figures())
def test_what_is_drawn_is_where_the_chart_says(figure):
    geometry = matrix_geometry(figure, measure)

    shapes = geometry.drawing.shapes
    xs = sorted({cell.rectangle.x for cell in geometry.cells})
    ys = sorted({cell.rectangle.y for cell in geometry.cells})
    grounds = [shape for shape in shapes if isinstance(shape, Rectangle) and shape.x in xs and shape.y in ys]
    assert len(grounds) == len(figure.chart.cells)
    for cell, ground in zip(geometry.cells, grounds, strict=True):
        assert (xs.index(ground.x), ys.index(ground.y)) == (cell.column, cell.row)
        assert fill_of(ground) == cell.colour
        letters = [
            shape
            for shape in shapes
            if isinstance(shape, Words)
            and shape.bold
            and shape.text == cell.letter
            and _inside(shape, ground)
        ]
        assert letters
        assert contrast(fill_of(letters[0]), cell.colour) >= LEAST_CONTRAST
        told = [label.text for label in geometry.labels if _inside(label, ground)]
        assert told == (list(cell.labels) if len(cell.labels) <= MOST else [str(len(cell.labels))])


@quick
@given(figure=figures())
def test_the_line_of_what_is_tolerated_runs_along_the_edges_of_the_chart(figure):
    geometry = matrix_geometry(figure, measure)

    cells = geometry.cells
    xs = [
        *sorted({cell.rectangle.x for cell in cells}),
        max(c.rectangle.x + c.rectangle.width for c in cells),
    ]
    ys = [
        *sorted({cell.rectangle.y for cell in cells}),
        max(c.rectangle.y + c.rectangle.height for c in cells),
    ]
    lines = [
        shape
        for shape in geometry.drawing.shapes
        if isinstance(shape, Line) and shape.width == TOLERANCE_WIDTH and shape.y <= ys[-1] + 1
    ]
    assert [(line.x, line.y, line.to_x, line.to_y) for line in lines] == [
        (xs[edge.x1], ys[edge.y1], xs[edge.x2], ys[edge.y2]) for edge in figure.chart.tolerance
    ]


@quick
@given(figure=figures())
def test_axes_have_their_words_in_the_order_of_the_chart(figure):
    geometry = matrix_geometry(figure, measure)

    first = geometry.cells[0].rectangle
    texts = [shape for shape in geometry.drawing.shapes if isinstance(shape, Words)]
    beside = [one for one in texts if one.anchor == "end" and one.x < first.x and not one.bold]
    told = "".join(one.text for one in sorted(beside, key=lambda one: one.y))
    meant = "".join(f"{step.word}{step.range}" for step in figure.chart.down.steps)
    assert re.sub(r"\s", "", told) == re.sub(r"\s", "", meant)


@quick
@given(figure=figures())
def test_everything_stays_inside_the_figure_and_the_same_is_drawn_as_svg(figure):
    markup, geometry = matrix_svg(figure, "m", "Risk matrix")

    drawing = geometry.drawing
    for shape in drawing.shapes:
        if isinstance(shape, Words):
            left = shape.left(estimated_width)
            assert left >= -0.01
            assert left + estimated_width(shape.text, shape.size, shape.bold) <= drawing.width + 0.01
        elif isinstance(shape, Circle):
            assert shape.x - shape.radius >= 0
            assert shape.x + shape.radius <= drawing.width
            assert shape.y + shape.radius <= drawing.height
    fills = re.findall(r'<rect [^>]*fill="(#\w{6})"', markup)
    assert fills[: len(geometry.cells)] == [cell.colour for cell in geometry.cells]


def _inside(shape, ground):
    return ground.holds(shape.x, shape.y)
