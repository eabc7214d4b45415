"""Reading the texts of cells as the values of fields."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.domain.dates import is_date
from briefbook.domain.durations import duration
from briefbook.domain.fields import Field
from briefbook.domain.vocabulary import word as shown
from briefbook.edits.checking_values import decimal
from briefbook.jobs.loading.scales import Scale
from briefbook.jobs.loading.words import choice_of
from briefbook.readers.dates import iso_date
from briefbook.translation import tr

_DIGITS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:\s+\d{1,2}:\d\d(?::\d\d)?)?")
_SERIAL = re.compile(r"[2-7][0-9]{4}")
_DAY_0 = date(1899, 12, 30)
"""The day from which spreadsheets count, for all days after February 1900."""
_AMOUNT = re.compile(
    r"(?P<before>[^\d\s-]{0,4}?)\s*(?P<number>-?\d[\d,.\s'’]*\d|-?\d)\s*"
    r"(?P<scale>thousand|million|billion|trillion|mn|bn|(?<=\d)[km])?\b\s*(?P<unit>.{0,60})",
    re.I | re.S,
)
_SCALES = {"thousand": 3, "k": 3, "million": 6, "m": 6, "mn": 6, "billion": 9, "bn": 9, "trillion": 12}
_NOTHING = frozenset(("", "-", "–", "—", "n/a", "na", "none", "tbd", "tbc", "?", "nil"))


class UnreadError(Exception):
    """A text that a field cannot hold; its words say why."""


class Values:
    """Reads cells for a book: its matrix, actors, issues, passages and commitments."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._scales: dict[tuple[str, str], Scale] = {}
        self._day_first: dict[str, bool | None] = {}
        self.taken: Counter[tuple[str, str, str]] = Counter()
        """How words were taken, by column, value and note, and how often."""

    def look_at(self, field: Field, column: str, texts: Sequence[str]) -> None:
        """Learn from a whole column what its numbers or its dates mean."""
        matrix = self._contents.matrix
        if field.form in ("likelihood", "impact"):
            steps = matrix.likelihood if field.form == "likelihood" else matrix.impact
            self._scales[field.form, column] = Scale(field.form, steps, texts)
        if field.form in ("date", "day"):
            found = [match for text in texts if (match := _DIGITS.fullmatch(text.strip()))]
            first = any(int(match[1]) > 12 or match[2] == "." for match in found)
            second = any(int(match[3]) > 12 for match in found)
            self._day_first[column] = None if first == second else first

    def value(self, field: Field, column: str, text: str) -> Any:
        """Return what a cell says in a field, `None` for nothing; raise `UnreadError`."""
        if field.form == "text":
            return text if text.strip() else None
        if not text.strip():
            return None
        match field.form:
            case "line":
                return " ".join(text.split())
            case "lines":
                return tuple(filter(None, (" ".join(one.split()) for one in text.split("\n"))))
            case "likelihood" | "impact":
                return self._step(field, column, text)
            case "choice":
                return self._choice(field, column, text)
            case "date" | "day":
                return self._date(field, column, text)
            case "duration":
                return self._duration(column, text)
            case "number":
                return self._number(column, text)
            case "actor":
                return self._actors(text)[0]
            case "actors":
                return self._actors(text)
            case "issue":
                return self._issue(text)
            case "passage":
                return self._passage(text)
            case _:
                return text.strip()

    def unit_in(self, text: str) -> str:
        """Return the unit that stands behind a number in a cell, such as `tonnes` in `25 million tonnes`."""
        match = _AMOUNT.fullmatch(text.strip())
        return " ".join(f"{match['before']} {match['unit']}".split()) if match else ""

    def _take(self, column: str, text: str, note: str) -> None:
        self.taken[column, " ".join(text.split()), note] += 1

    def _step(self, field: Field, column: str, text: str) -> int | None:
        found = self._scales[field.form, column].step(text)
        if found is None:
            steps = (
                self._contents.matrix.likelihood
                if field.form == "likelihood"
                else self._contents.matrix.impact
            )
            words = in_a_row(step.word for step in steps)
            raise UnreadError(
                tr("It is no step of {axis}, which are {words}.", axis=shown(field.form), words=words)
            )
        if found.note:
            self._take(column, text, found.note)
        return found.step or None

    def _choice(self, field: Field, column: str, text: str) -> str | None:
        if text.strip().casefold() in _NOTHING:
            return None
        word = choice_of(field, text)
        if word is None:
            raise UnreadError(
                tr("It is none of these: {choices}.", choices=in_a_row(map(shown, field.choices)))
            )
        if word and word.casefold() != " ".join(text.split()).casefold():
            self._take(column, text, tr("read as {word}", word=shown(word)))
        return word or None

    def _date(self, field: Field, column: str, text: str) -> str | None:
        plain = text.strip()
        if plain.casefold() in _NOTHING:
            return None
        if _SERIAL.fullmatch(plain):
            # a date in a cell that is shown as a plain number, as spreadsheets count the days
            plain = str(_DAY_0 + timedelta(days=int(plain)))
            self._take(column, text, tr("read as {word}", word=plain))
        elif not is_date(plain):
            plain = self._written_date(column, plain)
        if field.form == "day" and len(plain) != 10:
            raise UnreadError(tr("{label} needs a whole day such as 2025-10-28.", label=tr(field.label)))
        return plain

    def _written_date(self, column: str, plain: str) -> str:
        if match := _DIGITS.fullmatch(plain):
            one, other, year = int(match[1]), int(match[3]), match[4]
            day_first = match[2] == "." or self._day_first.get(column)
            if day_first is None and one != other:
                raise UnreadError(tr("Which is the day and which the month is open; write it as 2025-10-28."))
            day, month = (one, other) if day_first else (other, one)
            found = f"{year}-{month:02}-{day:02}"
        else:
            found = iso_date(plain)
        if not is_date(found):
            raise UnreadError(tr("It is no date such as 2025-10-28, 2025-10 or 2025."))
        return found

    def _duration(self, column: str, text: str) -> str:
        plain = text.strip()
        found = duration(plain)
        if not found and plain.isdecimal():
            unit = next((one for one in ("day", "week", "month", "year") if one in column.casefold()), "")
            found = duration(f"{plain} {unit}") if unit else ""
        if not found:
            raise UnreadError(tr("It is no duration such as 90 days or 1 year."))
        return found

    def _number(self, column: str, text: str) -> str | None:
        plain = text.strip()
        if plain.casefold() in _NOTHING:
            return None
        try:
            return decimal(plain)
        except ValueError:
            pass
        match = _AMOUNT.fullmatch(plain)
        try:
            number = decimal(match["number"]) if match else ""
        except ValueError:
            number = ""
        if not (match and number):
            raise UnreadError(tr("It is no number such as 25000000 or 1.5."))
        zeros = _SCALES.get((match["scale"] or "").casefold(), 0)
        if zeros:
            whole, _, part = number.partition(".")
            number = decimal(f"{whole}{part[:zeros].ljust(zeros, '0')}.{part[zeros:] or '0'}".lstrip())
        self._take(column, text, tr("read as {word}", word=number))
        return number

    def _actors(self, text: str) -> tuple[str, ...]:
        found: list[str] = []
        for line in text.split("\n"):
            name = " ".join(line.split())
            if name.casefold() in self._actor_ids:
                found.append(name)
                continue
            for one in filter(None, (" ".join(part.split()) for part in name.split(";"))):
                parts = [part.strip() for part in one.split(",")]
                all_known = len(parts) > 1 and all(part.casefold() in self._actor_ids for part in parts)
                found += parts if all_known else [one]
        return tuple(dict.fromkeys(self._actor_ids.get(one.casefold(), one) for one in found)) or (
            text.strip(),
        )

    def _issue(self, text: str) -> str:
        plain = " ".join(text.split()).casefold()
        found = self._issue_ids.get(plain)
        if found is None:
            raise UnreadError(tr("There is no such issue in the outline."))
        return found

    def _passage(self, text: str) -> str:
        plain = text.strip().strip("[]").removeprefix("@")
        found = self._passage_ids.get(plain)
        if found is None:
            raise UnreadError(tr("There is no such passage in the book."))
        return found

    @cached_property
    def _actor_ids(self) -> Mapping[str, str]:
        named = {name.casefold(): one.id for one in self._contents.actors for name in one.aliases}
        return named | {one.name.casefold(): one.id for one in self._contents.actors}

    @cached_property
    def _issue_ids(self) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for entry in self._contents.outline:
            title = " ".join(entry.issue.title.split())
            for name in (entry.number, title, f"{entry.number} {title}"):
                found.setdefault(name.casefold(), entry.issue.id)
        for entry in self._contents.outline:
            # a number with a title is nobody else's
            title = " ".join(entry.issue.title.split())
            found[f"{entry.number} {title}".casefold()] = entry.issue.id
        return found

    @cached_property
    def _passage_ids(self) -> Mapping[str, str]:
        sources = self._contents.source_by_id
        return {f"{sources[one.source_id].key}#{one.number}": one.id for one in self._contents.passages}
