"""How evenly justified lines of a fixed text are set: 10.5 pt serif on 453 pt."""

import pypdfium2
import pytest

from briefbook.memo.assemble import assemble
from briefbook.memo.pdf import write_pdf
from tests.benchmarks.memo_contents import prose_contents
from tests.pdf_text import typography
from tests.prose import natural_paragraphs

pytestmark = pytest.mark.slow

SEED, PARAGRAPHS = 12, 160


@pytest.fixture(scope="module")
def measured():
    paragraphs = natural_paragraphs(SEED, PARAGRAPHS)
    return typography(write_pdf(assemble(prose_contents(paragraphs))).data, paragraphs)


def test_the_whole_text_is_measured(measured):
    assert measured.read == 1
    assert measured.pages > 15
    assert measured.full_lines > 600


def test_word_gaps_are_even(measured):
    assert measured.variation <= 0.20
    assert measured.max_gap <= 5.6


def test_few_lines_end_within_a_word_and_never_three_on_end(measured):
    assert measured.hyphenated <= 0.08
    assert measured.ladder <= 2


def test_no_page_ends_within_a_word(measured):
    assert measured.page_end_hyphens == 0


def test_no_line_of_a_paragraph_stands_alone_on_a_page(measured):
    assert (measured.widows, measured.orphans) == (0, 0)


def test_lines_in_several_styles_end_at_the_same_edge_as_the_others(contents_of):
    text = "The **pause on both sides** ends, and *how much notice* each gives is open, " * 12

    data = write_pdf(assemble(contents_of(text))).data

    with pypdfium2.PdfDocument(data) as document:
        page = document[0].get_textpage()
        edges: dict[int, float] = {}
        for number in range(page.count_chars()):
            if page.get_text_range(number, 1).strip():
                _, bottom, right, _ = page.get_charbox(number, loose=True)
                edges[round(bottom)] = max(edges.get(round(bottom), 0.0), right)
        page.close()
    full = [edge for edge in edges.values() if edge > 500]
    assert len(full) >= 8
    assert max(full) - min(full) < 0.15
