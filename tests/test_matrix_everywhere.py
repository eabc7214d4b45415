"""The matrix in the window and in the PDF agree cell by cell, whatever its configuration."""

import ctypes
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from briefbook.domain.matrix_chart import MatrixChart
from briefbook.memo.assemble import assemble
from briefbook.memo.charts.matrix_geometry import matrix_geometry
from briefbook.memo.charts.matrix_grid import CELL_WIDTH
from briefbook.memo.charts.svg import estimated_width
from briefbook.memo.pdf import write_pdf
from briefbook.memo.risk_matrix import MatrixNames, MatrixRisk, RiskMatrix
from briefbook.ui.risks.matrix_widget import MatrixWidget
from briefbook.ui.theme.theme import Theme
from tests.matrices import matrices, risks_on

_FIXTURES = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@pytest.fixture
def window_matrix(qapp: QApplication):
    """Give a function that returns how the light window draws a matrix with its risks."""
    theme = Theme("light")
    theme.apply(qapp)

    def drawn(matrix, risks):
        widget = MatrixWidget(theme)
        widget.resize(640, 520)
        widget.show_risks(matrix, risks)
        cells = [
            (
                (one.cell.rating, one.cell.row, one.cell.column, one.cell.band.letter),
                (one.ground.casefold(), one.ink.casefold(), one.cell.is_breach),
                tuple(risk.label for risk in widget.risks_in(one.cell.rating)),
            )
            for one in widget.drawn()
        ]
        widget.deleteLater()
        return cells

    return drawn


@settings(max_examples=60, deadline=None, suppress_health_check=_FIXTURES)
@given(data=st.data())
def test_the_figure_of_the_memo_is_the_matrix_of_the_window(window_matrix, data):
    matrix = data.draw(matrices())
    risks = data.draw(risks_on(matrix))
    rated = tuple(MatrixRisk(one.label, one.title, one.rating) for one in risks if one.rating)

    figure = matrix_geometry(RiskMatrix(MatrixChart(matrix), rated, MatrixNames(), "Matrix"), estimated_width)

    assert [
        (
            (cell.rating, cell.row, cell.column, cell.letter),
            (cell.colour.casefold(), cell.ink.casefold(), cell.is_breach),
            cell.labels,
        )
        for cell in figure.cells
    ] == window_matrix(matrix, risks)


@settings(max_examples=8, deadline=None, suppress_health_check=_FIXTURES)
@given(data=st.data())
def test_the_pdf_has_each_cell_where_the_window_has_it_with_colour_and_letter(window_matrix, book, data):
    matrix = data.draw(matrices())
    risks = data.draw(risks_on(matrix, most=6).filter(lambda drawn: any(one.rating for one in drawn)))
    contents = replace(book.contents(), matrix=matrix, risks=tuple(risks))

    pages = _printed(write_pdf(assemble(contents)).data, len(matrix.ratings))

    expected = {
        (row, column): (ground, letter)
        for (_, row, column, letter), (ground, *_), _ in window_matrix(matrix, risks)
    }
    assert pages == expected


def _printed(data: bytes, count: int):
    """Return colour and letter of the cells that a PDF shows, by row from the top and column."""
    with pypdfium2.PdfDocument(data) as document:
        for number in range(len(document)):
            page = document[number]
            paths = page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH])
            found = [(item.get_bounds(), _fill(item)) for item in paths if _is_cell(item)]
            if len(found) < count:
                continue
            tops = sorted({round(bounds[3]) for bounds, _ in found}, reverse=True)
            lefts = sorted({round(bounds[0]) for bounds, _ in found})
            text = page.get_textpage()
            return {
                (tops.index(round(bounds[3])), lefts.index(round(bounds[0]))): (
                    colour,
                    text.get_text_bounded(bounds[0], bounds[3] - 11, bounds[0] + 15, bounds[3]).strip()[:2],
                )
                for bounds, colour in found
            }
    return {}


def _is_cell(item) -> bool:
    """Return whether a path is as wide as a cell with its edges, as high at least, and filled."""
    left, bottom, right, top = item.get_bounds()
    mode, is_stroked = ctypes.c_int(), ctypes.c_int()
    pypdfium2.raw.FPDFPath_GetDrawMode(item, mode, is_stroked)
    return bool(mode.value) and 0 < right - left - CELL_WIDTH < 3.5 and top - bottom > 25


def _fill(item) -> str:
    parts = [ctypes.c_uint() for _ in range(4)]
    pypdfium2.raw.FPDFPageObj_GetFillColor(item, *parts)
    return "#" + "".join(f"{part.value:02x}" for part in parts[:3])
