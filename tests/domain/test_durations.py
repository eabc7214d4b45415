"""Durations in words, and the days on which they end."""

from datetime import date

import pytest

from briefbook.domain.durations import duration, end_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("90 days", "90 days"),
        ("90-day", "90 days"),
        ("1 Year", "1 year"),
        ("P90D", "90 days"),
        ("p1y", "1 year"),
        (" 6   months ", "6 months"),
        ("2 weeks", "2 weeks"),
        ("0 days", ""),
        ("ninety days", ""),
        ("90", ""),
        ("1 year 2 months", ""),
        ("", ""),
    ],
)
def test_a_duration_is_understood_as_people_and_iso_write_it(text, told):
    assert duration(text) == told


@pytest.mark.parametrize(
    ("start", "lasts", "end"),
    [
        ((2025, 8, 12), "90 days", (2025, 11, 10)),
        ((2025, 8, 12), "13 weeks", (2025, 11, 11)),
        ((2025, 1, 31), "1 month", (2025, 2, 28)),
        ((2024, 1, 31), "1 month", (2024, 2, 29)),
        ((2024, 2, 29), "1 year", (2025, 2, 28)),
        ((2025, 11, 30), "3 months", (2026, 2, 28)),
        ((2025, 12, 31), "12 months", (2026, 12, 31)),
    ],
)
def test_a_window_ends_a_duration_after_the_day_that_is_not_counted(start, lasts, end):
    assert end_of(date(*start), lasts) == date(*end)


@pytest.mark.parametrize("lasts", ["9999 years", "9999 months", "some days", ""])
def test_what_is_no_duration_or_leaves_the_calendar_is_refused(lasts):
    with pytest.raises(ValueError, match=r"duration|calendar"):
        end_of(date(9998, 12, 31), lasts)
