"""Quotations compared with the passages that they are from."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.domain.passage import Passage
from briefbook.review.quotes import checked_quotes, quotations_in

_SAID = (
    "The talks would not go on until the ban – which hurts everyone’s trade – has been lifted by the council."
)


def _checks(text, said=_SAID, number=4):
    passage = Passage(source_id="s", number=number, start=0, end=len(said), quote=said)
    return checked_quotes(text, lambda citation: [passage] if citation.number == number else [])


@pytest.mark.parametrize(
    "quoted",
    [
        "The talks would not go on until the ban",
        "talks would not go on",
        "talks  would not\ngo on",
        "until the ban - which hurts everyone's trade - has been lifted",
        "until the ban—which hurts everyone’s trade—has been lifted",
        "The talks would not go on … has been lifted",
        "The talks would not go on ... has been lifted",
        "The talks would not go on [...] has been lifted by the council.",
        "The talks […] has been […] lifted",
        "[t]he talks would not go on",
        "talks [with Paris] would not go on",
        "[They] would not go on until the ban",
        "talks would not go on until [it] has been lifted",
        "talks … has be[en] lifted",
        "talks would [still] not go on",
        "[It] has been lifted",
        "has been lifted by the council,",
        "The *talks* would **not** go on",
        "… until the ban",
    ],
)
def test_a_quotation_may_be_a_part_with_other_typography_and_marked_changes(quoted):
    (check,) = _checks(f"The minister said that “{quoted}” [@kim#4].")

    assert check.result == "ok", check.sentence


@pytest.mark.parametrize(
    ("quoted", "sentence"),
    [
        ("The talks will not go on until", "“will” in the quotation is “would” in the passage."),
        ("talks would go on until the ban", "“not” of the passage is missing in the quotation."),
        ("talks would not ever go on until", "“ever” in the quotation is not in the passage."),
        ("the talks would not go on until", "“the” in the quotation is “The” in the passage."),
        (
            "The talks … has been raised by the council",
            "“raised” in the quotation is “lifted” in the passage.",
        ),
    ],
)
def test_a_changed_word_is_named(quoted, sentence):
    (check,) = _checks(f"He said: “{quoted}” [@kim#4].")

    assert check.result == "differs"
    assert check.sentence == sentence
    assert "".join(piece.text for piece in check.pieces if piece.kind != "removed") in quoted


def test_words_in_another_order_are_told_of():
    (check,) = _checks("“has been lifted … would not go on” [@k#4].")

    assert check.result == "differs"
    assert check.sentence == "The passage has these words, but not in this order, or not as whole words."


def test_a_quotation_in_thai_may_end_with_any_letter():
    (check,) = _checks("“กล่าวว่าจะ” [@k#4].", "รัฐมนตรีกล่าวว่าจะระงับภาษี")

    assert check.result == "ok"


def test_other_words_are_not_in_the_passage():
    (check,) = _checks("He said “nobody ever dreamt of such a thing” [@kim#4].")

    assert (check.result, check.sentence) == ("not in the passage", "The quotation is not in [@kim#4].")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('She said "talks would not go on" [@kim#4].', _SAID),
        ("Elle dit « la paix est près d’ici » [@kim#4].", "Car la paix est près d'ici, dit-elle."),
        ("Er sagt „wir gehen heute nicht“ [@kim#4].", "Nein, wir gehen heute nicht weg."),
        ("他说「会谈今天不会举行」[@kim#4]。", "消息称会谈今天不会举行，原因不明。"),
        ("他说“会谈今天不会举行”[@kim#4]。", "消息称会谈今天不会举行，原因不明。"),
        ("قال «لن نعود إلى المحادثات غدا» [@kim#4].", "وأضاف: لن نعود إلى المحادثات غدا أبدا."),
        ("> The talks would not go on\n> until the ban [@kim#4]", _SAID),
        ("> “The talks would not go on until the ban”\n\n[@kim#4]", _SAID),
        ("He said [@kim#4]:\n\n> The talks would not go on until the ban", _SAID),
        ("In [@kim#4] he says that “talks would not go on”.", _SAID),
        ("He says: “talks would not go on.” Then he left. [@kim#4]", _SAID),
        ("He says “talks would not go on”. [@kim#4] He left [@kim#9].", _SAID),
        ("He says “talks would not go on” [@kim#9; @kim#4].", _SAID),
        ("He’s for it; it’s “not go on until” [@kim#4], isn’t it?", _SAID),
    ],
)
def test_marks_of_many_languages_and_places_of_citations_are_understood(text, said):
    (check,) = _checks(text, said)

    assert check.result == "ok", check


def test_each_quotation_is_compared_with_the_citation_nearest_after_it():
    passages = {
        1: Passage(source_id="s", number=1, start=0, end=25, quote="the first of all the words"),
        2: Passage(source_id="s", number=2, start=0, end=25, quote="the second of all the words"),
    }
    text = (
        "He says “the first of all” [@a#1], she “the second of all” [@a#2], they “the first of all” [@a#2]."
    )

    checks = checked_quotes(text, lambda citation: [passages[citation.number]])

    assert [(check.citation.number, check.result) for check in checks] == [
        (1, "ok"),
        (2, "ok"),
        (2, "differs"),
    ]
    assert checks[2].sentence == "“first” in the quotation is “second” in the passage."


@pytest.mark.parametrize(
    "text", ["He said “talks would not go on”.", "He said “talks would not go on” [@kim]."]
)
def test_a_quotation_needs_a_passage(text):
    (check,) = _checks(text)

    assert check.result == "no passage cited"


@pytest.mark.parametrize(
    "text",
    [
        "The “free” market grew, he said [@kim#4].",
        "Use `“talks would not go on”` [@kim#4].",
        "It's the 90's [@kim#4].",
    ],
)
def test_doubts_code_and_apostrophes_are_no_quotations(text):
    assert _checks(text) == []


def test_a_short_quotation_is_checked_if_its_citation_follows_at_once():
    (check,) = _checks("They called it “a farce” [@kim#4].")

    assert check.result == "not in the passage"


def test_quotations_are_found_with_their_places():
    text = "He said “one two three”.\n\n> Four *five*\n> six. [@kim#4]\n"

    found = quotations_in(text)

    assert [one.words for one in found] == ["one two three", "Four five six."]
    assert text[found[0].start : found[0].end] == "one two three"


@given(st.text("ab .,…“”\"[]()>\n*'-", max_size=60))
def test_any_text_can_be_checked(text):
    _checks(text + " [@kim#4]", "a b. a-b [a] b")


def test_hostile_quotations_take_bounded_time():
    start = time.process_time()

    _checks("“" + "a [b c] " * 60 + "… d e f” [@kim#4].", "a " * 5_000)
    _checks("“" + "a … " * 400 + "c” [@kim#4].", "a " * 5_000)

    assert time.process_time() - start < 5
