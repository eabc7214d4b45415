import pytest

from briefbook.memo.pdf.tables import fitted
from briefbook.memo.pdf.text_box import TextBox
from briefbook.memo.typesetting.families import face_of
from briefbook.memo.typesetting.lines import lay
from briefbook.memo.typesetting.text import Span, Style, text_of

STYLE = Style("serif", 10.0, "0 0 0")
PROSE = (
    "The delegation arrived before the interpreters, and the chairman opened the meeting without them. "
    "Nobody objected to the order of business, although the annex on inspections had been circulated late. "
    "Experience suggests that the implementation of such an understanding depends on customs officials. "
) * 4


def lines_of(text, width, style=STYLE, alignment="left"):
    """Return a paragraph, and the text of its lines as it is drawn."""
    laid = lay((Span(text, style),), width, alignment, "en-GB")
    codes = {}
    for shape in laid.shapes | {style.font.space, style.font.hyphen}:
        for part in shape.parts or (shape,):
            codes |= {(part.face.resource, code): part.face.text_of[code] for code in part.codes}
    return laid, [_read(line, style.font.face.resource, codes) for line in laid.lines]


def _read(line, resource, codes):
    text = ""
    for _, operators in line.drawing.segments:
        inside, place = False, 0
        while place < len(operators):
            char = operators[place]
            if not inside and char == "/":
                resource, place = operators[place + 1 :].split(" ", 1)[0], place + 1
            elif char == "(" and not inside:
                inside = True
            elif char == ")" and inside:
                inside = False
            elif inside:
                pair, place = _pair(operators, place)
                text += codes[resource, pair]
                continue
            place += 1
    return text


def _pair(operators, place):
    halves = []
    for _ in range(2):
        if operators[place] == "\\":
            halves.append({"r": 13, "n": 10}.get(operators[place + 1], ord(operators[place + 1])))
            place += 2
        else:
            halves.append(ord(operators[place]))
            place += 1
    return halves[0] << 8 | halves[1], place


@pytest.mark.parametrize("alignment", ["left", "justified"])
def test_lines_fit_the_width_and_hold_every_word(alignment):
    for width in range(60, 460, 23):
        laid, texts = lines_of(PROSE, width, alignment=alignment)

        assert "".join(texts).replace("\xad", "").split() == PROSE.split()
        assert all(line.width <= width + 0.01 for line in laid.lines)


def test_all_lines_of_a_justified_paragraph_but_the_last_fill_the_measure():
    laid = lay((Span(PROSE, STYLE),), 400.0, "justified", "en-GB")

    assert all(line.width == pytest.approx(400.0, abs=0.05) for line in laid.lines[:-1])
    assert laid.lines[-1].width < 400.0


def test_never_are_three_lines_in_a_row_hyphenated():
    for width in range(145, 300, 3):
        hyphens = [
            line.is_hyphenated for line in lay((Span(PROSE, STYLE),), width, "justified", "en-GB").lines
        ]

        assert not any(all(hyphens[place : place + 3]) for place in range(len(hyphens) - 2))


def test_a_word_is_hyphenated_in_the_language_of_its_script_and_reads_back_whole():
    russian = "Правительство договорилось о предоставлении дополнительного финансирования. " * 6

    laid, texts = lines_of(russian, 150, alignment="justified")

    assert any(line.is_hyphenated for line in laid.lines)
    assert "".join(texts).replace("\xad", "").split() == russian.split()


def test_soft_hyphens_are_drawn_only_where_the_line_ends():
    laid, texts = lines_of("an extra\xadordinarily\xadlong\xadcompound " * 3, 90)

    assert any(line.is_hyphenated for line in laid.lines)
    assert "".join(texts).count("\xad") == sum(line.is_hyphenated for line in laid.lines)


def test_chinese_text_breaks_between_characters_but_not_before_a_full_stop():
    text = "双方同意加强透明度。" * 6

    for width in range(40, 120, 7):
        laid, texts = lines_of(text, width)

        assert "".join(texts) == text
        assert len(laid.lines) > 4
        assert not any(line.startswith("。") for line in texts)


def test_an_opening_bracket_does_not_end_a_line():
    for width in range(40, 120, 7):
        assert not any(line.endswith("（") for line in lines_of("双方（同意）加强（透明）" * 6, width)[1])


def test_justified_chinese_lines_fill_the_measure_without_spaces():
    laid, texts = lines_of("双方在会谈中就加强半导体供应链合作交换了意见，" * 6, 233, alignment="justified")

    assert all(line.width == pytest.approx(233, abs=0.05) for line in laid.lines[:-1])
    assert not any(" " in text for text in texts)


def test_a_word_wider_than_the_line_is_divided_and_loses_nothing():
    _, texts = lines_of("start " + "x" * 200 + " end", 60)

    assert "".join(texts).replace(" ", "") == "start" + "x" * 200 + "end"
    assert texts[0].startswith("start x")


def test_a_compound_may_divide_after_its_hyphen_and_a_word_may_not_from_its_note():
    raised = Style("serif", 7.0, "0 0 0", rise=3.0)
    spans = (Span("an early-warning", STYLE), Span("12", raised), Span(" desk", STYLE))

    laid = lay(spans, 50.0, "left", "en-GB")

    assert [round(line.width) for line in laid.lines] == [
        round(text_of(part).natural_width())
        for part in [
            (Span("an early-", STYLE),),
            (Span("warning", STYLE), Span("12", raised)),
            (Span("desk", STYLE),),
        ]
    ]


def test_a_line_feed_breaks_the_line_and_a_fixed_space_does_not():
    assert lines_of("one\ntwo\n\nthree", 200)[1] == ["one", "two", "", "three"]
    assert [text.strip(" ") for text in lines_of("aaa bbb\xa0ccc", 38)[1]] == ["aaa", "bbb ccc"]


def test_arabic_words_stand_from_right_to_left_and_a_number_among_them_does_not():
    text = "قال الوزير 2026 اليوم"

    laid = lay((Span(text, STYLE),), 300.0, "left", "en-GB")

    (line,) = laid.lines
    assert laid.is_rtl
    assert line.x == pytest.approx(300.0 - line.width)
    drawn = line.drawing.segments[0][1]
    moves = [float(part.split()[-1]) for part in drawn.split(" 0 Td")[:-1]]
    places = [sum(moves[: number + 1]) for number in range(len(moves))]
    # words and the spaces between them in the order of reading: each begins left of the one before
    assert places == sorted(places, reverse=True)


def test_every_character_of_a_mixed_text_finds_a_font():
    faces = {face_of(char, "serif", False, False).name for char in "A同ש س한Д"}

    assert faces == {
        "SourceSerif4-Regular",
        "NotoSansSC-Regular",
        "NotoSansHebrew-Regular",
        "NotoNaskhArabic-Regular",
        "NotoSansKR-Regular",
    }


def test_a_paragraph_is_never_divided_so_that_one_line_stands_alone_or_a_hyphen_ends_the_page():
    box = TextBox((Span(PROSE, STYLE),), 12.0, "en-GB", None, "justified")
    count = len(box.lines(160))
    assert any(line.is_hyphenated for line in box.lines(160))

    for room in range(1, count):
        parts = box.split(160, room * 12.0)
        if parts:
            head, rest = parts
            assert min(len(head.lines(160)), len(rest.lines(160))) >= 2
            assert not head.lines(160)[-1].is_hyphenated
            assert head.lines(160) + rest.lines(160) == box.lines(160)


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
