from itertools import pairwise
from pathlib import Path
from time import process_time

import pytest

from briefbook.memo.typesetting.cjk import (
    BLANK_AROUND,
    BLANK_BEFORE,
    BLANK_BEHIND,
    BREAKABLE,
    NEVER_FIRST,
    NEVER_LAST,
    break_places,
    syllable_places,
)

LINE_BREAK = Path("/usr/share/unicode/LineBreak.txt")


def divided(text: str, places: list[int]) -> str:
    edges = [0, *places, len(text)]
    return "|".join(text[start:end] for start, end in pairwise(edges))


def test_a_line_may_end_between_chinese_characters_but_not_before_their_full_stop():
    assert divided("双方同意。", break_places("双方同意。")) == "双|方|同|意。"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("他说“好”的", "他|说|“好”|的"),
        ("（见附件）吗？", "（见|附|件）|吗？"),
        ("等等……完", "等|等……|完"),
        ("这——是", "这——|是"),
        ("约￥100万", "约|￥100|万"),
        ("增5％吗", "增|5％|吗"),
    ],
)
def test_brackets_quotation_marks_dashes_and_units_stay_with_their_text(text, parts):
    assert divided(text, break_places(text)) == parts


def test_small_kana_long_vowels_and_repetition_marks_begin_no_line():
    text = "ちょっとケーキを時々"

    assert divided(text, break_places(text)) == "ちょっ|と|ケー|キ|を|時々"


def test_english_words_in_chinese_stay_whole():
    text = "关于GDP的报告"

    assert divided(text, break_places(text)) == "关|于|GDP|的|报|告"


def test_text_without_wide_characters_has_no_places_of_its_own():
    assert break_places("decision-making, 12%") == []
    assert break_places("") == []
    assert break_places("中") == []


def test_spaces_are_left_to_the_caller():
    text = "见 附件\u00a0一"

    assert divided(text, break_places(text)) == "见 附|件\u00a0一"


def test_marks_and_selectors_stay_with_their_character():
    text = "か\u3099ぎ葛\U000e0100城"

    assert divided(text, break_places(text)) == "か\u3099|ぎ|葛\U000e0100|城"


def test_korean_words_stay_whole_unless_they_do_not_fit():
    text = "대한민국은 (공화국)이다."

    assert break_places(text) == []
    assert divided(text, syllable_places(text)) == "대|한|민|국|은 (공|화|국)|이|다."


def test_the_parts_of_one_syllable_are_not_divided():
    assert syllable_places("\u1112\u1161\u11ab\u1100\u1173\u11af") == [3]


def test_stretches_of_breakable_characters_are_found():
    assert BREAKABLE.findall("On 双方同意。 and カナ, 대한") == ["双方同意。", "カナ"]


def test_no_sign_has_its_blank_on_two_sides():
    assert not BLANK_BEFORE & BLANK_BEHIND
    assert not BLANK_AROUND & (BLANK_BEFORE | BLANK_BEHIND)
    assert BLANK_BEFORE <= NEVER_LAST
    assert BLANK_BEHIND | BLANK_AROUND <= NEVER_FIRST
    assert not NEVER_LAST & NEVER_FIRST - {'"', "'"}


@pytest.mark.skipif(
    not LINE_BREAK.exists(), reason="Unicode's LineBreak.txt (Debian: unicode-data) is not here"
)
def test_signs_are_kept_from_the_ends_of_lines_as_unicode_has_them():
    classes: dict[str, str] = {}
    for line in LINE_BREAK.read_text(encoding="utf-8").splitlines():
        span, _, name = line.partition("#")[0].strip().partition(";")
        first, _, last = span.partition("..")
        if first and name in ("CL", "CJ", "EX", "NS", "PO", "OP", "PR"):
            for code in range(int(first, 16), int(last or first, 16) + 1):
                classes[chr(code)] = name
    wide = {char: name for char, name in classes.items() if BREAKABLE.fullmatch(char)}

    first = {char for char, name in wide.items() if name in ("CL", "CJ", "EX", "NS", "PO")}
    last = {char for char, name in wide.items() if name in ("OP", "PR")}

    assert first <= NEVER_FIRST
    assert last <= NEVER_LAST


def test_a_long_chinese_paragraph_takes_milliseconds():
    text = "双方同意加强透明度（增长）。" * 150

    start = process_time()
    places = break_places(text)

    assert len(places) == 150 * 11 - 1
    assert process_time() - start < 0.05
