"""The records of a book, each kind in its repository."""

from typing import Any

from briefbook.domain.actor import Actor, ActorPosition, Involvement, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.claim import Claim, ClaimLink, ClaimNote, Evidence
from briefbook.domain.commitment import Commitment, Dependency, Progress
from briefbook.domain.conflict import Conflict
from briefbook.domain.contents import Contents
from briefbook.domain.derivation import Derivation
from briefbook.domain.fields import CITING
from briefbook.domain.flag import Dismissal, Flag
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.library import Collected, Collection, Distinct, SavedSearch, Synonyms, Tag
from briefbook.domain.matrix import Matrix
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, RatingNote, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.domain.source import Source
from briefbook.domain.version import Anchoring, SourceVersion
from briefbook.store.actors import ActorPositions, Actors, Involvements, Objectives
from briefbook.store.advice import Events, Recommendations, Scenarios, TalkingPoints
from briefbook.store.claims import ClaimLinks, ClaimNotes, Claims, EvidenceKept
from briefbook.store.commitments import Commitments, Dependencies, ProgressLog
from briefbook.store.conflicts import Conflicts
from briefbook.store.derivations import Derivations
from briefbook.store.driver import Database
from briefbook.store.flags import Dismissals, Flags
from briefbook.store.headers import Covers, MemoHeaders
from briefbook.store.issues import Issues
from briefbook.store.library import (
    CollectedSources,
    Collections,
    DistinctSources,
    Glossary,
    SavedSearches,
    Tags,
)
from briefbook.store.passages import Passages
from briefbook.store.repository import Repository
from briefbook.store.risks import Indicators, Matrices, RatingNotes, RiskActions, Risks
from briefbook.store.sources import SetAsides, Sources
from briefbook.store.versions import Anchorings, SourceVersions

PLACES: dict[type[Record], str] = {
    Source: "sources",
    Passage: "passages",
    Issue: "issues",
    Risk: "risks",
    RatingNote: "rating_notes",
    RiskAction: "risk_actions",
    Indicator: "indicators",
    Actor: "actors",
    Involvement: "involvements",
    Objective: "objectives",
    ActorPosition: "positions",
    Commitment: "commitments",
    Dependency: "dependencies",
    Progress: "progress",
    Scenario: "scenarios",
    Recommendation: "recommendations",
    TalkingPoint: "talking_points",
    Event: "events",
    Claim: "claims",
    Evidence: "evidence",
    ClaimLink: "claim_links",
    ClaimNote: "claim_notes",
    Derivation: "derivations",
    SourceVersion: "versions",
    Anchoring: "anchorings",
    Flag: "flags",
    Dismissal: "dismissals",
    Collection: "collections",
    Collected: "collected",
    Tag: "tags",
    SavedSearch: "saved_searches",
    Synonyms: "synonyms",
    Distinct: "distinct",
    Conflict: "conflicts",
}
"""What `Contents` calls the records of each kind; what is set aside in texts is not among them."""


class Records:
    """All repositories of a book."""

    def __init__(self, db: Database) -> None:
        self.covers, self.headers = Covers(db), MemoHeaders(db)
        self.sources, self.set_asides, self.passages = Sources(db), SetAsides(db), Passages(db)
        self.versions, self.anchorings = SourceVersions(db), Anchorings(db)
        self.derivations, self.actors = Derivations(db), Actors(db)
        self.issues, self.risks, self.rating_notes = Issues(db), Risks(db), RatingNotes(db)
        self.matrices, self.risk_actions, self.indicators = Matrices(db), RiskActions(db), Indicators(db)
        self.involvements, self.objectives = Involvements(db), Objectives(db)
        self.positions, self.commitments = ActorPositions(db), Commitments(db)
        self.dependencies, self.progress = Dependencies(db), ProgressLog(db)
        self.scenarios, self.recommendations = Scenarios(db), Recommendations(db)
        self.talking_points, self.events = TalkingPoints(db), Events(db)
        self.claims, self.evidence = Claims(db), EvidenceKept(db)
        self.claim_links, self.claim_notes = ClaimLinks(db), ClaimNotes(db)
        self.flags, self.dismissals = Flags(db), Dismissals(db)
        self.collections, self.collected, self.tags = Collections(db), CollectedSources(db), Tags(db)
        self.saved_searches, self.synonyms = SavedSearches(db), Glossary(db)
        self.distinct, self.conflicts = DistinctSources(db), Conflicts(db)
        named = {name: getattr(self, name) for name in PLACES.values()}
        self.by_kind: dict[type[Record], Repository[Any]] = {
            Cover: self.covers,
            MemoHeader: self.headers,
            Matrix: self.matrices,
            **{kind: named[name] for kind, name in PLACES.items()},
        }
        self.by_kind[self.set_asides.record_type] = self.set_asides

    def paper(self, record_id: str) -> Record | None:
        """Return the working paper with this id, such as a risk or a commitment, or `None`."""
        found = (self.by_kind[kind].find(record_id) for kind in CITING)
        return next((one for one in found if one is not None), None)

    def contents(self) -> Contents:
        """Return all records as plain values."""
        return self.contents_of(*PLACES)

    def contents_of(self, *kinds: type[Record]) -> Contents:
        """Return the records of some kinds as plain values, as if there were no others."""
        found: dict[str, Any] = {PLACES[kind]: tuple(self.by_kind[kind].all()) for kind in kinds}
        one_each: dict[str, Any] = {"header": self.headers.only(), "matrix": self.matrices.only()}
        return Contents(cover=self.covers.only(), **one_each, **found)
