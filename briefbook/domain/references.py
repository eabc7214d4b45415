"""What records refer to: one table for what must be there before something, and go after it."""

from collections.abc import Iterable, Iterator

from briefbook.domain.actor import Actor, ActorPosition, Involvement, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.claim import Claim, ClaimLink, ClaimNote, Evidence
from briefbook.domain.commitment import Commitment, Dependency, Progress
from briefbook.domain.derivation import Derivation
from briefbook.domain.edit import Change
from briefbook.domain.flag import Flag
from briefbook.domain.issue import Issue
from briefbook.domain.library import Collected, Collection, Distinct, Tag
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, RatingNote, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.domain.source import SetAside, Source
from briefbook.domain.version import Anchoring, SourceVersion

REFERENCES: dict[type[Record], dict[str, type[Record]]] = {
    Source: {"parent_id": Source},
    SetAside: {"source_id": Source},
    SourceVersion: {"source_id": Source},
    Derivation: {"source_id": Source, "origin_id": Source, "actor_id": Actor},
    Collected: {"source_id": Source, "collection_id": Collection},
    Tag: {"source_id": Source},
    Distinct: {"source_id": Source, "other_id": Source},
    Flag: {"source_id": Source},
    Passage: {"source_id": Source, "speaker_id": Actor},
    Anchoring: {"passage_id": Passage},
    Issue: {"parent_id": Issue},
    Risk: {"issue_id": Issue},
    RatingNote: {"risk_id": Risk},
    RiskAction: {"risk_id": Risk},
    Actor: {"parent_id": Actor},
    Involvement: {"actor_id": Actor},
    Objective: {"actor_id": Actor, "issue_id": Issue},
    ActorPosition: {
        "actor_id": Actor,
        "issue_id": Issue,
        "passage_id": Passage,
        "superseded_by_id": ActorPosition,
    },
    Commitment: {"issue_id": Issue, "passage_id": Passage},
    Dependency: {"commitment_id": Commitment, "on_id": Commitment},
    Progress: {"commitment_id": Commitment},
    Scenario: {"issue_id": Issue},
    Recommendation: {"issue_id": Issue},
    TalkingPoint: {"issue_id": Issue},
    Event: {"issue_id": Issue},
    Claim: {"issue_id": Issue, "actor_id": Actor, "via_id": Actor},
    Evidence: {"claim_id": Claim, "passage_id": Passage},
    ClaimLink: {"claim_id": Claim, "other_id": Claim},
    ClaimNote: {"claim_id": Claim},
}
"""The fields that hold another record's id, and its kind; the file's foreign keys are the same (a test)."""

OWNERS: dict[type[Record], str] = {Involvement: "record_id", Indicator: "about_id"}
"""The field with the id of the record, of one of several kinds, that a record belongs to."""


def referred_ids(record: Record) -> Iterator[str]:
    """Yield the ids of all records that one needs to be there, its owner's among them."""
    names = [*REFERENCES.get(type(record), ()), *([OWNERS[type(record)]] if type(record) in OWNERS else [])]
    yield from (found for name in names if (found := getattr(record, name)))


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return changes in an order in which names and numbers that must be unique are free when they are taken.

    Whether all that is referred to is there is looked at when all are made.
    """
    return tuple(sorted(changes, key=lambda one: 0 if one.after is None else 2 if one.before is None else 1))
