"""The table of all records of a kind: a column for each field, and for what belongs to the records."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment, Progress
from briefbook.domain.contents import Contents
from briefbook.domain.field_values import words_of
from briefbook.domain.fields import FIELDS, Field
from briefbook.domain.owned_lines import OWNED, written_lines
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario

TITLES: dict[type[Record], str] = {
    Risk: "Risks",
    Commitment: "Commitments",
    ActorPosition: "Positions",
    Actor: "Actors",
    Scenario: "Scenarios",
    Recommendation: "Recommendations",
    TalkingPoint: "Talking points",
    Event: "Events",
    Objective: "Objectives",
}
"""The kinds that there are tables of, and what these are called."""


@dataclass(frozen=True)
class Column:
    """A column of a table."""

    label: str
    form: str = "line"
    """As in `domain.fields.Form`."""
    choices: tuple[str, ...] = ()
    """The words that can stand in it; empty where it can hold others."""


@dataclass(frozen=True)
class Ledger:
    """A table of the records of one kind."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


def ledger(kind: type[Record], contents: Contents, only: Collection[str] | None = None) -> Ledger:
    """Return the table of a kind, or of those records whose ids are in `only`.

    `contents` holds the kind, what belongs to it, and the actors, issues, sources and passages it names.
    """
    records = [one for one in _records(kind, contents) if only is None or one.id in only]
    made: list[tuple[Column, Callable[[Any], str]]] = []
    if kind is ActorPosition:
        called = {one.id: f"P{place}" for place, one in enumerate(contents.positions, 1)}
        made.append((Column("Ref"), lambda one: called[one.id]))
    elif kind is not Actor:
        made.append((Column("Ref"), lambda one: str(one.label)))
    for field in FIELDS[kind]:
        if field.form == "position":
            made.append((Column(field.label), lambda one: called.get(one.superseded_by_id or "", "")))
        else:
            made.append((_column(field, contents), _words(field, contents)))
    for label, owned in OWNED.get(kind, {}).items():
        made.append((Column(label, "text"), _lines(owned, contents)))
    made += _worked_out(kind, contents)
    rows = tuple(tuple(words(one) for _, words in made) for one in records)
    return Ledger(TITLES[kind], tuple(column for column, _ in made), rows)


def _records(kind: type[Record], contents: Contents) -> Sequence[Any]:
    found: dict[type[Record], Sequence[Any]] = {
        Risk: contents.risks,
        Commitment: contents.commitments,
        ActorPosition: contents.positions,
        Actor: contents.actors,
        Scenario: contents.scenarios,
        Recommendation: contents.recommendations,
        TalkingPoint: contents.talking_points,
        Event: contents.events,
        Objective: contents.objectives,
    }
    return found[kind]


def _column(field: Field, contents: Contents) -> Column:
    choices = field.choices
    if field.form in ("likelihood", "impact"):
        steps = contents.matrix.likelihood if field.form == "likelihood" else contents.matrix.impact
        choices = tuple(step.word for step in steps)
    return Column(field.label, field.form, choices)


def _words(field: Field, contents: Contents) -> Callable[[Any], str]:
    return lambda one: words_of(one, field, contents)


def _lines(owned: type[Record], contents: Contents) -> Callable[[Any], str]:
    by_owner: dict[type[Record], dict[str, Any]] = {
        RiskAction: contents.actions_of,
        Indicator: contents.indicators_of,
        Progress: contents.progress_of,
    }
    return lambda one: written_lines(by_owner[owned].get(one.id, ()))


def _worked_out(kind: type[Record], contents: Contents) -> list[tuple[Column, Callable[[Any], str]]]:
    """Return what follows from other columns, for those who only read the table."""
    if kind is Risk:
        matrix = contents.matrix
        return [
            (
                Column("Band"),
                lambda one: matrix.band_word(one.rating) if one.rating and one.rating in matrix else "",
            )
        ]
    return [(Column("Closes", "date"), lambda one: str(one.closes))] if kind is Commitment else []
