"""Numbers that are never given twice: of passages within a source, of others within the book."""

from typing import Any

from briefbook.domain.actor import Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.claim import Claim
from briefbook.domain.commitment import Commitment
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.scenario import Scenario
from briefbook.store.driver import Database

_OWNERS: dict[type[Record], str] = {
    Risk: "risks",
    Claim: "claims",
    Commitment: "commitments",
    Scenario: "scenarios",
    Recommendation: "recommendations",
    TalkingPoint: "talking points",
    Event: "events",
    Objective: "objectives",
}
"""What counts the numbers of each kind; a source counts those of its passages."""


class Numbering:
    """The highest numbers given so far; removing or undoing gives none back."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def next_passage(self, source_id: str) -> int:
        """Return the number for a source's next passage."""
        return self._last(source_id) + 1

    def next_of(self, kind: type[Record]) -> int:
        """Return the number for the next record of a kind; raise `KeyError` where the kind has none."""
        return self._last(_OWNERS[kind]) + 1

    def next_risk(self) -> int:
        """Return the number for the next risk."""
        return self.next_of(Risk)

    def next_claim(self) -> int:
        """Return the number for the next claim."""
        return self.next_of(Claim)

    def use(self, record: Any) -> None:
        """Note the number that a new record took."""
        owner = owner_of(record)
        if owner:
            self._db.execute(
                "INSERT INTO numbering (owner, last) VALUES (?, ?)"
                " ON CONFLICT (owner) DO UPDATE SET last = max(last, excluded.last)",
                (owner, record.number),
            )

    def _last(self, owner: str) -> int:
        row = self._db.execute("SELECT last FROM numbering WHERE owner = ?", (owner,)).fetchone()
        return int(row[0]) if row else 0


def owner_of(record: Record) -> str | None:
    """Return what counts the numbers of a record's kind; `None` where it has no number."""
    return record.source_id if isinstance(record, Passage) else _OWNERS.get(type(record))
