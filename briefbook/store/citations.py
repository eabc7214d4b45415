"""The index of citations, derived from the texts that cite whenever they change."""

from dataclasses import dataclass

from briefbook.domain.citation import citations_in
from briefbook.domain.fields import CITING
from briefbook.domain.issue import Issue
from briefbook.domain.kinds import NAMES
from briefbook.domain.record import Record
from briefbook.store.driver import Database

CITING_FIELDS: dict[type[Record], tuple[str, ...]] = {Issue: ("text",), **CITING}
"""The fields whose texts may cite, of each kind that has any."""


@dataclass(frozen=True)
class Cited:
    """A place where a text cites: the record's kind by `domain.kinds`, its id, and what it cites."""

    kind: str
    record_id: str
    key: str
    number: int | None


class Citations:
    """Which text cites which source or passage."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def update(self, record: Record, *, gone: bool) -> None:
        """Read a record's text again, or forget it."""
        fields = CITING_FIELDS.get(type(record))
        if not fields:
            return
        self._db.execute("DELETE FROM citation WHERE record_id = ?", (record.id,))
        texts = [] if gone else [getattr(record, name) for name in fields]
        for citation in (found for text in texts for found in citations_in(text)):
            self._db.execute(
                "INSERT INTO citation (record_id, kind, key, number) VALUES (?, ?, ?, ?)",
                (record.id, NAMES[type(record)], citation.key, citation.number),
            )

    def of_source(self, key: str) -> list[Cited]:
        """Return where a source or any of its passages is cited."""
        return self._where("key = ?", key)

    def of_passage(self, key: str, number: int) -> list[Cited]:
        """Return where one passage is cited."""
        return self._where("key = ? AND number = ?", key, number)

    def of_claim(self, label: str) -> list[Cited]:
        """Return where a claim is cited, by its label."""
        return self._where("key = ? AND number IS NULL", label)

    def lost(self) -> list[Cited]:
        """Return the citations that lead to no source or claim, or to no passage of a source."""
        rows = self._db.execute(
            "SELECT c.kind, c.record_id, c.key, c.number FROM citation c LEFT JOIN source s ON s.key = c.key"
            " LEFT JOIN passage p ON p.source_id = s.id AND p.number = c.number"
            " LEFT JOIN claim ON c.number IS NULL AND claim.number = CAST(substr(c.key, 2) AS INTEGER)"
            " AND 'C' || claim.number = c.key"
            " WHERE (s.id IS NULL AND claim.id IS NULL) OR (c.number IS NOT NULL AND p.id IS NULL)"
            " ORDER BY c.rowid"
        )
        return [Cited(*row) for row in rows.fetchall()]

    def count(self) -> int:
        """Return how many citations there are."""
        return int(self._db.execute("SELECT count(*) FROM citation").fetchone()[0])

    def all(self) -> list[Cited]:
        """Return all citations of the book."""
        return self._where("1")

    def recent_keys(self, most: int) -> list[str]:
        """Return the keys that were cited last, the newest first; a claim's is its label."""
        query = "SELECT key FROM citation GROUP BY key ORDER BY max(rowid) DESC LIMIT ?"
        return [key for (key,) in self._db.execute(query, (most,)).fetchall()]

    def _where(self, condition: str, *arguments: object) -> list[Cited]:
        rows = self._db.execute(
            f"SELECT kind, record_id, key, number FROM citation WHERE {condition} ORDER BY rowid", arguments
        )
        return [Cited(*row) for row in rows.fetchall()]
