"""The fields of the working papers: what each is called, what it may hold, and what others call it.

One table serves the forms in the window, the command line, tables in and out, and what is checked when
something is entered.
"""

from dataclasses import KW_ONLY, dataclass
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


@dataclass(frozen=True)
class Field:
    """A field of a kind of record."""

    name: str
    """The attribute; of `actors`, the role, with `_` for spaces."""
    label: str
    form: Form = "line"
    _: KW_ONLY
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


_ISSUE = Field("issue_id", "Issue", "issue", also=("topic", "subject area"))
_MARKING = Field("marking", "Marking", also=("classification", "handling"))

FIELDS: dict[type[Record], tuple[Field, ...]] = {
    Risk: (
        Field(
            *("title", "Title"),
            is_needed=True,
            also=("risk", "risk title", "risk name", "name", "risk description", "description", "summary"),
        ),
        Field(
            "cause", "Cause", "text", hint="Because of …", also=("source", "risk source", "driver", "threat")
        ),
        Field("event", "Event", "text", hint="… this may happen …", also=("risk event", "what could happen")),
        Field(
            *("consequence", "Consequence", "text"),
            hint="… with this effect on our objectives.",
            also=("effect", "consequences", "potential impact", "impact description", "outcome"),
        ),
        Field("category", "Category", also=("type", "risk type", "risk category", "area", "domain")),
        Field("owner", "Owner", also=("risk owner", "responsible", "assigned to", "responsible person")),
        Field("inherent_likelihood", "Inherent likelihood", "likelihood", also=("gross likelihood",)),
        Field("inherent_impact", "Inherent impact", "impact", also=("gross impact",)),
        Field(
            *("likelihood", "Likelihood", "likelihood"),
            also=("probability", "current likelihood", "residual likelihood", "chance"),
        ),
        Field(
            *("impact", "Impact", "impact"),
            also=("severity", "current impact", "residual impact", "consequence rating"),
        ),
        Field("target_likelihood", "Target likelihood", "likelihood"),
        Field("target_impact", "Target impact", "impact"),
        Field("least_likelihood", "Likelihood at least", "likelihood"),
        Field("most_likelihood", "Likelihood at most", "likelihood"),
        Field("least_impact", "Impact at least", "impact"),
        Field("most_impact", "Impact at most", "impact"),
        Field("confidence", "Confidence", "choice", choices=likelihood.CONFIDENCES),
        Field("confidence_reason", "Why this confidence", "text"),
        Field("proximity", "Proximity", "choice", choices=risk.PROXIMITIES, also=("timeframe", "when")),
        Field("trend", "Trend", "choice", choices=risk.TRENDS, also=("direction",)),
        Field(
            *("response", "Response", "choice"),
            choices=risk.RESPONSES,
            also=("treatment", "risk response", "risk treatment", "strategy", "response strategy"),
        ),
        Field(
            "status", "Status", "choice", choices=risk.STATUSES, is_free=False, also=("risk status", "state")
        ),
        Field("review_date", "Review date", "day", also=("next review", "review", "review by")),
        Field("text", "Notes", "text", also=("comments", "comment", "remarks")),
        _ISSUE,
        _MARKING,
    ),
    RiskAction: (
        Field("text", "Action", is_needed=True),
        Field("owner", "Owner"),
        Field("due", "Due", "day"),
        Field("done", "Done", "day"),
    ),
    Indicator: (
        Field("text", "Indicator", is_needed=True),
        Field("last_seen", "Last seen"),
        Field("seen_on", "On", "day"),
        Field("is_tripped", "Tripped", "yes or no"),
    ),
    Commitment: (
        Field(
            "title",
            "Title",
            is_needed=True,
            also=("commitment", "name", "undertaking", "pledge", "deliverable"),
        ),
        Field("kind", "Kind", "choice", choices=commitment.KINDS, also=("type", "category")),
        Field("commits", "Who commits", "actors", also=("party", "parties", "from", "by", "who")),
        Field("receives", "To whom", "actors", also=("to", "beneficiary", "counterparty")),
        Field("wording", "Commitment words", "text", also=("words", "wording", "language")),
        Field("passage_id", "Passage", "passage"),
        Field(
            *("status", "Status", "choice"),
            choices=tuple(claim.STATUSES),
            is_free=False,
            also=("state", "standing"),
        ),
        Field("as_of", "As of", "date", also=("as of date", "date")),
        Field("quantity", "Quantity", "number", also=("amount", "target quantity", "volume", "value")),
        Field("unit", "Unit", also=("units", "measure unit", "currency")),
        Field("start", "Start", "date", also=("start date", "from date", "begins", "effective")),
        Field("duration", "Duration", "duration", hint="90 days, 1 year", also=("length", "period", "term")),
        Field(
            "end",
            "End",
            "date",
            also=("end date", "until", "expires", "expiry", "deadline", "due", "due date"),
        ),
        Field("conditions", "Conditions", "text", also=("condition", "conditional on")),
        Field("depends_on", "Depends on", "commitments", also=("after", "sequence", "predecessors")),
        Field("verification", "Verification", "text", also=("monitoring", "how verified")),
        Field("guarantees", "Verified by", "actors", also=("guarantor", "verifier", "monitor")),
        Field("reversible", "Reversible", "choice", choices=commitment.REVERSIBLE, also=("reversibility",)),
        Field("reversal", "What would reverse it", "text"),
        Field("review_date", "Review date", "day", also=("review", "next review")),
        Field("owner", "Owner or working group", also=("owner", "working group", "responsible")),
        Field("expected", "Expected of the meeting", "text", also=("expectation", "expected")),
        Field("outcome", "Outcome", "choice", choices=commitment.OUTCOMES, also=("result",)),
        Field("outcome_note", "What came of it", "text"),
        Field("text", "Notes", "text", also=("comments", "comment", "remarks")),
        _ISSUE,
        _MARKING,
    ),
    Progress: (
        Field("date", "Date", "date", is_needed=True),
        Field("kind", "Kind", "choice", choices=commitment.PROGRESS, is_free=False),
        Field("amount", "Amount", "number"),
        Field("text", "What happened", "text"),
        Field("settled", "Settled", "day"),
    ),
    Scenario: (
        Field("title", "Title", is_needed=True),
        Field("branch", "If or if not", "choice", choices=scenario.BRANCHES),
        Field("condition", "Condition", "text", hint="what it hangs on"),
        Field("triggers", "Triggers", "text"),
        Field("consequences", "Consequences", "text"),
        Field("scale", "Scale", "choice", choices=tuple(one.name for one in likelihood.SCALES)),
        Field("likelihood", "Likelihood in words"),
        Field("alternatives", "One of", hint="a name for scenarios that exclude one another"),
        Field("text", "Notes", "text"),
        _ISSUE,
        _MARKING,
    ),
    Recommendation: (
        Field("title", "The ask", is_needed=True),
        Field("is_asked", "To whom", "actors"),
        Field("reason", "Reason", "text"),
        Field("options", "Decision options", "lines", hint="one a line"),
        Field("due", "Due", "day"),
        Field("supports", "Who supports it", "actors"),
        Field("opposes", "Who opposes it", "actors"),
        Field("decision", "Decision", "text"),
        Field("text", "Notes", "text"),
        _ISSUE,
        _MARKING,
    ),
    TalkingPoint: (
        Field("title", "Point", is_needed=True),
        Field("mode", "When", "choice", choices=advice.MODES, is_free=False),
        Field("hears", "To whom", "actors"),
        Field("text", "Words", "text", hint="as they would be spoken"),
        Field("raised", "In the meeting", "choice", choices=advice.RAISED),
        Field("minutes", "Minutes", "text"),
        _ISSUE,
        _MARKING,
    ),
    Event: (
        Field("title", "Title", is_needed=True),
        Field("date", "Date", "date"),
        Field("end", "Until", "date"),
        Field("place", "Place"),
        Field("takes_part", "Who", "actors"),
        Field("text", "What happened", "text"),
        _ISSUE,
        _MARKING,
    ),
    Objective: (
        Field("title", "Objective", is_needed=True),
        Field("side", "Side", "choice", choices=actor.SIDES, is_free=False),
        Field("actor_id", "Whose", "actor"),
        Field("priority", "Priority", "choice", choices=actor.PRIORITIES),
        Field("text", "Notes", "text"),
        Field("outcome", "Outcome", "choice", choices=commitment.OUTCOMES),
        Field("outcome_note", "What came of it", "text"),
        _ISSUE,
        _MARKING,
    ),
    Actor: (
        Field("name", "Name", is_needed=True, also=("actor",)),
        Field("kind", "Kind", "choice", choices=actor.KINDS, also=("type",)),
        Field("side", "Side", "choice", choices=actor.SIDES),
        Field("role", "Role", also=("title", "function", "position")),
        Field("institution", "Institution", also=("organisation", "organization", "ministry")),
        Field("aliases", "Also called", "lines", hint="one a line", also=("alias", "aka")),
        Field("parent_id", "Belongs to", "actor", also=("parent",)),
        Field("text", "Notes", "text"),
        _MARKING,
    ),
    ActorPosition: (
        Field("actor_id", "Actor", "actor", is_needed=True, also=("who", "party", "name")),
        Field("issue_id", "Issue", "issue", is_needed=True, also=("topic", "subject", "question")),
        Field("stance", "Stance", "choice", choices=actor.STANCES, also=("position", "view")),
        Field("wording", "In words", "text", also=("wording", "words", "statement", "quote")),
        Field("passage_id", "Passage", "passage"),
        Field("flexibility", "Room", "choice", choices=actor.FLEXIBILITIES, also=("flexibility", "red line")),
        Field("as_of", "As of", "date", also=("date",)),
        Field("superseded_by_id", "Superseded by", "position"),
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
