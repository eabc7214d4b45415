"""What parts of a book cannot be without when they are made as they were at another moment."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from briefbook.domain.actor import Actor, Involvement
from briefbook.domain.claim import ClaimLink, Evidence
from briefbook.domain.commitment import Dependency
from briefbook.domain.derivation import Derivation
from briefbook.domain.edit import Change
from briefbook.domain.flag import Flag
from briefbook.domain.library import Collected, Collection, Distinct, SavedSearch, Tag
from briefbook.domain.matrix import Matrix
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.references import referred_ids
from briefbook.domain.risk import RATINGS, Risk
from briefbook.domain.source import Source
from briefbook.domain.version import Anchoring, SourceVersion

_UNIQUE: dict[type[Record], tuple[tuple[str, ...], ...]] = {
    Source: (("key",), ("original_sha256",)),
    SourceVersion: (("original_sha256",), ("source_id", "number")),
    Passage: (("source_id", "number"),),
    Anchoring: (("passage_id",),),
    Actor: (("name",),),
    Collection: (("name",),),
    SavedSearch: (("name",),),
    Collected: (("collection_id", "source_id"),),
    Tag: (("source_id", "name"),),
    Distinct: (("source_id", "other_id"),),
    Derivation: (("source_id", "origin_id", "actor_id"),),
    Evidence: (("claim_id", "passage_id"),),
    ClaimLink: (("claim_id", "other_id", "kind"),),
    Involvement: (("record_id", "actor_id", "role"),),
    Dependency: (("commitment_id", "on_id"),),
}
"""The fields of which no two records of a kind may have the same values; numbers are never used again."""


def unique_values(record: Record) -> Iterator[tuple[Any, ...]]:
    """Yield what a record has that no other of its kind may have."""
    for names in _UNIQUE.get(type(record), ()):
        yield (type(record), names, *(getattr(record, name) for name in names))


class Needs:
    """Which of all changes cannot be left out if some of them are made."""

    def __init__(
        self, changes: Mapping[str, Change], above: Mapping[str, str | None], matrix: Matrix
    ) -> None:
        """`above` has the parents, now, of all that may have one."""
        self._changes, self._above, self._matrix = changes, above, matrix
        self._referring: dict[str, list[str]] = defaultdict(list)
        """By id, what refers to it now."""
        self._holders: dict[tuple[Any, ...], str] = {}
        """What is held that no other may have, and by whom now."""
        for record_id, change in changes.items():
            if change.before is not None:
                for one in _needed_by(change.before):
                    self._referring[one].append(record_id)
                for value in unique_values(change.before):
                    self._holders[value] = record_id

    def of(self, wanted: set[str]) -> set[str]:
        """Return ids of changes with those of all that have to be made with them."""
        needed: set[str] = set()
        more = list(wanted)
        while more:
            while more:
                record_id = more.pop()
                if record_id not in needed:
                    needed.add(record_id)
                    more += self._for(record_id, self._changes[record_id])
            more = [one for one in self._circling(needed) if one not in needed]
        return needed

    def _for(self, record_id: str, change: Change) -> Iterator[str]:
        if change.after is None:
            # what refers now to something that goes did not then
            yield from self._referring.get(record_id, ())
            return
        for one in _needed_by(change.after):
            if one in self._changes and self._changes[one].before is None:
                yield one
        for value in unique_values(change.after):
            if self._holders.get(value, record_id) != record_id:
                yield self._holders[value]
        yield from self._of_scale(change)

    def _of_scale(self, change: Change) -> Iterator[str]:
        """Yield the matrix for a rating that the present one has no place for, and the other way round."""
        after = change.after
        if isinstance(after, Matrix) and after.size != self._matrix.size:
            yield from (one for one, other in self._changes.items() if other.kind is Risk)
        elif isinstance(after, Risk) and self._matrix.id in self._changes:
            ratings = [after.rated(which) for which in RATINGS]
            if any(rating is not None and rating not in self._matrix for rating in ratings):
                yield self._matrix.id

    def _circling(self, needed: set[str]) -> set[str]:
        """Return the ids of changes that keep something from being under itself."""
        found: set[str] = set()
        for record_id in (one for one in needed if hasattr(self._changes[one].after, "parent_id")):
            way: list[str] = []
            above: str | None = record_id
            while above is not None and above not in way:
                way.append(above)
                then = self._changes[above].after if above in needed else None
                above = getattr(then, "parent_id", None) if then is not None else self._above.get(above)
            if above is not None:
                found |= {one for one in way if one in self._changes}
        return found


def _needed_by(record: Record) -> Iterator[str]:
    yield from referred_ids(record)
    if isinstance(record, Flag):
        yield record.about_id
