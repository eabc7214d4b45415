"""The axis of a timeline: the days that it covers, and ticks at days, months, quarters or years."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from briefbook.memo.charts.drawing import Measure

SIZE = 7.2
"""Of the words at the ticks."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LAST = date.max.toordinal()
_LEAST_DAYS = 10
_ROOM = 7.0
"""Between the words of two ticks."""
_MOST_TICKS = 60


@dataclass(frozen=True, slots=True)
class Tick:
    """The beginning of a day, week, month, quarter or year; `words` is empty where there is no room."""

    x: float
    words: str


@dataclass(frozen=True)
class TimeAxis:
    """Days, as proleptic ordinals, along a width in points; `after` is the day after the last."""

    first: int
    after: int
    width: float
    ticks: tuple[Tick, ...] = ()

    def x(self, day: float) -> float:
        """Return where a day begins."""
        return (day - self.first) / (self.after - self.first) * self.width


@dataclass(frozen=True)
class _Unit:
    """A step between ticks: how a day is brought to a tick, what the next is, and what is printed."""

    begin: Callable[[int], int]
    next: Callable[[int], int]
    words: Callable[[date, bool], str]
    wide: str
    """The widest that `words` returns, but for the first tick."""


def time_axis(first: int, last: int, width: float, measure: Measure) -> TimeAxis:
    """Return the axis from one day to another, with the finest ticks whose words fit."""
    if last - first + 1 < _LEAST_DAYS:
        first = max(first - (_LEAST_DAYS - (last - first)) // 2, 1)
        last = min(max(last, first + _LEAST_DAYS), _LAST)
    for unit in _units():
        begin, after = unit.begin(first), unit.next(unit.begin(last))
        steps = list(_steps(unit, begin, after))
        if len(steps) > _MOST_TICKS:
            continue
        axis = TimeAxis(begin, after, width)
        least = min(
            (axis.x(later) - axis.x(step) for step, later in zip(steps, [*steps[1:], after], strict=True))
        )
        if least >= measure(unit.wide, SIZE, False) + _ROOM:
            return TimeAxis(begin, after, width, tuple(_ticks(axis, unit, steps, measure)))
    return TimeAxis(first, last + 1, width)


def _ticks(axis: TimeAxis, unit: _Unit, steps: list[int], measure: Measure) -> Iterator[Tick]:
    taken = 0.0
    for number, step in enumerate(steps):
        x = axis.x(step)
        words = unit.words(date.fromordinal(step), number == 0)
        fits = taken <= x and x + 2 + measure(words, SIZE, False) <= axis.width
        if fits:
            taken = x + measure(words, SIZE, False) + _ROOM / 2
        yield Tick(x, words if fits else "")


def _steps(unit: _Unit, begin: int, after: int) -> Iterator[int]:
    count = 0
    while begin < after and begin <= _LAST and count <= _MOST_TICKS:
        yield begin
        begin = unit.next(begin)
        count += 1


def _units() -> Iterator[_Unit]:
    yield _Unit(lambda day: day, lambda day: day + 1, _day_words, "30 Sep")
    yield _Unit(_monday, lambda day: _monday(day) + 7, _week_words, "30 Sep")
    for months, wide in ((1, "May"), (3, "Jan 2000"), (6, "Jan 2000")):
        yield _Unit(partial(_month, months, 0), partial(_month, months, 1), _month_words, wide)
    for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000):
        yield _Unit(partial(_year, years, 0), partial(_year, years, 1), _year_words, "2000")


def _monday(day: int) -> int:
    return max(day - date.fromordinal(min(day, _LAST)).weekday(), 1)


def _month(months: int, further: int, day: int) -> int:
    """Return the first day of the stretch of so many months that a day is in, or of a further one."""
    at = date.fromordinal(min(day, _LAST))
    count = (at.year * 12 + at.month - 1) // months * months + further * months
    return _first_of(count // 12, count % 12 + 1)


def _year(years: int, further: int, day: int) -> int:
    at = date.fromordinal(min(day, _LAST)).year
    return _first_of(at // years * years + further * years, 1)


def _first_of(year: int, month: int) -> int:
    if year > date.max.year:
        return _LAST + 1
    return date(year, month, 1).toordinal() if year >= 1 else 1


def _day_words(day: date, first: bool) -> str:
    words = f"{day.day} {_MONTHS[day.month - 1]}"
    return f"{words} {day.year}" if first or (day.month, day.day) == (1, 1) else words


def _week_words(day: date, first: bool) -> str:
    return _day_words(day, first or (day.month == 1 and day.day <= 7))


def _month_words(day: date, first: bool) -> str:
    month = _MONTHS[day.month - 1]
    return f"{month} {day.year}" if first or day.month == 1 else month


def _year_words(day: date, first: bool) -> str:
    return str(day.year)
