"""What the command line tells of a working paper: values that JSON knows, and a line of columns."""

from collections.abc import Sequence
from typing import Any

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment, delivered
from briefbook.domain.contents import Contents
from briefbook.domain.field_values import value_of, words_of
from briefbook.domain.fields import FIELDS, field
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario

_SHOWN: dict[type[Record], tuple[str, ...]] = {
    Risk: ("owner", "response", "status", "trend"),
    Commitment: ("kind", "commits", "status", "quantity", "unit"),
    ActorPosition: ("actor_id", "issue_id", "stance", "flexibility", "as_of"),
    Actor: ("kind", "side", "role", "institution", "parent_id"),
    Scenario: ("branch", "alternatives", "likelihood"),
    Recommendation: ("is_asked", "due", "supports", "opposes", "decision"),
    TalkingPoint: ("mode", "hears", "raised"),
    Event: ("date", "end", "place", "takes_part"),
    Objective: ("side", "actor_id", "priority", "outcome"),
}
"""The fields that a line shows besides the label and the title."""


def paper_values(contents: Contents, record: Any) -> dict[str, Any]:
    """Return a record with what belongs to it, in values that JSON knows; steps and actors in words."""
    kind = type(record)
    values: dict[str, Any] = {"id": record.id}
    if label := getattr(record, "label", ""):
        values["label"] = label
    for one in FIELDS[kind]:
        words = words_of(record, one, contents)
        name = one.name.removesuffix("_id")
        if one.form in ("actors", "commitments", "lines"):
            values[name] = words.split("\n") if words else []
        elif one.form == "yes or no":
            values[name] = bool(value_of(record, one, contents))
        elif one.form == "position":
            values[name] = value_of(record, one, contents)
        else:
            values[name] = words
    if isinstance(record, Risk):
        values |= _of_risk(contents, record)
    if isinstance(record, Scenario):
        values["indicators"] = [part_values(one) for one in contents.indicators_of.get(record.id, ())]
    if isinstance(record, Commitment):
        log = contents.progress_of.get(record.id, [])
        values["closes"], values["end_is_computed"] = record.closes or None, record.is_computed
        values["delivered"] = f"{delivered(log):f}"
        values["log"] = [part_values(one) for one in log]
    return values


def part_values(record: Record) -> dict[str, Any]:
    """Return an action, an indicator or an entry of a log in values that JSON knows."""
    return {"id": record.id, **{one.name: getattr(record, one.name) for one in FIELDS[type(record)]}}


def paper_rows(contents: Contents, kind: type[Record], records: Sequence[Any]) -> list[tuple[str, ...]]:
    """Return a header and a line for each record, the title last."""
    names = _SHOWN[kind]
    heads = [field(kind, name).label.lower() for name in names]
    if kind is ActorPosition:
        rows = [(*(_cell(contents, one, name) for name in names), _stands(one)) for one in records]
        return [(*heads, "stands"), *rows]
    first = () if kind is Actor else ("ref",)
    more = {Risk: ("rating", "band"), Commitment: ("closes",)}.get(kind, ())
    title = field(kind, "name" if kind is Actor else "title").label.lower()
    found: list[tuple[str, ...]] = [(*first, *more, *heads, title)]
    for one in records:
        label = () if kind is Actor else (one.label,)
        found.append(
            (
                *label,
                *_more(contents, one),
                *(_cell(contents, one, name) for name in names),
                one.title,
            )
        )
    return found


def _stands(position: ActorPosition) -> str:
    return "now" if position.is_current else "superseded"


def _cell(contents: Contents, record: Any, name: str) -> str:
    words = words_of(record, field(type(record), name), contents)
    return ", ".join(words.split("\n")) if words else "–"


def _more(contents: Contents, record: Any) -> tuple[str, ...]:
    if isinstance(record, Risk):
        rating, matrix = record.rating, contents.matrix
        return matrix.told(rating), matrix.band_word(rating) if rating and rating in matrix else "–"
    return (record.closes or "–",) if isinstance(record, Commitment) else ()


def _of_risk(contents: Contents, risk: Risk) -> dict[str, Any]:
    matrix, rating = contents.matrix, risk.rating
    is_here = rating is not None and rating in matrix
    actions: list[RiskAction] = contents.actions_of.get(risk.id, [])
    signs: list[Indicator] = contents.indicators_of.get(risk.id, [])
    return {
        "band": matrix.band_word(rating) if rating and is_here else None,
        "breach": risk.breaches(matrix),
        "actions": [part_values(one) for one in actions],
        "indicators": [part_values(one) for one in signs],
        "history": [
            {
                "at": one.rated_at,
                "which": one.which,
                "before": matrix.told(one.before) if one.before else None,
                "after": matrix.told(one.after) if one.after else None,
                "reason": one.reason,
            }
            for one in contents.notes_of_risk.get(risk.id, ())
        ],
    }
