"""What changed about the working papers between two states of a book."""

from dataclasses import replace

import pytest

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment, Progress
from briefbook.domain.kinds import KINDS
from briefbook.domain.matrix import Rating, Step
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.edits.committing import log_progress, supersede_position
from briefbook.edits.entering import amend, enter, remove
from briefbook.edits.matrix import configure_matrix, draw_tolerance, resized
from briefbook.edits.outlining import add_issue, move_issue
from briefbook.edits.rating import rate_risk
from briefbook.review.changes import changes


@pytest.fixture
def told(book):
    """Give a function that makes edits and tells what changed by them, as kind, what and sentence."""

    def told(*plans):
        before = book.contents()
        for plan in plans:
            book.apply(plan())
        found = changes(before, book.contents(), "yesterday").developments
        assert all(one.about in (*KINDS, "matrix") for one in found)
        return [(one.kind, one.what, one.sentence) for one in found]

    return told


@pytest.fixture
def made(book):
    """Give a function that enters a record and returns it."""

    def made(kind, /, **values):
        edit = enter(book, kind, values)
        book.apply(edit)
        return next(change.after for change in edit.changes if isinstance(change.after, kind))

    return made


def now(book, record):
    return book.by_kind[type(record)].get(record.id)


def test_an_issue_that_has_another_number_now_changes_nothing_about_what_belongs_to_it(book, made, told):
    for title in ("Levy", "Water"):
        book.apply(add_issue(book.issues.outline(), title))
    outline = book.issues.outline()
    (_, water) = outline.children(None)
    for kind in (Risk, Commitment):
        made(kind, title="The levy pauses", issue_id=water.id)

    found = told(lambda: move_issue(outline, water, None, 0))

    assert {kind for kind, _, _ in found} <= {"text"}


def test_all_that_is_otherwise_about_a_risk(book, made, told):
    risk = made(Risk, title="It lapses", likelihood=2, impact=3)
    action = made(RiskAction, risk_id=risk.id, text="Call them", owner="Desk", due="2026-11-20")
    sign = made(Indicator, about_id=risk.id, text="They leave")

    found = told(
        lambda: rate_risk(book, risk, Rating(1, 3), "Settled", which="target"),
        lambda: amend(book, now(book, risk), {"status": "watch", "response": "reduce", "cause": "New."}),
        lambda: amend(book, action, {"done": "2026-11-19"}),
        lambda: amend(book, sign, {"is_tripped": True, "seen_on": "2026-11-18"}),
        lambda: enter(book, RiskAction, {"risk_id": risk.id, "text": "Write", "due": "2026-12-01"}),
        lambda: enter(book, Indicator, {"about_id": risk.id, "text": "They return"}),
    )

    assert found == [
        ("risk", "target", "R1’s target rating is Rare / Moderate (very low); it was not rated."),
        ("risk", "status", "R1 is being watched; it was open."),
        ("risk", "rewritten", "R1 was rewritten (cause)."),
        ("risk", "changed", "R1: Response: reduce (was empty)."),
        ("risk", "done", "An action on R1 was done on 19 November 2026 by Desk: “Call them”."),
        ("risk", "action", "R1 has a new action, due 1 December 2026: “Write”."),
        ("risk", "tripped", "An indicator of R1 was tripped on 18 November 2026: “They leave”."),
        ("risk", "indicator", "R1 has a new indicator: “They return”."),
    ]


def test_the_reason_for_a_rating_comes_with_it_and_not_with_another(book, made):
    risk = made(Risk, title="It lapses", likelihood=2, impact=3, target_likelihood=1, target_impact=1)
    before = book.contents()
    book.apply(rate_risk(book, risk, Rating(4, 4), "The envoy left"))
    book.apply(rate_risk(book, now(book, risk), Rating(2, 2), "No money", which="target"))

    found = changes(before, book.contents(), "").developments

    assert [(one.what, one.reasons) for one in found] == [
        ("rated", ("The envoy left",)),
        ("target", ("No money",)),
    ]


def test_the_matrix_and_its_line_are_told_once(book, told):
    assert told(lambda: draw_tolerance(book, (5, 4, 3, 2, 1))) == [
        ("risk", "changed", "The line of what is tolerated was drawn.")
    ]
    assert told(lambda: draw_tolerance(book, (5, 4, 3, 2, 0))) == [
        ("risk", "changed", "The line of what is tolerated was moved.")
    ]
    steps = tuple(map(Step, "abcde"))
    assert told(
        lambda: configure_matrix(book, replace(book.matrices.only(), likelihood=steps, tolerated=()))
    ) == [
        (
            "risk",
            "changed",
            "The steps of the matrix have other words, ranges or definitions."
            " The line of what is tolerated was taken away.",
        )
    ]
    assert told(lambda: configure_matrix(book, resized(book.matrices.only(), 4, 3))) == [
        ("risk", "changed", "The matrix was changed from 5 × 5 to 4 × 3.")
    ]


def test_commitments_that_are_new_firmer_longer_delivered_in_trouble_settled_and_gone(book, made, told):
    one = made(
        *(Commitment,),
        title="Buy fish",
        status="proposed",
        quantity="100",
        unit="tonnes",
        start="2026-11-01",
        end="2026-12-31",
    )
    gone = made(Commitment, title="Sell boats")
    trouble = made(Progress, commitment_id=one.id, kind="trouble", date="2026-11-02", text="Held.")

    found = told(
        lambda: amend(
            book, one, {"status": "official", "as_of": "2026-11-20", "end": "", "duration": "90 days"}
        ),
        lambda: log_progress(book, now(book, one), kind="delivery", date="2026-11-20", amount="25"),
        lambda: log_progress(book, now(book, one), kind="trouble", date="2026-11-21", text="Held again."),
        lambda: amend(book, trouble, {"settled": "2026-11-22"}),
        lambda: amend(book, now(book, one), {"outcome": "partly met", "outcome_note": "Half came."}),
        lambda: enter(book, Commitment, {"title": "Nets", "commits": ["Merovar"], "end": "2027"}),
        lambda: remove(book, gone),
    )

    assert found == [
        ("commitment", "status", "K1 is official, as of 20 November 2026; it was proposed."),
        (
            *("commitment", "window"),
            "K1 runs from 1 November 2026 for 90 days until 30 January 2027;"
            " it was from 1 November 2026 until 31 December 2026.",
        ),
        ("commitment", "delivered", "K1: 25 of 100 tonnes delivered; it was 0."),
        ("commitment", "settled", "A trouble of K1 was settled on 22 November 2026: “Held”."),
        ("commitment", "trouble", "K1 has a new trouble of 21 November 2026: “Held again”."),
        ("commitment", "outcome", "What came of K1: partly met."),
        ("commitment", "new", "K3 is new: reported, until 2027."),
        ("commitment", "removed", "K2 was deleted; it was reported."),
        ("actor", "new", "Merovar is new."),
    ]


def test_a_commitment_that_was_overtaken_is_told_as_such(book, made, told):
    one = made(Commitment, title="Buy fish", status="official", as_of="2026-10")

    assert told(lambda: amend(book, one, {"status": "superseded"})) == [
        ("commitment", "superseded", "K1 is superseded, as of October 2026; it was official.")
    ]


def test_parties_and_sequence_are_told_by_their_names(book, made, told):
    made(Commitment, title="Buy fish")
    one = made(Commitment, title="Sell boats", commits=["Merovar"])
    made(Actor, name="Calvern")

    assert told(lambda: amend(book, one, {"commits": ["Calvern", "Merovar"], "depends_on": ["K1"]})) == [
        (
            *("commitment", "changed"),
            "K2: Who commits: Merovar, Calvern (was Merovar); Depends on: K1 (was empty).",
        )
    ]


def test_a_position_that_took_the_place_of_another_is_told_once(book, made, told):
    book.apply(add_issue(book.issues.outline(), "Water"))
    older = made(ActorPosition, actor_id="Merovar", issue_id="Water", stance="opposes", as_of="2026-10")

    found = told(lambda: supersede_position(book, older, stance="neutral", as_of="2026-11"))

    assert found == [
        (
            *("actor", "superseded"),
            "Merovar on Water: neutral, as of November 2026; it was opposes, as of October 2026.",
        )
    ]


def test_actors_objectives_and_events_that_are_new_otherwise_and_gone(book, made, told):
    office = made(Actor, name="Office")
    objective = made(Objective, title="Dates")
    event = made(Event, title="They met", date="2026-11")

    assert told(
        lambda: amend(book, office, {"name": "Bureau", "role": "Adviser"}),
        lambda: amend(book, objective, {"outcome": "met", "outcome_note": "Signed."}),
        lambda: amend(book, event, {"date": "2026-11-03"}),
        lambda: enter(book, Objective, {"title": "Fish", "side": "third party", "priority": "must have"}),
        lambda: enter(book, Event, {"title": "They part"}),
    ) == [
        ("actor", "renamed", "Bureau was called “Office”."),
        ("actor", "changed", "Bureau: Role: Adviser (was empty)."),
        ("actor", "outcome", "What came of O1: met."),
        ("actor", "new", "O2 is new: a third party’s, must have."),
        ("actor", "changed", "E1: Date: 3 November 2026 (was November 2026)."),
        ("actor", "new", "E2 is new: without a date."),
    ]


def test_advice_that_is_new_judged_otherwise_and_decided(book, made, told):
    scenario = made(Scenario, title="It ends", scale="icd-203", likelihood="likely")
    advice = made(Recommendation, title="Sign", options=["Yes", "No"])
    point = made(TalkingPoint, title="Dates")

    assert told(
        lambda: amend(book, scenario, {"likelihood": "unlikely"}),
        lambda: enter(book, Indicator, {"about_id": scenario.id, "text": "They leave"}),
        lambda: amend(book, advice, {"decision": "Yes."}),
        lambda: amend(book, point, {"mode": "avoid", "text": "We ask."}),
        lambda: enter(book, Recommendation, {"title": "Wait", "due": "2026-12-01"}),
        lambda: enter(book, TalkingPoint, {"title": "Fish"}),
        lambda: enter(book, Scenario, {"title": "It goes on"}),
    ) == [
        ("advice", "judged", "S1 is judged unlikely; it was likely."),
        ("advice", "indicator", "S1 has a new indicator: “They leave”."),
        ("advice", "new", "S2 is new: judged not at all."),
        ("advice", "decided", "A1 was decided: Yes."),
        ("advice", "new", "A2 is new, due 1 December 2026."),
        ("advice", "rewritten", "T1 was rewritten."),
        ("advice", "changed", "T1: When: avoid (was must raise)."),
        ("advice", "new", "T2 is new: must raise."),
    ]


def test_a_rewritten_field_shows_its_words_before_and_after(book, made):
    one = made(Commitment, title="Buy fish", wording="We buy fish.")
    before = book.contents()
    book.apply(amend(book, one, {"wording": "We buy boats."}))

    (found,) = changes(before, book.contents(), "").developments

    assert found.sentence == "K1 was rewritten (commitment words)."
    assert [(piece.kind, piece.text) for piece in found.pieces if piece.kind != "same"] == [
        ("removed", "fish"),
        ("added", "boats"),
    ]
