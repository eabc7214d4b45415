"""Durations as policy texts give them, such as `90 days`, and the days on which they end (ISO 8601)."""

import re
from calendar import monthrange
from datetime import date, timedelta

from briefbook.translation import tr

UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y"}
"""The units of a duration and their ISO 8601 letters."""

_WORDS = re.compile(r"([0-9]{1,4})\s*-?\s*(day|week|month|year)s?", re.I)
_ISO = re.compile(r"P([0-9]{1,4})([DWMY])", re.I)


def duration(text: str) -> str:
    """Return a duration written in words or by ISO 8601 in words, such as `90 days`; empty if it is none."""
    plain = " ".join(text.split())
    if match := _WORDS.fullmatch(plain):
        count, unit = int(match[1]), match[2].casefold()
    elif match := _ISO.fullmatch(plain):
        count, unit = int(match[1]), next(name for name, sign in UNITS.items() if sign == match[2].upper())
    else:
        return ""
    return f"{count} {unit}{'' if count == 1 else 's'}" if count else ""


def duration_words(lasts: str) -> str:
    """Return a duration in the words of the window; anything else as it stands."""
    match = _WORDS.fullmatch(lasts)
    if not match:
        return lasts
    count = int(match[1])
    match match[2].casefold():
        case "day":
            return tr("%n day(s)", "", count)
        case "week":
            return tr("%n week(s)", "", count)
        case "month":
            return tr("%n month(s)", "", count)
        case _:
            return tr("%n year(s)", "", count)


def end_of(start: date, lasts: str) -> date:
    """Return the day a duration after a day; raise `ValueError` if it is none, or leaves the calendar.

    90 days from 12 August 2025 are 10 November 2025: the day it starts is not counted. A month from
    31 January is the last day of February.
    """
    match = _WORDS.fullmatch(duration(lasts))
    if not match:
        raise ValueError(f"{lasts!r} is not a duration such as 90 days")
    count, unit = int(match[1]), match[2]
    try:
        if unit in ("day", "week"):
            return start + timedelta(days=count * (7 if unit == "week" else 1))
        months = start.month - 1 + count * (12 if unit == "year" else 1)
        year, month = start.year + months // 12, months % 12 + 1
        return date(year, month, min(start.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError) as error:
        raise ValueError(f"{lasts} from {start} is beyond the calendar") from error
