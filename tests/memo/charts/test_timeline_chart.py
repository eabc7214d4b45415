import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.memo.blocks import Event, Timeline
from briefbook.memo.charts.drawing import Words, wrapped
from briefbook.memo.charts.event_days import days_in_words, days_of
from briefbook.memo.charts.svg import estimated_width
from briefbook.memo.charts.timeline_geometry import HEIGHT, timeline_geometry

WIDTH = 450.0

words = st.text("abcdefghij", min_size=1, max_size=14)
titles = st.one_of(st.lists(words, min_size=1, max_size=40).map(" ".join), st.text(max_size=80))
days = st.one_of(
    st.dates(date(2025, 1, 1), date(2028, 12, 31)),
    st.dates(date(1890, 1, 1), date(2150, 1, 1)),
    st.dates(),
)


@st.composite
def events(draw):
    start = draw(days)
    length = draw(st.one_of(st.just(0), st.integers(1, 40), st.integers(1, 2000)))
    end = date.fromordinal(min(start.toordinal() + length, date.max.toordinal()))
    state = draw(st.sampled_from(["", "pledged", "under discussion"]))
    return Event(draw(titles), str(start), str(end) if length else "", state)


def timeline(*chosen):
    return Timeline(tuple(chosen), "What happens when")


def boxes(stripe):
    """Return the place of each line of words in a stripe: left, top, right, bottom."""
    for shape in stripe.drawing.shapes:
        if isinstance(shape, Words):
            left = shape.left(estimated_width)
            right = left + estimated_width(shape.text, shape.size, shape.bold)
            yield left, shape.y - shape.size * 0.75, right, shape.y + shape.size * 0.2


def apart(one, other):
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


@settings(max_examples=60, deadline=None)
@given(chosen=st.lists(events(), min_size=1, max_size=24))
def test_no_words_overlap_and_everything_is_inside(chosen):
    geometry = timeline_geometry(timeline(*chosen), WIDTH, estimated_width)

    for stripe in geometry.stripes:
        places = list(boxes(stripe))
        assert all(apart(one, other) for one, other in itertools.combinations(places, 2))
        for left, top, right, bottom in places:
            assert left >= -0.01
            assert right <= WIDTH + 0.01
            assert top >= 0
            assert bottom <= stripe.drawing.height
        for one, other in itertools.combinations(stripe.events, 2):
            mine, others = one.box, other.box
            assert apart(
                (mine.x, mine.y, mine.x + mine.width, mine.y + mine.height),
                (others.x, others.y, others.x + others.width, others.y + others.height),
            )


@settings(max_examples=60, deadline=None)
@given(chosen=st.lists(events(), min_size=1, max_size=24))
def test_every_event_is_on_the_chart_once_in_the_order_of_its_days(chosen):
    geometry = timeline_geometry(timeline(*chosen), WIDTH, estimated_width)

    placed = [item.event for stripe in geometry.stripes for item in stripe.events]
    assert placed == sorted(chosen, key=days_of)
    for stripe in geometry.stripes:
        # a day is marked in its middle, a window from the beginning of its first day
        day = stripe.axis.x(stripe.axis.first + 1)
        for one, other in itertools.pairwise(stripe.events):
            assert one.mark.x <= other.mark.x + max(day, 6.0)
        assert len(stripe.events) == 1 or stripe.drawing.height <= HEIGHT


def test_a_hundred_events_are_told_in_stripes_that_are_no_higher_than_asked():
    chosen = [
        Event(
            f"Purchase {number} of grain and of aircraft", str(date(2026, 1, 3) + timedelta(days=7 * number))
        )
        for number in range(100)
    ]

    geometry = timeline_geometry(timeline(*chosen), WIDTH, estimated_width)

    assert sum(len(stripe.events) for stripe in geometry.stripes) == 100
    assert len(geometry.stripes) > 2
    assert all(stripe.drawing.height <= HEIGHT for stripe in geometry.stripes)
    shown = " ".join(
        shape.text
        for stripe in geometry.stripes
        for shape in stripe.drawing.shapes
        if isinstance(shape, Words)
    )
    assert all(f"Purchase {number} of" in shown for number in range(100))


@pytest.mark.parametrize(
    ("last", "ticks"),
    [
        ("2026-12-08", ["29 Nov 2026", "1 Dec", "2 Dec", "3 Dec"]),
        ("2027-01-20", ["23 Nov 2026", "30 Nov", "7 Dec", "14 Dec"]),
        ("2027-08-01", ["Nov 2026", "Dec", "Jan 2027", "Feb"]),
        ("2028-11-01", ["Oct 2026", "Jan 2027"]),
        ("2036-12-01", ["2026", "2027", "2028", "2029", "2030", "2031"]),
        ("2226-12-01", ["2020", "2040", "2060"]),
    ],
)
def test_the_axis_is_divided_as_its_span_asks(last, ticks):
    chosen = [Event("First", "2026-11-29"), Event("Last", last)]

    [stripe] = timeline_geometry(timeline(*chosen), WIDTH, estimated_width).stripes

    told = [tick.words for tick in stripe.axis.ticks if tick.words]
    assert told[: len(ticks)] == ticks


def test_a_window_is_a_bar_as_long_as_its_days():
    chosen = [Event("Pause", "2026-12-01", "2026-12-31"), Event("Signature", "2026-12-05")]

    [stripe] = timeline_geometry(timeline(*chosen), WIDTH, estimated_width).stripes

    pause, signature = stripe.events
    assert pause.mark.x == pytest.approx(stripe.axis.x(date(2026, 12, 1).toordinal()))
    assert pause.mark.x + pause.mark.width == pytest.approx(stripe.axis.x(date(2027, 1, 1).toordinal()))
    assert pause.mark.x < signature.mark.x < pause.mark.x + pause.mark.width


def test_a_title_too_long_for_the_chart_is_listed_whole():
    long = " ".join(["agreement on critical minerals"] * 20)

    geometry = timeline_geometry(timeline(Event(long, "2026-12-01")), WIDTH, estimated_width)

    assert geometry.listed == (("1 December 2026", long),)
    shown = [shape.text for shape in geometry.stripes[0].drawing.shapes if isinstance(shape, Words)]
    assert shown[-1].endswith("…")


def test_what_has_no_date_is_listed():
    geometry = timeline_geometry(timeline(Event("Review", "when the talks end")), WIDTH, estimated_width)

    assert geometry.stripes == ()
    assert geometry.listed == (("when the talks end", "Review"),)


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        ("2026-12-03", "", "3 December 2026"),
        ("2026-12-03", "2026-12-05", "3–5 December 2026"),
        ("2026-11-28", "2026-12-05", "28 November – 5 December 2026"),
        ("2026-12-28", "2027-01-05", "28 December 2026 – 5 January 2027"),
        ("2026-11", "2026-12", "November–December 2026"),
        ("2026-11", "2027-01-05", "November 2026 – 5 January 2027"),
        ("2026", "2027", "2026–2027"),
        ("2026-12-03", "2026-12-03", "3 December 2026"),
    ],
)
def test_days_are_told_in_words_with_nothing_said_twice(start, end, told):
    assert days_in_words(Event("Talks", start, end)) == told


def test_months_and_years_cover_all_their_days():
    month = days_of(Event("Review", "2028-02"))
    year = days_of(Event("Review", "2028"))

    assert month.last - month.first + 1 == 29
    assert year.last - year.first + 1 == 366


@given(text=st.text(max_size=60), width=st.floats(10, 200))
def test_wrapping_keeps_every_letter_and_the_width(text, width):
    lines = wrapped(text, width, 8.0, estimated_width)

    assert "".join(lines).replace(" ", "") == "".join(text.split()).replace(" ", "")
    assert all(estimated_width(line, 8.0, False) <= width or len(line) == 1 for line in lines)
