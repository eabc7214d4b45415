"""Other dates for what stands on the timeline."""

from dataclasses import replace
from datetime import date

import pytest

from briefbook.domain.advice import Event, Recommendation
from briefbook.domain.commitment import Commitment
from briefbook.domain.risk import Risk, RiskAction
from briefbook.domain.timeline import timeline
from briefbook.edits.entering import enter
from briefbook.edits.redating import redate
from briefbook.errors import BriefbookError

TODAY = date(2025, 10, 20)


@pytest.fixture
def pause(book):
    book.apply(enter(book, Commitment, {"title": "Levy pause", "start": "2025-08-12", "duration": "90 days"}))
    return book.commitments.all()[0]


def entry_of(book, kind):
    found = timeline(book.contents(), TODAY)
    return next(one for one in found if one.kind == kind)


def test_a_window_that_is_moved_keeps_its_duration(book, pause):
    window = entry_of(book, "window")

    book.apply(redate(book, window, replace(window, start="2025-08-19", end="2025-11-17")))

    moved = book.commitments.get(pause.id)
    assert (moved.start, moved.duration, moved.end, moved.closes) == (
        "2025-08-19",
        "90 days",
        "",
        "2025-11-17",
    )


def test_a_computed_end_that_is_moved_changes_the_duration_and_writes_no_end_down(book, pause):
    expiry = entry_of(book, "expiry")

    book.apply(redate(book, expiry, replace(expiry, start="2025-11-20")))

    moved = book.commitments.get(pause.id)
    assert (moved.start, moved.duration, moved.end) == ("2025-08-12", "100 days", "")


def test_a_window_never_closes_before_it_opens(book, pause):
    expiry = entry_of(book, "expiry")

    with pytest.raises(BriefbookError, match="would close before it opens"):
        redate(book, expiry, replace(expiry, start="2025-08-01"))


def test_an_end_that_somebody_said_is_moved_as_it_was_said(book):
    book.apply(enter(book, Commitment, {"title": "Purchases", "start": "2025-10", "end": "2025-12"}))
    window = entry_of(book, "window")

    book.apply(redate(book, window, replace(window, end="2026-01")))

    moved = book.commitments.all()[0]
    assert (moved.start, moved.end) == ("2025-10", "2026-01")


def test_reviews_actions_decisions_and_events_get_their_own_dates(book):
    book.apply(enter(book, Risk, {"title": "Lapse", "review_date": "2025-11-01"}))
    risk = book.risks.all()[0]
    book.apply(enter(book, RiskAction, {"risk_id": risk.id, "text": "Call", "due": "2025-11-02"}))
    book.apply(enter(book, Recommendation, {"title": "Extend it", "due": "2025-11-03"}))
    book.apply(enter(book, Event, {"title": "Summit", "date": "2025-11-04", "end": "2025-11-05"}))

    for kind in ("review", "action", "decision", "event"):
        found = entry_of(book, kind)
        later = replace(
            found, start=found.start.replace("-11-", "-12-"), end=found.end.replace("-11-", "-12-")
        )
        book.apply(redate(book, found, later))

    event = book.events.all()[0]
    assert book.risks.all()[0].review_date == "2025-12-01"
    assert book.risk_actions.of_risk(risk.id)[0].due == "2025-12-02"
    assert book.recommendations.all()[0].due == "2025-12-03"
    assert (event.date, event.end) == ("2025-12-04", "2025-12-05")
