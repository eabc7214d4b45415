"""Dates, durations and relative times; what is relative asks for an as-of date and is never made into one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from briefbook.review.suggestions.prose import Sentence, lowered
from briefbook.review.suggestions.suggestion import Suggestion
from briefbook.review.suggestions.time_words import (
    DATE,
    DURATION,
    MONTHS,
    NUMBERS,
    NUMERIC,
    RELATIVE,
    UNITS,
    YEAR,
)
from briefbook.translation import tr, tr_noop

_BEFORE_MONTH = re.compile(
    r"\b(?:in|since|by|until|during|from|to|of|and|or|early|late|mid|last|next|this|on|through|between|before|"
    r"after|every)[\s-]\Z",
    re.IGNORECASE,
)
_ALSO_WORDS = ("May", "March", "April", "June", "August")
"""Months that are other words, or names of people, as well."""

_ASKS: Final = {
    "relative": (
        tr_noop("“{words}” depends on the day it was written: as of when?"),
        tr_noop("“{words}” depends on the day it was written (published {published}): as of when?"),
    ),
    "the year": (
        tr_noop("“{words}” has no year: which year is meant?"),
        tr_noop("“{words}” has no year (published {published}): which year is meant?"),
    ),
    "which is the month": (
        tr_noop("“{words}” may be read with the day or the month first: which is it?"),
        tr_noop(
            "“{words}” may be read with the day or the month first (published {published}): which is it?"
        ),
    ),
}
"""What is asked of a time, without and with the day of publication."""
_IS: Final = {
    "date": tr_noop("“{words}” is a date: {iso}."),
    "duration": tr_noop("“{words}” is a duration: {iso}."),
    "month": tr_noop("“{words}” is a month: {iso}."),
    "year": tr_noop("“{words}” is a year: {iso}."),
}


@dataclass(frozen=True)
class _Time:
    start: int
    end: int
    form: str
    rule: str
    iso: str = ""
    asks: str = ""


def suggestions(
    sentences: Sequence[Sentence], *, is_english: bool, published: str = ""
) -> Iterator[Suggestion]:
    """Yield a suggestion for each time in the text; only numeric dates where it is not English."""
    for sentence in sentences:
        found = [time for match in NUMERIC.finditer(sentence.words) if (time := _numeric(match))]
        if is_english:
            found += _english(sentence)
        end = 0
        for time in sorted(found, key=lambda time: (time.start, -time.end)):
            if time.start >= end:
                end = time.end
                yield _suggestion(sentence, time, published)


def _english(sentence: Sentence) -> Iterator[_Time]:
    words = sentence.words
    lower = lowered(words)
    for match in DATE.finditer(words):
        if time := _date(words, match):
            yield time
    for match in YEAR.finditer(words):
        start = match.start() if match["since"] else match.start("year")
        yield _Time(start, match.end(), "year", "year", match["year"])
    for match in DURATION.finditer(lower):
        if time := _duration(words, match):
            yield time
    for match in RELATIVE.finditer(lower):
        if _is_time(words, match):
            yield _Time(*match.span(), "relative", "relative time", asks="as of when")


def _numeric(match: re.Match[str]) -> _Time | None:
    start, end = match.span()
    if match["iso"]:
        iso = _iso(*map(int, match["iso"].split("-")))
        return _Time(start, end, "date", "ISO date", iso) if iso else None
    if match["n1"]:
        first, second, year = int(match["n1"]), int(match["n2"]), int(match["ny"])
        # 12 October or October 12 is told only where one of them cannot be a month
        possible = {iso for iso in (_iso(year, second, first), _iso(year, first, second)) if iso}
        if not possible:
            return None
        told = next(iter(possible)) if len(possible) == 1 else ""
        return _Time(start, end, "date", "numeric date", told, "" if told else "which is the month")
    written, month, day = match["cy"], match["cm"], match["cd"]
    if month is None:
        return _Time(start, end, "year", "year", written)
    iso = _iso(int(written), int(month), int(day or 1))
    if not iso:
        return None
    if day is None:
        return _Time(start, end, "month", "month with its year", iso[:7])
    return _Time(start, end, "date", "numeric date", iso)


def _date(words: str, match: re.Match[str]) -> _Time | None:
    start, end = match.span()
    if match["month4"]:
        return _month(words, match)
    if match["month3"]:
        month = MONTHS[match["month3"].rstrip(".").casefold()]
        return _Time(start, end, "month", "month with its year", f"{match['year3']}-{month:02}")
    month = MONTHS[(match["month"] or match["month2"]).rstrip(".").casefold()]
    day = int(match["day"] or match["day2"])
    year = match["year"] or match["year2"]
    if not year:
        return _Time(start, end, "date", "day and month without a year", asks="the year")
    iso = _iso(int(year), month, day)
    return _Time(start, end, "date", "date in words", iso) if iso else None


def _month(words: str, match: re.Match[str]) -> _Time | None:
    """Return a month without a year; “May” and “March” only where a word such as “in” stands before."""
    start, end = match.span()
    before = _BEFORE_MONTH.search(words, max(0, start - 12), start)
    after = words[end : end + 2]
    is_name = after[:1] in ("-", " ") and after[1:].isupper() and match.group() in _ALSO_WORDS
    if is_name or (before is None and (match.group() in _ALSO_WORDS or after[:1] == " ")):
        return None
    return _Time(start, end, "month", "month without a year", asks="the year")


def _duration(words: str, match: re.Match[str]) -> _Time | None:
    start, end = match.span()
    if match["ago"] or match["vague_ago"]:
        return _Time(start, end, "relative", "relative time", asks="as of when")
    if not match["count"]:
        return _Time(start, end, "duration", "duration without a number")
    count, unit = match["count"], match["unit"]
    number = int(count) if count.isdigit() else NUMBERS[count]
    is_part = words[start - 1 : start] in ("-", "–", ".", ",", "$", "€", "/")
    if match["joint"] != "-" and (bool(match["many"]) != (number != 1) or is_part):
        return None
    if unit == "decade":
        return _Time(start, end, "duration", "duration", f"P{number * 10}Y")
    return _Time(start, end, "duration", "duration", UNITS[unit].format(number))


def _is_time(words: str, match: re.Match[str]) -> bool:
    """Return whether words are a time: “now” is none in “now that”, nor “weekend” without “the”."""
    start, end = match.span()
    plain, after = match.group(), words[end : end + 6].casefold()
    before = words[max(0, start - 6) : start].casefold()
    if plain == "now":
        return not after.startswith(" that") and not (start == 0 and after.startswith(","))
    if plain == "weekend":
        return before.endswith("the ")
    if plain == "soon":
        return not after.startswith((" as ", " after")) and not before.endswith("as ")
    # “USA Today”, “Jerusalem Today”
    return not (plain == "today" and words[start].isupper() and start > 0)


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _suggestion(sentence: Sentence, time: _Time, published: str) -> Suggestion:
    start, end = sentence.start + time.start, sentence.start + time.end
    quote = sentence.words[time.start : time.end]
    if time.asks:
        asks = _ASKS["relative" if time.form == "relative" else time.asks]
        reason = tr(asks[bool(published)], words=quote, published=published)
    elif time.iso:
        reason = tr(_IS[time.form], words=quote, iso=time.iso)
    else:
        reason = tr("“{words}” is a duration without a number.", words=quote)
    values = {"form": time.form}
    if time.iso:
        values["iso"] = time.iso
    if time.asks:
        values["asks"] = time.asks
    return Suggestion(
        kind="time",
        rule=time.rule,
        start=start,
        end=end,
        quote=quote,
        triggers=((start, end),),
        reason=reason,
        values=values,
        context=sentence.words,
    )
