"""The risk matrix as a file of its own, read back."""

import ctypes
from io import BytesIO
from itertools import pairwise

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree
from PIL import Image

from briefbook.domain.matrix import STANDARD
from briefbook.domain.matrix_chart import MatrixChart
from briefbook.domain.risk import Risk
from briefbook.errors import BriefbookError
from briefbook.memo.charts.band_colours import band_paints
from briefbook.memo.charts.matrix_grid import CELL_WIDTH
from briefbook.memo.matrix_file import SUFFIXES, matrix_file
from tests.matrices import matrices
from tests.memo.working_papers import working_papers


def painted(data):
    """Return the colours of the cells of a PDF file's matrix, row by row from the top."""
    with pypdfium2.PdfDocument(data) as document:
        found, page = [], document[0]
        for item in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH]):
            left, bottom, right, top = item.get_bounds()
            if abs(right - left - CELL_WIDTH) < 4 and top - bottom > 20:
                parts = [ctypes.c_uint() for _ in range(4)]
                pypdfium2.raw.FPDFPageObj_GetFillColor(item, *parts)
                found.append((left, bottom, "#" + "".join(f"{part.value:02X}" for part in parts[:3])))
    rows = sorted({round(bottom, 1) for _, bottom, _ in found}, reverse=True)
    return [[colour for _, bottom, colour in sorted(found) if round(bottom, 1) == row] for row in rows]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(matrix=matrices())
def test_a_pdf_file_has_each_cell_in_its_place_whatever_the_matrix(matrix):
    drawn = painted(matrix_file(matrix, (), ".pdf", "Risks"))

    paints = band_paints(matrix)
    assert drawn == [
        [paints[cell.band_number].colour.upper() for cell in row] for row in MatrixChart(matrix).rows
    ]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_same_matrix_gives_the_same_bytes(suffix):
    book = working_papers()

    files = [matrix_file(book.matrix, book.risks, suffix, "Risks") for _ in range(2)]

    assert files[0] == files[1]


def test_an_svg_file_tells_all_risks_in_words_and_no_product():
    book = working_papers()

    tree = etree.fromstring(matrix_file(book.matrix, book.risks, ".svg", "Risks <today>"))

    words = " ".join(tree.itertext())
    assert "Risks <today>" in words
    assert all(risk.label in words and risk.title in words for risk in book.risks)
    assert "Not rated" in words
    assert "Critical: R1 The pause lapses with nothing in its place (Likely / Major; inherent" in words
    assert not {"16", "20", "25", "9"} & set(words.split())


def test_a_picture_shows_the_figure_without_the_margins_of_its_page():
    book = working_papers()

    picture = Image.open(BytesIO(matrix_file(book.matrix, book.risks, ".PNG", "Risks")))

    assert picture.width > 900
    assert picture.height < 1_800
    assert picture.getpixel((3, 3)) == (255, 255, 255)


def test_other_kinds_of_files_are_refused_in_a_sentence():
    with pytest.raises(BriefbookError, match=r"written as \.svg, \.pdf or \.png\."):
        matrix_file(STANDARD, (), ".gif", "Risks")


def test_hundreds_of_risks_are_counted_in_their_cells_and_all_listed():
    risks = [
        Risk(number=number, title=f"Title {number}", likelihood=1 + number % 5, impact=1 + number % 5)
        for number in range(1, 301)
    ]

    words = " ".join(etree.fromstring(matrix_file(STANDARD, risks, ".svg", "Risks")).itertext())

    assert all(one.title in words for one, _ in pairwise(risks))
    assert words.count(" 60 ") >= 5
