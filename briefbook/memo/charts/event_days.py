"""The days of an event on a timeline, as numbers and in words."""

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

from briefbook.domain.date_words import ENGLISH, in_words
from briefbook.memo.blocks import Event

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?")


class Days(NamedTuple):
    """The first and the last day of an event, as proleptic ordinals."""

    first: int
    last: int

    @property
    def year(self) -> int:
        """The year of the first day."""
        return date.fromordinal(self.first).year


def days_of(event: Event) -> Days | None:
    """Return the days of an event, whole months and years where no day is given; nothing if no date."""
    start = _stretch(event.start)
    end = _stretch(event.end) if event.end else start
    if start is None:
        return None
    return Days(start.first, max(start.last, end.last) if end else start.last)


def days_in_words(event: Event) -> str:
    """Return the days of an event as they are printed, such as `3–5 December 2026`."""
    start, end = in_words(event.start, ENGLISH), in_words(event.end, ENGLISH)
    if not end or end == start:
        return start
    words, others = start.split(" "), end.split(" ")
    # what both have in common is said once, at the end
    while len(words) > 1 and len(words) == len(others) and words[-1] == others[-1]:
        words, others = words[:-1], others[:-1]
    return f"{words[0]}–{end}" if len(words) == 1 else f"{' '.join(words)} – {end}"


def _stretch(text: str) -> Days | None:
    match = _ISO.fullmatch(text.strip())
    if not match:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    try:
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:
        return None
    return Days(first.toordinal(), last.toordinal())
