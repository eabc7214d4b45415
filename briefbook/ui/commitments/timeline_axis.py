"""The days along a timeline: where each stands, and the stretches written over them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Final

from briefbook.domain.date_words import in_short, in_words, short_months
from briefbook.translation import tr

LEAST: Final = 0.02
MOST: Final = 48.0
"""Pixels that a day can take."""
_LAST: Final = date.max.toordinal()


@dataclass(frozen=True)
class Axis:
    """Days, as proleptic ordinals, across a width in pixels."""

    left: float
    """The day at the left edge."""
    per_day: float
    """The pixels of a day."""

    def x(self, day: float) -> float:
        """Return where a day begins."""
        return (day - self.left) * self.per_day

    def day(self, x: float) -> float:
        """Return the day at a place, with its fraction."""
        return self.left + x / self.per_day

    def panned(self, pixels: float) -> "Axis":
        """Return the axis so many pixels further right."""
        return replace(self, left=self.left + pixels / self.per_day)

    def zoomed(self, factor: float, x: float) -> "Axis":
        """Return the axis with days as much wider; the day at a place stays there."""
        per_day = max(LEAST, min(MOST, self.per_day * factor))
        return Axis(self.day(x) - x / per_day, per_day)


def fitting(first: date, last: date, width: float) -> Axis:
    """Return the axis that shows all from one day to another, with some room at the sides."""
    days = max(14, (last - first).days + 1)
    margin = days * 0.04 + 1
    per_day = max(LEAST, min(MOST, width / (days + 2 * margin)))
    return Axis(first.toordinal() - margin, per_day)


@dataclass(frozen=True)
class Stretch:
    """A day, month or year as it is written over the timeline."""

    first: int
    after: int
    words: str
    shorter: str
    """What stands there where there is no room for them."""


def levels(axis: Axis, width: float, scale: float = 1.0) -> tuple[list[Stretch], list[Stretch]]:
    """Return the stretches of both lines of a heading whose text is `scale` times as large."""
    above, below = next((one for least, *one in _LEVELS if axis.per_day >= least * scale), _LEVELS[-1][1:])
    return list(_stretches(above, axis, width)), list(_stretches(below, axis, width))


@dataclass(frozen=True)
class _Unit:
    begin: Callable[[int], int]
    next: Callable[[int], int]
    words: Callable[[date], str]
    shorter: Callable[[date], str] | None = None


def _stretches(unit: _Unit, axis: Axis, width: float) -> Iterator[Stretch]:
    day = unit.begin(max(1, min(_LAST, int(axis.left))))
    end = axis.day(width)
    while day <= min(end, _LAST):
        after = unit.next(day)
        at = date.fromordinal(day)
        words = unit.words(at)
        yield Stretch(day, after, words, unit.shorter(at) if unit.shorter else words)
        day = after


def _month(months: int, further: int, day: int) -> int:
    at = date.fromordinal(day)
    count = (at.year * 12 + at.month - 1) // months * months + further * months
    return _first_of(count // 12, count % 12 + 1)


def _year(years: int, further: int, day: int) -> int:
    return _first_of(date.fromordinal(day).year // years * years + further * years, 1)


def _first_of(year: int, month: int) -> int:
    if year > date.max.year:
        return _LAST + 1
    return date(year, month, 1).toordinal() if year >= 1 else 1


def _monday(day: int) -> int:
    return max(1, day - date.fromordinal(day).weekday())


def _months(count: int, words: Callable[[date], str], shorter: Callable[[date], str] | None = None) -> _Unit:
    return _Unit(partial(_month, count, 0), partial(_month, count, 1), words, shorter)


def _years(count: int, words: Callable[[date], str]) -> _Unit:
    return _Unit(partial(_year, count, 0), partial(_year, count, 1), words, lambda at: str(at.year))


_DAYS = _Unit(lambda day: day, lambda day: day + 1, lambda at: str(at.day))
_WEEKS = _Unit(_monday, lambda day: _monday(day) + 7, lambda at: str(at.day))
_MONTHS_LONG = _months(1, lambda at: in_words(at.isoformat()[:7]), lambda at: in_short(at.isoformat()[:7]))
_MONTHS = _months(1, lambda at: short_months()[at.month - 1])
_QUARTERS = _months(3, lambda at: tr("Q{quarter}", quarter=(at.month + 2) // 3))
_YEARS = _years(1, lambda at: str(at.year))
_DECADES = _years(10, lambda at: tr("{year}s", "a decade", year=at.year))
_LEVELS: Final = (
    (22.0, _MONTHS_LONG, _DAYS),
    (3.6, _MONTHS_LONG, _WEEKS),
    (1.15, _YEARS, _MONTHS),
    (0.32, _YEARS, _QUARTERS),
    (0.11, _DECADES, _YEARS),
    (0.0, _years(100, lambda at: tr("{year}s", "a century", year=at.year)), _DECADES),
)
"""From how many pixels a day on which units are written above and below."""
