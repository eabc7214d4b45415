"""The days along a timeline, however far one zooms and pans."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefbook.ui.commitments.timeline_axis import LEAST, MOST, Axis, fitting, levels

AXES = st.builds(Axis, st.floats(-20_000, 3_700_000), st.floats(LEAST, MOST))


@given(AXES, st.floats(50, 4000))
def test_the_stretches_of_a_heading_follow_one_another_and_cover_the_width(axis, width):
    for stretches in levels(axis, width):
        assert all(one.after == other.first for one, other in pairwise(stretches))
        if stretches and stretches[-1].after <= date.max.toordinal():
            assert axis.x(stretches[-1].after) >= width - 1


@given(AXES, st.floats(0.01, 100), st.floats(0, 2000))
def test_the_day_under_the_pointer_stays_there_while_one_zooms(axis, factor, x):
    zoomed = axis.zoomed(factor, x)

    assert abs(zoomed.day(x) - axis.day(x)) < 0.01
    assert LEAST <= zoomed.per_day <= MOST


def test_all_from_one_day_to_another_is_in_sight_when_it_is_fitted():
    axis = fitting(date(2025, 8, 12), date(2026, 11, 10), 500)

    assert 0 < axis.x(date(2025, 8, 12).toordinal()) < axis.x(date(2026, 11, 11).toordinal()) < 500


def test_a_heading_names_days_months_quarters_or_years_as_there_is_room():
    day = float(date(2025, 8, 12).toordinal())

    found = [[one[0].words for one in levels(Axis(day, per_day), 300)] for per_day in (30, 5, 1.2, 0.4, 0.15)]

    assert found == [
        ["August 2025", "12"],
        ["August 2025", "11"],
        ["2025", "Aug"],
        ["2025", "Q3"],
        ["2020s", "2025"],
    ]
