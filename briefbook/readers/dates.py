"""Dates as files write them, to ISO 8601 as precise as they are."""

import re
from datetime import date

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)

_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_ISO = re.compile(r"(?P<year>\d{4})(?:[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?)?(?![\d-]).*", re.S)
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d).*", re.S)
_CJK = re.compile(r"(?P<year>\d{4})年(?:(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?)?.*", re.S)
_WRITTEN = (
    re.compile(
        rf"(?:[A-Za-z]+,?\s+)?{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b.*", re.S
    ),
    re.compile(
        rf"(?:[A-Za-z]+,?\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(?P<year>\d{{4}})\b.*", re.S
    ),
    re.compile(rf"{_MONTH},?\s+(?P<year>\d{{4}})\b.*", re.S),
)


def iso_date(written: str) -> str:
    """Return a date that stands at the start of `written` as `2025`, `2025-10` or `2025-10-28`, else nothing.

    Dates of digits alone whose order is open, such as 3/4/2025, are left out.
    """
    written = written.strip()
    for pattern in (_COMPACT, _CJK, _ISO, *_WRITTEN):
        if found := pattern.fullmatch(written):
            parts = found.groupdict()
            if iso := _assembled(parts["year"], parts.get("month"), parts.get("day")):
                return iso
    return ""


def _assembled(year: str, month: str | None, day: str | None) -> str:
    if month is None:
        return year if 1400 <= int(year) <= 2200 else ""
    number = int(month) if month.isdigit() else _month_number(month)
    try:
        checked = date(int(year), number, int(day or 1))
    except ValueError:
        return ""
    return checked.isoformat() if day else checked.isoformat()[:7]


def _month_number(name: str) -> int:
    """Return 1 to 12 for an English month's name or its start, or 0."""
    name = name.lower()
    return next((number for number, month in enumerate(MONTHS, 1) if month.startswith(name)), 0) or (
        9 if name == "sept" else 0
    )
