"""The matrix as it is drawn, whatever its axes."""

from dataclasses import replace

import pytest
from hypothesis import given

from briefbook.domain.matrix import STANDARD, Rating, Step
from briefbook.domain.matrix_chart import Edge, MatrixChart
from briefbook.edits.matrix import resized
from tests.matrices import matrices


@given(matrices())
def test_every_rating_has_one_cell_in_its_place(matrix):
    chart = MatrixChart(matrix)
    across, down = ("likelihood", "impact") if matrix.is_swapped else ("impact", "likelihood")

    assert sorted(cell.rating for cell in chart.cells) == matrix.ratings
    assert (chart.across.of, chart.down.of) == (across, down)
    for cell in chart.cells:
        assert chart.rows[cell.row][cell.column] == cell == chart.cell_of(cell.rating)
        assert getattr(cell.rating, across) == chart.across.numbers[cell.column]
        assert getattr(cell.rating, down) == chart.down.numbers[cell.row]
        assert cell.band == matrix.bands[matrix.band(cell.rating)]
        assert cell.is_breach == matrix.is_breach(cell.rating)


@given(matrices())
def test_the_lowest_cell_stands_in_the_corner_that_was_chosen(matrix):
    chart = MatrixChart(matrix)
    lowest = chart.cell_of(Rating(1, 1))
    last_row, last_column = len(chart.rows) - 1, len(chart.rows[0]) - 1

    assert lowest.row == (last_row if matrix.origin.startswith("bottom") else 0)
    assert lowest.column == (last_column if matrix.origin.endswith("right") else 0)


@given(matrices())
def test_the_line_runs_between_what_is_tolerated_and_what_is_not_and_nowhere_else(matrix):
    chart = MatrixChart(matrix)
    between = set()
    for cell in chart.cells:
        for right, down in ((1, 0), (0, 1)):
            beside = chart.beside(cell.rating, right, down)
            if beside and matrix.tolerated and matrix.is_breach(beside) != cell.is_breach:
                x, y = cell.column + right, cell.row + down
                between.add(Edge(x, y, cell.column + 1, cell.row + 1))

    assert set(chart.tolerance) == between
    assert len(chart.tolerance) == len(between)


def test_going_off_the_matrix_leads_nowhere():
    chart = MatrixChart(STANDARD)

    assert chart.beside(Rating(1, 1), 1, 0) == Rating(1, 2)
    assert chart.beside(Rating(1, 1), 0, -1) == Rating(2, 1)
    assert chart.beside(Rating(1, 1), -1, 0) is None
    assert chart.beside(Rating(1, 1), 0, 1) is None


def test_a_rating_that_a_smaller_matrix_does_not_have_has_no_cell():
    with pytest.raises(KeyError):
        MatrixChart(STANDARD).cell_of(Rating(6, 1))


def test_the_axes_give_the_words_of_their_steps_as_they_are_drawn():
    steps = tuple(map(Step, ("Low", "Middle", "High")))
    chart = MatrixChart(replace(resized(STANDARD, 3, 3), likelihood=steps))

    assert [step.word for step in chart.down.steps] == ["High", "Middle", "Low"]
    assert chart.down.is_reversed
    assert not chart.across.is_reversed
