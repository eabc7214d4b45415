"""Commitments: what was promised, by whom, within which window, its verification and its progress."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from briefbook.domain.claim import FALLEN
from briefbook.domain.dates import first_day, is_date, last_day
from briefbook.domain.durations import duration, end_of
from briefbook.domain.record import Record

KINDS = ("pause", "postponement", "purchase", "agreement", "joint statement", "dialogue", "measure")
REVERSIBLE = ("yes", "partly", "no")
OUTCOMES = ("met", "partly met", "not met", "dropped", "still open")
"""What came of what was expected of a meeting."""
PROGRESS = ("delivery", "note", "trouble")


@dataclass(frozen=True, kw_only=True)
class Commitment(Record):
    """An entry of the ledger; its texts are Markdown and may cite."""

    number: int
    """What it is called: 3 in `K3`; never used again in the book."""
    title: str
    kind: str = ""
    """A word of `KINDS`, or empty."""
    wording: str = ""
    """The words of the commitment, as they were said or written."""
    passage_id: str | None = None
    """The passage that holds those words."""
    status: str = "reported"
    """A word of `domain.claim.STATUSES`."""
    as_of: str = ""
    """When this held, an ISO 8601 date as precise as known; empty until somebody says so."""
    quantity: str = ""
    """How much was promised, a decimal number such as `25000000`; empty where none was."""
    unit: str = ""
    """What of, such as `tonnes of soybeans` or `USD`."""
    start: str = ""
    """When the window opens, an ISO 8601 date as precise as known."""
    duration: str = ""
    """How long it stays open, such as `90 days`; then `end` is empty and computed."""
    end: str = ""
    """When it closes, where that was said; empty for none, or where it is computed."""
    conditions: str = ""
    verification: str = ""
    """How it is seen to be kept, and by whom."""
    reversible: str = ""
    """A word of `REVERSIBLE`, or empty."""
    reversal: str = ""
    """What would take it back, and how fast."""
    review_date: str = ""
    owner: str = ""
    """Who follows it on our side: a person or a working group."""
    expected: str = ""
    """What we expect of the meeting about it."""
    outcome: str = ""
    """After the meeting: a word of `OUTCOMES`, or empty."""
    outcome_note: str = ""
    text: str = ""
    issue_id: str | None = None
    marking: str = ""

    @property
    def label(self) -> str:
        """The short name, such as `K3`."""
        return f"K{self.number}"

    @cached_property
    def closes(self) -> str:
        """The last day of the window: as said, or computed from its start and duration; empty if unknown."""
        if self.end or not (self.start and self.duration):
            return self.end
        if not is_date(self.start) or not (lasts := duration(self.duration)):
            return ""
        # what is known to the month can be counted on by months and years, not by days
        finest = {4: ("year",), 7: ("year", "month")}.get(len(self.start))
        if finest and not lasts.rstrip("s").endswith(finest):
            return ""
        try:
            return str(end_of(first_day(self.start), lasts))[: len(self.start)]
        except ValueError:
            return ""

    @property
    def is_computed(self) -> bool:
        """Whether its end is counted from its start rather than said by anybody."""
        return bool(self.closes) and not self.end

    @property
    def is_live(self) -> bool:
        """Whether it still stands: not superseded, withdrawn, met or dropped."""
        return self.status not in FALLEN and self.outcome not in ("met", "dropped")

    def days_left(self, today: date) -> int | None:
        """Return the days until the window closes, below 0 once it has; `None` where that is not known."""
        return (last_day(self.closes) - today).days if is_date(self.closes) else None

    def expires_within(self, days: int, today: date) -> bool:
        """Return whether it still stands and its window closes within so many days from today."""
        left = self.days_left(today)
        return self.is_live and left is not None and 0 <= left <= days


@dataclass(frozen=True, kw_only=True)
class Dependency(Record):
    """That a commitment waits for another: the sequence of what was agreed."""

    commitment_id: str
    on_id: str
    """The commitment that has to come first."""


@dataclass(frozen=True, kw_only=True)
class Progress(Record):
    """An entry of a commitment's log."""

    commitment_id: str
    kind: str = "note"
    """A word of `PROGRESS`."""
    date: str
    """An ISO 8601 date as precise as known."""
    amount: str = ""
    """Of a delivery: how much, a decimal number in the commitment's unit."""
    text: str = ""
    settled: str = ""
    """Of a trouble: when it was over, an ISO 8601 date; empty until then."""


def delivered(log: tuple[Progress, ...] | list[Progress]) -> Decimal:
    """Return how much the deliveries in a log come to."""
    return sum((Decimal(one.amount) for one in log if one.kind == "delivery" and one.amount), Decimal())


def share_delivered(commitment: Commitment, log: tuple[Progress, ...] | list[Progress]) -> Decimal | None:
    """Return which part of the quantity has been delivered, 1 for all; `None` where none was promised."""
    promised = Decimal(commitment.quantity) if commitment.quantity else Decimal()
    return delivered(log) / promised if promised > 0 else None
