"""Numbers that are never given twice: of passages within a source, of risks and claims within the book."""

from briefbook.domain.claim import Claim
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.store.driver import Database

_RISKS, _CLAIMS = "risks", "claims"


class Numbering:
    """The highest numbers given so far; removing or undoing gives none back."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def next_passage(self, source_id: str) -> int:
        """Return the number for a source's next passage."""
        return self._last(source_id) + 1

    def next_risk(self) -> int:
        """Return the number for the next risk."""
        return self._last(_RISKS) + 1

    def next_claim(self) -> int:
        """Return the number for the next claim."""
        return self._last(_CLAIMS) + 1

    def use(self, record: Record) -> None:
        """Note the number that a new record took."""
        if isinstance(record, Passage | Risk | Claim):
            owner = _RISKS if isinstance(record, Risk) else _CLAIMS
            owner = record.source_id if isinstance(record, Passage) else owner
            self._db.execute(
                "INSERT INTO numbering (owner, last) VALUES (?, ?)"
                " ON CONFLICT (owner) DO UPDATE SET last = max(last, excluded.last)",
                (owner, record.number),
            )

    def _last(self, owner: str) -> int:
        row = self._db.execute("SELECT last FROM numbering WHERE owner = ?", (owner,)).fetchone()
        return int(row[0]) if row else 0
