import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest

from briefbook.memo.typesetting.bidi import (
    is_simple,
    level_of_classes,
    levels,
    levels_of_classes,
    line_levels,
    mirrored,
    paragraph_level,
    reset_blanks,
    visual_order,
)
from briefbook.memo.typesetting.bidi_data import CLOSES, CLOSING, CODES, MIRRORED, classes_of

UNICODE = Path("/usr/share/unicode")
"""Where Debian's unicode-data puts the Unicode Character Database."""

needs_unicode_data = pytest.mark.skipif(
    not (UNICODE / "BidiTest.txt").exists(),
    reason="the Unicode test files (Debian: unicode-data) are not here",
)


def rows(name: str) -> Iterator[list[str]]:
    with (UNICODE / name).open(encoding="utf-8") as lines:
        for line in lines:
            if data := line.partition("#")[0].strip():
                yield [field.strip() for field in data.split(";")]


def drawn(text: str, base: int | None = None) -> str:
    """Return a text as its characters stand on one line from left to right."""
    level, found = levels(text, base)
    line = line_levels(text, found, level)
    return "".join(mirrored(text[place]) if line[place] & 1 else text[place] for place in visual_order(line))


def test_english_chinese_and_russian_text_is_simple():
    for text in (
        "Fares rise again, by 12%.",
        "双方同意“加强”透明度。",
        "Цены растут — на 12%",
        "naïve café ﬁn",
    ):
        assert is_simple(text)
        assert levels(text) == (0, [0] * len(text))


@pytest.mark.parametrize("text", ["a שלום", "a سلام", "a ٣", "a \u200f b", "a \u202e b", "a \u2067 b", "a 𞤀"])
def test_text_with_anything_from_right_to_left_is_not_simple(text):
    assert not is_simple(text)


def test_every_character_that_can_turn_a_text_makes_it_not_simple():
    turning = {*"RA9", *"eEvVpiIfq"}

    found = [char for char in map(chr, range(sys.maxunicode + 1)) if classes_of(char) in turning]

    assert len(found) > 2_000
    assert not any(is_simple(char) for char in found)


def test_a_paragraph_runs_as_its_first_strong_character_does():
    assert paragraph_level("Peace, or שלום") == 0
    assert paragraph_level("“שלום” is peace") == 1
    assert paragraph_level("12. سلام") == 1
    assert paragraph_level("12. (…)") == 0


def test_what_is_isolated_does_not_set_the_direction_of_a_paragraph():
    assert paragraph_level("\u2067שלום\u2069 is peace") == 0
    assert paragraph_level("\u2068abc\u2069 שלום") == 1


def test_hebrew_words_are_drawn_from_right_to_left():
    assert drawn("He said אבג דהו twice") == "He said והד גבא twice"


def test_numbers_keep_their_order_in_hebrew_and_arabic():
    assert drawn("אבג 123 דה") == "הד 123 גבא"
    assert drawn("אבג 3,400.5% דה") == "הד 3,400.5% גבא"
    assert drawn("ابت ١٢٫٥ ث") == "ث ١٢٫٥ تبا"


def test_english_in_a_hebrew_paragraph_is_read_in_its_place():
    assert drawn("אב (the EU) גד.") == ".דג (the EU) בא"


def test_brackets_round_hebrew_are_mirrored():
    assert drawn("אב (גד) הו") == "וה (דג) בא"
    assert mirrored("(") == ")"
    assert mirrored("»") == "«"
    assert mirrored("a") == "a"


def test_a_base_direction_overrules_the_first_character():
    assert drawn("Peace: אב.", 0) == "Peace: בא."
    assert drawn("Peace: אב.", 1) == ".בא :Peace"


def test_each_line_of_a_text_with_line_feeds_is_resolved_by_itself():
    level, found = levels("אב (ג\nabc) ד")

    assert level == 1
    assert found == [1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1]


def test_blanks_at_the_end_of_a_line_go_to_its_end():
    text = "abc אבג דהו"
    level, found = levels(text)

    line = line_levels(text, found, level, 0, 8)

    assert found[7] == 1
    assert line == [0, 0, 0, 0, 1, 1, 1, 0]


def test_a_line_without_characters_has_an_order_too():
    assert levels("") == (0, [])
    assert visual_order([]) == []


def test_a_long_mixed_paragraph_takes_milliseconds():
    text = ("The word سلام and 12% of “שלום” (2024–25) is it; " * 45)[:2000]
    levels(text)

    start = process_time()
    for _ in range(10):
        levels(text)

    assert process_time() - start < 0.25


@pytest.mark.parametrize(
    "char", ["(", ")", "%", "+", " ", "^", "\u0301", "\u2067", "\u202b", "\u2069", "\u2068"]
)
def test_hostile_repetition_stays_quick(char):
    start = process_time()
    for text in ("א" + char * 20_000 + "a", ("א" + char) * 10_000, ("1" + char) * 10_000 + "א"):
        level, found = levels(text)
        assert len(line_levels(text, found, level)) == len(text)

    assert process_time() - start < 3


@needs_unicode_data
def test_mirrored_characters_and_brackets_are_unicodes():
    mirrors = {chr(int(char, 16)): chr(int(image, 16)) for char, image in rows("BidiMirroring.txt")}
    brackets = {
        chr(int(char, 16)): (chr(int(pair, 16)), kind) for char, pair, kind in rows("BidiBrackets.txt")
    }

    assert mirrors == MIRRORED
    assert set(CLOSING) == {char for char, (_, kind) in brackets.items() if kind == "o"}
    assert set(CLOSES) == {char for char, (_, kind) in brackets.items() if kind == "c"}
    for char in CLOSING:
        same = unicodedata.normalize("NFC", char) == unicodedata.normalize("NFC", brackets[CLOSING[char]][0])
        assert same


@needs_unicode_data
def test_classes_are_unicodes_for_every_character_that_python_knows_and_for_those_it_does_not():
    expected = ["L"] * (sys.maxunicode + 1)
    missing = (UNICODE / "extracted" / "DerivedBidiClass.txt").read_text(encoding="utf-8").splitlines()
    long_names = {
        "Left_To_Right": "L",
        "Right_To_Left": "R",
        "Arabic_Letter": "AL",
        "European_Terminator": "ET",
    }
    stated = [line[12:].split(";") for line in missing if line.startswith("# @missing: ")]
    ranges = [(span.strip(), long_names[name.strip()]) for span, name in stated]
    ranges += [(span, name) for span, name in rows("extracted/DerivedBidiClass.txt")]
    for span, name in ranges:
        first, _, last = span.partition("..")
        places = range(int(first, 16), int(last or first, 16) + 1)
        expected[places.start : places.stop] = [name] * len(places)

    wrong = [code for code, name in enumerate(expected) if classes_of(chr(code)) != CODES[name]]

    # marks and signs added after the Unicode of this Python
    assert all(not unicodedata.name(chr(code), "") for code in wrong)
    assert len(wrong) < 100


def fits(classes: str, base: int, wanted: list[str], order: list[int], found: list[int]) -> bool:
    line = reset_blanks(classes, found, base)
    kept = [place for place in visual_order(line) if wanted[place] != "x"]
    right = all(level in ("x", str(own)) for level, own in zip(wanted, line, strict=True))
    return right and kept == order


@pytest.mark.slow
@needs_unicode_data
def test_every_case_of_unicodes_bidi_test_passes():
    wanted: list[str] = []
    order: list[int] = []
    cases = 0
    wrong: list[tuple[list[str], int]] = []
    for fields in rows("BidiTest.txt"):
        if fields[0].startswith("@"):
            name, *values = fields[0].split()
            if name == "@Levels:":
                wanted = values
            elif name == "@Reorder:":
                order = [int(value) for value in values]
            continue
        classes = "".join(CODES[name] for name in fields[0].split())
        directions = int(fields[1], 16)
        cases += directions.bit_count()
        bases = {level_of_classes(classes)} if directions & 1 else set()
        bases |= {base for bit, base in ((2, 0), (4, 1)) if directions & bit}
        wrong += [
            (fields, base)
            for base in bases
            if not fits(classes, base, wanted, order, levels_of_classes(classes, base))
        ]

    assert cases == 770_241
    assert not wrong[:5]


@pytest.mark.slow
@needs_unicode_data
def test_every_case_of_unicodes_bidi_character_test_passes():
    cases = 0
    wrong = []
    for codes, direction, paragraph, wanted, order in rows("BidiCharacterTest.txt"):
        text = "".join(chr(int(code, 16)) for code in codes.split())
        base, found = levels(text, None if direction == "2" else int(direction))
        cases += 1
        right = fits(classes_of(text), base, wanted.split(), [int(place) for place in order.split()], found)
        if base != int(paragraph) or not right:
            wrong.append(codes)

    assert cases == 91_707
    assert not wrong[:5]
