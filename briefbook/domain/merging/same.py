"""What both sides added and is the same thing: one file, one actor, one piece of evidence."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Any

from briefbook.domain.actor import Actor, Involvement
from briefbook.domain.claim import CONTRADICTS, ClaimLink, Evidence
from briefbook.domain.commitment import Dependency
from briefbook.domain.derivation import Derivation
from briefbook.domain.flag import Dismissal, Flag
from briefbook.domain.library import Collected, Collection, Distinct, SavedSearch, Synonyms, Tag
from briefbook.domain.merging.renaming import retargeted
from briefbook.domain.merging.sides import Place, States
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.source import SetAside, Source
from briefbook.domain.version import Anchoring, SourceVersion

_Names = Callable[[Any], Iterable[Hashable]]

# what others refer to stands before them, so that they are the same if what they refer to is
_NAMES: dict[type[Record], _Names] = {
    Source: lambda one: [
        one.original_sha256,
        *([(one.message_id, one.text_sha256)] if one.message_id else []),
    ],
    Actor: lambda one: [one.name.casefold()],
    Collection: lambda one: [one.name.casefold()],
    SavedSearch: lambda one: [one.name.casefold()],
    Synonyms: lambda one: [frozenset(term.casefold() for term in one.terms)],
    SourceVersion: lambda one: [(one.source_id, one.number, one.original_sha256)],
    SetAside: lambda one: [(one.source_id, one.version, one.reading, one.start, one.end)],
    Passage: lambda one: [(one.source_id, one.version, one.start, one.end, one.note)],
    Tag: lambda one: [(one.source_id, one.name.casefold())],
    Collected: lambda one: [(one.collection_id, one.source_id)],
    Distinct: lambda one: [(one.source_id, one.other_id)],
    Derivation: lambda one: [(one.source_id, one.origin_id, one.actor_id)],
    Anchoring: lambda one: [one.passage_id],
    Evidence: lambda one: [(one.claim_id, one.passage_id)],
    ClaimLink: lambda one: [_link(one)],
    Involvement: lambda one: [(one.record_id, one.actor_id, one.role)],
    Dependency: lambda one: [(one.commitment_id, one.on_id)],
    Flag: lambda one: [(one.about_id, one.source_id, one.reason)],
    Dismissal: lambda one: [(one.rule, one.about_id, one.what)],
}
"""By what a record of each kind is known to be the same as another, but for its id."""


def names_of(record: Record) -> list[tuple[type[Record], Hashable]]:
    """Return by what a record is known to be the same as another with a different id."""
    names = _NAMES.get(type(record))
    return [(type(record), name) for name in names(record)] if names else []


def same_ids(
    base: States, ours: States, theirs: States, kinds: Iterable[type[Record]] = tuple(_NAMES)
) -> dict[str, str]:
    """Return for records that are the same as another, by which id both are known from now on: the older one.

    The one is of ours and the other side does not have it, the other of theirs and this side does not; one of
    them may be what both had, which one side removed and added again.
    """
    ids: dict[str, str] = {}
    for kind in kinds:
        here: dict[Hashable, Record] = {}
        for place, record in _of_kind(kind, ours, theirs):
            moved = retargeted(record, ids)
            here |= dict.fromkeys(names_of(moved), ours[place])
        used: set[str] = set()
        for place, record in _of_kind(kind, theirs, ours):
            names = names_of(retargeted(record, ids))
            same = next((here[name] for name in names if name in here and here[name].id not in used), None)
            if same is not None and not _were_two(base, place, (kind, same.id)):
                used.add(same.id)
                kept, other = sorted((same.id, record.id))
                ids[other] = kept
    return ids


def _were_two(base: States, one: Place, other: Place) -> bool:
    """Return whether two records were the same by their names already, and there for both sides."""
    if one not in base or other not in base:
        return False
    return not set(names_of(base[one])).isdisjoint(names_of(base[other]))


def _of_kind(kind: type[Record], side: States, other: States) -> list[tuple[Place, Record]]:
    found = ((place, one) for place, one in side.items() if place[0] is kind and place not in other)
    return sorted(found, key=lambda pair: pair[0][1])


def retargeted_states(side: States, ids: Mapping[str, str]) -> States:
    """Return the records of one side with other ids for some."""
    if not ids:
        return side
    moved = (retargeted(one, ids) for one in side.values())
    return {(type(one), one.id): one for one in moved}


def _link(link: ClaimLink) -> Hashable:
    ends = (link.claim_id, link.other_id)
    return link.kind, frozenset(ends) if link.kind == CONTRADICTS else ends
