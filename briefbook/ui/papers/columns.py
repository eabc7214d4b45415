"""The columns of a table of working papers: fields of `domain.fields`, or whatever is made of a record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from operator import attrgetter
from typing import Any, TypeAlias

from briefbook.domain import fields
from briefbook.domain.capitals import capitalised
from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_short
from briefbook.domain.field_values import value_of, words_of
from briefbook.domain.fields import Field
from briefbook.domain.record import Record
from briefbook.translation import pointed, sort_key, tr

Words: TypeAlias = Callable[[Record, Contents], str]
Key: TypeAlias = Callable[[Record, Contents], Any]

LABEL = "label"
"""The column of the short names, such as `K3`."""

_TITLES = 204
_WIDTHS = {"day": 160, "date": 160, "choice": 170}


@dataclass(frozen=True)
class Column:
    """A column: its heading, what stands in it and what it is sorted by."""

    name: str
    heading: str
    words: Words
    key: Key
    """What its order goes by; `None` or "" for what is empty, and comes last."""
    width: int = 120
    """The pixels at a text scale of 100 % from which its words may be cut where there is little room."""
    is_main: bool = False
    """Whether it takes the room that the others leave."""
    is_number: bool = False
    """Whether its words stand at the right."""
    beside: int = 0
    """The pixels at a text scale of 100 % that something painted beside its words takes."""


def columns_of(kind: type[Record], wanted: Sequence[str | Column]) -> list[Column]:
    """Return columns given as such or by the names of fields, after one of short names if there are any."""
    made = [one if isinstance(one, Column) else _of_field(fields.field(kind, one)) for one in wanted]
    if "number" in kind.__dataclass_fields__ and not any(one.name == LABEL for one in made):
        made.insert(0, Column(LABEL, tr("Ref"), _label, lambda record, _: attrgetter("number")(record), 52))
    return made


def _of_field(field: Field) -> Column:
    return Column(
        field.name,
        tr(field.label),
        lambda record, contents: _words(record, field, contents),
        lambda record, contents: _key(record, field, contents),
        _TITLES if field.is_needed else _WIDTHS.get(field.form, 120),
        is_main=field.is_needed and field.name in ("title", "name", "text"),
        is_number=field.form == "number",
    )


def _words(record: Record, field: Field, contents: Contents) -> str:
    words = words_of(record, field, contents)
    match field.form:
        case "number":
            return pointed(words)
        case "date" | "day":
            return in_short(words)
        case "choice" | "yes or no":
            return capitalised(words)
        case _:
            return in_a_row(words.split("\n"))


def _label(record: Record, _: Contents) -> str:
    return str(attrgetter("label")(record))


def _key(record: Record, field: Field, contents: Contents) -> Any:
    value = value_of(record, field, contents)
    if not value:
        return None
    match field.form:
        case "choice":
            return field.choices.index(value) if value in field.choices else len(field.choices)
        case "number":
            return Decimal(value)
        case "likelihood" | "impact" | "yes or no" | "date" | "day":
            return value
        case "issue":
            return [int(part) for part in contents.issue_numbers.get(value, "").split(".") if part] or None
        case _:
            return sort_key(words_of(record, field, contents))
