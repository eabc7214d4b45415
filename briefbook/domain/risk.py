"""Risks: what could happen, why, with what consequence, how likely and how bad (ISO 31000)."""

from dataclasses import dataclass

from briefbook.domain.matrix import Matrix, Rating, Span
from briefbook.domain.record import Record

RESPONSES = ("avoid", "reduce", "share", "accept", "watch")
"""What is done about a risk: its treatment, in the words of ISO 31000."""
STATUSES = ("open", "watch", "closed", "occurred")
PROXIMITIES = ("imminent", "within weeks", "within months", "within a year", "beyond a year")
"""How soon it could happen."""
TRENDS = ("rising", "steady", "falling")
RATINGS = ("inherent", "current", "target")
"""How a risk is rated: before anything is done about it, as things stand, and as is wanted."""

FIELDS_OF = {
    "inherent": ("inherent_likelihood", "inherent_impact"),
    "current": ("likelihood", "impact"),
    "target": ("target_likelihood", "target_impact"),
}
"""The fields that hold each rating."""


@dataclass(frozen=True, kw_only=True)
class Risk(Record):
    """An entry of the risk register; its texts are Markdown and may cite.

    Steps are 0 where it is not rated.
    """

    number: int
    """What it is called: 3 in `R3`; never used again in the book."""
    title: str
    cause: str = ""
    event: str = ""
    consequence: str = ""
    category: str = ""
    owner: str = ""
    likelihood: int = 0
    impact: int = 0
    inherent_likelihood: int = 0
    inherent_impact: int = 0
    target_likelihood: int = 0
    target_impact: int = 0
    least_likelihood: int = 0
    """The lowest step that its current likelihood may be, where that is uncertain; else 0."""
    most_likelihood: int = 0
    least_impact: int = 0
    most_impact: int = 0
    confidence: str = ""
    """In the current rating: a word of `domain.likelihood.CONFIDENCES`, or empty."""
    confidence_reason: str = ""
    proximity: str = ""
    """A word of `PROXIMITIES`, or empty."""
    trend: str = ""
    """A word of `TRENDS`, or empty."""
    response: str = ""
    """A word of `RESPONSES`, or empty."""
    status: str = "open"
    """A word of `STATUSES`."""
    review_date: str = ""
    """When it is looked at again: an ISO 8601 date, or empty."""
    text: str = ""
    issue_id: str | None = None
    marking: str = ""
    """The handling marking, such as `TLP:AMBER`; empty where it has none."""

    @property
    def label(self) -> str:
        """The short name shown on the matrix, such as `R3`."""
        return f"R{self.number}"

    @property
    def rating(self) -> Rating | None:
        """The cell of the matrix it stands in now; `None` until it is rated."""
        return self.rated("current")

    def rated(self, which: str) -> Rating | None:
        """Return its rating by a word of `RATINGS`; `None` where it has none, or only half of one."""
        likelihood, impact = (getattr(self, name) for name in FIELDS_OF[which])
        return Rating(likelihood, impact) if likelihood and impact else None

    @property
    def span(self) -> Span | None:
        """The cells among which its current rating may lie; `None` where it is certain or not rated."""
        rating = self.rating
        if rating is None:
            return None
        lowest = Rating(
            min(self.least_likelihood or rating.likelihood, rating.likelihood),
            min(self.least_impact or rating.impact, rating.impact),
        )
        highest = Rating(max(self.most_likelihood, rating.likelihood), max(self.most_impact, rating.impact))
        return Span(lowest, highest) if lowest != highest else None

    @property
    def is_live(self) -> bool:
        """Whether it can still happen."""
        return self.status in ("open", "watch")

    def breaches(self, matrix: Matrix) -> bool:
        """Return whether it can still happen and is rated beyond what is tolerated."""
        rating = self.rating
        return self.is_live and rating is not None and rating in matrix and matrix.is_breach(rating)


@dataclass(frozen=True, kw_only=True)
class RatingNote(Record):
    """A change of a risk's rating, and the reason given for it (which may be empty); steps are 0 for none."""

    risk_id: str
    which: str = "current"
    """A word of `RATINGS`."""
    rated_at: str
    """Local time with offset, ISO 8601."""
    likelihood_before: int
    impact_before: int
    likelihood_after: int
    impact_after: int
    reason: str = ""

    @property
    def before(self) -> Rating | None:
        """The rating it had, or `None`."""
        return _rating(self.likelihood_before, self.impact_before)

    @property
    def after(self) -> Rating | None:
        """The rating it was given, or `None` where it was taken away."""
        return _rating(self.likelihood_after, self.impact_after)


@dataclass(frozen=True, kw_only=True)
class RiskAction(Record):
    """Something to be done about a risk."""

    risk_id: str
    text: str
    owner: str = ""
    due: str = ""
    """An ISO 8601 date, or empty."""
    done: str = ""
    """When it was done, an ISO 8601 date; empty until then."""

    def is_overdue(self, today: str) -> bool:
        """Return whether it should have been done before today, an ISO 8601 date."""
        return not self.done and "" < self.due < today


@dataclass(frozen=True, kw_only=True)
class Indicator(Record):
    """An early-warning sign that a risk or a scenario comes true."""

    about_id: str
    """The risk or the scenario."""
    text: str
    last_seen: str = ""
    """What was last seen of it."""
    seen_on: str = ""
    """When: an ISO 8601 date, or empty."""
    is_tripped: bool = False


def _rating(likelihood: int, impact: int) -> Rating | None:
    return Rating(likelihood, impact) if likelihood and impact else None
