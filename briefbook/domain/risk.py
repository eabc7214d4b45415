"""Risks: what could go wrong, how likely and how bad."""

from dataclasses import dataclass

from briefbook.domain.matrix import Rating
from briefbook.domain.record import Record


@dataclass(frozen=True, kw_only=True)
class Risk(Record):
    """An entry of the risk register; its text is Markdown and may cite."""

    number: int
    """What it is called: 3 in `R3`; never used again in the book."""
    title: str
    likelihood: int
    impact: int
    text: str = ""
    owner: str = ""
    issue_id: str | None = None
    marking: str = ""
    """The handling marking, such as `TLP:AMBER`; empty where it has none."""

    @property
    def label(self) -> str:
        """The short name shown on the matrix, such as `R3`."""
        return f"R{self.number}"

    @property
    def rating(self) -> Rating:
        """The cell of the matrix it stands in."""
        return Rating(self.likelihood, self.impact)


@dataclass(frozen=True, kw_only=True)
class RatingNote(Record):
    """A move of a risk on the matrix, and the reason given for it (which may be empty)."""

    risk_id: str
    rated_at: str
    """Local time with offset, ISO 8601."""
    likelihood_before: int
    impact_before: int
    likelihood_after: int
    impact_after: int
    reason: str = ""
