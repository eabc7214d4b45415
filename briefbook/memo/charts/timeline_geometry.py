"""The geometry of a timeline: days and windows under an axis, in lanes, so that no words overlap."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from briefbook.memo.blocks import Event, Timeline
from briefbook.memo.charts.drawing import Anchor, Drawing, Line, Measure, Rectangle, Shape, Words, wrapped
from briefbook.memo.charts.event_days import Days, days_in_words, days_of
from briefbook.memo.charts.time_axis import SIZE as TICK_SIZE
from briefbook.memo.charts.time_axis import TimeAxis, time_axis

HEIGHT = 250.0
"""The most that a stripe is high, unless one event alone is higher."""
SIZE = 7.8
LEADING = 9.6
MOST_LINES = 4
"""The most lines of a title; a longer one is cut, and listed whole."""

_AXIS = 14.0
"""From the top of a stripe to its axis."""
_MARK = 6.0
_GAP = 5.0
"""Between a mark and its words."""
_BETWEEN = 12.0
"""Between two events in a lane."""
_LANE_GAP = 5.0
_TOP = 8.0
"""From the axis to the first lane."""
_WIDTHS = (0.26, 0.36, 0.5)
"""How wide a title may be set, as shares of the chart: the least at which it needs few lines is taken."""
_FEW_LINES = 2
_MOST_TOGETHER = 64
"""The most events of one stripe."""


@dataclass(frozen=True)
class PlacedEvent:
    """An event in its stripe: its mark or bar, and the box that holds it with its words."""

    event: Event
    mark: Rectangle
    box: Rectangle
    lane: int


@dataclass(frozen=True)
class Stripe:
    """A part of the timeline with an axis of its own."""

    axis: TimeAxis
    events: tuple[PlacedEvent, ...]
    drawing: Drawing


@dataclass(frozen=True)
class TimelineGeometry:
    """Stripes to be drawn one under the other, and what they cannot show whole."""

    stripes: tuple[Stripe, ...]
    listed: tuple[tuple[str, str], ...]
    """Days in words and title of events whose title is cut or whose day is no date."""


@dataclass(frozen=True)
class _Dated:
    """An event with its days, and its words as they are set."""

    event: Event
    days: Days
    heading: str
    title: tuple[str, ...]
    width: float
    """Of the widest line."""

    @property
    def height(self) -> float:
        return LEADING * (1 + len(self.title))


def timeline_geometry(
    timeline: Timeline, width: float, measure: Measure, height: float = HEIGHT
) -> TimelineGeometry:
    """Return a timeline as stripes of this width, none higher than `height` unless by one event."""
    dated: list[_Dated] = []
    listed: list[tuple[str, str]] = []
    for event in timeline.events:
        days = days_of(event)
        lines = _title_lines(event.title, width, measure)
        if days is None or len(lines) > MOST_LINES:
            listed.append((days_in_words(event), event.title))
        if days is not None:
            dated.append(_set(event, days, lines, width, measure))
    dated.sort(key=lambda item: item.days)
    stripes = [_stripe(part, width, measure) for part in _parts(dated, width, measure, height)]
    return TimelineGeometry(tuple(stripes), tuple(listed))


def _title_lines(title: str, width: float, measure: Measure) -> list[str]:
    lines: list[str] = []
    for share in _WIDTHS:
        lines = wrapped(title, width * share, SIZE, measure)
        if len(lines) <= _FEW_LINES:
            break
    return lines


def _set(event: Event, days: Days, lines: list[str], width: float, measure: Measure) -> _Dated:
    heading = days_in_words(event)
    if event.state:
        heading = f"{heading} · {event.state}"
    heading_lines = wrapped(heading, width * 0.7, SIZE, measure, bold=True)
    if len(lines) > MOST_LINES:
        lines = lines[:MOST_LINES]
        while measure(f"{lines[-1]}…", SIZE, False) > width * _WIDTHS[-1] and len(lines[-1]) > 1:
            lines[-1] = lines[-1][:-1].rstrip()
        lines[-1] += "…"
    heading, *rest = heading_lines or [""]
    lines = [*rest, *lines]
    widest = max([measure(heading, SIZE, True), *(measure(line, SIZE, False) for line in lines)])
    return _Dated(event, days, heading, tuple(lines), widest)


def _parts(
    dated: Sequence[_Dated], width: float, measure: Measure, height: float
) -> Iterator[Sequence[_Dated]]:
    """Yield the events of each stripe: all, or whole years, or as many as there is room for."""

    def fits(events: Sequence[_Dated]) -> bool:
        if len(events) > _MOST_TOGETHER:
            return False
        return len(events) < 2 or _stripe(events, width, measure).drawing.height <= height

    if not dated or fits(dated):
        yield from [dated] if dated else []
        return
    together: list[_Dated] = []
    for _, group in groupby(dated, key=lambda item: item.days.year):
        year = list(group)
        if together and fits([*together, *year]):
            together += year
            continue
        if together:
            yield together
        together = year
        while not fits(together):
            count = _most_that_fit(together, fits)
            yield together[:count]
            together = together[count:]
    yield together


def _most_that_fit(events: Sequence[_Dated], fits: Callable[[Sequence[_Dated]], bool]) -> int:
    count = 1
    while fits(events[: count + 1]):
        count += 1
    return count


def _stripe(dated: Sequence[_Dated], width: float, measure: Measure) -> Stripe:
    axis = time_axis(dated[0].days.first, max(item.days.last for item in dated), width, measure)
    placed: list[tuple[_Dated, Rectangle, float, float, bool]] = []
    # where the last box of each lane ends, and how high the lane is
    lanes: list[tuple[float, float]] = []
    in_lane: list[int] = []
    for item in dated:
        mark = _mark(item, axis)
        text_x, under = _text_place(item, mark, width)
        left = min(mark.x, text_x)
        right = max(mark.x + mark.width, text_x + item.width)
        height = item.height + (_MARK + 2 if under else 0.0)
        lane = next((n for n, (end, _) in enumerate(lanes) if end + _BETWEEN <= left), len(lanes))
        if lane == len(lanes):
            lanes.append((right, height))
        else:
            lanes[lane] = right, max(lanes[lane][1], height)
        in_lane.append(lane)
        placed.append((item, mark, text_x, right, under))
    tops = [_AXIS + _TOP + sum(high + _LANE_GAP for _, high in lanes[:n]) for n in range(len(lanes) + 1)]
    events: list[PlacedEvent] = []
    shapes: list[Shape] = []
    for (item, mark, text_x, right, under), lane in zip(placed, in_lane, strict=True):
        top = tops[lane]
        mark = Rectangle(mark.x, top + 1.6, mark.width, mark.height, mark.role)
        text_top = top + (_MARK + 2 if under else 0.0)
        left = min(mark.x, text_x)
        box = Rectangle(left, top, right - left, text_top - top + item.height)
        events.append(PlacedEvent(item.event, mark, box, lane))
        # the paper under the words keeps the lines of the axis from crossing them
        shapes.append(Rectangle(text_x - 1, text_top, item.width + 2, item.height))
        shapes.append(mark)
        shapes += _text(item, text_x, text_top + SIZE, at_right=text_x >= mark.x or under)
    drawing = Drawing(width, tops[-1], (*_axis_shapes(axis, tops[-1]), *shapes))
    return Stripe(axis, tuple(events), drawing)


def _mark(item: _Dated, axis: TimeAxis) -> Rectangle:
    """Return the mark of a day or the bar of a window, at the chart's top."""
    left, right = axis.x(item.days.first), axis.x(item.days.last + 1)
    if item.days.first == item.days.last or right - left < _MARK:
        middle = (left + right) / 2 if item.days.first == item.days.last else left + _MARK / 2
        left = min(max(middle - _MARK / 2, 0.0), axis.width - _MARK)
        right = left + _MARK
    window = item.days.first != item.days.last
    return Rectangle(left, 0.0, right - left, _MARK, "window" if window else "mark")


def _text_place(item: _Dated, mark: Rectangle, width: float) -> tuple[float, bool]:
    """Return where the words begin, and whether they stand under the mark: else they are beside it."""
    right = mark.x + mark.width + _GAP
    if right + item.width <= width and mark.width <= item.width:
        return right, False
    left = mark.x - _GAP - item.width
    if left >= 0 and mark.width <= item.width:
        return left, False
    return max(min(mark.x, width - item.width), 0.0), True


def _text(item: _Dated, x: float, base: float, *, at_right: bool) -> Iterator[Shape]:
    """Yield the lines of an event, which end at their mark where they stand at its left."""
    anchor: Anchor = "start" if at_right else "end"
    x += 0.0 if at_right else item.width
    yield Words(item.heading, x, base, SIZE, "ink", anchor, bold=True)
    for number, line in enumerate(item.title, 1):
        yield Words(line, x, base + LEADING * number, SIZE, "muted", anchor)


def _axis_shapes(axis: TimeAxis, bottom: float) -> Iterator[Shape]:
    for tick in axis.ticks:
        yield Line(tick.x, _AXIS - (TICK_SIZE + 3 if tick.words else 3), tick.x, bottom, "line", 0.5)
        if tick.words:
            yield Words(tick.words, tick.x + 2.5, _AXIS - 4, TICK_SIZE, "muted")
    yield Line(0.0, _AXIS, axis.width, _AXIS, "axis", 1.6)
