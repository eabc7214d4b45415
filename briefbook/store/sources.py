"""Where sources and what was set aside in them are kept."""

from typing import Any

from briefbook.domain.source import SetAside, Source
from briefbook.store.repository import Repository


class Sources(Repository[Source]):
    """The sources of a book."""

    table_name = "source"
    record_type = Source

    def with_key(self, key: str) -> Source | None:
        """Return the source that citations call by this key, or `None`."""
        found = self._where("key = ?", key)
        return found[0] if found else None

    def with_original(self, sha256: str) -> Source | None:
        """Return the source whose original has this SHA-256, or `None`."""
        found = self._where("original_sha256 = ?", sha256)
        return found[0] if found else None

    def keys(self) -> set[str]:
        """Return the keys in use."""
        return {row[0] for row in self._db.execute("SELECT key FROM source").fetchall()}

    def passage_counts(self) -> dict[str, int]:
        """Return how many passages each source has, by source id; those with none are left out."""
        rows: list[Any] = self._db.execute("SELECT source_id, count(*) FROM passage GROUP BY 1").fetchall()
        return dict(rows)


class SetAsides(Repository[SetAside]):
    """The stretches of text that are set aside."""

    table_name = "set_aside"
    record_type = SetAside

    def of_source(self, source_id: str) -> list[SetAside]:
        """Return what is set aside in a source, in reading order, brought back or not."""
        return self._where("source_id = ?", source_id, order_by="start")
