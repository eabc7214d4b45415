"""Dates in the words of a language, as memos and the window print them."""

import re
from dataclasses import dataclass
from datetime import date

from briefbook.translation import is_english, told_by

_ISO = re.compile(r"(?P<date>(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?)(?:T.*)?")


@dataclass(frozen=True)
class DateWords:
    """How a language writes a day, and a month of a year, with `{day}`, `{month}` and `{year}`.

    `{number}` is that of the month, where its name does not stand.
    """

    months: tuple[str, ...]
    day_form: str
    month_form: str


ENGLISH = DateWords(
    (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    "{day} {month} {year}",
    "{month} {year}",
)

SHORT = DateWords(tuple(name[:3] for name in ENGLISH.months), ENGLISH.day_form, ENGLISH.month_form)
"""English with months of three letters, for tables: `12 Aug 2025`."""


_long, _short = ENGLISH, SHORT


def speak(long: DateWords = ENGLISH, short: DateWords = SHORT) -> None:
    """Choose the words that the window has for dates from now on."""
    global _long, _short
    _long, _short = long, short


def in_short(text: str) -> str:
    """Return a date in the window’s short words, for tables; anything else as it stands."""
    return in_words(text, _short)


def short_months() -> tuple[str, ...]:
    """Return the window’s short names of the months."""
    return _short.months


def long_months() -> tuple[str, ...]:
    """Return the window’s names of the months."""
    return _long.months


def in_words(text: str, words: DateWords | None = None) -> str:
    """Return an ISO 8601 date, as precise as it is, in words; anything else as it stands.

    Without `words` it is in the language of the window: what is written into a document gives its own.
    """
    return _in(words, text) if words else told_by(_in_long, text)


def _in_long(text: str) -> str:
    return _in(ENGLISH if is_english() else _long, text)


def _in(words: DateWords, text: str) -> str:
    match = _ISO.fullmatch(text.strip())
    if not match or not (day := _day(match)):
        return text.strip()
    form = words.day_form if match["day"] else words.month_form
    name = words.months[day.month - 1]
    return form.format(day=day.day, month=name, number=day.month, year=day.year)


def day_of(text: str) -> str:
    """Return the day of an ISO 8601 date, such as `2026-11-22`, or nothing where the text names none."""
    match = _ISO.fullmatch(text.strip())
    return match["date"] if match and match["day"] and _day(match) else ""


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"] or 1))
    except ValueError:
        return None
