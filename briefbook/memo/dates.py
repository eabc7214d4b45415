"""Dates as a memo prints them."""

import re
from datetime import date

_ISO = re.compile(r"(?P<date>(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?)(?:T.*)?")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def in_words(text: str) -> str:
    """Return an ISO 8601 date, as precise as it is, in words; anything else as it stands."""
    match = _ISO.fullmatch(text.strip())
    if not match or not (day := _day(match)):
        return text.strip()
    month = f"{_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day} {month}" if match["day"] else month


def day_of(text: str) -> str:
    """Return the day of an ISO 8601 date, such as `2026-11-22`, or nothing where the text names none."""
    match = _ISO.fullmatch(text.strip())
    return match["date"] if match and match["day"] and _day(match) else ""


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"] or 1))
    except ValueError:
        return None
