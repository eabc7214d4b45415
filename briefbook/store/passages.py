"""Where passages are kept."""

import json
from collections.abc import Collection

from briefbook.domain.passage import Passage
from briefbook.store.repository import Repository


class Passages(Repository[Passage]):
    """The passages highlighted in sources."""

    table_name = "passage"
    record_type = Passage

    def of_source(self, source_id: str) -> list[Passage]:
        """Return a source's passages in reading order, those of earlier versions at the end."""
        return self._where("source_id = ?", source_id, order_by='version DESC, start, "end", number')

    def of_speaker(self, actor_id: str) -> list[Passage]:
        """Return the passages that are an actor's words."""
        return self._where("speaker_id = ?", actor_id)

    def of_claim(self, claim_id: str, stance: str = "for") -> list[Passage]:
        """Return the passages that speak for a claim, or against it, as they were given to it."""
        condition = "id IN (SELECT passage_id FROM evidence WHERE claim_id = ? AND stance = ?)"
        return self._where(condition, claim_id, stance)

    def numbered(self, source_id: str, number: int) -> Passage | None:
        """Return a source's passage with this number, or `None`."""
        found = self._where("source_id = ? AND number = ?", source_id, number)
        return found[0] if found else None

    def numbered_of(self, pairs: Collection[tuple[str, int]]) -> dict[tuple[str, int], Passage]:
        """Return those passages that there are, by the id of their source and their number."""
        found = self._where(
            "source_id IN (SELECT value FROM json_each(?)) AND number IN (SELECT value FROM json_each(?))",
            json.dumps(sorted({source_id for source_id, _ in pairs})),
            json.dumps(sorted({number for _, number in pairs})),
        )
        return {(one.source_id, one.number): one for one in found if (one.source_id, one.number) in pairs}
