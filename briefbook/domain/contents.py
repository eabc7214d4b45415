"""A book's contents as plain values, for the memo and for review; no source's text is among them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from briefbook.domain.actor import Actor, ActorPosition, Involvement, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.changes import Changes
from briefbook.domain.claim import SUPERSEDED_BY, Claim, ClaimLink, ClaimNote, Evidence
from briefbook.domain.commitment import Commitment, Dependency, Progress
from briefbook.domain.conflict import Conflict
from briefbook.domain.derivation import Derivation
from briefbook.domain.exported import ExportedMemo
from briefbook.domain.flag import Dismissal, Flag
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.library import Collected, Collection, Distinct, SavedSearch, Synonyms, Tag
from briefbook.domain.matrix import STANDARD, Matrix
from briefbook.domain.outline import Outline
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, RatingNote, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.domain.source import Source
from briefbook.domain.version import Anchoring, SourceVersion
from briefbook.domain.voices import Voices


@dataclass(frozen=True, kw_only=True)
class Contents:
    """All records of a book at one moment."""

    cover: Cover
    header: MemoHeader
    matrix: Matrix = STANDARD
    sources: tuple[Source, ...] = ()
    passages: tuple[Passage, ...] = ()
    issues: tuple[Issue, ...] = ()
    risks: tuple[Risk, ...] = ()
    rating_notes: tuple[RatingNote, ...] = ()
    risk_actions: tuple[RiskAction, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    actors: tuple[Actor, ...] = ()
    involvements: tuple[Involvement, ...] = ()
    objectives: tuple[Objective, ...] = ()
    positions: tuple[ActorPosition, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    dependencies: tuple[Dependency, ...] = ()
    progress: tuple[Progress, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    talking_points: tuple[TalkingPoint, ...] = ()
    events: tuple[Event, ...] = ()
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
    conflicts: tuple[Conflict, ...] = ()
    exports: tuple[ExportedMemo, ...] = ()
    """What went out, whatever moment the contents are of."""
    changes: Changes | None = None
    """What changed since an earlier moment, where a memo is to print it."""

    @property
    def has_papers(self) -> bool:
        """Whether there is an issue or a working paper, which a memo can print."""
        own = (self.issues, self.risks, self.commitments, self.scenarios, self.recommendations)
        return any((*own, self.talking_points, self.events, self.objectives, self.actors, self.positions))

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
    def commitment_by_id(self) -> dict[str, Commitment]:
        """The commitments by id."""
        return {one.id: one for one in self.commitments}

    @cached_property
    def actions_of(self) -> dict[str, list[RiskAction]]:
        """The actions by risk id."""
        return _grouped(self.risk_actions, "risk_id")

    @cached_property
    def indicators_of(self) -> dict[str, list[Indicator]]:
        """The indicators by the id of the risk or the scenario."""
        return _grouped(self.indicators, "about_id")

    @cached_property
    def notes_of_risk(self) -> dict[str, list[RatingNote]]:
        """The changes of ratings by risk id, the oldest first."""
        return _grouped(sorted(self.rating_notes, key=lambda one: (one.rated_at, one.id)), "risk_id")

    @cached_property
    def progress_of(self) -> dict[str, list[Progress]]:
        """The logs by commitment id, by date."""
        return _grouped(sorted(self.progress, key=lambda one: (one.date, one.id)), "commitment_id")

    @cached_property
    def involvements_of(self) -> dict[str, list[Involvement]]:
        """Who is involved, by the id of the record in which, in the order in which they were named."""
        return _grouped(self.involvements, "record_id")

    @cached_property
    def dependencies_of(self) -> dict[str, list[Dependency]]:
        """What a commitment waits for, by its id."""
        return _grouped(self.dependencies, "commitment_id")

    @cached_property
    def issue_numbers(self) -> dict[str, str]:
        """The printed numbers of the issues, by id."""
        return {entry.issue.id: entry.number for entry in self.outline}

    def involved(self, record_id: str, role: str) -> list[str]:
        """Return the ids of the actors that are involved in a record in a role."""
        return [one.actor_id for one in self.involvements_of.get(record_id, ()) if one.role == role]

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


R = TypeVar("R", bound=Record)


def _grouped(records: Iterable[R], name: str) -> dict[str, list[R]]:
    found: dict[str, list[R]] = {}
    for one in records:
        found.setdefault(getattr(one, name), []).append(one)
    return found
