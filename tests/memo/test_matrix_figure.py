import pypdfium2

from briefbook.domain.matrix import STANDARD, Rating
from briefbook.domain.risk import Risk
from briefbook.memo.assemble import assemble
from briefbook.memo.charts.drawing import BANDS, COLOURS
from briefbook.memo.pdf import write_pdf
from tests.drawn_matrix import drawn_cells, drawn_labels


def risk(number, likelihood, impact):
    return Risk(number=number, title=f"Title {number}", likelihood=likelihood, impact=impact)


def test_a_crowded_cell_says_how_many_more_there_are_and_lists_all(contents_of, page_texts):
    risks = [risk(number, 3, 3) for number in range(1, 13)]

    text = page_texts(write_pdf(assemble(contents_of(risks=tuple(risks)))).data)[0]

    assert "12" in text.split()
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
        assert colour == COLOURS[BANDS[STANDARD.band(Rating(*place))]]
