"""Dates as a memo prints them."""

import re
from datetime import date

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def in_words(text: str) -> str:
    """Return an ISO 8601 date, as precise as it is, in words; anything else as it stands."""
    match = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d)(?:T.*)?)?", text.strip())
    if not match:
        return text.strip()
    try:
        day = date(int(match[1]), int(match[2]), int(match[3] or 1))
    except ValueError:
        return text.strip()
    month = f"{_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day} {month}" if match[3] else month
