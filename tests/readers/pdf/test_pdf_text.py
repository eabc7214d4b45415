"""The text of PDFs: its order, its paragraphs and its words."""

import io

import pikepdf
import pytest

from briefbook.readers.pdf.reading import read_pdf

FIRST = [
    "Ministers met on Tuesday to settle how the",
    "fares of the river boats are to be set from",
    "next year.",
]
SECOND = [
    "The harbour board asked for a longer delay",
    "so that its pilots may be trained before the",
    "new rules.",
]
THIRD = [
    "Towns along the lower river said that they",
    "cannot wait, as their bridges are to close in",
    "spring.",
]


def together(*drawings):
    def draw(canvas):
        for drawing in drawings:
            drawing(canvas)

    return draw


def test_lines_of_a_paragraph_are_joined_and_paragraphs_kept_apart(read, lines):
    reading = read(together(lines(*FIRST), lines(*SECOND, top=660)))

    assert reading.text == " ".join(FIRST) + "\n\n" + " ".join(SECOND)


def test_an_indented_line_begins_a_paragraph(read, lines):
    reading = read(together(lines(*FIRST), lines(SECOND[0], left=90, top=678), lines(*SECOND[1:], top=664)))

    assert reading.text == " ".join(FIRST) + "\n\n" + " ".join(SECOND)


@pytest.mark.parametrize("is_row_by_row", [True, False])
@pytest.mark.parametrize("count", [2, 3])
def test_columns_are_read_one_after_the_other(read, lines, count, is_row_by_row):
    texts = [FIRST * 3, SECOND * 3, THIRD * 3][:count]
    columns = [lines(*text, left=40 + 230 * number) for number, text in enumerate(texts)]
    rows = [
        lines(text[row], left=40 + 230 * number, top=720 - 14 * row)
        for row in range(9)
        for number, text in enumerate(texts)
    ]

    reading = read(together(*(rows if is_row_by_row else columns)), size=(760, 842))

    words = reading.text.split()
    assert words == [word for text in texts for line in text for word in line.split()]


def test_a_heading_across_columns_parts_what_is_above_from_what_is_below(read, lines):
    heading = "A heading that is set across both of the columns of this page as one line of words"

    reading = read(
        together(
            lines(*FIRST * 2, left=40, top=740),
            lines(*SECOND * 2, left=300, top=740),
            lines(heading, left=60, top=620),
            lines(*THIRD * 2, left=40, top=580),
            lines(*FIRST * 2, left=300, top=580),
        )
    )

    expected = [*FIRST * 2, *SECOND * 2, heading, *THIRD * 2, *FIRST * 2]
    assert reading.text.split() == " ".join(expected).split()


def test_a_paragraph_that_runs_over_a_page_is_joined(read, lines):
    reading = read(lines(*FIRST, *SECOND[:2]), lines("new rules come into force in the summer.", *THIRD))

    assert "before the new rules come into force" in reading.text
    assert reading.text_map.label_at(reading.text.index("new rules")) == "2"


def test_words_divided_at_line_ends_are_joined(read, lines):
    reading = read(lines("The committee looked at how the govern-", "ment sets fares, and asked for delay."))

    assert "how the government sets fares" in reading.text


@pytest.mark.parametrize(
    ("before", "after", "word"),
    [("US-", "China", "US-China"), ("COVID-", "19", "COVID-19"), ("self-", "rule", "self-rule")],
)
def test_a_true_hyphen_at_a_line_end_is_kept(read, lines, before, after, word):
    first = f"The ministers spoke at length about {before}"

    reading = read(lines(first, f"{after} and what it means.", "They know what a rule is."))

    assert f"about {word} and" in reading.text


def test_a_hyphen_is_kept_where_the_document_writes_the_word_with_one(read, lines):
    reading = read(
        lines(
            "A longterm plan is not meant by sea-",
            "side here; towns on the sea-side are.",
            "They are by the sea-side.",
        )
    )

    assert "by sea-side here" in reading.text


def test_headings_are_marked_by_their_size(read, lines):
    def heading(canvas):
        canvas.setFont("Times-Bold", 20)
        canvas.drawString(72, 780, "Fares on the River")
        canvas.setFont("Times-Bold", 15)
        canvas.drawString(72, 750, "What was decided")
        canvas.setFont("Times-Roman", 11)

    reading = read(together(heading, lines(*FIRST, *SECOND, *THIRD)))

    assert reading.text.startswith("# Fares on the River\n\n## What was decided\n\nMinisters met")
    assert reading.details["title"].value == "Fares on the River"


def test_lists_keep_their_items(read, lines):
    def bullets(canvas):
        for number, item in enumerate(("Fares are set each year", "Pilots are trained", "Bridges stay open")):
            canvas.drawString(72, 600 - 16 * number, f"\u2022 {item}")

    reading = read(together(lines(*FIRST), bullets))

    assert "- Fares are set each year\n\n- Pilots are trained\n\n- Bridges stay open" in reading.text


def test_tables_are_rows_of_cells(read, lines):
    rows = [
        ("Town", "Boats", "Fare"),
        ("Arbon", "12", "3.40"),
        ("Bregenz", "9", "4.10"),
        ("Lindau", "21", "2.80"),
    ]

    def table(canvas):
        for number, row in enumerate(rows):
            for left, cell in zip((72, 220, 320), row, strict=True):
                canvas.drawString(left, 600 - 16 * number, cell)

    reading = read(together(lines(*FIRST), table))

    assert reading.text.endswith("\n".join(f"| {' | '.join(row)} |" for row in rows))
    arbon = next(line for line in reading.text_map.lines if reading.text[line.start : line.end] == "Arbon")
    assert (round(arbon.left), round(arbon.bottom - arbon.top)) == (72, 11)


def test_east_asian_lines_are_joined_without_spaces(read):
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))

    def draw(canvas):
        canvas.setFont("STSong-Light", 12)
        canvas.drawString(72, 700, "外交部长在会议上表示双方将继续就关税")
        canvas.drawString(72, 682, "问题保持沟通并且尊重彼此的核心利益。")

    reading = read(draw)

    assert "关税问题保持沟通" in reading.text


def test_ligatures_are_written_as_letters():
    from briefbook.readers.pdf.glyph_text import cleaned

    assert cleaned("of\ufb01ce ef\ufb02uent") == "office effluent"
    assert cleaned("x\u00b2 \u2126") == "x\u00b2 \u03a9"


def test_lam_and_alef_of_one_glyph_are_in_the_order_of_the_word():
    letters = {"a": "ا", "b": "لا", "c": "ث", "d": "ن", "e": "ي", "f": "م"}
    pairs = "".join(
        f"<{ord(code):02x}> <{text.encode('utf-16-be').hex()}>\n" for code, text in letters.items()
    )
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(300, 200))
        unicode_map = (
            f"1 begincodespacerange <00> <ff> endcodespacerange {len(letters)} beginbfchar\n{pairs}endbfchar"
        )
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1)
        font.BaseFont = pikepdf.Name.Helvetica
        font.ToUnicode = pdf.make_stream(
            f"/CIDInit /ProcSet findresource begin begincmap {unicode_map} endcmap end".encode()
        )
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        # as it is drawn, from the left: the last letter first
        page.Contents = pdf.make_stream(b"BT /F 20 Tf 40 100 Td (dedcba) Tj ET")
        out = io.BytesIO()
        pdf.save(out)

    reading = read_pdf("Memo.pdf", out.getvalue())

    assert reading.text == "الاثنين"


def test_hyphens_that_pdfium_marks_are_joined(tmp_path, read, lines):
    reading = read(lines("Officers of the Department of Agri\u00ad", "culture were named in the order."))

    assert "Agriculture were named" in reading.text
    assert not set("\ufffe\x02\u00ad") & set(reading.text)
