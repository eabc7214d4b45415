"""The working papers of the sample book: its matrix, actors, risks, commitments, scenarios and advice."""

from dataclasses import replace
from typing import Any, TypeVar

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment
from briefbook.domain.matrix import Rating, Step
from briefbook.domain.record import Record
from briefbook.domain.risk import FIELDS_OF, Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.edits.committing import log_progress, supersede_position
from briefbook.edits.entering import enter
from briefbook.edits.matrix import configure_matrix
from briefbook.edits.rating import rate_risk
from briefbook.store.book import Book

R = TypeVar("R", bound=Record)

_KINDS: dict[str, type[Record]] = {
    "objectives": Objective,
    "recommendations": Recommendation,
    "talking_points": TalkingPoint,
    "events": Event,
}
_SPAN = ("least_likelihood", "most_likelihood", "least_impact", "most_impact")


def draw_matrix(book: Book, told: dict[str, Any]) -> None:
    """Give the book’s matrix its ranges, definitions and line."""
    matrix = replace(
        book.matrices.only(),
        likelihood=tuple(Step(*one) for one in told["likelihood"]),
        impact=tuple(Step(*one) for one in told["impact"]),
        tolerated=tuple(told["tolerated"]),
    )
    book.apply(configure_matrix(book, matrix))


def add_actors(book: Book, actors: list[dict[str, Any]]) -> None:
    """Add the actors; those above come before those who belong to them."""
    for one in actors:
        _enter(book, Actor, one)


def add_risks(book: Book, risks: list[dict[str, Any]]) -> None:
    """Add the risks with their actions and indicators, and rate anew those that were."""
    pairs = {"inherent": "inherent", "rating": "current", "target": "target"}
    for one in risks:
        given = {name: value for name, value in one.items() if isinstance(value, str) and name != "issue"}
        for name, which in pairs.items():
            given |= zip(FIELDS_OF[which], one[name], strict=True)
        given |= zip(_SPAN, one.get("span", ()), strict=False)
        risk = _enter(book, Risk, {**given, "issue_id": one["issue"]})
        for action in one.get("actions", ()):
            _enter(book, RiskAction, {**action, "risk_id": risk.id})
        for sign in one["indicators"]:
            _enter(book, Indicator, {**sign, "about_id": risk.id})
        if rerated := one.get("rerated"):
            book.apply(rate_risk(book, risk, Rating(*rerated["rating"]), rerated["reason"]))


def add_papers(book: Book, told: dict[str, list[dict[str, Any]]]) -> None:
    """Add the positions, commitments, scenarios, advice and events."""
    for one in told["positions"]:
        followed = one.get("followed_by")
        position = _enter(book, ActorPosition, _without(one, "followed_by"))
        if followed:
            book.apply(supersede_position(book, position, **_with_passage(book, followed)))
    for one in told["commitments"]:
        commitment = _enter(book, Commitment, _without(one, "log"))
        for entry in one.get("log", ()):
            book.apply(log_progress(book, commitment, **entry))
    for one in told["scenarios"]:
        scenario = _enter(book, Scenario, _without(one, "indicators"))
        for sign in one.get("indicators", ()):
            _enter(book, Indicator, {**sign, "about_id": scenario.id})
    for name, kind in _KINDS.items():
        for one in told[name]:
            _enter(book, kind, one)


def _enter(book: Book, kind: type[R], values: dict[str, Any]) -> R:
    edit = enter(book, kind, _with_passage(book, values))
    book.apply(edit)
    return next(change.after for change in edit.changes if isinstance(change.after, kind))


def _with_passage(book: Book, values: dict[str, Any]) -> dict[str, Any]:
    """Return values with the id of a passage that is called by its citation."""
    if "passage_id" not in values:
        return values
    key, number = values["passage_id"].split("#")
    source = book.sources.with_key(key)
    passage = book.passages.numbered(source.id, int(number)) if source else None
    assert passage is not None, values["passage_id"]
    return {**values, "passage_id": passage.id}


def _without(values: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key != name}
