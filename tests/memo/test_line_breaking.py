import pytest

from briefbook.memo.pdf.boxes import TextBox
from briefbook.memo.pdf.faces import Faces
from briefbook.memo.pdf.lines import Look, Span, broken, words_of
from briefbook.memo.pdf.tables import fitted

LOOK = Look("serif", 10.0, "#000000")


def lines_of(text, width, look=LOOK):
    lines = broken(words_of([Span(text, look)], Faces()), width)
    return ["".join(piece.text for piece in line.pieces) for line in lines]


def test_lines_end_at_spaces_and_fit_the_width():
    words = words_of(
        [Span("The pause runs to the end of March and nobody says what follows. " * 5, LOOK)], Faces()
    )

    lines = broken(words, 120)

    assert len(lines) > 5
    assert all(line.width <= 120.01 for line in lines)
    assert all(not piece.text.startswith(" ") for line in lines for piece in line.pieces[:1])


def test_chinese_text_breaks_between_characters_but_not_before_a_full_stop():
    text = "双方同意加强透明度。" * 6

    for width in range(40, 120, 7):
        lines = lines_of(text, width)

        assert "".join(lines) == text
        assert len(lines) > 4
        assert not any(line.startswith("。") for line in lines)


def test_an_opening_bracket_does_not_end_a_line():
    for width in range(40, 120, 7):
        assert not any(line.endswith("（") for line in lines_of("双方（同意）加强（透明）" * 6, width))


def test_a_word_wider_than_the_line_is_divided_and_loses_nothing():
    lines = lines_of("start " + "x" * 200 + " end", 60)

    assert "".join(lines).replace(" ", "") == "start" + "x" * 200 + "end"
    assert lines[0] == "start"


def test_a_compound_may_divide_after_its_hyphen_and_a_word_may_not_from_its_note():
    spans = [
        Span("an early-warning", LOOK),
        Span("12", Look("serif", 7.0, "#000000", rise=3.0)),
        Span(" desk", LOOK),
    ]

    lines = broken(words_of(spans, Faces()), 50)

    texts = ["".join(piece.text for piece in line.pieces) for line in lines]
    assert texts == ["an early-", "warning12", "desk"]


def test_a_line_feed_breaks_the_line_and_a_fixed_space_does_not():
    assert lines_of("one\ntwo\n\nthree", 200) == ["one", "two", "", "three"]
    assert lines_of("aaa bbb\xa0ccc", 36) == ["aaa", "bbb\xa0ccc"]


def test_every_font_of_a_mixed_text_is_one_that_has_the_characters():
    faces = Faces()

    pieces = faces.pieces("Agreed同意 שלום سلام 한국 Да", "serif", bold=False, italic=False)

    assert {name for name, _ in pieces} == {
        "SourceSerif4-Regular",
        "NotoSansSC-Regular",
        "NotoSansHebrew-Regular",
        "NotoNaskhArabic-Regular",
        "NotoSansKR-Regular",
    }
    assert not faces.missing


def test_a_paragraph_is_never_divided_so_that_one_line_stands_alone():
    box = TextBox(words_of([Span("word " * 60, LOOK)], Faces()), leading=12.0)
    count = len(box.lines(200))

    for room in range(1, count):
        parts = box.split(200, room * 12.0)
        if parts:
            assert min(len(part.lines(200)) for part in parts) >= 2


@pytest.mark.parametrize(
    ("natural", "least", "width"),
    [
        ([10, 20], [5, 5], 100),
        ([300, 40, 900], [60, 30, 60], 450),
        ([5000, 20, 20], [4000, 20, 20], 450),
        ([100, 400], [100, 350], 450),
        ([50] * 60, [40] * 60, 450),
    ],
)
def test_columns_fill_the_width_and_none_is_lost(natural, least, width):
    rooms = fitted(natural, least, width)

    assert sum(rooms) == pytest.approx(width)
    assert all(room > 0 for room in rooms)
    if sum(least) <= width:
        assert all(room >= small - 0.01 for room, small in zip(rooms, least, strict=True))
