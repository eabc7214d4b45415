"""What the register is said to need."""

from dataclasses import replace

import pytest

from briefbook.domain.advice import Event
from briefbook.domain.matrix import STANDARD
from briefbook.domain.risk import Indicator, RatingNote, Risk, RiskAction
from tests.review.reviewed import book_of, claim, reviewed

WHOLE = Risk(
    id="R1",
    number=1,
    title="The levy returns",
    cause="Talks stall.[@kim#1]",
    owner="Desk",
    likelihood=3,
    impact=4,
    target_likelihood=2,
    target_impact=4,
    response="avoid",
)
SIGN = Indicator(id="sign", about_id="R1", text="The envoy leaves")


def found_of(risk=WHOLE, *, indicators=(SIGN,), **records):
    """Return the rules and sentences of what is found about the risk."""
    found = reviewed(book_of(risks=(risk,), indicators=indicators, **records))
    return [(one.rule, one.sentence) for one in found if one.record_id == risk.id]


def rules_of(risk=WHOLE, **records):
    return [rule for rule, _ in found_of(risk, **records)]


def test_a_risk_that_says_all_that_it_should_needs_nothing():
    assert found_of() == []


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        ({"owner": ""}, "no owner"),
        ({"likelihood": 0}, "no rating"),
        ({"target_impact": 0}, "no target"),
        ({"target_likelihood": 4}, "worse target"),
        ({"likelihood": 2, "impact": 5, "target_likelihood": 4}, "worse target"),
        ({"least_likelihood": 4}, "range beside rating"),
        ({"most_impact": 3}, "range beside rating"),
        ({"response": "reduce"}, "no action"),
        ({"response": "accept"}, "no review date"),
        ({"review_date": "2026-11-22"}, "review overdue"),
        ({"cause": "Talks stall."}, "no evidence"),
        ({"status": "occurred"}, "already happened"),
        ({"title": "The levy has already returned, and talks have collapsed"}, "already happened"),
        ({"event": "The pause was withdrawn in May."}, "already happened"),
    ],
)
def test_each_gap_of_a_risk_is_found_by_its_rule(fields, rule):
    assert rules_of(replace(WHOLE, **fields)) == [rule]


@pytest.mark.parametrize(
    "fields",
    [
        {"response": "watch", "target_likelihood": 0},
        {"review_date": "2026-11-23"},
        {"least_likelihood": 2, "most_likelihood": 4},
        {"target_likelihood": 1, "target_impact": 4},
        {"status": "watch"},
        {"title": "Talks stall because trust has collapsed"},
        {"title": "Levies return once the pause has expired"},
        {"event": "Ministers learn that the draft was leaked."},
        {"event": "If the pause has lapsed by May, ports close."},
    ],
)
def test_what_is_in_order_is_not_found(fields):
    assert found_of(replace(WHOLE, **fields)) == []


@pytest.mark.parametrize("status", ["closed", "occurred"])
def test_a_risk_that_can_no_longer_happen_needs_nothing(status):
    bare = Risk(id="R1", number=1, title="The levy returns", status=status, response="reduce")

    assert found_of(bare, indicators=()) == []


def test_a_risk_without_an_indicator_and_one_that_was_tripped_are_found():
    tripped = replace(SIGN, is_tripped=True, seen_on="2026-11-20")

    assert rules_of(indicators=()) == ["no indicator"]
    assert found_of(indicators=(tripped,)) == [
        (
            "indicator tripped",
            "“R1 The levy returns” has an indicator that was tripped on 20 November 2026:"
            " “The envoy leaves”.",
        )
    ]


@pytest.mark.parametrize(("rated_at", "is_found"), [("2026-11-19", True), ("2026-11-20", False)])
def test_an_indicator_that_was_tripped_is_dealt_with_once_the_risk_is_rated_again(rated_at, is_found):
    tripped = replace(SIGN, is_tripped=True, seen_on="2026-11-20")
    steps = {"likelihood_before": 2, "impact_before": 4, "likelihood_after": 3, "impact_after": 4}
    note = RatingNote(risk_id="R1", rated_at=f"{rated_at}T09:00:00+00:00", **steps)

    assert bool(rules_of(indicators=(tripped,), rating_notes=(note,))) is is_found


def test_an_action_is_overdue_after_its_day_until_it_is_done():
    late = RiskAction(risk_id="R1", text="Call the envoy.", due="2026-11-22")
    today, done = replace(late, due="2026-11-23"), replace(late, done="2026-11-30")
    risk = replace(WHOLE, response="reduce")

    assert rules_of(risk, risk_actions=(today, done)) == []
    assert found_of(risk, risk_actions=(late, done)) == [
        (
            "overdue action",
            "“R1 The levy returns” has an action that was due on 22 November 2026: “Call the envoy”.",
        )
    ]


def test_a_risk_beyond_the_line_of_what_is_tolerated_is_found_while_it_is_live():
    matrix = replace(STANDARD, tolerated=(5, 5, 3, 3, 3))

    assert found_of(matrix=matrix) == [
        ("tolerance breached", "“R1 The levy returns” is Possible / Major, beyond what is tolerated.")
    ]
    assert found_of(replace(WHOLE, impact=3, target_impact=3), matrix=matrix) == []
    assert found_of(replace(WHOLE, status="closed"), matrix=matrix) == []
    assert found_of() == []


def test_a_risk_whose_very_words_are_an_event_that_was_or_a_confirmed_claim_is_found():
    was, to_come = (Event(number=1, title="The levy returns.", date=day) for day in ("2026-11", "2026-12"))
    was = replace(was, date="2026-11-20")

    assert found_of(events=(was,)) == [
        ("already happened", "“R1 The levy returns” is kept as a risk, though E1 says that it happened.")
    ]
    assert found_of(events=(to_come,)) == []
    assert rules_of(claims=(claim(1, "The levy returns!"),)) == ["already happened"]
    assert rules_of(claims=(claim(1, "The levy returns!", status="expected"),)) == []


def test_figures_and_citations_of_all_texts_of_a_risk_are_reviewed():
    risk = replace(WHOLE, cause="Trade fell by 22 per cent.", consequence="Ports close.[@nobody; @kim]")

    assert rules_of(risk) == ["uncited figure", "lost citation"]
