"""What the citations of a text lead to."""

from dataclasses import dataclass
from typing import Final

from briefbook.domain.citation import Citation
from briefbook.domain.claim import FALLEN, SUPERSEDED_BY, Claim
from briefbook.domain.edit import Edit
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.store.book import Book

FOUND: Final = "found"
OVERTAKEN: Final = "overtaken"
"""It leads to a claim that was superseded or withdrawn."""
LOST: Final = "lost"


@dataclass(frozen=True)
class Held:
    """A passage that speaks `for` a claim or `against` it, and what a citation calls it."""

    stance: str
    passage: Passage
    label: str


@dataclass(frozen=True)
class CitedClaim:
    """A claim with what is told of it where it is cited."""

    claim: Claim
    by: str
    via: str
    successors: tuple[str, ...]
    """The labels of the claims that superseded it."""
    evidence: tuple[Held, ...]


@dataclass(frozen=True)
class Cited:
    """What a citation leads to; `None` for what is not in the book."""

    source: Source | None
    passage: Passage | None
    claim: CitedClaim | None = None


class Resolution:
    """Looks citations up in a book, each once until sources, passages or claims change."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._known: dict[tuple[str, int | None], str] = {}

    def state(self, citation: Citation) -> str:
        """Return whether the book has what a citation names: `FOUND`, `OVERTAKEN` or `LOST`."""
        named = (citation.key, citation.number)
        if named not in self._known:
            self._known[named] = self._state(citation)
        return self._known[named]

    def find(self, citation: Citation) -> Cited:
        """Return what a citation leads to."""
        if citation.claim_number is not None:
            claim = self._book.claims.numbered(citation.claim_number)
            return Cited(None, None, self._told(claim) if claim else None)
        source = self._book.sources.with_key(citation.key)
        if source is None or citation.number is None:
            return Cited(source, None)
        return Cited(source, self._book.passages.numbered(source.id, citation.number))

    def forget(self, edit: Edit) -> bool:
        """Forget what an edit may have changed; return whether it may."""
        # a source that was only described anew keeps its key
        concerned = any(
            change.before is None or change.after is None or _name(change.before) != _name(change.after)
            for change in edit.changes
            if change.kind in (Source, Passage, Claim)
        )
        if concerned:
            self._known.clear()
        return concerned

    def _state(self, citation: Citation) -> str:
        if citation.claim_number is not None:
            claim = self._book.claims.numbered(citation.claim_number)
            return LOST if claim is None else OVERTAKEN if claim.status in FALLEN else FOUND
        cited = self.find(citation)
        is_lost = cited.source is None or (citation.number is not None and cited.passage is None)
        return LOST if is_lost else FOUND

    def _told(self, claim: Claim) -> CitedClaim:
        book = self._book
        actors = [book.actors.find(claim.actor_id), book.actors.find(claim.via_id)]
        by, via = (actor.name if actor else "" for actor in actors)
        links = book.claim_links.of_claim(claim.id)
        newer = [one.other_id for one in links if one.kind == SUPERSEDED_BY and one.claim_id == claim.id]
        evidence = []
        for one in book.evidence.of_claim(claim.id):
            passage = book.passages.get(one.passage_id)
            key = book.sources.get(passage.source_id).key
            evidence.append(Held(one.stance, passage, f"@{key}#{passage.number}"))
        successors = tuple(book.claims.get(claim_id).label for claim_id in newer)
        return CitedClaim(claim, by, via, successors, tuple(evidence))


def _name(record: Record | None) -> object:
    if isinstance(record, Claim):
        return record.status in FALLEN
    return record.key if isinstance(record, Source) else None
