"""Moving what stands on a timeline to other dates, each as precise as it was."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Literal, TypeAlias

from briefbook.domain.dates import first_day, is_date, last_day
from briefbook.domain.timeline import TimelineEntry

Part: TypeAlias = Literal["all", "start", "end"]
"""What of an entry moves: the whole, or one side of it."""


def shifted(text: str, days: int) -> str:
    """Return the date so many days later, below 0 earlier, as precise as it is: the month or year meant.

    An empty date stays empty; nothing leaves the calendar.
    """
    if not is_date(text):
        return text
    first, last = first_day(text).toordinal(), last_day(text).toordinal()
    # of a month or a year, where its middle comes to lie
    middle = (first + last) // 2 + days
    return str(date.fromordinal(max(date.min.toordinal(), min(date.max.toordinal(), middle))))[: len(text)]


def step(text: str) -> int:
    """Return the days of a step by which a date can be moved: one, or about a month or a year."""
    return {4: 366, 7: 31}.get(len(text), 1)


def moved(entry: TimelineEntry, part: Part, days: int) -> TimelineEntry:
    """Return an entry as it is when it, or one side of it, is moved; neither side passes the other."""
    if part == "all":
        return replace(entry, start=shifted(entry.start, days), end=shifted(entry.end, days))
    if part == "start" or not entry.end:
        start = shifted(entry.start, days)
        return replace(entry, start=_earlier(start, entry.end, len(start)))
    end = shifted(entry.end, days)
    return replace(entry, end=_later(end, entry.start, len(end)))


def moved_together(
    entries: Iterable[TimelineEntry], chosen: TimelineEntry, part: Part, days: int
) -> dict[TimelineEntry, TimelineEntry]:
    """Return what becomes of a record's entries when one is moved: a window and its expiry stay together."""
    mine = [one for one in entries if (one.kind, one.part_id) == (chosen.kind, chosen.part_id)]
    window = next((one for one in entries if one.kind == "window" and one.end), None)
    expiry = next((one for one in entries if one.kind == "expiry"), None)
    if window is None or expiry is None or chosen.kind not in ("window", "expiry"):
        return {one: moved(one, part, days) for one in mine}
    after = moved(window, "end" if chosen.kind == "expiry" else part, days)
    return {window: after, expiry: replace(expiry, start=after.end)}


def lasting(start: str, end: str) -> str:
    """Return how long it is from a date to another, as durations are written: in days, months or years."""
    if len(start) == 10:
        return _counted((last_day(end) - first_day(start)).days, "day")
    years = int(end[:4]) - int(start[:4])
    if len(start) == 4:
        return _counted(years, "year")
    return _counted(years * 12 + int(end[5:7] or 12) - int(start[5:7]), "month")


def days_open(start: str, end: str, *, is_computed: bool) -> int:
    """Return how many days a window is open or an event lasts, with the first and the last of them.

    Where the end is computed it is as many as the duration says, of which the day it starts is none.
    """
    return (last_day(end) - first_day(start)).days + (not is_computed)


def _earlier(start: str, end: str, precision: int) -> str:
    if not end or first_day(start) <= last_day(end):
        return start
    return str(last_day(end))[:precision]


def _later(end: str, start: str, precision: int) -> str:
    if not start or last_day(end) >= first_day(start):
        return end
    return str(first_day(start))[:precision]


def _counted(count: int, unit: str) -> str:
    return f"{count} {unit}{'' if count == 1 else 's'}" if count > 0 else ""
