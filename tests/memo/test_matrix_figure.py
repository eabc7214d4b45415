import itertools
import math

import pypdfium2
import pytest

from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.memo.assemble import assemble
from briefbook.memo.blocks import RiskMatrix
from briefbook.memo.pdf import looks, write_pdf
from briefbook.memo.pdf.matrix_geometry import matrix_geometry
from tests.drawn_matrix import drawn_cells, drawn_labels


def risk(number, likelihood, impact):
    return Risk(number=number, title=f"Title {number}", likelihood=likelihood, impact=impact)


@pytest.fixture
def geometry(contents_of):
    def of(*risks):
        memo = assemble(contents_of(risks=risks))
        return matrix_geometry(next(block for block in memo.blocks if isinstance(block, RiskMatrix)))

    return of


def test_there_is_a_cell_for_each_rating_in_its_band(geometry):
    cells = geometry(risk(1, 1, 1)).cells

    assert len(cells) == 25
    assert all(cell.band == Rating(cell.likelihood, cell.impact).band for cell in cells)
    corner = {(cell.likelihood, cell.impact): cell.rectangle for cell in cells}
    assert corner[5, 1].y > corner[1, 1].y
    assert corner[1, 5].x > corner[1, 1].x


@pytest.mark.parametrize("count", range(1, 13))
def test_labels_of_one_cell_stand_inside_it_and_apart(geometry, count):
    labels = geometry(*(risk(number, 3, 3) for number in range(1, count + 1))).labels

    assert len(labels) == min(count, 9)
    for label in labels:
        area = label.cell.rectangle
        assert area.holds(label.x - label.radius, label.y - label.radius)
        assert area.holds(label.x + label.radius, label.y + label.radius)
    for one, other in itertools.combinations(labels, 2):
        assert math.dist((one.x, one.y), (other.x, other.y)) >= one.radius + other.radius


def test_a_crowded_cell_says_how_many_more_there_are_and_lists_all(geometry, contents_of, page_texts):
    risks = [risk(number, 3, 3) for number in range(1, 13)]

    figure = geometry(*risks)

    assert [label.text for label in figure.labels] == [*(f"R{number}" for number in range(1, 9)), "+4"]
    text = page_texts(write_pdf(assemble(contents_of(risks=tuple(risks)))).data)[0]
    assert "Possible / Moderate: R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12" in " ".join(text.split())


def test_each_label_is_drawn_inside_the_cell_of_its_rating(contents_of):
    places = [(1, 1), (5, 5), (4, 2), (3, 5), (3, 5), (2, 4), (2, 4), (2, 4), (2, 4), (2, 4), (5, 1), (1, 5)]
    risks = tuple(risk(number, *place) for number, place in enumerate(places, 1))

    data = write_pdf(assemble(contents_of(risks=risks))).data

    document = pypdfium2.PdfDocument(data)
    page = document[0]
    cells = drawn_cells(page)
    centres = drawn_labels(page)
    page.close()
    document.close()
    assert len(cells) == 25
    for item in risks:
        left, bottom, right, top = cells[item.likelihood, item.impact][0]
        x, y = centres[item.label]
        assert left < x < right
        assert bottom < y < top
    for place, (_, colour) in cells.items():
        assert colour == looks.MATRIX[Rating(*place).band]
