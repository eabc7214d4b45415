"""Where a column of a table can go: the fields of a kind, its short name, and what belongs to its records."""

from dataclasses import dataclass

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment
from briefbook.domain.fields import FIELDS, Field
from briefbook.domain.owned_lines import OWNED
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.scenario import Scenario
from briefbook.translation import tr_noop

LOADABLE: dict[str, type[Record]] = {
    "risks": Risk,
    "commitments": Commitment,
    "positions": ActorPosition,
    "actors": Actor,
    "scenarios": Scenario,
    "recommendations": Recommendation,
    "points": TalkingPoint,
    "events": Event,
    "objectives": Objective,
}
"""The kinds that tables are loaded into, and written from, by what they are called together."""

REF = "ref"
"""The target for the short name of a record, such as `R3`."""
ACTION_OWNER, ACTION_DUE = "action_owner", "action_due"
"""The targets for who does the actions against a risk that stand in another column, and by when."""

WORKED_OUT = {Risk: ("Band",), Commitment: ("Closes",)}
"""Columns that tables from here have, and that nobody loads: what they say follows from others."""


@dataclass(frozen=True)
class Target:
    """A place for a column."""

    name: str
    label: str
    also: tuple[str, ...] = ()
    """What the column may be called elsewhere, the likeliest first."""
    field: Field | None = None
    """The field, where it is one of the record's own."""
    elsewhere: tuple[str, ...] = ()
    """What it may be called where no column has one of those names."""
    owned: type[Record] | None = None
    """What each line of a cell is, where that belongs to the record."""

    @property
    def is_needed(self) -> bool:
        """Whether a record cannot be without it."""
        return self.field is not None and self.field.is_needed


def targets(kind: type[Record]) -> tuple[Target, ...]:
    """Return all places for the columns of a kind, in the order in which they are listed."""
    more = _ELSEWHERE.get(kind, {})
    fields = [Target(one.name, one.label, one.also, one, more.get(one.name, ())) for one in FIELDS[kind]]
    owned = [
        Target(label.casefold(), label, _OWNED_ALSO[label], owned=one)
        for label, one in OWNED.get(kind, {}).items()
    ]
    found = [*fields, *owned]
    if kind is not Actor:
        found.insert(0, Target(REF, tr_noop("Ref"), _REFS))
    if kind is Risk:
        found.append(Target(ACTION_OWNER, tr_noop("Owner of the actions"), _ACTION_OWNERS))
        found.append(Target(ACTION_DUE, tr_noop("Actions due"), _ACTION_DUES))
    return tuple(found)


def target(kind: type[Record], name: str) -> Target | None:
    """Return a place by its name or label, whatever its case, or `None`."""
    plain = " ".join(name.casefold().split())
    return next((one for one in targets(kind) if plain in (one.name, one.label.casefold())), None)


_REFS = (
    *("id", "ref", "ref id", "reference", "number", "no", "nr", "key", "label", "risk id", "risk no"),
    *("risk number", "risk ref", "commitment id", "item"),
)
_OWNED_ALSO = {
    "Actions": (
        *("actions", "action", "mitigation", "mitigations", "mitigation plan", "mitigation actions"),
        *("response plan", "treatment plan", "action plan", "potential responses", "recommended control s"),
        *("recommended controls", "planned controls", "additional controls", "countermeasures", "controls"),
    ),
    "Indicators": (
        *("indicators", "indicator", "early warning", "early warning signs", "triggers", "trigger"),
        *("warning signs", "key risk indicators", "kri"),
    ),
    "Log": ("log", "progress", "progress log", "deliveries"),
}
_ACTION_OWNERS = (
    *("action owner", "control owner", "mitigation owner", "mitigation responsibility"),
    *("mitigation responsibilities", "responsible for action"),
)
_ACTION_DUES = (
    *("action due", "action due date", "date due", "due date", "due", "target date", "mitigation date"),
    *("mitigation plan target date", "mitigation target date", "deadline"),
)
_ELSEWHERE: dict[type[Record], dict[str, tuple[str, ...]]] = {
    Risk: {
        "text": ("description", "details", "detail", "additional information"),
        "cause": ("root cause", "causes", "vulnerability", "vulnerabilities", "vulnerability description"),
        "event": ("threat description", "threats", "scenario"),
        "target_likelihood": ("planned likelihood", "desired likelihood", "residual likelihood"),
        "target_impact": ("planned impact", "desired impact", "residual impact"),
        "inherent_likelihood": ("initial likelihood", "raw likelihood"),
        "inherent_impact": ("initial impact", "raw impact"),
        "response": ("response type", "treatment option", "risk treatment option"),
        "review_date": ("next review date", "date of review", "reviewed by"),
    },
}
"""What tables met elsewhere call their columns, besides what the fields themselves say."""
