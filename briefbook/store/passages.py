"""Where passages are kept."""

from typing import Any

from briefbook.domain.passage import Passage
from briefbook.store.repository import Repository


class Passages(Repository[Passage]):
    """The passages highlighted in sources."""

    table_name = "passage"
    record_type = Passage

    def of_source(self, source_id: str) -> list[Passage]:
        """Return a source's passages in reading order."""
        return self._where("source_id = ?", source_id, order_by='start, "end", number')

    def source_ids(self) -> dict[str, str]:
        """Return the source of every passage, both as ids."""
        rows: list[Any] = self._db.execute("SELECT id, source_id FROM passage").fetchall()
        return dict(rows)

    def numbered(self, source_id: str, number: int) -> Passage | None:
        """Return a source's passage with this number, or `None`."""
        found = self._where("source_id = ? AND number = ?", source_id, number)
        return found[0] if found else None
