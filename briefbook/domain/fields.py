"""The fields of the working papers: what each is called, what it may hold, and what others call it.

One table serves the forms in the window, the command line, tables in and out, and what is checked when
something is entered.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from briefbook.domain import actor, advice, claim, commitment, likelihood, risk, scenario
from briefbook.domain.actor import Actor, ActorPosition, Involvement, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment, Dependency, Progress
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario

Form: TypeAlias = Literal[
    "line",
    "text",
    "choice",
    "date",
    "day",
    "duration",
    "number",
    "likelihood",
    "impact",
    "yes or no",
    "lines",
    "actor",
    "actors",
    "issue",
    "passage",
    "commitments",
    "position",
]
"""What a field holds: a `line` or a Markdown `text` that may cite; a `choice` of words; a `date` as precise
as known, or a `day`; a `number` as a decimal text; a step of `likelihood` or `impact`, 0 for none; `lines` as
a tuple; the id of an `actor`, an `issue`, a `passage` or a `position`. `actors` and `commitments` are kept as
records of their own (`Involvement`, `Dependency`) and given as tuples of ids."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """A field of a kind of record."""

    name: str
    """The attribute; of `actors`, the role, with `_` for spaces."""
    label: str
    form: Form = "line"
    choices: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    """What a column with it may be called elsewhere, in small letters."""
    hint: str = ""
    """What goes there, in a few words."""
    is_needed: bool = False
    """Whether a record cannot be without it."""
    is_free: bool = True
    """Of choices: whether it may be left empty."""

    @property
    def role(self) -> str:
        """Of `actors`: the role in which they are involved."""
        return self.name.replace("_", " ")


def _field(name: str, label: str, form: Form = "line", **more: object) -> Field:
    return Field(name=name, label=label, form=form, **more)  # type: ignore[arg-type]


_ISSUE = _field("issue_id", "Issue", "issue", also=("topic", "subject area"))
_MARKING = _field("marking", "Marking", also=("classification", "handling"))

FIELDS: dict[type[Record], tuple[Field, ...]] = {
    Risk: (
        _field(
            *("title", "Title"),
            is_needed=True,
            also=("risk", "risk title", "risk name", "name", "risk description", "description", "summary"),
        ),
        _field(
            "cause", "Cause", "text", hint="Because of …", also=("source", "risk source", "driver", "threat")
        ),
        _field(
            "event", "Event", "text", hint="… this may happen …", also=("risk event", "what could happen")
        ),
        _field(
            *("consequence", "Consequence", "text"),
            hint="… with this effect on our objectives.",
            also=("effect", "consequences", "potential impact", "impact description", "outcome"),
        ),
        _field("category", "Category", also=("type", "risk type", "risk category", "area", "domain")),
        _field("owner", "Owner", also=("risk owner", "responsible", "assigned to", "responsible person")),
        _field("inherent_likelihood", "Inherent likelihood", "likelihood", also=("gross likelihood",)),
        _field("inherent_impact", "Inherent impact", "impact", also=("gross impact",)),
        _field(
            *("likelihood", "Likelihood", "likelihood"),
            also=("probability", "current likelihood", "residual likelihood", "chance"),
        ),
        _field(
            *("impact", "Impact", "impact"),
            also=("severity", "current impact", "residual impact", "consequence rating"),
        ),
        _field("target_likelihood", "Target likelihood", "likelihood"),
        _field("target_impact", "Target impact", "impact"),
        _field("least_likelihood", "Likelihood at least", "likelihood"),
        _field("most_likelihood", "Likelihood at most", "likelihood"),
        _field("least_impact", "Impact at least", "impact"),
        _field("most_impact", "Impact at most", "impact"),
        _field("confidence", "Confidence", "choice", choices=likelihood.CONFIDENCES),
        _field("confidence_reason", "Why this confidence", "text"),
        _field("proximity", "Proximity", "choice", choices=risk.PROXIMITIES, also=("timeframe", "when")),
        _field("trend", "Trend", "choice", choices=risk.TRENDS, also=("direction",)),
        _field(
            *("response", "Response", "choice"),
            choices=risk.RESPONSES,
            also=("treatment", "risk response", "risk treatment", "strategy", "response strategy"),
        ),
        _field(
            "status", "Status", "choice", choices=risk.STATUSES, is_free=False, also=("risk status", "state")
        ),
        _field("review_date", "Review date", "day", also=("next review", "review", "review by")),
        _field("text", "Notes", "text", also=("comments", "comment", "remarks")),
        _ISSUE,
        _MARKING,
    ),
    RiskAction: (
        _field("text", "Action", is_needed=True),
        _field("owner", "Owner"),
        _field("due", "Due", "day"),
        _field("done", "Done", "day"),
    ),
    Indicator: (
        _field("text", "Indicator", is_needed=True),
        _field("last_seen", "Last seen"),
        _field("seen_on", "On", "day"),
        _field("is_tripped", "Tripped", "yes or no"),
    ),
    Commitment: (
        _field(
            "title",
            "Title",
            is_needed=True,
            also=("commitment", "name", "undertaking", "pledge", "deliverable"),
        ),
        _field("kind", "Kind", "choice", choices=commitment.KINDS, also=("type", "category")),
        _field("commits", "Who commits", "actors", also=("party", "parties", "from", "by", "who")),
        _field("receives", "To whom", "actors", also=("to", "beneficiary", "counterparty")),
        _field("wording", "Commitment words", "text", also=("words", "wording", "language")),
        _field("passage_id", "Passage", "passage"),
        _field(
            *("status", "Status", "choice"),
            choices=tuple(claim.STATUSES),
            is_free=False,
            also=("state", "standing"),
        ),
        _field("as_of", "As of", "date", also=("as of date", "date")),
        _field("quantity", "Quantity", "number", also=("amount", "target quantity", "volume", "value")),
        _field("unit", "Unit", also=("units", "measure unit", "currency")),
        _field("start", "Start", "date", also=("start date", "from date", "begins", "effective")),
        _field("duration", "Duration", "duration", hint="90 days, 1 year", also=("length", "period", "term")),
        _field(
            "end",
            "End",
            "date",
            also=("end date", "until", "expires", "expiry", "deadline", "due", "due date"),
        ),
        _field("conditions", "Conditions", "text", also=("condition", "conditional on")),
        _field("depends_on", "Depends on", "commitments", also=("after", "sequence", "predecessors")),
        _field("verification", "Verification", "text", also=("monitoring", "how verified")),
        _field("guarantees", "Verified by", "actors", also=("guarantor", "verifier", "monitor")),
        _field("reversible", "Reversible", "choice", choices=commitment.REVERSIBLE, also=("reversibility",)),
        _field("reversal", "What would reverse it", "text"),
        _field("review_date", "Review date", "day", also=("review", "next review")),
        _field("owner", "Owner or working group", also=("owner", "working group", "responsible")),
        _field("expected", "Expected of the meeting", "text", also=("expectation", "expected")),
        _field("outcome", "Outcome", "choice", choices=commitment.OUTCOMES, also=("result",)),
        _field("outcome_note", "What came of it", "text"),
        _field("text", "Notes", "text", also=("comments", "comment", "remarks")),
        _ISSUE,
        _MARKING,
    ),
    Progress: (
        _field("date", "Date", "date", is_needed=True),
        _field("kind", "Kind", "choice", choices=commitment.PROGRESS, is_free=False),
        _field("amount", "Amount", "number"),
        _field("text", "What happened", "text"),
        _field("settled", "Settled", "day"),
    ),
    Scenario: (
        _field("title", "Title", is_needed=True),
        _field("branch", "If or if not", "choice", choices=scenario.BRANCHES),
        _field("condition", "Condition", "text", hint="what it hangs on"),
        _field("triggers", "Triggers", "text"),
        _field("consequences", "Consequences", "text"),
        _field("scale", "Scale", "choice", choices=tuple(one.name for one in likelihood.SCALES)),
        _field("likelihood", "Likelihood in words"),
        _field("alternatives", "One of", hint="a name for scenarios that exclude one another"),
        _field("text", "Notes", "text"),
        _ISSUE,
        _MARKING,
    ),
    Recommendation: (
        _field("title", "The ask", is_needed=True),
        _field("is_asked", "To whom", "actors"),
        _field("reason", "Reason", "text"),
        _field("options", "Decision options", "lines", hint="one a line"),
        _field("due", "Due", "day"),
        _field("supports", "Who supports it", "actors"),
        _field("opposes", "Who opposes it", "actors"),
        _field("decision", "Decision", "text"),
        _field("text", "Notes", "text"),
        _ISSUE,
        _MARKING,
    ),
    TalkingPoint: (
        _field("title", "Point", is_needed=True),
        _field("mode", "When", "choice", choices=advice.MODES, is_free=False),
        _field("hears", "To whom", "actors"),
        _field("text", "Words", "text", hint="as they would be spoken"),
        _field("raised", "In the meeting", "choice", choices=advice.RAISED),
        _field("minutes", "Minutes", "text"),
        _ISSUE,
        _MARKING,
    ),
    Event: (
        _field("title", "Title", is_needed=True),
        _field("date", "Date", "date"),
        _field("end", "Until", "date"),
        _field("place", "Place"),
        _field("takes_part", "Who", "actors"),
        _field("text", "What happened", "text"),
        _ISSUE,
        _MARKING,
    ),
    Objective: (
        _field("title", "Objective", is_needed=True),
        _field("side", "Side", "choice", choices=actor.SIDES, is_free=False),
        _field("actor_id", "Whose", "actor"),
        _field("priority", "Priority", "choice", choices=actor.PRIORITIES),
        _field("text", "Notes", "text"),
        _field("outcome", "Outcome", "choice", choices=commitment.OUTCOMES),
        _field("outcome_note", "What came of it", "text"),
        _ISSUE,
        _MARKING,
    ),
    Actor: (
        _field("name", "Name", is_needed=True, also=("actor",)),
        _field("kind", "Kind", "choice", choices=actor.KINDS, also=("type",)),
        _field("side", "Side", "choice", choices=actor.SIDES),
        _field("role", "Role", also=("title", "function", "position")),
        _field("institution", "Institution", also=("organisation", "organization", "ministry")),
        _field("aliases", "Also called", "lines", hint="one a line", also=("alias", "aka")),
        _field("parent_id", "Belongs to", "actor", also=("parent",)),
        _field("text", "Notes", "text"),
        _MARKING,
    ),
    ActorPosition: (
        _field("actor_id", "Actor", "actor", is_needed=True, also=("who", "party", "name")),
        _field("issue_id", "Issue", "issue", is_needed=True, also=("topic", "subject", "question")),
        _field("stance", "Stance", "choice", choices=actor.STANCES, also=("position", "view")),
        _field("wording", "In words", "text", also=("wording", "words", "statement", "quote")),
        _field("passage_id", "Passage", "passage"),
        _field(
            "flexibility", "Room", "choice", choices=actor.FLEXIBILITIES, also=("flexibility", "red line")
        ),
        _field("as_of", "As of", "date", also=("date",)),
        _field("superseded_by_id", "Superseded by", "position"),
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
