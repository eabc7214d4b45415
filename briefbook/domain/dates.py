"""Dates as precise as they are known: `2025`, `2025-10` or `2025-10-28` (ISO 8601)."""

import re
from calendar import monthrange
from datetime import date, datetime
from functools import lru_cache
from typing import Literal

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def is_date(text: str) -> bool:
    """Return whether a text is a date of the calendar, as precise as it may be."""
    return _days(text) is not None


def first_day(text: str) -> date:
    """Return the first day that a date can mean; raise `ValueError` if it is none."""
    return _known(text)[0]


def last_day(text: str) -> date:
    """Return the last day that a date can mean; raise `ValueError` if it is none."""
    return _known(text)[1]


def now(*, precision: Literal["seconds", "milliseconds"] = "seconds") -> str:
    """Return this moment in local time with its offset (ISO 8601)."""
    return datetime.now().astimezone().isoformat(timespec=precision)


def _known(text: str) -> tuple[date, date]:
    days = _days(text)
    if days is None:
        raise ValueError(f"{text!r} is not a date such as 2025-10-28, 2025-10 or 2025")
    return days


@lru_cache(maxsize=8192)
def _days(text: str) -> tuple[date, date] | None:
    match = _DATE.fullmatch(text)
    if not match:
        return None
    if "00" in match.groups()[1:]:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    return first, date(year, month or 12, day or monthrange(year, month or 12)[1])
