"""Moving what stands on a timeline, each date as precise as it was."""

from hypothesis import given
from hypothesis import strategies as st

from briefbook.domain.dates import first_day, last_day
from briefbook.domain.timeline import TimelineEntry
from briefbook.domain.timeline_moves import days_open, lasting, moved, moved_together, shifted

DATES = st.one_of(
    st.dates().map(str),
    st.dates().map(lambda day: str(day)[:7]),
    st.dates().map(lambda day: str(day)[:4]),
)


def entry(kind="window", start="2025-08-12", end="2025-11-10", **more):
    return TimelineEntry(
        kind=kind,
        record_kind="commitment",
        record_id="k1",
        label="K1",
        title="Pause",
        start=start,
        end=end,
        **more,
    )


def test_a_day_moves_by_days_and_a_month_by_months():
    found = [shifted("2025-08-12", 20), shifted("2025-08", 20), shifted("2025-08", 12), shifted("2025", -200)]

    assert found == ["2025-09-01", "2025-09", "2025-08", "2024"]


@given(DATES, st.integers(-10_000_000, 10_000_000))
def test_whatever_moves_stays_a_date_of_the_same_precision(text, days):
    found = shifted(text, days)

    assert len(found) == len(text)
    assert first_day(found) <= last_day(found)


def test_a_whole_window_keeps_its_length():
    found = moved(entry(), "all", 7)

    assert (found.start, found.end) == ("2025-08-19", "2025-11-17")


@given(st.integers(-4000, 4000))
def test_neither_side_of_a_window_passes_the_other(days):
    for part in ("start", "end"):
        found = moved(entry(), part, days)

        assert found.start <= found.end


def test_an_expiry_moves_with_its_window_and_the_window_with_it():
    window, expiry = entry(), entry(kind="expiry", start="2025-11-10", end="")

    by_expiry = moved_together((window, expiry), expiry, "end", 3)
    by_window = moved_together((window, expiry), window, "all", 1)

    assert [(one.start, one.end) for one in by_expiry.values()] == [
        ("2025-08-12", "2025-11-13"),
        ("2025-11-13", ""),
    ]
    assert [(one.start, one.end) for one in by_window.values()] == [
        ("2025-08-13", "2025-11-11"),
        ("2025-11-11", ""),
    ]


def test_a_window_is_open_on_its_first_and_on_its_last_day():
    assert days_open("2026-10-12", "2027-01-09", is_computed=False) == 90
    assert days_open("2026-11-23", "2026-11-27", is_computed=False) == 5


def test_a_window_whose_end_is_computed_is_open_for_as_many_days_as_its_duration_says():
    assert days_open("2025-08-12", "2025-11-10", is_computed=True) == 90


def test_how_long_a_window_lasts_is_said_in_the_unit_of_its_start():
    found = [
        lasting("2025-08-12", "2025-11-10"),
        lasting("2025-08", "2026-02"),
        lasting("2025", "2026"),
        lasting("2025-08-12", "2025-08-12"),
    ]

    assert found == ["90 days", "6 months", "1 year", ""]
