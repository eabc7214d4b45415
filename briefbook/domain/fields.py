"""The fields of the working papers: what each is called, what it may hold, and what others call it.

One table serves the forms in the window, the command line, tables in and out, and what is checked when
something is entered.
"""

from briefbook.domain import actor, advice, claim, commitment, likelihood, risk, scenario
from briefbook.domain.actor import Actor, ActorPosition, Involvement, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment, Dependency, Progress
from briefbook.domain.field import Field, Form
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.translation import tr_noop

__all__ = ["CITING", "FIELDS", "LINKED", "Field", "Form", "field"]

_ISSUE = Field("issue_id", tr_noop("Issue"), "issue", also=("topic", "subject area"))
_MARKING = Field("marking", tr_noop("Marking"), also=("classification", "handling"))

FIELDS: dict[type[Record], tuple[Field, ...]] = {
    Risk: (
        Field(
            *("title", tr_noop("Title")),
            is_needed=True,
            also=("risk", "risk title", "risk name", "name", "risk description", "description", "summary"),
        ),
        Field(
            "cause",
            tr_noop("Cause"),
            "text",
            hint=tr_noop("Because of …"),
            also=("source", "risk source", "driver", "threat"),
        ),
        Field(
            "event",
            tr_noop("Event"),
            "text",
            hint=tr_noop("… this may happen …"),
            also=("risk event", "what could happen"),
        ),
        Field(
            *("consequence", tr_noop("Consequence"), "text"),
            hint=tr_noop("… with this effect on our objectives."),
            also=("effect", "consequences", "potential impact", "impact description", "outcome"),
        ),
        Field("category", tr_noop("Category"), also=("type", "risk type", "risk category", "area", "domain")),
        Field(
            "owner", tr_noop("Owner"), also=("risk owner", "responsible", "assigned to", "responsible person")
        ),
        Field(
            "inherent_likelihood", tr_noop("Inherent likelihood"), "likelihood", also=("gross likelihood",)
        ),
        Field("inherent_impact", tr_noop("Inherent impact"), "impact", also=("gross impact",)),
        Field(
            *("likelihood", tr_noop("Likelihood"), "likelihood"),
            also=("probability", "current likelihood", "residual likelihood", "chance"),
        ),
        Field(
            *("impact", tr_noop("Impact"), "impact"),
            also=("severity", "current impact", "residual impact", "consequence rating"),
        ),
        Field("target_likelihood", tr_noop("Target likelihood"), "likelihood"),
        Field("target_impact", tr_noop("Target impact"), "impact"),
        Field("least_likelihood", tr_noop("Likelihood at least"), "likelihood"),
        Field("most_likelihood", tr_noop("Likelihood at most"), "likelihood"),
        Field("least_impact", tr_noop("Impact at least"), "impact"),
        Field("most_impact", tr_noop("Impact at most"), "impact"),
        Field("confidence", tr_noop("Confidence"), "choice", choices=likelihood.CONFIDENCES),
        Field("confidence_reason", tr_noop("Why this confidence"), "text"),
        Field(
            "proximity", tr_noop("Proximity"), "choice", choices=risk.PROXIMITIES, also=("timeframe", "when")
        ),
        Field("trend", tr_noop("Trend"), "choice", choices=risk.TRENDS, also=("direction",)),
        Field(
            *("response", tr_noop("Response"), "choice"),
            choices=risk.RESPONSES,
            also=("treatment", "risk response", "risk treatment", "strategy", "response strategy"),
        ),
        Field(
            "status",
            tr_noop("Status"),
            "choice",
            choices=risk.STATUSES,
            is_free=False,
            also=("risk status", "state"),
        ),
        Field("review_date", tr_noop("Review date"), "day", also=("next review", "review", "review by")),
        Field("text", tr_noop("Notes"), "text", also=("comments", "comment", "remarks")),
        _ISSUE,
        _MARKING,
    ),
    RiskAction: (
        Field("text", tr_noop("Action"), is_needed=True),
        Field("owner", tr_noop("Owner")),
        Field("due", tr_noop("Due"), "day"),
        Field("done", tr_noop("Done"), "day"),
    ),
    Indicator: (
        Field("text", tr_noop("Indicator"), is_needed=True),
        Field("last_seen", tr_noop("Last seen")),
        Field("seen_on", tr_noop("On"), "day"),
        Field("is_tripped", tr_noop("Tripped"), "yes or no"),
    ),
    Commitment: (
        Field(
            "title",
            tr_noop("Title"),
            is_needed=True,
            also=("commitment", "name", "undertaking", "pledge", "deliverable"),
        ),
        Field("kind", tr_noop("Kind"), "choice", choices=commitment.KINDS, also=("type", "category")),
        Field("commits", tr_noop("Who commits"), "actors", also=("party", "parties", "from", "by", "who")),
        Field("receives", tr_noop("To whom"), "actors", also=("to", "beneficiary", "counterparty")),
        Field("wording", tr_noop("Commitment words"), "text", also=("words", "wording", "language")),
        Field("passage_id", tr_noop("Passage"), "passage"),
        Field(
            *("status", tr_noop("Status"), "choice"),
            choices=tuple(claim.STATUSES),
            is_free=False,
            also=("state", "standing"),
        ),
        Field("as_of", tr_noop("As of"), "date", also=("as of date", "date")),
        Field(
            "quantity", tr_noop("Quantity"), "number", also=("amount", "target quantity", "volume", "value")
        ),
        Field("unit", tr_noop("Unit"), also=("units", "measure unit", "currency")),
        Field("start", tr_noop("Start"), "date", also=("start date", "from date", "begins", "effective")),
        Field(
            "duration",
            tr_noop("Duration"),
            "duration",
            hint=tr_noop("90 days, 1 year"),
            also=("length", "period", "term"),
        ),
        Field(
            "end",
            tr_noop("End"),
            "date",
            also=("end date", "until", "expires", "expiry", "deadline", "due", "due date"),
        ),
        Field("conditions", tr_noop("Conditions"), "text", also=("condition", "conditional on")),
        Field("depends_on", tr_noop("Depends on"), "commitments", also=("after", "sequence", "predecessors")),
        Field("verification", tr_noop("Verification"), "text", also=("monitoring", "how verified")),
        Field("guarantees", tr_noop("Verified by"), "actors", also=("guarantor", "verifier", "monitor")),
        Field(
            "reversible",
            tr_noop("Reversible"),
            "choice",
            choices=commitment.REVERSIBLE,
            also=("reversibility",),
        ),
        Field("reversal", tr_noop("What would reverse it"), "text"),
        Field("review_date", tr_noop("Review date"), "day", also=("review", "next review")),
        Field("owner", tr_noop("Owner or working group"), also=("owner", "working group", "responsible")),
        Field("expected", tr_noop("Expected of the meeting"), "text", also=("expectation", "expected")),
        Field("outcome", tr_noop("Outcome"), "choice", choices=commitment.OUTCOMES, also=("result",)),
        Field("outcome_note", tr_noop("What came of it"), "text"),
        Field("text", tr_noop("Notes"), "text", also=("comments", "comment", "remarks")),
        _ISSUE,
        _MARKING,
    ),
    Progress: (
        Field("date", tr_noop("Date"), "date", is_needed=True),
        Field("kind", tr_noop("Kind"), "choice", choices=commitment.PROGRESS, is_free=False),
        Field("amount", tr_noop("Amount"), "number"),
        Field("text", tr_noop("What happened"), "text"),
        Field("settled", tr_noop("Settled"), "day"),
    ),
    Scenario: (
        Field("title", tr_noop("Title"), is_needed=True),
        Field("branch", tr_noop("If or if not"), "choice", choices=scenario.BRANCHES),
        Field("condition", tr_noop("Condition"), "text", hint=tr_noop("what it hangs on")),
        Field("triggers", tr_noop("Triggers"), "text"),
        Field("consequences", tr_noop("Consequences"), "text"),
        Field("scale", tr_noop("Scale"), "choice", choices=tuple(one.name for one in likelihood.SCALES)),
        Field("likelihood", tr_noop("Likelihood in words")),
        Field(
            "alternatives", tr_noop("One of"), hint=tr_noop("a name for scenarios that exclude one another")
        ),
        Field("text", tr_noop("Notes"), "text"),
        _ISSUE,
        _MARKING,
    ),
    Recommendation: (
        Field("title", tr_noop("The ask"), is_needed=True),
        Field("is_asked", tr_noop("To whom"), "actors"),
        Field("reason", tr_noop("Reason"), "text"),
        Field("options", tr_noop("Decision options"), "lines", hint=tr_noop("one a line")),
        Field("due", tr_noop("Due"), "day"),
        Field("supports", tr_noop("Who supports it"), "actors"),
        Field("opposes", tr_noop("Who opposes it"), "actors"),
        Field("decision", tr_noop("Decision"), "text"),
        Field("text", tr_noop("Notes"), "text"),
        _ISSUE,
        _MARKING,
    ),
    TalkingPoint: (
        Field("title", tr_noop("Point"), is_needed=True),
        Field("mode", tr_noop("When"), "choice", choices=advice.MODES, is_free=False),
        Field("hears", tr_noop("To whom"), "actors"),
        Field("text", tr_noop("Words"), "text", hint=tr_noop("as they would be spoken")),
        Field("raised", tr_noop("In the meeting"), "choice", choices=advice.RAISED),
        Field("minutes", tr_noop("Minutes"), "text"),
        _ISSUE,
        _MARKING,
    ),
    Event: (
        Field("title", tr_noop("Title"), is_needed=True),
        Field("date", tr_noop("Date"), "date"),
        Field("end", tr_noop("Until"), "date"),
        Field("place", tr_noop("Place")),
        Field("takes_part", tr_noop("Who"), "actors"),
        Field("text", tr_noop("What happened"), "text"),
        _ISSUE,
        _MARKING,
    ),
    Objective: (
        Field("title", tr_noop("Objective"), is_needed=True),
        Field("side", tr_noop("Side"), "choice", choices=actor.SIDES, is_free=False),
        Field("actor_id", tr_noop("Whose"), "actor"),
        Field("priority", tr_noop("Priority"), "choice", choices=actor.PRIORITIES),
        Field("text", tr_noop("Notes"), "text"),
        Field("outcome", tr_noop("Outcome"), "choice", choices=commitment.OUTCOMES),
        Field("outcome_note", tr_noop("What came of it"), "text"),
        _ISSUE,
        _MARKING,
    ),
    Actor: (
        Field("name", tr_noop("Name"), is_needed=True, also=("actor",)),
        Field("kind", tr_noop("Kind"), "choice", choices=actor.KINDS, also=("type",)),
        Field("side", tr_noop("Side"), "choice", choices=actor.SIDES),
        Field("role", tr_noop("Role"), also=("title", "function", "position")),
        Field("institution", tr_noop("Institution"), also=("organisation", "organization", "ministry")),
        Field("aliases", tr_noop("Also called"), "lines", hint=tr_noop("one a line"), also=("alias", "aka")),
        Field("parent_id", tr_noop("Belongs to"), "actor", also=("parent",)),
        Field("text", tr_noop("Notes"), "text"),
        _MARKING,
    ),
    ActorPosition: (
        Field("actor_id", tr_noop("Actor"), "actor", is_needed=True, also=("who", "party", "name")),
        Field("issue_id", tr_noop("Issue"), "issue", is_needed=True, also=("topic", "subject", "question")),
        Field("stance", tr_noop("Stance"), "choice", choices=actor.STANCES, also=("position", "view")),
        Field("wording", tr_noop("In words"), "text", also=("wording", "words", "statement", "quote")),
        Field("passage_id", tr_noop("Passage"), "passage"),
        Field(
            "flexibility",
            tr_noop("Room"),
            "choice",
            choices=actor.FLEXIBILITIES,
            also=("flexibility", "red line"),
        ),
        Field("as_of", tr_noop("As of"), "date", also=("date",)),
        Field("superseded_by_id", tr_noop("Superseded by"), "position"),
        _MARKING,
    ),
}
"""The fields of each kind of record, in the order in which they are asked for."""

LINKED: dict[str, type[Record]] = {"actors": Involvement, "commitments": Dependency}
"""The records in which fields of these forms are kept."""

CITING: dict[type[Record], tuple[str, ...]] = {
    kind: tuple(one.name for one in fields if one.form == "text")
    for kind, fields in FIELDS.items()
    if kind not in (Progress,)
}
"""The fields of each kind whose texts may cite."""


def field(kind: type[Record], name: str) -> Field:
    """Return the field of a kind by its name; raise `KeyError` if there is none."""
    return _BY_NAME[kind, name]


_BY_NAME = {(kind, one.name): one for kind, fields in FIELDS.items() for one in fields}
