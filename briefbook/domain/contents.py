"""A book's contents as plain values, for the memo and for review; no source's text is among them."""

from dataclasses import dataclass
from functools import cached_property

from briefbook.domain.actor import Actor
from briefbook.domain.changes import Changes
from briefbook.domain.claim import SUPERSEDED_BY, Claim, ClaimLink, ClaimNote, Evidence
from briefbook.domain.derivation import Derivation
from briefbook.domain.exported import ExportedMemo
from briefbook.domain.flag import Dismissal, Flag
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.library import Collected, Collection, Distinct, SavedSearch, Synonyms, Tag
from briefbook.domain.outline import Outline
from briefbook.domain.passage import Passage
from briefbook.domain.risk import RatingNote, Risk
from briefbook.domain.source import Source
from briefbook.domain.version import Anchoring, SourceVersion
from briefbook.domain.voices import Voices


@dataclass(frozen=True, kw_only=True)
class Contents:
    """All records of a book at one moment."""

    cover: Cover
    header: MemoHeader
    sources: tuple[Source, ...] = ()
    passages: tuple[Passage, ...] = ()
    issues: tuple[Issue, ...] = ()
    risks: tuple[Risk, ...] = ()
    rating_notes: tuple[RatingNote, ...] = ()
    actors: tuple[Actor, ...] = ()
    claims: tuple[Claim, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    claim_links: tuple[ClaimLink, ...] = ()
    claim_notes: tuple[ClaimNote, ...] = ()
    derivations: tuple[Derivation, ...] = ()
    versions: tuple[SourceVersion, ...] = ()
    anchorings: tuple[Anchoring, ...] = ()
    flags: tuple[Flag, ...] = ()
    dismissals: tuple[Dismissal, ...] = ()
    collections: tuple[Collection, ...] = ()
    collected: tuple[Collected, ...] = ()
    tags: tuple[Tag, ...] = ()
    saved_searches: tuple[SavedSearch, ...] = ()
    synonyms: tuple[Synonyms, ...] = ()
    distinct: tuple[Distinct, ...] = ()
    exports: tuple[ExportedMemo, ...] = ()
    """What went out, whatever moment the contents are of."""
    changes: Changes | None = None
    """What changed since an earlier moment, where a memo is to print it."""

    @cached_property
    def outline(self) -> Outline:
        """The issues, arranged."""
        return Outline(self.issues)

    @cached_property
    def source_by_key(self) -> dict[str, Source]:
        """The sources by what citations call them."""
        return {source.key: source for source in self.sources}

    @cached_property
    def passage_by_place(self) -> dict[tuple[str, int], Passage]:
        """The passages by source id and number."""
        return {(passage.source_id, passage.number): passage for passage in self.passages}

    @cached_property
    def source_by_id(self) -> dict[str, Source]:
        """The sources by id."""
        return {source.id: source for source in self.sources}

    @cached_property
    def passage_by_id(self) -> dict[str, Passage]:
        """The passages by id."""
        return {passage.id: passage for passage in self.passages}

    @cached_property
    def claim_by_number(self) -> dict[int, Claim]:
        """The claims by number."""
        return {claim.number: claim for claim in self.claims}

    @cached_property
    def claim_by_id(self) -> dict[str, Claim]:
        """The claims by id."""
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def actor_names(self) -> dict[str, str]:
        """What the actors are called, by id."""
        return {actor.id: actor.name for actor in self.actors}

    @cached_property
    def evidence_of(self) -> dict[str, list[Evidence]]:
        """The evidence by claim id, that for it first."""
        found: dict[str, list[Evidence]] = {}
        for one in sorted(self.evidence, key=lambda one: (one.stance != "for", one.id)):
            found.setdefault(one.claim_id, []).append(one)
        return found

    @cached_property
    def successors_of(self) -> dict[str, list[Claim]]:
        """The claims that superseded a claim, by its id."""
        found: dict[str, list[Claim]] = {}
        for link in self.claim_links:
            if link.kind == SUPERSEDED_BY and link.other_id in self.claim_by_id:
                found.setdefault(link.claim_id, []).append(self.claim_by_id[link.other_id])
        return found

    @cached_property
    def voices(self) -> Voices:
        """Counts the voices behind claims."""
        return Voices(self.sources, self.derivations, self.actors)

    @cached_property
    def flagged(self) -> frozenset[tuple[str, str]]:
        """The ids of records with the fallen source for which each was flagged, reviewed or not."""
        return frozenset((flag.about_id, flag.source_id) for flag in self.flags)

    def passages_for(self, claim_id: str, stance: str = "for") -> list[Passage]:
        """Return the passages that speak for a claim, or against it."""
        return [
            self.passage_by_id[one.passage_id]
            for one in self.evidence_of.get(claim_id, ())
            if one.stance == stance and one.passage_id in self.passage_by_id
        ]
