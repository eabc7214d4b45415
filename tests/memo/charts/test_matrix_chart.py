import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.memo.blocks import MatrixRisk, RiskMatrix
from briefbook.memo.charts.drawing import Circle, Rectangle, Words
from briefbook.memo.charts.matrix_geometry import matrix_geometry
from briefbook.memo.charts.svg import estimated_width

BANDS = ("very low", "low", "medium", "high", "critical")


def matrix(rows, columns, *places, band_words=BANDS, likelihood_name="Likelihood"):
    bands = tuple(
        tuple((row + column) * (len(band_words) - 1) // (rows + columns - 2) for column in range(columns))
        for row in range(rows)
    )
    return RiskMatrix(
        likelihood_words=tuple(f"Likely {step}" for step in range(1, rows + 1)),
        impact_words=tuple(f"Heavy {step}" for step in range(1, columns + 1)),
        band_words=band_words,
        bands=bands,
        risks=tuple(MatrixRisk(f"R{n}", f"Title {n}", *place) for n, place in enumerate(places, 1)),
        likelihood_name=likelihood_name,
        impact_name="Impact",
        alternative="Risk matrix",
    )


@pytest.mark.parametrize(("rows", "columns"), list(itertools.product(range(3, 7), repeat=2)))
def test_a_matrix_of_any_size_has_its_cells_with_likelihood_rising_and_impact_to_the_right(rows, columns):
    cells = matrix_geometry(matrix(rows, columns), estimated_width).cells

    assert len(cells) == rows * columns
    area = {(cell.likelihood, cell.impact): cell.rectangle for cell in cells}
    for row, column in itertools.product(range(1, rows), range(1, columns)):
        assert area[row + 1, column].y + area[row + 1, column].height <= area[row, column].y
        assert area[row, column + 1].x == pytest.approx(area[row, column].x + area[row, column].width)


@pytest.mark.parametrize(
    "band_words", [BANDS, ("low", "unacceptable without orders"), ("x ray", "xylem red")]
)
def test_each_cell_says_its_band_in_letters_that_the_key_explains(band_words):
    figure = matrix_geometry(matrix(4, 5, band_words=band_words), estimated_width)

    texts = [shape for shape in figure.drawing.shapes if isinstance(shape, Words)]
    signs = {}
    for cell in figure.cells:
        inside = [text for text in texts if cell.rectangle.holds(text.x, text.y)]
        assert len(inside) == 1
        assert estimated_width(inside[0].text, inside[0].size, False) < cell.rectangle.width
        signs.setdefault(cell.band, inside[0].text)
        assert signs[cell.band] == inside[0].text
    assert len(set(signs.values())) == len(band_words)
    key = {text.text for text in texts}
    assert all(signs[band] == word or f"{signs[band]}: {word}" in key for band, word in enumerate(band_words))


@pytest.mark.parametrize("count", range(1, 13))
def test_labels_of_a_cell_stand_apart_inside_it_and_off_its_word(count):
    figure = matrix_geometry(matrix(5, 5, *[(3, 3)] * count), estimated_width)

    assert len(figure.labels) == min(count, 9)
    words = [shape for shape in figure.drawing.shapes if isinstance(shape, Words) and shape.text in BANDS]
    for label in figure.labels:
        area = label.cell.rectangle
        assert area.holds(label.x - label.radius, label.y - label.radius)
        assert area.holds(label.x + label.radius, label.y + label.radius)
        under = [word.y for word in words if area.holds(word.x, word.y)]
        assert under[0] < label.y - label.radius
    for one, other in itertools.combinations(figure.labels, 2):
        assert math.dist((one.x, one.y), (other.x, other.y)) >= one.radius + other.radius


def test_a_full_cell_says_how_many_more_there_are_and_all_are_listed():
    figure = matrix_geometry(matrix(5, 5, *[(2, 4)] * 12), estimated_width)

    assert [label.text for label in figure.labels] == [*(f"R{number}" for number in range(1, 9)), "+4"]
    [(cell, labels)] = figure.crowded
    assert (cell.likelihood, cell.impact) == (2, 4)
    assert labels == tuple(f"R{number}" for number in range(1, 13))


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_everything_is_inside_the_figure(data):
    rows, columns = data.draw(st.integers(3, 6)), data.draw(st.integers(3, 6))
    places = data.draw(st.lists(st.tuples(st.integers(1, rows), st.integers(1, columns)), max_size=30))
    name = data.draw(st.sampled_from(["Likelihood", "How likely it is that this happens before the summit"]))

    drawing = matrix_geometry(matrix(rows, columns, *places, likelihood_name=name), estimated_width).drawing

    for shape in drawing.shapes:
        if isinstance(shape, Words):
            left = shape.left(estimated_width)
            assert left >= -0.01
            assert left + estimated_width(shape.text, shape.size, shape.bold) <= drawing.width + 0.01
            assert 0 < shape.y < drawing.height
        elif isinstance(shape, Rectangle):
            assert shape.x >= 0
            assert shape.y + shape.height <= drawing.height
        elif isinstance(shape, Circle):
            assert shape.x + shape.radius <= drawing.width
