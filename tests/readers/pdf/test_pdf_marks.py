"""What a PDF sets apart by place alone: note numbers and the marks of list items."""

import pytest

from briefbook.readers.pdf.passages import page_letters, passage_boxes


def raised(*parts, left=72, top=700, raised_size=7):
    """Return a drawing of a line; a part given as a tuple is raised and small."""

    def draw(canvas):
        text = canvas.beginText(left, top)
        for part in parts:
            is_raised = isinstance(part, tuple)
            text.setFont("Times-Roman", raised_size if is_raised else 11)
            text.setRise(4 if is_raised else 0)
            text.textOut(part[0] if is_raised else part)
        canvas.drawText(text)

    return draw


def note(*lines):
    def draw(canvas):
        canvas.setFont("Times-Roman", 9)
        for number, line in enumerate(lines):
            canvas.drawString(72, 90 - 11 * number, line)

    return draw


def on_one_page(*drawings):
    def draw(canvas):
        for drawing in drawings:
            drawing(canvas)

    return draw


def test_a_raised_note_number_stands_in_brackets_after_its_word(read):
    reading = read(
        raised("The truce lasts ninety days", ("1",), ", a spokesman said.", ("12",), " It began.")
    )

    assert reading.text == "The truce lasts ninety days[1], a spokesman said.[12] It began."


@pytest.mark.parametrize(
    "before", ["the UN (Council)", "in the EU", "by 2.5%", "in 2026.", "“nothing at all”"]
)
def test_notes_stand_on_words_brackets_and_quotations(read, before):
    before = before.replace("“", '"').replace("”", '"')

    reading = read(raised(f"They agreed {before}", ("3",), " and left."))

    assert reading.text == f"They agreed {before}[3] and left."


@pytest.mark.parametrize(
    ("before", "figure"),
    [
        ("of 40 m", "2"),
        ("of 12 km", "2"),
        ("of 10", "6"),
        ("where x", "2"),
        ("the (a+b)", "2"),
        ("of Ca", "2+"),
    ],
)
def test_exponents_are_left_as_they_are(read, before, figure):
    reading = read(raised(f"It is an area {before}", (figure,), " in all."))

    assert f"{before}{figure}" in reading.text
    assert "[" not in reading.text


def test_raised_endings_of_ordinals_and_lowered_figures_are_left(read, lines):
    ordinal = raised("On the 1", ("st",), " of May the ministers met.")

    reading = read(on_one_page(ordinal, lines("The gas is CO2 in most of them.", top=650)))

    assert "On the 1st of May" in reading.text
    assert "CO2 in" in reading.text


def test_figures_of_full_size_are_no_notes(read, lines):
    reading = read(lines("The boats COVID19, A4 and the bill HR12 were named."))

    assert reading.text == "The boats COVID19, A4 and the bill HR12 were named."


def test_the_note_at_the_foot_of_the_page_begins_with_its_number_in_brackets(read):
    text = raised("The truce lasts ninety days", ("1",), ", a spokesman said.", ("2",))

    reading = read(on_one_page(text, note("1 Joint statement of two ministries.", "2 The same, page 4.")))

    assert "[1] Joint statement of two ministries." in reading.text
    assert "[2] The same, page 4." in reading.text


def test_a_note_whose_number_is_apart_or_raised_is_marked_too(read):
    def apart(canvas):
        canvas.setFont("Times-Roman", 9)
        canvas.drawString(72, 90, "1")
        canvas.drawString(90, 90, "Joint statement of two ministries.")

    text = raised("The truce lasts ninety days", ("1",), ".", ("2",))

    reading = read(on_one_page(text, apart, raised(("2",), "Council minutes.", top=78)))

    assert reading.text.endswith("[1] Joint statement of two ministries.\n\n[2] Council minutes.")


def test_a_number_in_small_type_that_no_word_is_noted_with_is_left(read):
    text = raised("The truce lasts ninety days", ("1",), ".")

    reading = read(on_one_page(text, note("7 Ministries were asked.")))

    assert reading.text.endswith("7 Ministries were asked.")


def test_passages_beside_a_note_number_are_found_on_the_page(drawn, read):
    drawing = raised("The truce lasts ninety days", ("1",), ", a spokesman said.")
    reading = read(drawing)
    start = reading.text.index("a spokesman")

    (box,) = passage_boxes(
        page_letters(drawn(drawing), 0), reading.text, reading.text_map, start, start + len("a spokesman")
    )

    assert 195 < box[0] < 203
    assert 238 < box[2] < 255


def test_items_whose_mark_has_no_space_after_it_are_list_items(read, lines):
    before = "Queues at the bridge are long."

    reading = read(lines(before, "–Lorries wait", "–Cars wait", "1.First step", "2.Second step"))

    assert reading.text.endswith("- Lorries wait\n\n- Cars wait\n\n1. First step\n\n2. Second step")


def test_dashes_and_figures_within_a_line_get_no_space(read, lines):
    reading = read(lines("The London–Paris train is no.1.First in line at 3.Quarter."))

    assert reading.text == "The London–Paris train is no.1.First in line at 3.Quarter."
