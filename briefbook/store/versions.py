"""Where earlier versions of sources, and what became of passages in newer ones, are kept."""

from briefbook.domain.version import Anchoring, SourceVersion
from briefbook.store.repository import Repository


class SourceVersions(Repository[SourceVersion]):
    """The versions of sources that were followed by another."""

    table_name = "source_version"
    record_type = SourceVersion

    def of_source(self, source_id: str) -> list[SourceVersion]:
        """Return a source's earlier versions, the oldest first."""
        return self._where("source_id = ?", source_id, order_by="number")

    def with_original(self, sha256: str) -> SourceVersion | None:
        """Return the earlier version whose original has this SHA-256, or `None`."""
        found = self._where("original_sha256 = ?", sha256)
        return found[0] if found else None


class Anchorings(Repository[Anchoring]):
    """The passages of earlier versions that somebody has to look at."""

    table_name = "anchoring"
    record_type = Anchoring

    def of_passage(self, passage_id: str) -> Anchoring | None:
        """Return what became of a passage, if somebody has yet to look at it."""
        found = self._where("passage_id = ?", passage_id)
        return found[0] if found else None

    def of_source(self, source_id: str) -> list[Anchoring]:
        """Return what became of a source's passages, as far as somebody has yet to look, in reading order."""
        condition = "passage_id IN (SELECT id FROM passage WHERE source_id = ?)"
        return self._where(condition, source_id, order_by="outcome, start, id")
