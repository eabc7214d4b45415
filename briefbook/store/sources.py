"""Where sources and what was set aside in them are kept."""

import json
from collections.abc import Iterable
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

    def with_keys(self, keys: Iterable[str]) -> dict[str, Source]:
        """Return the sources that there are of these keys, by key."""
        wanted = json.dumps(sorted(keys))
        return {one.key: one for one in self._where("key IN (SELECT value FROM json_each(?))", wanted)}

    def with_original(self, sha256: str) -> Source | None:
        """Return the source whose original has this SHA-256, or `None`."""
        found = self._where("original_sha256 = ?", sha256)
        return found[0] if found else None

    def with_message_id(self, message_id: str) -> Source | None:
        """Return the mail with this Message-ID, or `None`; nothing has an empty one."""
        found = self._where("message_id = ? AND message_id <> ''", message_id)
        return found[0] if found else None

    def children_of(self, source_id: str) -> list[Source]:
        """Return what came with a source, such as the attachments of a mail."""
        return self._where("parent_id = ?", source_id)

    def keys(self) -> set[str]:
        """Return the keys in use."""
        return {row[0] for row in self._db.execute("SELECT key FROM source").fetchall()}

    def with_claims(self) -> list[tuple[str, str]]:
        """Return the id and title of each source that claims have evidence in, by title."""
        rows: list[Any] = self._db.execute(
            "SELECT s.id, s.title FROM source s WHERE EXISTS (SELECT 1 FROM passage p"
            " JOIN evidence e ON e.passage_id = p.id WHERE p.source_id = s.id)"
            " ORDER BY s.title COLLATE NOCASE"
        ).fetchall()
        return rows

    def passage_counts(self) -> dict[str, int]:
        """Return how many passages each source has, by source id; those with none are left out."""
        rows: list[Any] = self._db.execute("SELECT source_id, count(*) FROM passage GROUP BY 1").fetchall()
        return dict(rows)


class SetAsides(Repository[SetAside]):
    """The stretches of text that are set aside."""

    table_name = "set_aside"
    record_type = SetAside

    def of_source(self, source_id: str, version: int | None = None) -> list[SetAside]:
        """Return what is set aside in a version of a source, by default the current one, in reading order.

        What was brought back is among it. Of the current version it is what the chosen reading sets aside.
        """
        of_source = "FROM source WHERE source.id = set_aside.source_id"
        condition = (
            f"source_id = ?1 AND version = coalesce(?2, (SELECT version {of_source}))"
            f" AND reading = (SELECT iif(source.version = set_aside.version, source.reading, '') {of_source})"
        )
        return self._where(condition, source_id, version, order_by="start")

    def of_reading(self, source: Source, reading: str) -> list[SetAside]:
        """Return what a reading of a source's current version sets aside, in reading order."""
        condition = "source_id = ? AND version = ? AND reading = ?"
        return self._where(condition, source.id, source.version, reading, order_by="start")

    def of_all_versions(self, source_id: str) -> list[SetAside]:
        """Return what is set aside in a source, whatever the version."""
        return self._where("source_id = ?", source_id, order_by="version, start")
