"""What a field of the working papers may hold: values as they are entered, checked and made plain."""

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Any

from briefbook.domain.actor import Actor, ActorPosition
from briefbook.domain.counts import in_a_row
from briefbook.domain.dates import is_date
from briefbook.domain.durations import duration
from briefbook.domain.edit import Change
from briefbook.domain.fields import Field
from briefbook.domain.marking import normalised
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.vocabulary import kind_word, word
from briefbook.edits.acting import actor_named
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr

_SPACES = re.compile(r"(?<=\d)[ \u00a0\u202f'’](?=\d{3}\b)")
_THOUSANDS = re.compile(r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?")
_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,12})?")


def checked(book: Book, kind: type[Record], field: Field, value: Any, changes: list[Change]) -> Any:
    """Return a field's value as it is kept; raise `BriefbookError` with what it should be.

    Actors may be given by name or id; those that the book does not have are added to `changes`.
    """
    if field.form == "actors":
        return _actors(book, value, changes)
    if field.form == "commitments":
        return tuple(dict.fromkeys(_commitment(book, one) for one in _several(value)))
    if field.form == "actor":
        found = _actors(book, value, changes)
        return found[0] if found else None
    if field.form == "issue":
        return _issue(book, value)
    if field.form == "passage":
        return _there(book.passages.find(value or None), value, "passage")
    if field.form == "position":
        return _position(book, kind, value)
    if field.form in ("likelihood", "impact"):
        return _step(book, field, value)
    if field.form == "lines":
        return tuple(dict.fromkeys(filter(None, (" ".join(one.split()) for one in _several(value)))))
    if field.form == "yes or no":
        return bool(value)
    text = str(value or "")
    if field.form == "text":
        return text.replace("\r\n", "\n").strip("\n")
    line = " ".join(text.split())
    return _line(field, line)


def decimal(text: str) -> str:
    """Return a number as people write it as a plain decimal text; raise `ValueError` if it is none.

    Signs of thousands are a comma, an apostrophe or a space; the decimal sign is a point.
    """
    plain = _SPACES.sub("", text.strip())
    if _THOUSANDS.fullmatch(plain):
        plain = plain.replace(",", "")
    if not _NUMBER.fullmatch(plain):
        raise ValueError(f"{text!r} is not a number such as 25000000 or 1.5")
    try:
        number = Decimal(plain).normalize()
    except InvalidOperation as error:
        raise ValueError(str(error)) from error
    return f"{number:f}"


def _line(field: Field, line: str) -> str:
    if field.name == "marking":
        return normalised(line)
    if not line and field.form != "choice":
        return ""
    if field.form == "choice":
        return _choice(field, line)
    if field.form == "date" and not is_date(line):
        raise BriefbookError(
            tr(
                "“{line}” is not a date such as 2025-10-28, 2025-10 or 2025 ({label}).",
                line=line,
                label=tr(field.label),
            )
        )
    if field.form == "day" and not (is_date(line) and len(line) == 10):
        raise BriefbookError(
            tr("“{line}” is not a day such as 2025-10-28 ({label}).", line=line, label=tr(field.label))
        )
    if field.form == "duration":
        if not duration(line):
            raise BriefbookError(
                tr(
                    "“{line}” is not a duration such as 90 days or 1 year ({label}).",
                    line=line,
                    label=tr(field.label),
                )
            )
        return duration(line)
    if field.form == "number":
        try:
            return decimal(line)
        except ValueError:
            raise BriefbookError(
                tr(
                    "“{line}” is not a number such as 25000000 or 1.5 ({label}).",
                    line=line,
                    label=tr(field.label),
                )
            ) from None
    return line


def _choice(field: Field, line: str) -> str:
    plain = line.casefold()
    found = next((one for one in field.choices if one.casefold() == plain), None)
    if found is not None:
        return found
    if not plain and field.is_free:
        return ""
    words = in_a_row(map(word, field.choices))
    raise BriefbookError(
        tr("“{line}” is not one of these ({label}): {words}.", line=line, label=tr(field.label), words=words)
    )


def _step(book: Book, field: Field, value: Any) -> int:
    step = int(value or 0)
    matrix = book.matrices.only()
    most = len(matrix.likelihood if field.form == "likelihood" else matrix.impact)
    if not 0 <= step <= most:
        raise BriefbookError(
            tr("{label} goes from 1 to {most}, not {step}.", label=tr(field.label), most=most, step=step)
        )
    return step


def _actors(book: Book, value: Any, changes: list[Change]) -> tuple[str, ...]:
    found: list[str] = []
    for one in _several(value):
        by_id = book.actors.find(one)
        made = any(isinstance(change.after, Actor) and change.after.id == one for change in changes)
        actor_id = one if by_id or made else actor_named(book, one, changes)
        if actor_id:
            found.append(actor_id)
    return tuple(dict.fromkeys(found))


def _several(value: Any) -> Iterable[str]:
    if not value:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)


def _commitment(book: Book, one: str) -> str:
    label = one.strip().casefold()
    found = book.commitments.find(one) or next(
        (each for each in book.commitments.all() if each.label.casefold() == label), None
    )
    return str(_there(found, one, "commitment"))


def _issue(book: Book, value: Any) -> str | None:
    if not value:
        return None
    if book.issues.find(value):
        return str(value)
    plain = " ".join(str(value).split()).casefold()
    for entry in book.issues.outline():
        title = " ".join(entry.issue.title.split()).casefold()
        if plain in (entry.number, title, f"{entry.number} {title}"):
            return entry.issue.id
    raise BriefbookError(tr("There is no issue “{title}” in the outline.", title=value))


def _position(book: Book, kind: type[Record], value: Any) -> str | None:
    assert kind is ActorPosition
    return _there(book.positions.find(value or None), value, "position")


def _there(found: Record | None, value: Any, kind: str) -> str | None:
    if value and found is None:
        raise BriefbookError(tr("There is no {kind} “{name}”.", kind=kind_word(kind), name=value))
    return found.id if found else None


def refuse_crossed(risk: Risk) -> None:
    """Raise `BriefbookError` where the range of a risk's rating runs backwards, or lies beside the rating."""
    if axis := crossed(risk):
        raise BriefbookError(
            tr("The range of the {axis} of {risk} has to hold its rating.", axis=word(axis), risk=risk.label)
        )


def crossed(risk: Risk) -> str:
    """Return the axis on which the range of a risk's rating does not hold it; empty if it does on both."""
    for axis, least, now, most in (
        ("likelihood", risk.least_likelihood, risk.likelihood, risk.most_likelihood),
        ("impact", risk.least_impact, risk.impact, risk.most_impact),
    ):
        if (least and most and least > most) or (now and ((least and least > now) or (most and most < now))):
            return axis
    return ""
