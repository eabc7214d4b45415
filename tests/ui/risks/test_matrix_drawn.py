"""What the window draws is the layout of the matrix, whatever its configuration."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor

from briefbook.domain.matrix import STANDARD, Band
from briefbook.domain.matrix_chart import MatrixChart
from briefbook.domain.risk import RATINGS, Risk
from briefbook.memo.charts.band_colours import contrast, ink_on
from briefbook.ui.desk import Desk
from briefbook.ui.risks.matrix_colours import ground_of, words_on
from briefbook.ui.risks.matrix_look import TOLERANCE
from briefbook.ui.risks.matrix_widget import MatrixWidget
from briefbook.ui.theme.tokens import THEMES
from tests.matrices import matrices, risks_on

_SIZES = st.sampled_from([QSize(430, 330), QSize(560, 440), QSize(900, 700)])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_each_cell_is_drawn_where_the_layout_has_it_with_its_letter_colour_and_risks(
    desk: Desk, data: st.DataObject
) -> None:
    matrix = data.draw(matrices())
    risks = data.draw(risks_on(matrix))
    which = data.draw(st.sampled_from(RATINGS))
    widget = MatrixWidget(desk.theme)
    widget.resize(data.draw(_SIZES))

    widget.show_risks(matrix, risks, which)

    chart = MatrixChart(matrix)
    picture = widget.grab().toImage()
    drawn = widget.drawn()
    assert [one.cell for one in drawn] == list(chart.cells)
    for one in drawn:
        if one.cell.column:
            left = drawn[one.cell.row * len(chart.rows[0]) + one.cell.column - 1]
            assert left.rect.right() < one.rect.left()
            assert left.rect.top() == one.rect.top()
        if one.cell.row:
            above = drawn[(one.cell.row - 1) * len(chart.rows[0]) + one.cell.column]
            assert above.rect.bottom() < one.rect.top()
            assert above.rect.left() == one.rect.left()
        ground = one.cell.band.colour or one.ground
        assert one.ground.casefold() == ground.casefold()
        # in the lower left, where neither word nor risk nor line is
        at = one.rect.bottomLeft()
        assert picture.pixelColor(at.x() + 8, at.y() - 1) == QColor(ground)
        here = {risk.id for risk in risks if risk.rated(which) == one.cell.rating}
        assert {risk.id for risk in widget.risks_in(one.cell.rating)} == here
    _assert_all_can_be_reached(widget, risks, which)
    widget.deleteLater()


def _assert_all_can_be_reached(widget: MatrixWidget, risks: list, which: str) -> None:
    """Assert that each risk is a button in its cell, or behind the count there."""
    for rating in (*widget.matrix.ratings, None):
        more = widget.bubble(rating)
        behind = {risk.id for risk in more.risks} if more else set()
        place = widget.rect_of(rating) if rating else widget.look.strip
        for risk in (risk for risk in risks if risk.rated(which) == rating):
            if risk.id not in behind:
                assert place.contains(widget.button(risk.id).geometry())


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(matrix=matrices())
def test_the_line_is_drawn_between_the_cells_that_it_parts(desk: Desk, matrix) -> None:
    widget = MatrixWidget(desk.theme)
    widget.resize(560, 440)

    widget.show_risks(matrix, [])

    picture, grid = widget.grab().toImage(), widget.look.grid
    line = QColor(desk.theme.tokens.text)
    for edge in widget.chart.tolerance:
        one, other = grid.corner(edge.x1, edge.y1), grid.corner(edge.x2, edge.y2)
        middle = (one + other) / 2
        assert picture.pixelColor(middle) == line
    assert any(item.word == TOLERANCE for item in widget.look.key) == bool(matrix.tolerated)
    widget.deleteLater()


def test_ways_and_ranges_hide_neither_the_words_of_bands_nor_the_line_of_what_is_tolerated(
    desk: Desk,
) -> None:
    matrix = replace(STANDARD, tolerated=(5, 4, 3, 2, 1))
    risk = Risk(
        number=1,
        title="Crossing them all",
        inherent_likelihood=5,
        inherent_impact=1,
        likelihood=3,
        impact=3,
        target_likelihood=1,
        target_impact=1,
        least_likelihood=2,
        most_likelihood=4,
        least_impact=2,
        most_impact=4,
    )
    widget = MatrixWidget(desk.theme)
    widget.resize(560, 440)
    widget.show_risks(matrix, [risk])
    ratio = widget.devicePixelRatioF()
    before = widget.grab().toImage()

    widget.select(risk.id)

    after = widget.grab().toImage()
    assert after != before
    for one in widget.drawn():
        corner = QPoint(one.rect.left() + 6, one.rect.top() + 6)
        words = QRect(corner * ratio, QSize(widget.look.letter_width, 8) * ratio)
        assert after.copy(words) == before.copy(words)
    grid, line = widget.look.grid, QColor(desk.theme.tokens.text)
    for edge in widget.chart.tolerance:
        middle = (grid.corner(edge.x1, edge.y1) + grid.corner(edge.x2, edge.y2)) / 2
        assert after.pixelColor(middle * ratio) == line
    widget.deleteLater()


@settings(max_examples=300, deadline=None)
@given(ground=st.from_regex(r"\A#[0-9a-f]{6}\Z"))
def test_words_can_be_read_on_any_colour(ground: str) -> None:
    assert contrast(ink_on(ground), ground) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("count", range(2, 7))
def test_the_bands_of_each_theme_differ_and_can_be_read(theme: str, count: int) -> None:
    bands = [Band(f"band {n}", str(n)) for n in range(count)]

    grounds = [ground_of(band, n, count, THEMES[theme]) for n, band in enumerate(bands)]

    assert len(set(grounds)) == count
    least = THEMES[theme].least_contrast
    assert all(contrast(words_on(ground, THEMES[theme]), ground) >= least for ground in grounds)


@settings(max_examples=200, deadline=None)
@given(colour=st.from_regex(r"\A#[0-9a-f]{6}\Z"))
def test_high_contrast_has_its_contrast_on_the_colours_of_ones_own_too(colour: str) -> None:
    tokens = THEMES["high-contrast"]

    ground = ground_of(Band("high", "H", colour), 0, 3, tokens)

    assert contrast(words_on(ground, tokens), ground) >= tokens.least_contrast == 7
    assert ground_of(Band("high", "H", colour), 0, 3, THEMES["light"]) == colour
