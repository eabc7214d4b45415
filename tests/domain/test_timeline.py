"""What stands on a book's timeline, and how it stands today."""

from datetime import date

from briefbook.domain.advice import Event, Recommendation
from briefbook.domain.commitment import Commitment
from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.risk import Risk, RiskAction
from briefbook.domain.timeline import timeline

TODAY = date(2025, 10, 20)


def told(**kinds):
    contents = Contents(cover=Cover(title="Summit"), header=MemoHeader(), **kinds)
    return [
        (one.kind, one.label, one.start, one.end, one.state, one.sign) for one in timeline(contents, TODAY)
    ]


def test_a_window_stands_from_its_start_to_the_end_that_its_duration_gives_and_its_expiry_besides():
    pause = Commitment(number=1, title="Levy pause", start="2025-08-12", duration="90 days")

    found = told(commitments=(pause,))

    assert found == [
        ("window", "K1", "2025-08-12", "2025-11-10", "21 days left", "soon"),
        ("expiry", "K1", "2025-11-10", "", "21 days left", "soon"),
    ]


def test_a_window_without_an_end_stays_open_and_one_without_a_start_only_expires():
    opened = Commitment(number=1, title="Talks", start="2025-11")
    closing = Commitment(number=2, title="Purchases", end="2025-09")

    found = told(commitments=(opened, closing))

    assert found == [
        ("expiry", "K2", "2025-09", "", "expired 20 days ago", "late"),
        ("window", "K1", "2025-11", "", "starts in 12 days", ""),
    ]


def test_what_fell_or_was_met_is_over_whatever_its_dates():
    met = Commitment(number=1, title="Statement", end="2025-09-01", outcome="met")
    withdrawn = Commitment(number=2, title="Offer", end="2025-12-01", status="withdrawn")

    found = told(commitments=(met, withdrawn))

    assert [(state, sign) for *_, state, sign in found] == [("met", "over"), ("withdrawn", "over")]


def test_reviews_actions_and_decisions_say_when_they_are_due():
    risk = Risk(number=4, title="Lapse", review_date="2025-10-20")
    due = RiskAction(risk_id=risk.id, text="Call the mill", due="2025-10-18")
    done = RiskAction(risk_id=risk.id, text="Write to them", due="2025-10-19", done="2025-10-02")
    asked = Recommendation(number=3, title="Extend the pause", due="2025-12-24")

    found = told(risks=(risk,), risk_actions=(due, done), recommendations=(asked,))

    assert found == [
        ("action", "R4", "2025-10-18", "", "2 days overdue", "late"),
        ("action", "R4", "2025-10-19", "", "done", "over"),
        ("review", "R4", "2025-10-20", "", "due today", "soon"),
        ("decision", "A3", "2025-12-24", "", "due in 65 days", ""),
    ]


def test_events_are_as_precise_as_they_are_known_and_those_without_a_date_are_left_out():
    events = (
        Event(number=1, title="Talks open", date="2025"),
        Event(number=2, title="Summit", date="2025-11-01", end="2025-11-02"),
        Event(number=3, title="A call"),
    )

    found = told(events=events)

    assert found == [
        ("event", "E1", "2025", "", "", ""),
        ("event", "E2", "2025-11-01", "2025-11-02", "planned", ""),
    ]


def test_an_entry_knows_the_first_and_the_last_day_that_it_can_mean():
    talks = Event(number=1, title="Talks", date="2025-09", end="2025-10")
    contents = Contents(cover=Cover(title="Summit"), header=MemoHeader(), events=(talks,))

    (entry,) = timeline(contents, TODAY)

    assert (entry.first, entry.last) == (date(2025, 9, 1), date(2025, 10, 31))
