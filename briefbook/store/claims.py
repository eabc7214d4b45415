"""Where claims, their evidence, their links and their history are kept."""

from collections.abc import Iterable
from typing import Any

from briefbook.domain.claim import Claim, ClaimLink, ClaimNote, Evidence
from briefbook.store.claim_rows import ClaimRow, all_rows, rows_of
from briefbook.store.repository import Repository


class Claims(Repository[Claim]):
    """The claims of a book."""

    table_name = "claim"
    record_type = Claim

    def all(self) -> list[Claim]:
        """Return all claims by number."""
        return self._where("1", order_by="number")

    def numbered(self, number: int) -> Claim | None:
        """Return the claim with this number, or `None`."""
        found = self._where("number = ?", number)
        return found[0] if found else None

    def newest(self, most: int) -> list[Claim]:
        """Return the claims with the last numbers that were given, the newest first."""
        return self._where("number > (SELECT max(number) FROM claim) - ?", most, order_by="number DESC")

    def of_issue(self, issue_id: str) -> list[Claim]:
        """Return the claims that belong to an issue, by number."""
        return self._where("issue_id = ?", issue_id, order_by="number")

    def on_passage(self, passage_id: str) -> list[Claim]:
        """Return the claims that a passage is evidence for or against, by number."""
        condition = "id IN (SELECT claim_id FROM evidence WHERE passage_id = ?)"
        return self._where(condition, passage_id, order_by="number")

    def on_source(self, source_id: str) -> list[Claim]:
        """Return the claims that have evidence in a source, by number."""
        return self._where(
            "id IN (SELECT e.claim_id FROM evidence e JOIN passage p ON p.id = e.passage_id"
            " WHERE p.source_id = ?)",
            source_id,
            order_by="number",
        )

    def rows(self, ids: Iterable[str] | None = None) -> list[ClaimRow]:
        """Return claims in short, for lists, by number: all, or those with these ids."""
        return all_rows(self._db) if ids is None else rows_of(self._db, ids)

    def of_actor(self, actor_id: str) -> list[Claim]:
        """Return the claims that an actor asserts, or that are quoted via them, by number."""
        return self._where("actor_id = ? OR via_id = ?", actor_id, actor_id, order_by="number")


class EvidenceKept(Repository[Evidence]):
    """The passages that speak for and against claims."""

    table_name = "evidence"
    record_type = Evidence

    def of_claim(self, claim_id: str) -> list[Evidence]:
        """Return a claim's evidence, that for it first."""
        return self._where("claim_id = ?", claim_id, order_by="stance <> 'for', id")

    def of_passage(self, passage_id: str) -> list[Evidence]:
        """Return what a passage is evidence for or against."""
        return self._where("passage_id = ?", passage_id)

    def counts(self) -> dict[str, tuple[int, int]]:
        """Return how many passages speak for and against each claim, by claim id."""
        rows: list[Any] = self._db.execute(
            "SELECT claim_id, sum(stance = 'for'), sum(stance <> 'for') FROM evidence GROUP BY claim_id"
        ).fetchall()
        return {claim_id: (pro, contra) for claim_id, pro, contra in rows}

    def pairs(self) -> list[tuple[str, str]]:
        """Return each claim with each source that has evidence for or against it, both as ids."""
        rows: list[Any] = self._db.execute(
            "SELECT DISTINCT e.claim_id, p.source_id FROM evidence e JOIN passage p ON p.id = e.passage_id"
        ).fetchall()
        return rows

    def source_ids(self) -> dict[str, list[str]]:
        """Return the sources that each claim has evidence in, all as ids, each source once."""
        # joined here: SQLite looks up every passage by its id, which takes twice the time
        source_of: dict[str, str] = dict(self._db.execute("SELECT id, source_id FROM passage").fetchall())
        found: dict[str, dict[str, None]] = {}
        for claim_id, passage_id in self._db.execute("SELECT claim_id, passage_id FROM evidence").fetchall():
            found.setdefault(claim_id, {})[source_of[passage_id]] = None
        return {claim_id: list(ids) for claim_id, ids in found.items()}

    def claims_in(self, source_id: str) -> set[str]:
        """Return the ids of the claims that have evidence in a source."""
        query = (
            "SELECT e.claim_id FROM evidence e JOIN passage p ON p.id = e.passage_id WHERE p.source_id = ?"
        )
        return {row[0] for row in self._db.execute(query, (source_id,)).fetchall()}


class ClaimLinks(Repository[ClaimLink]):
    """How claims supersede and contradict one another."""

    table_name = "claim_link"
    record_type = ClaimLink

    def of_claim(self, claim_id: str) -> list[ClaimLink]:
        """Return the links of a claim in either direction."""
        return self._where("claim_id = ? OR other_id = ?", claim_id, claim_id)


class ClaimNotes(Repository[ClaimNote]):
    """The history of claims."""

    table_name = "claim_note"
    record_type = ClaimNote

    def of_claim(self, claim_id: str) -> list[ClaimNote]:
        """Return a claim's changes, the oldest first."""
        return self._where("claim_id = ?", claim_id, order_by="made_at, id")
