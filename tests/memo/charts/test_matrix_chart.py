import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.domain.matrix import Rating
from briefbook.memo.charts.drawing import Circle, Rectangle, Words
from briefbook.memo.charts.matrix_geometry import matrix_geometry
from briefbook.memo.charts.matrix_grid import CELL_WIDTH
from briefbook.memo.charts.svg import estimated_width
from briefbook.memo.risk_matrix import MatrixNames, MatrixRisk
from tests.memo.matrices import matrix_of

BANDS = ("very low", "low", "medium", "high", "critical")


def matrix(rows, columns, *places, band_words=BANDS, likelihood_name="Likelihood"):
    bands = tuple(
        tuple((row + column) * (len(band_words) - 1) // (rows + columns - 2) for column in range(columns))
        for row in range(rows)
    )
    return matrix_of(
        tuple(f"Likely {step}" for step in range(1, rows + 1)),
        tuple(f"Heavy {step}" for step in range(1, columns + 1)),
        band_words,
        bands,
        tuple(MatrixRisk(f"R{n}", f"Title {n}", Rating(*place)) for n, place in enumerate(places, 1)),
        names=MatrixNames(likelihood_name),
    )


@pytest.mark.parametrize(("rows", "columns"), list(itertools.product(range(3, 7), repeat=2)))
def test_a_matrix_of_any_size_has_its_cells_with_likelihood_rising_and_impact_to_the_right(rows, columns):
    cells = matrix_geometry(matrix(rows, columns), estimated_width).cells

    assert len(cells) == rows * columns
    area = {(cell.rating.likelihood, cell.rating.impact): cell.rectangle for cell in cells}
    for row, column in itertools.product(range(1, rows), range(1, columns)):
        assert area[row + 1, column].y + area[row + 1, column].height <= area[row, column].y
        assert area[row, column + 1].x == pytest.approx(area[row, column].x + area[row, column].width)


@pytest.mark.parametrize(
    "band_words", [BANDS, ("low", "unacceptable without orders"), ("x ray", "xylem red")]
)
def test_each_cell_says_its_band_by_a_letter_that_the_key_explains(band_words):
    figure = matrix_geometry(matrix(4, 5, band_words=band_words), estimated_width)

    texts = [shape for shape in figure.drawing.shapes if isinstance(shape, Words)]
    for cell in figure.cells:
        inside = [text for text in texts if cell.rectangle.holds(text.x, text.y)]
        assert inside[0].text == cell.letter
        assert all(
            text.x + estimated_width(text.text, text.size, text.bold) < cell.rectangle.x + CELL_WIDTH
            for text in inside
        )
        assert [text.text for text in inside[1:]] in ([], [band_words[cell.band]])
    letters = {cell.band: cell.letter for cell in figure.cells}
    assert len(set(letters.values())) == len(band_words)
    below = [text.text for text in texts if text.y > max(cell.rectangle.y for cell in figure.cells) + 40]
    for band, word in enumerate(band_words):
        assert below[below.index(word) - 1] == letters[band]


@pytest.mark.parametrize("count", range(1, 13))
def test_labels_of_a_cell_stand_apart_inside_it_and_off_its_word(count):
    figure = matrix_geometry(matrix(5, 5, *[(3, 3)] * count), estimated_width)

    assert len(figure.labels) == (count if count <= 9 else 1)
    words = [shape for shape in figure.drawing.shapes if isinstance(shape, Words) and shape.text in BANDS]
    for label in figure.labels:
        area = label.cell.rectangle
        assert area.holds(label.x - label.radius, label.y - label.radius)
        assert area.holds(label.x + label.radius, label.y + label.radius)
        under = [word.y for word in words if area.holds(word.x, word.y)]
        assert under[0] < label.y - label.radius
    for one, other in itertools.combinations(figure.labels, 2):
        assert math.dist((one.x, one.y), (other.x, other.y)) >= one.radius + other.radius


def test_a_full_cell_counts_its_risks_and_all_are_listed():
    figure = matrix_geometry(matrix(5, 5, *[(2, 4)] * 12), estimated_width)

    assert [label.text for label in figure.labels] == ["12"]
    assert figure.crowded == (("Likely 2 / Heavy 4", ", ".join(f"R{number}" for number in range(1, 13))),)


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
