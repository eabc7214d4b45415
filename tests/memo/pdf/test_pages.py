"""Pages: what stays together, what is divided, and the numbers and lists that lead to them."""

import io
import re
from collections import Counter
from itertools import chain, pairwise

import pikepdf
import pypdfium2
import pytest

from briefbook.memo.assemble import Options, assemble
from briefbook.memo.pdf import write_pdf
from tests.memo.filled_memos import filled
from tests.pdf_text import lines_of, page_texts
from tests.prose import Prose

FOOT = 60.0
"""Footer and lower marking stand below this height."""
TABLE = "| Measure | Share |\n|---|--:|\n" + "".join(f"| Row{number} | 1{number} |\n" for number in range(6))


def body_lines(data):
    """Return the lines of each page between its head and its foot, from the top."""
    pages = {}
    for line in lines_of(data):
        if FOOT < line.baseline < 800:
            pages.setdefault(line.page, []).append(line.letters)
    return [pages[number] for number in sorted(pages)]


def with_headings(seed, after):
    """Return forty headings at all heights of a page, each with `after` behind it."""
    prose = Prose(seed)
    parts = []
    for number in range(40):
        parts += [
            prose.paragraph(10 + prose.pick(160)),
            f"## Heading{number} {prose.phrase(3)}",
            after(prose),
        ]
    return "\n\n".join(parts)


@pytest.mark.parametrize(
    "after",
    [
        lambda prose: prose.paragraph(60),
        lambda prose: f"- {prose.sentence()}\n- {prose.sentence()}",
        lambda prose: f"### Heading below {prose.phrase(3)}\n\n{prose.paragraph(60)}",
        lambda prose: f"> {prose.paragraph(40)}",
        lambda prose: TABLE,
    ],
    ids=["paragraph", "list", "heading", "quotation", "table"],
)
def test_no_heading_ends_a_page(after, contents_of):
    pages = body_lines(write_pdf(assemble(contents_of(with_headings(3, after)))).data)

    assert len(pages) > 7
    assert [lines[-1] for lines in pages if lines[-1].startswith("Heading")] == []
    assert sum(line.startswith("Heading") for lines in pages for line in lines) >= 40


def test_a_table_begins_with_its_head_and_two_rows_or_on_the_next_page(contents_of):
    text = with_headings(4, lambda prose: f"{prose.paragraph(20)}\n\n{TABLE}")

    pages = body_lines(write_pdf(assemble(contents_of(text))).data)

    divided = 0
    for lines in pages:
        heads = [number for number, line in enumerate(lines) if line == "MeasureShare"]
        for number in heads:
            assert len(lines) > number + 2
            assert [line[:3] for line in lines[number + 1 : number + 3]] == ["Row"] * 2 or (
                # the last row of a table that goes on here
                lines[number + 1].startswith("Row5")
            )
        divided += bool(lines) and lines[-1].startswith("Row") and not lines[-1].startswith("Row5")
    assert divided
    rows = Counter(line for lines in pages for line in lines if line.startswith("Row"))
    assert set(rows.values()) == {40}


def test_a_high_row_is_divided_and_keeps_its_words_in_their_columns(contents_of):
    prose = Prose(5)
    cells = [[f"c{column}w{number}" for number in range(150)] for column in range(2)]
    table = f"| Left | Right |\n|---|---|\n| {' '.join(cells[0])} | {' '.join(cells[1])} |\n"

    # a page that is more than half full before the table begins
    data = write_pdf(assemble(contents_of(f"{prose.paragraph(420)}\n\n{table}"))).data

    pages = [re.findall(r"c\dw\d+", text) for text in page_texts(data)]
    assert sum(map(bool, pages)) == 2
    for page in filter(None, pages):
        assert {word[:2] for word in page} == {"c0", "c1"}
    assert Counter(chain(*pages)) == Counter(chain(*cells))
    assert all("Left" in text for text, words in zip(page_texts(data), pages, strict=True) if words)


def test_many_headings_on_end_fill_their_pages(contents_of):
    headings = "".join(f"## Heading{number}\n\n" for number in range(120))

    pages = body_lines(write_pdf(assemble(contents_of(headings + "The end."))).data)

    assert len(pages) < 8
    assert pages[-1][-1] == "Theend."
    assert pages[-1][-2] == "Heading119"
    assert sum(line.startswith("Heading") for lines in pages for line in lines) == 120


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("# " + "word " * 5_000, 5_000),
        ("word " + "w\xad" * 5_000, 5_001),
        ("wo\xadwo" * 2_500, 5_000),
        ("".join("*w*" if number % 2 else "**w**" for number in range(5_000)), 5_000),
        ("| a | b |\n|---|---|\n| " + "*wwww***wwww**" * 300 + " | x |\n", 2_400),
        ("- " * 20 + "*wwwwwww***wwwwwww**" * 200, 2_800),
        ("# " + "w\u2060" * 3_000, 3_000),
        ("w\xa0" * 4_000, 4_000),
    ],
    ids=["heading", "soft hyphens", "syllables", "styles", "cell", "narrow", "joiners", "hard spaces"],
)
def test_what_is_longer_than_lines_and_pages_stays_on_the_paper(text, count, contents_of):
    data = write_pdf(assemble(contents_of(text))).data

    printed = 0
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            width, height = page.get_size()
            # within the margins, and not over the edge of the paper
            found = page.get_textpage().get_text_bounded(
                left=40, bottom=FOOT, right=width - 40, top=height - 50
            )
            printed += found.count("w")
    assert printed == count


@pytest.fixture(scope="module")
def book():
    """Give a briefing book as a file, with its page labels and bookmarks."""
    data = write_pdf(assemble(filled("briefing-book"), Options(template="briefing-book"))).data
    with pypdfium2.PdfDocument(data) as document:
        labels = [document.get_page_label(number) for number in range(len(document))]
        bookmarks = [
            (entry.level, entry.get_title(), entry.get_dest().get_index()) for entry in document.get_toc()
        ]
    return data, labels, bookmarks


def test_pages_ahead_of_the_first_tab_have_roman_numbers_and_the_others_count_from_1(book):
    data, labels, bookmarks = book

    front = labels.index("1")
    assert labels[:front] == ["i", "ii", "iii", "iv", "v"][:front]
    assert labels[front:] == [str(number) for number in range(1, len(labels) - front + 1)]
    assert min(page for _, title, page in bookmarks if re.match("A ", title)) == front
    texts = page_texts(data)
    assert "Page" not in texts[0]
    assert f"Page ii of {labels[front - 1]}" in texts[1]
    assert all(
        f"Page {label} of {labels[-1]}" in text
        for label, text in zip(labels[front:], texts[front:], strict=True)
    )


def test_bookmarks_lead_to_the_pages_that_hold_their_titles_and_skip_no_level(book):
    data, _, bookmarks = book
    texts = [normal(text) for text in page_texts(data)]

    assert len(bookmarks) > 15
    assert [title for _, title, page in bookmarks if normal(title) not in texts[page]] == []
    levels = [level for level, _, _ in bookmarks]
    assert levels[0] == 0
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert max(levels) >= 2
    assert [page for _, _, page in bookmarks] == sorted(page for _, _, page in bookmarks)


def test_the_contents_list_gives_the_numbers_of_the_pages_where_headings_are(book):
    data, labels, bookmarks = book
    front = labels.index("1")

    lines = "\n".join(page_texts(data, FOOT)[1:front])
    entries = re.findall(r"^(.+?)[ .]*\s([0-9]+)\r?$", lines, flags=re.MULTILINE)

    assert len(entries) > 10
    places = {(normal(title), labels[page]) for _, title, page in bookmarks}
    assert [entry for entry in entries if (normal(entry[0]), entry[1]) not in places] == []
    with pikepdf.open(io.BytesIO(data)) as file:
        numbers = {page.obj.objgen: number for number, page in enumerate(file.pages)}
        links = [link for page in file.pages[:front] for link in page.get("/Annots", [])]
        targets = Counter(labels[numbers[link.Dest[0].objgen]] for link in links)
    # each entry is a link to that page
    assert targets == Counter(number for _, number in entries)


@pytest.mark.parametrize("template", ["briefing-book", "decision-memo", "talking-points"])
def test_on_letter_paper_all_stays_within_its_edges(template):
    data = write_pdf(assemble(filled(template), Options(template=template, page_size="Letter"))).data

    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            assert page.get_size() == (612, 792)
            for item in page.get_objects():
                left, bottom, right, top = item.get_bounds()
                assert min(left, bottom) >= -0.1
                assert right <= 612.1
                assert top <= 792.1


def normal(text):
    return re.sub(r"[\s\ufffe\xad]", "", text)
