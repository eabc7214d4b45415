"""What is told of a PDF's pages: running heads, labels, boxes, links and pages that cannot be read."""

import io

import pikepdf
import pytest
from PIL import Image

from briefbook.domain.reading import Reading
from briefbook.readers.documents import read_bytes
from briefbook.readers.pdf.passages import page_letters, passage_boxes
from briefbook.readers.pdf.pictures import MOST_PIXELS, page_picture
from briefbook.readers.pdf.reading import read_pdf

BODY = [
    "Ministers met on Tuesday to settle how the fares of the river boats are to be",
    "set from next year, and put off what they could not settle. They will meet",
    "again in the autumn, when the harbour board has told them what it needs.",
]


def with_heads(number, lines):
    body = lines(*BODY[number:], *BODY[:number])

    def draw(canvas):
        canvas.drawString(72, 810, f"River Gazette No. {number + 11}")
        body(canvas)
        canvas.drawCentredString(297, 30, str(number + 1))

    return draw


def picture(canvas):
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(ImageReader(Image.new("RGB", (40, 40), "navy")), 100, 300, 300, 300)


def changed(data: bytes, change) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        change(document)
        document.save(target)
    return target.getvalue()


def test_running_heads_and_page_numbers_are_set_aside(read, lines, shown, aside):
    reading = read(*(with_heads(number, lines) for number in range(3)))

    assert "River Gazette No. 13" in reading.text
    assert {reason for reason, _ in aside(reading)} == {"running head"}
    assert sorted(shown(reading).split()) == sorted(" ".join(BODY * 3).split())


def test_a_sentence_is_not_cut_by_what_runs_over_the_pages(read, lines, shown):
    reading = read(
        with_heads(1, lambda *_: lines(*BODY[:2])),
        with_heads(2, lambda *_: lines(*BODY[2:], *BODY)),
        with_heads(3, lambda *_: lines(*BODY)),
    )

    assert " ".join(BODY) in reading.text
    assert "Gazette" not in shown(reading)


def test_pages_keep_their_labels_and_sizes(drawn, lines):
    def label(document):
        document.Root.PageLabels = pikepdf.Dictionary(
            Nums=[0, pikepdf.Dictionary(S=pikepdf.Name.r), 2, pikepdf.Dictionary(S=pikepdf.Name.D, St=7)]
        )

    data = changed(drawn(*[lines(*BODY)] * 3), label)

    pages = read_pdf("Memo.pdf", data).text_map.pages

    assert [page.label for page in pages] == ["i", "ii", "7"]
    assert (round(pages[0].width), round(pages[0].height)) == (595, 842)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_lines_have_their_place_on_the_page_as_shown(drawn, lines, turn):
    data = changed(drawn(lines(*BODY)), lambda document: document.pages[0].rotate(turn, relative=False))

    reading = read_pdf("Memo.pdf", data)

    assert reading.text == " ".join(BODY)
    page, line = reading.text_map.pages[0], reading.text_map.lines[0]
    assert (page.width > page.height) == (turn in (90, 270))
    drawing = page_picture(data, 0, scale=1)
    image = Image.frombytes("RGB", (drawing.width, drawing.height), drawing.pixels, "raw", "BGRX").convert(
        "L"
    )
    inked = image.crop((int(line.left), int(line.top), int(line.right) + 1, int(line.bottom) + 1))
    assert inked.getextrema()[0] < 128


def test_a_passage_is_found_letter_by_letter(drawn, lines):
    data = drawn(lines(*BODY))
    reading = read_pdf("Memo.pdf", data)
    start = reading.text.index("river boats are to be set from")

    letters = page_letters(data, 0)
    boxes = passage_boxes(letters, reading.text, reading.text_map, start, start + 30)

    from reportlab.pdfbase.pdfmetrics import stringWidth

    assert len(boxes) == 2
    left = 72 + stringWidth(BODY[0][: BODY[0].index("river")], "Times-Roman", 11)
    assert boxes[0][0] == pytest.approx(left, abs=1.5)
    assert boxes[1][2] == pytest.approx(72 + stringWidth("set from", "Times-Roman", 11), abs=1.5)
    assert boxes[0][1] < 842 - 720 < boxes[0][3]


def test_link_annotations_and_written_addresses_are_links(read, lines):
    def draw(canvas):
        lines(*BODY, "More is at https://example.org/fares (in German).")(canvas)
        canvas.linkURL("https://example.org/meeting", (72, 716, 150, 732))

    reading = read(draw)

    links = {link.address: reading.text[link.start : link.end] for link in reading.text_map.links}
    assert links["https://example.org/fares"] == "https://example.org/fares"
    assert links["https://example.org/meeting"].startswith("Ministers met")


def test_a_scan_is_kept_and_says_so(read):
    reading = read(picture, picture)

    assert reading.text == ""
    assert [page.state for page in reading.text_map.pages] == ["no text", "no text"]


def test_a_blank_page_is_no_scan(read, lines):
    reading = read(lines(*BODY), lambda canvas: None, picture)

    assert [page.state for page in reading.text_map.pages] == ["", "", "no text"]


def test_a_text_layer_of_garbage_is_left_out(read, lines):
    shifted = [
        "".join(chr(33 + (ord(letter) * 7 + 11) % 90) if letter != " " else " " for letter in line)
        for line in BODY * 3
    ]

    reading = read(lines(*BODY), lines(*shifted))

    assert [page.state for page in reading.text_map.pages] == ["", "garbage"]
    assert reading.text == " ".join(BODY)


def test_a_font_that_maps_to_private_use_is_garbage(drawn, lines):
    def wrong(document):
        mapping = (
            b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <E020> endbfrange"
        )
        for font in document.pages[0].Resources.Font.values():
            font.ToUnicode = document.make_stream(
                b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
                + mapping
                + b" endcmap end end"
            )

    data = changed(drawn(lines(*BODY)), wrong)

    reading = read_pdf("Memo.pdf", data)

    assert reading.text_map.pages[0].state == "garbage"
    assert reading.text == ""


def test_numbers_and_names_are_no_garbage(read, lines):
    rows = [
        f"{year}  1,2{year % 7}4.50  EUR  GDP  CZK  {year % 9}.1 %  DB-{year}" for year in range(1990, 2020)
    ]

    reading = read(lines(*rows), lines(*["HTTP TCP DNS XML PNG SQL"] * 12))

    assert [page.state for page in reading.text_map.pages] == ["", ""]


def test_a_page_of_absurd_size_is_drawn_smaller(drawn, lines):
    drawing = page_picture(drawn(lines(*BODY), size=(14_000, 14_000)), 0, scale=4)

    assert drawing.width * drawing.height <= MOST_PIXELS * 1.01
    assert len(drawing.pixels) == 4 * drawing.width * drawing.height


def test_the_door_reads_pdfs(drawn, lines):
    reading = read_bytes("Memo.pdf", drawn(lines(*BODY)))

    assert isinstance(reading, Reading)
    assert reading.kind == "pdf"
    assert reading.details["language"].value == "en"
