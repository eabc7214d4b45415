"""What adding a record of each kind is called, and what a record of it cannot be without."""

from typing import Final

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment, Progress
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.translation import tr, tr_noop

_ADDING: Final[dict[type[Record], str]] = {
    Risk: tr_noop("Add Risk"),
    RiskAction: tr_noop("Add Action"),
    Indicator: tr_noop("Add Indicator"),
    Commitment: tr_noop("Add Commitment"),
    Progress: tr_noop("Add Log entry"),
    Scenario: tr_noop("Add Scenario"),
    Recommendation: tr_noop("Add Recommendation"),
    TalkingPoint: tr_noop("Add Talking point"),
    Event: tr_noop("Add Event"),
    Objective: tr_noop("Add Objective"),
    Actor: tr_noop("Add Actor"),
    ActorPosition: tr_noop("Add Position"),
}

_NEEDS: Final[dict[tuple[type[Record], str], str]] = {
    (Risk, "title"): tr_noop("A risk needs a title."),
    (RiskAction, "text"): tr_noop("An action needs words."),
    (Indicator, "text"): tr_noop("An indicator needs words."),
    (Commitment, "title"): tr_noop("A commitment needs a title."),
    (Progress, "date"): tr_noop("A log entry needs a date."),
    (Scenario, "title"): tr_noop("A scenario needs a title."),
    (Recommendation, "title"): tr_noop("A recommendation needs the ask."),
    (TalkingPoint, "title"): tr_noop("A talking point needs a point."),
    (Event, "title"): tr_noop("An event needs a title."),
    (Objective, "title"): tr_noop("An objective needs words."),
    (Actor, "name"): tr_noop("An actor needs a name."),
    (ActorPosition, "actor_id"): tr_noop("A position needs an actor."),
    (ActorPosition, "issue_id"): tr_noop("A position needs an issue."),
}
"""By kind and field: a sentence for each field of `domain.fields` that is needed."""


def title_of_adding(kind: type[Record]) -> str:
    """Return what adding a record of a kind is called, such as `Add Risk`."""
    return tr(_ADDING[kind])


def what_is_needed(kind: type[Record], field: str) -> str:
    """Return in a sentence that a record of a kind cannot be without a field."""
    return tr(_NEEDS[kind, field])
