"""What was removed on one side and is needed after all, since the other side changed it or leans on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from briefbook.domain.actor import ActorPosition, Involvement
from briefbook.domain.claim import Claim, ClaimLink, ClaimNote, Evidence
from briefbook.domain.commitment import Dependency, Progress
from briefbook.domain.derivation import Derivation
from briefbook.domain.flag import Flag
from briefbook.domain.issue import Issue
from briefbook.domain.library import Collected, Distinct, Tag
from briefbook.domain.merging.renaming import CITING_FIELDS, Cited, cited_by, reference_fields
from briefbook.domain.merging.sides import Place, States
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.references import referred_ids
from briefbook.domain.risk import Indicator, RatingNote, RiskAction
from briefbook.domain.source import SetAside, Source
from briefbook.domain.version import Anchoring, SourceVersion

_PART_OF: dict[type[Record], tuple[str, ...]] = {
    SetAside: ("source_id",),
    SourceVersion: ("source_id",),
    Passage: ("source_id",),
    Tag: ("source_id",),
    Collected: ("source_id", "collection_id"),
    Distinct: ("source_id", "other_id"),
    Derivation: ("source_id",),
    Flag: ("about_id",),
    Anchoring: ("passage_id",),
    Issue: ("parent_id",),
    ActorPosition: ("issue_id",),
    RatingNote: ("risk_id",),
    RiskAction: ("risk_id",),
    Indicator: ("about_id",),
    Involvement: ("record_id",),
    Dependency: ("commitment_id", "on_id"),
    Progress: ("commitment_id",),
    Evidence: ("claim_id",),
    ClaimLink: ("claim_id", "other_id"),
    ClaimNote: ("claim_id",),
}
"""The fields that say what a record goes with, and comes back with."""


@dataclass(frozen=True)
class Gone:
    """What one side removed and the other did not touch: its last states, and that side's other records."""

    records: States
    remover: States


def brought_back(
    result: States, kept: set[str], removals: tuple[Gone, Gone], key_of: Callable[[str], str]
) -> list[Place]:
    """Put back into a merged state what it cannot be without; return what was put back because it is needed.

    `kept` has the ids of records that stay although one side removed them; what went with them stays too.
    """
    needed: list[Place] = []
    stay = set(kept)
    more = any(gone.records for gone in removals)
    while more:
        more = False
        for gone in removals:
            ids = {place[1]: place for place in gone.records}
            wanted = [ids[one] for one in _referred(result) if one in ids]
            wanted += _cited(result, gone, key_of)
            parts = [
                place
                for place, one in gone.records.items()
                if any(getattr(one, name) in stay for name in _PART_OF.get(place[0], ()))
                and all(other not in ids or other in stay for other in referred_ids(one))
            ]
            for place in dict.fromkeys((*wanted, *parts)):
                result[place] = gone.records.pop(place)
                stay.add(place[1])
                more = True
                if place not in parts:
                    needed.append(place)
    return needed


def reattach(result: States, side: States, stayed: set[str]) -> None:
    """Let records refer again to what stayed, where they were only detached because it went."""
    for place, one in side.items():
        after = result.get(place)
        if after is None:
            continue
        values: dict[str, Any] = {
            name: before
            for name in reference_fields(place[0])
            if (before := getattr(one, name)) in stayed and getattr(after, name) is None
        }
        if values:
            result[place] = replace(after, **values)


def _referred(result: States) -> Iterator[str]:
    for one in result.values():
        yield from referred_ids(one)


def _cited(result: States, gone: Gone, key_of: Callable[[str], str]) -> list[Place]:
    """Return what was removed and is cited by a text of the other side."""
    names = dict(_names(gone, key_of))
    if not names:
        return []
    found: dict[Place, None] = {}
    for place, one in result.items():
        if place[0] not in CITING_FIELDS:
            continue
        cited = cited_by(one)
        if cited and place in gone.remover:
            cited -= cited_by(gone.remover[place])
        for key, number in cited:
            for name in ((key, number), (key, None)):
                if name in names:
                    found[names[name]] = None
    return list(found)


def _names(gone: Gone, key_of: Callable[[str], str]) -> Iterator[tuple[Cited, Place]]:
    for place, one in gone.records.items():
        if isinstance(one, Source):
            yield (one.key, None), place
        elif isinstance(one, Claim):
            yield (one.label, None), place
        elif isinstance(one, Passage):
            source = gone.records.get((Source, one.source_id))
            key = source.key if isinstance(source, Source) else key_of(one.source_id)
            yield (key, one.number), place
