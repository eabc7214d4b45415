"""Claims: what is held to be so, by whom, as of when, and on what evidence."""

import re
from dataclasses import dataclass

from briefbook.domain.record import Record
from briefbook.translation import tr_noop

STATUSES = {
    "confirmed": tr_noop("Confirmed by those who would know, or by independent sources"),
    "official": tr_noop("Stated officially, by one side"),
    "reported": tr_noop("Reported, not confirmed"),
    "under discussion": tr_noop("Being discussed; nothing is agreed"),
    "proposed": tr_noop("Put forward by one side"),
    "expected": tr_noop("Expected to happen"),
    "analysis": tr_noop("Somebody’s judgement"),
    "disputed": tr_noop("Denied or contradicted"),
    "superseded": tr_noop("Overtaken by a newer claim"),
    "withdrawn": tr_noop("Taken back, by us or by those who said it"),
}
"""What a claim can be, the firmest first, and what each word means."""

FALLEN = frozenset({"superseded", "withdrawn"})
"""The statuses of claims that no text should lean on any longer."""

STANCES = ("for", "against")

LABEL = re.compile(r"C([1-9][0-9]{0,17})")
"""What citations call a claim: `C3` in `[@C3]`. Keys of sources are never in capitals.

The number is in ASCII digits, as the index of citations compares labels as text, and fits SQLite.
"""


@dataclass(frozen=True, kw_only=True)
class Claim(Record):
    """One sentence that a brief may rest on."""

    number: int
    """What it is called: 3 in `C3`; never used again in the book."""
    statement: str
    status: str
    """A word of `STATUSES`."""
    as_of: str = ""
    """When this held, an ISO 8601 date as precise as known; empty until somebody says so."""
    actor_id: str | None = None
    """Who asserts it."""
    via_id: str | None = None
    """Through whom the assertion is quoted."""
    scale: str = ""
    """The name of the `domain.likelihood` scale that its likelihood is a word of; empty without one."""
    likelihood: str = ""
    confidence: str = ""
    """`low`, `moderate`, `high`, or empty."""
    confidence_reason: str = ""
    issue_id: str | None = None
    marking: str = ""
    """The handling marking, such as `TLP:AMBER`; empty where it has none."""

    @property
    def label(self) -> str:
        """The short name that citations use, such as `C3`."""
        return f"C{self.number}"

    @property
    def title(self) -> str:
        """The statement: what other records have as a title."""
        return self.statement


@dataclass(frozen=True, kw_only=True)
class Evidence(Record):
    """A passage that speaks for or against a claim."""

    claim_id: str
    passage_id: str
    stance: str = "for"


@dataclass(frozen=True, kw_only=True)
class ClaimLink(Record):
    """How two claims bear on each other; `superseded by` leads from the older one to the newer."""

    claim_id: str
    other_id: str
    kind: str
    """`superseded by` or `contradicts`; the latter holds in both directions."""


SUPERSEDED_BY, CONTRADICTS = "superseded by", "contradicts"


@dataclass(frozen=True, kw_only=True)
class ClaimNote(Record):
    """One change of a claim: what, when, and the reason given for it (which may be empty)."""

    claim_id: str
    made_at: str
    """Local time with offset, ISO 8601."""
    what: str
    """What changed, such as `status`, `as of`, `evidence for` or `superseded by`."""
    before: str = ""
    after: str = ""
    reason: str = ""


def claim_number(key: str) -> int | None:
    """Return the number of the claim that a citation's key names, if it names one."""
    match = LABEL.fullmatch(key)
    return int(match[1]) if match else None
