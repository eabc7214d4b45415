"""Commitments: their windows, whether they stand, and what was delivered."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from briefbook.domain.commitment import Commitment, Progress, delivered, share_delivered

PAUSE = Commitment(number=3, title="Pause the levy", start="2025-08-12", duration="90 days")


@pytest.mark.parametrize(
    ("start", "lasts", "end", "closes"),
    [
        ("2025-08-12", "90 days", "", "2025-11-10"),
        ("2025-08-12", "90 days", "2025-11-09", "2025-11-09"),
        ("", "", "2026", "2026"),
        ("2025-10", "1 year", "", "2026-10"),
        ("2025-10", "3 months", "", "2026-01"),
        ("2025", "1 year", "", "2026"),
        # what is known to the month or the year cannot be counted on by less
        ("2025-10", "90 days", "", ""),
        ("2025", "3 months", "", ""),
        ("2025-08-12", "", "", ""),
        ("", "90 days", "", ""),
        ("9999-12-01", "1 year", "", ""),
    ],
)
def test_a_window_closes_as_said_or_as_far_as_it_can_be_counted(start, lasts, end, closes):
    one = replace(PAUSE, start=start, duration=lasts, end=end)

    assert one.closes == closes
    assert one.is_computed is bool(closes and not end)


@pytest.mark.parametrize(
    ("end", "left"),
    [("2026-12-01", 8), ("2026-11-23", 0), ("2026-11-20", -3), ("2026-11", 7), ("2026", 38), ("", None)],
)
def test_the_days_left_are_counted_to_the_last_day_that_a_date_can_mean(end, left):
    assert replace(PAUSE, start="", duration="", end=end).days_left(date(2026, 11, 23)) == left


@pytest.mark.parametrize(
    ("fields", "expires"),
    [
        ({}, True),
        ({"status": "superseded"}, False),
        ({"status": "withdrawn"}, False),
        ({"outcome": "met"}, False),
        ({"outcome": "dropped"}, False),
        ({"outcome": "partly met"}, True),
    ],
)
def test_only_what_still_stands_expires(fields, expires):
    one = replace(PAUSE, end="2026-12-23", **fields)

    assert one.expires_within(30, date(2026, 11, 23)) is expires
    assert not one.expires_within(29, date(2026, 11, 23))
    assert not one.expires_within(30, date(2026, 12, 24))


def test_deliveries_are_added_up_exactly_and_notes_and_troubles_are_not():
    log = [
        Progress(commitment_id="k", kind="delivery", date="2026-11", amount="0.1"),
        Progress(commitment_id="k", kind="delivery", date="2026-11", amount="0.2"),
        Progress(commitment_id="k", kind="trouble", date="2026-11", amount="7"),
        Progress(commitment_id="k", date="2026-11"),
    ]

    assert delivered(log) == Decimal("0.3")
    assert share_delivered(replace(PAUSE, quantity="0.6"), log) == Decimal("0.5")
    assert share_delivered(PAUSE, log) is None
    assert share_delivered(replace(PAUSE, quantity="0"), log) is None
