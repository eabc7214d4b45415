"""The timeline as a calendar file (RFC 5545), for the calendars that people look at anyway."""

import uuid
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from briefbook import __version__
from briefbook.domain.timeline import TimelineEntry

_WORDS = {
    "window": "",
    "expiry": "expires",
    "event": "",
    "action": "action due",
    "decision": "decision due",
    "review": "review",
}


def calendar_file(entries: Iterable[TimelineEntry], title: str, *, with_past: bool = False) -> bytes:
    """Return a calendar of days; what fell, was met or is closed is left out unless `with_past`.

    An entry keeps its identity from one export to the next, so that a calendar changes it in place.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//Briefbook//Briefbook {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", title)
    for entry in entries:
        if with_past or entry.sign != "over":
            calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def _event(entry: TimelineEntry) -> Any:
    from icalendar import Event as CalendarEvent

    event = CalendarEvent()
    event.add("uid", f"{entry.part_id or entry.record_id}-{entry.kind}@briefbook.invalid")
    event.add("dtstamp", _made(entry.part_id or entry.record_id))
    last = entry.first if entry.is_open else entry.last
    event.add("dtstart", entry.first)
    # the day after the last one, as the standard has it; the calendar itself ends with the year 9999
    event.add("dtend", last + timedelta(days=1) if last < date.max else last)
    event.add("summary", _summary(entry))
    if note := _note(entry):
        event.add("description", note)
    kinds = dict.fromkeys((entry.record_kind.capitalize(), entry.kind.capitalize()))
    event.add("categories", list(kinds))
    event.add("transp", "TRANSPARENT")
    return event


def _summary(entry: TimelineEntry) -> str:
    words = "opens" if entry.is_open else _WORDS[entry.kind]
    return f"{entry.label} {entry.title}{f': {words}' if words else ''}"


def _note(entry: TimelineEntry) -> str:
    notes = []
    if entry.is_computed:
        notes.append("The end is counted from the start and the duration.")
    imprecise = [day for day in (entry.start, entry.end) if day and len(day) < 10]
    if imprecise:
        notes.append(f"Known as {' to '.join(imprecise)} only.")
    return " ".join(notes)


def _made(record_id: str) -> datetime:
    """Return when a record was made, which its id tells (UUIDv7, RFC 9562)."""
    try:
        milliseconds = uuid.UUID(record_id).int >> 80
    except ValueError:
        milliseconds = 0
    return datetime.fromtimestamp(milliseconds // 1000, UTC)
