"""Expectation beside outcome."""

import pytest

from briefbook.domain.actor import Objective
from briefbook.domain.advice import Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment
from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.outcomes import counts, outcome_lines
from briefbook.translation import speak


def lines(**kinds):
    return outcome_lines(Contents(cover=Cover(title="Summit"), header=MemoHeader(), **kinds))


def test_commitments_of_which_nothing_was_expected_have_no_line():
    expected = Commitment(number=1, title="Pause", expected="Extended")
    silent = Commitment(number=2, title="Port fees")

    found = lines(commitments=(expected, silent))

    assert [(one.record.label, one.expected, one.state) for one in found] == [
        ("K1", "Extended", "still open")
    ]


def test_ours_come_before_theirs_and_what_must_be_raised_before_what_may():
    objectives = (
        Objective(number=1, title="Chips", side="theirs"),
        Objective(number=2, title="A year", side="ours"),
    )
    points = (TalkingPoint(number=1, title="Ports", mode="if raised"), TalkingPoint(number=2, title="Pause"))

    found = lines(objectives=objectives, talking_points=points)

    assert [one.record.label for one in found] == ["O2", "O1", "T2", "T1"]


def test_what_came_of_it_is_counted_in_words():
    commitments = tuple(
        Commitment(number=number, title="A", expected="b", outcome=outcome)
        for number, outcome in enumerate(("met", "met", "met", "partly met", "", "still open"), 1)
    )

    told = counts(lines(commitments=commitments))

    assert told == "3 met, 1 partly met, 2 still open"


@pytest.mark.parametrize(("number", "told"), [(1, "1 atteint"), (2, "2 atteints")])
def test_what_came_of_it_has_the_forms_of_the_language(number, told):
    def lookup(text, _, count):
        return {"%n met": "%n atteint" if count == 1 else "%n atteints"}.get(text, "")

    commitments = (
        Commitment(number=1, title="A", outcome="met"),
        Commitment(number=2, title="B", outcome="met"),
    )
    speak(lookup)
    try:
        assert counts(lines(commitments=commitments[:number])) == told
    finally:
        speak()


def test_a_recommendation_is_decided_by_one_of_its_options_or_in_other_words():
    asked = Recommendation(
        number=1, title="Extend", options=("Approve", "Discuss"), decision="Approve for 30 days"
    )
    waiting = Recommendation(number=2, title="Name a contact")

    found = lines(recommendations=(asked, waiting))

    assert [(one.choices, one.is_free, one.state) for one in found] == [
        (("Approve", "Discuss"), True, "decided"),
        ((), True, "not yet decided"),
    ]
