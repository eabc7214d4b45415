"""How the fields of each kind are merged: which make sense only together, and which hold several things."""

from dataclasses import fields

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation
from briefbook.domain.claim import Claim, ClaimLink, ClaimNote
from briefbook.domain.commitment import Commitment, Progress
from briefbook.domain.conflict import Conflict
from briefbook.domain.derivation import Derivation
from briefbook.domain.fields import FIELDS
from briefbook.domain.flag import Dismissal, Flag
from briefbook.domain.issue import Issue
from briefbook.domain.library import Collection, Distinct, SavedSearch, Synonyms, Tag
from briefbook.domain.matrix import Matrix
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, RatingNote, Risk
from briefbook.domain.scenario import Scenario
from briefbook.domain.source import SetAside, Source
from briefbook.domain.version import Anchoring, SourceVersion

_FILE = ("kind", "filename", "imported_at", "original_sha256", "text_sha256", "map_sha256", "words")

TOGETHER: dict[type[Record], tuple[tuple[str, ...], ...]] = {
    Source: (
        ("version", *_FILE, "message_id", "reading", "has_other_reading"),
        ("standing", "standing_reason"),
    ),
    SourceVersion: (("source_id", "number", *_FILE),),
    SetAside: (("source_id", "start", "end", "version", "reading", "reason"),),
    Passage: (("source_id", "start", "end", "quote", "prefix", "suffix", "version", "page"),),
    Anchoring: (("passage_id", "version", "outcome", "start", "end", "quote", "likeness", "reason"),),
    Issue: (("parent_id", "position"),),
    Risk: (
        (
            *("likelihood", "impact", "least_likelihood", "most_likelihood"),
            *("least_impact", "most_impact"),
        ),
        ("inherent_likelihood", "inherent_impact"),
        ("target_likelihood", "target_impact"),
        ("confidence", "confidence_reason"),
    ),
    RatingNote: (
        (
            *("which", "rated_at", "likelihood_before", "impact_before"),
            *("likelihood_after", "impact_after"),
        ),
    ),
    Indicator: (("last_seen", "seen_on", "is_tripped"),),
    Matrix: (("likelihood", "impact", "bands", "cells", "tolerated"),),
    Claim: (("status", "as_of"), ("scale", "likelihood"), ("confidence", "confidence_reason")),
    ClaimLink: (("claim_id", "other_id", "kind"),),
    ClaimNote: (("made_at", "what", "before", "after"),),
    Objective: (("side", "actor_id"),),
    ActorPosition: (("stance", "as_of"),),
    Commitment: (("status", "as_of"), ("quantity", "unit"), ("start", "duration", "end")),
    Progress: (("kind", "amount", "settled"),),
    Scenario: (("scale", "likelihood"),),
    Event: (("date", "end"),),
    Derivation: (("source_id", "origin_id", "actor_id"),),
    Distinct: (("source_id", "other_id"),),
    Flag: (("reviewed_at", "review"),),
    Conflict: (("decision", "decided_at"), ("base", "ours", "theirs")),
}
"""Fields that say one thing together: what either side made of them is taken as a whole."""

TEXTS: dict[type[Record], frozenset[str]] = {
    **{kind: frozenset(one.name for one in known if one.form == "text") for kind, known in FIELDS.items()},
    Issue: frozenset({"text"}),
    Passage: frozenset({"note"}),
}
"""Fields with texts of several paragraphs."""

SETS: dict[type[Record], frozenset[str]] = {
    Actor: frozenset({"aliases"}),
    Synonyms: frozenset({"words"}),
}
"""Fields with names in no order that matters; those of `Synonyms` stand in one text."""

LISTS: dict[type[Record], frozenset[str]] = {Recommendation: frozenset({"options"})}
"""Fields with lines in an order."""

MAPS: dict[type[Record], frozenset[str]] = {Source: frozenset({"bibliography"})}

INCIDENTAL: dict[type[Record], frozenset[str]] = {
    Source: frozenset({"key", "origins", *_FILE, "has_other_reading"}) - {"original_sha256", "text_sha256"},
    SourceVersion: frozenset(_FILE) - {"original_sha256", "text_sha256"},
    SetAside: frozenset({"reason"}),
    # what was found by itself is found again
    Anchoring: frozenset({"version", "outcome", "start", "end", "quote", "likeness", "reason"}),
    Passage: frozenset({"number", "prefix", "suffix", "page"}),
    **dict.fromkeys((Actor, Collection, SavedSearch, Tag), frozenset({"name"})),
    Flag: frozenset({"raised_at"}),
    Dismissal: frozenset({"dismissed_at"}),
}
"""Fields that come about by themselves: where both sides added the same thing, they are no matter."""


_groups: dict[type[Record], tuple[tuple[str, ...], ...]] = {}


def groups(kind: type[Record]) -> tuple[tuple[str, ...], ...]:
    """Return all fields of a kind but its id, those that make sense only together as one group."""
    if kind not in _groups:
        _groups[kind] = _groups_of(kind)
    return _groups[kind]


def _groups_of(kind: type[Record]) -> tuple[tuple[str, ...], ...]:
    known = TOGETHER.get(kind, ())
    grouped = {name for group in known for name in group}
    names = [one.name for one in fields(kind)]
    return (*known, *((name,) for name in names if name != "id" and name not in grouped))
