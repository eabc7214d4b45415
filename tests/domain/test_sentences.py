"""Sentences end where a reader sees them end."""

import time

import pytest

from briefbook.domain.sentences import sentence_at, sentences_in


def parts(text):
    return [text[start:end] for start, end in sentences_in(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["The ferry sailed.", "Nobody noticed!", "Did it return?"],
        ["Anna B. Vogel spoke first.", "She was brief."],
        ["The U.S. Navy and the U.N. agreed.", "Both left."],
        ["The envoy left the U.S.", "The talks went on."],
        ["Prices rose 3.5 percent to $1.20 a litre.", "Wages did not."],
        ["Mr. Osei met Gen. Ruiz and Sen. Lind at 9 a.m. on Monday.", "They talked."],
        ["See No. 4 and Art. 7 of the treaty.", "Both apply."],
        ["“We wait.", "We listen,” the envoy said.", "Then she left."],
        ["“Are you ready?” he asked.", "Nobody was."],
        ["He paused... and went on.", "Nobody spoke."],
        ["To end this... Oslo should call both."],
        ["The port was closed...", "But trade went on."],
        ["The port was closed…", "But trade went on."],
        ["It grew at Volk Inc. and at Marsh Ltd. last year.", "Then it shrank."],
        ["The report is out.[3]", "It is long."],
        ["Am 3. Oktober wird gefeiert.", "Danach nicht."],
    ],
)
def test_sentences_end_where_a_reader_sees_them_end(sentences):
    assert parts(" ".join(sentences)) == sentences


def test_sentences_of_chinese_and_japanese_need_no_spaces():
    assert parts("会谈已经结束。双方同意！是吗？") == ["会谈已经结束。", "双方同意！", "是吗？"]
    assert parts("大臣は「合意した。」と述べた。会議は続く。") == [
        "大臣は「合意した。」と述べた。",
        "会議は続く。",
    ]


def test_a_line_ends_a_sentence_and_white_space_belongs_to_none():
    text = "  A heading\n\nA line without a stop\r\nAnother. "

    assert parts(text) == ["A heading", "A line without a stop", "Another."]


def test_places_count_code_points():
    assert sentences_in("😀 One. Two.") == [(0, 6), (7, 11)]


def test_a_number_at_the_start_of_a_line_stays_with_its_point():
    assert parts("1. The first point.\n2. The second.") == ["1. The first point.", "2. The second."]


def test_the_sentence_of_a_place_is_found():
    sentences = sentences_in("One. Two.\n\nThree.")

    assert sentence_at(sentences, 6) == (5, 9)
    assert sentence_at(sentences, 10) is None
    assert sentence_at(sentences, 99) is None
    assert sentence_at([], 0) is None


@pytest.mark.parametrize("run", [".", ". ", "A. ", "\n", " ", "“", "”", '."', "a", "U.S.", "...A ", "。"])
def test_long_runs_take_no_longer_than_prose(run):
    began = time.perf_counter()

    sentences_in(run * 200_000)

    assert time.perf_counter() - began < 3
