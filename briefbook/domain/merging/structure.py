"""What must hold in a book as a whole after a merge: no circles, and names that are there once."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

from briefbook.domain.actor import Actor, ActorPosition
from briefbook.domain.claim import SUPERSEDED_BY, ClaimLink
from briefbook.domain.commitment import Dependency
from briefbook.domain.derivation import Derivation
from briefbook.domain.flag import Dismissal, Flag
from briefbook.domain.issue import Issue
from briefbook.domain.library import Collection, SavedSearch, Synonyms
from briefbook.domain.merging.records import Clash
from briefbook.domain.merging.same import names_of
from briefbook.domain.merging.sides import Place, States
from briefbook.domain.passage import Passage
from briefbook.domain.position import position_between
from briefbook.domain.record import Record
from briefbook.domain.source import SetAside, Source

AllOf = Callable[[type[Record]], Iterable[Record]]
"""Gives all records of a kind that this book has."""

_PARENTS: dict[type[Record], tuple[str, ...]] = {
    Issue: ("parent_id", "position"),
    Actor: ("parent_id",),
    ActorPosition: ("superseded_by_id",),
}
"""The field that leads up a tree, or along a chain, and what goes with it."""

_OFTEN = (Source, SetAside, Passage, Synonyms, Flag, Dismissal)
"""The kinds of which there may be two that say the same, or that have been told apart before."""

_NAMED: dict[type[Record], str] = {Actor: "name", Collection: "name", SavedSearch: "name"}


def values_of(record: Record) -> dict[str, Any]:
    """Return the fields of a record as a mapping."""
    return {one.name: getattr(record, one.name) for one in fields(record)}


def names_taken(record: Record, others: Iterable[Record]) -> bool:
    """Return whether another record is called as this one, where names are there once."""
    if type(record) not in _NAMED:
        return False
    names = set(names_of(record))
    return any(one.id != record.id and not names.isdisjoint(names_of(one)) for one in others)


def in_shape(result: States, ours: States, all_of: AllOf) -> list[Clash]:
    """Put right what both sides do not allow together, as ours has it; return what of theirs gave way."""
    clashes: list[Clash] = []
    for kind, names in _PARENTS.items():
        clashes += _without_circles(kind, names, result, ours, all_of)
    clashes += _without_round_links(Dependency, ("commitment_id", "on_id"), result, ours, all_of)
    clashes += _without_round_links(ClaimLink, ("claim_id", "other_id"), result, ours, all_of)
    clashes += _without_round_links(Derivation, ("source_id", "origin_id"), result, ours, all_of)
    clashes += _with_own_names(result, ours)
    _with_own_positions(result, ours, all_of)
    return clashes


def _without_circles(
    kind: type[Record], names: tuple[str, ...], result: States, ours: States, all_of: AllOf
) -> list[Clash]:
    name = names[0]
    moved = [
        place
        for place, one in result.items()
        if place[0] is kind
        and getattr(one, name)
        and (place not in ours or getattr(ours[place], name) != getattr(one, name))
    ]
    if not moved:
        return []
    parents: dict[str, str | None] = {one.id: getattr(one, name) for one in all_of(kind)}
    parents |= {place[1]: getattr(one, name) for place, one in result.items() if place[0] is kind}
    clashes = []
    for place in sorted(moved, key=lambda one: one[1]):
        if not _leads_back(place[1], parents):
            continue
        theirs = result[place]
        before = ours.get(place)
        values: dict[str, Any] = {name: None}
        if before is not None:
            values = {one: getattr(before, one) for one in names}
        result[place] = replace(theirs, **values)
        parents[place[1]] = values[name]
        clashes.append(
            Clash(
                place,
                names,
                None,
                values | {one: getattr(result[place], one) for one in names},
                {one: getattr(theirs, one) for one in names},
                "The two copies moved it so that it would be under itself.",
            )
        )
    return clashes


def _leads_back(start: str, parents: Mapping[str, str | None]) -> bool:
    seen = {start}
    here = parents.get(start)
    while here is not None:
        if here in seen:
            return here == start
        seen.add(here)
        here = parents.get(here)
    return False


def _without_round_links(
    kind: type[Record], ends: tuple[str, str], result: States, ours: States, all_of: AllOf
) -> list[Clash]:
    def directed(one: Record) -> bool:
        is_link = not isinstance(one, ClaimLink) or one.kind == SUPERSEDED_BY
        return is_link and getattr(one, ends[1]) is not None

    new = [place for place in result if place[0] is kind and place not in ours and directed(result[place])]
    if not new:
        return []
    links = {one.id: one for one in all_of(kind) if (kind, one.id) not in ours}
    links |= {place[1]: one for place, one in result.items() if place[0] is kind and place not in new}
    onward: dict[str, set[str]] = {}
    for one in filter(directed, links.values()):
        onward.setdefault(getattr(one, ends[0]), set()).add(getattr(one, ends[1]))
    clashes = []
    for place in sorted(new, key=lambda one: one[1]):
        link = result[place]
        start, end = (getattr(link, name) for name in ends)
        if start == end or _reaches(end, start, onward):
            del result[place]
            reason = "With what this book holds it would lead round in a circle."
            clashes.append(Clash(place, (), None, None, values_of(link), reason))
        else:
            onward.setdefault(start, set()).add(end)
    return clashes


def _reaches(start: str, end: str, onward: Mapping[str, set[str]]) -> bool:
    seen, wanted = set(), [start]
    while wanted:
        here = wanted.pop()
        if here == end:
            return True
        if here not in seen:
            seen.add(here)
            wanted += onward.get(here, ())
    return False


def _with_own_names(result: States, ours: States) -> list[Clash]:
    """Let names be there once: links that say the same are one, and what is called alike gets a number."""
    holders: dict[object, list[Place]] = {}
    for place, one in result.items():
        for name in names_of(one) if place[0] not in _OFTEN else ():
            holders.setdefault(name, []).append(place)
    taken = set(holders)
    clashes = []
    for places in [found for found in holders.values() if len(found) > 1]:
        # ours that has the name already keeps it
        places.sort(key=lambda place: (place not in ours or ours[place] != result[place], place[1]))
        for place in places[1:]:
            field = _NAMED.get(place[0])
            if field is not None:
                clashes.append(_called_otherwise(place, field, result, ours, taken))
            elif place in result:
                del result[place]
    return clashes


def _called_otherwise(place: Place, field: str, result: States, ours: States, taken: set[Any]) -> Clash:
    wanted = getattr(result[place], field)
    before = ours.get(place)
    names = [getattr(before, field)] if before is not None else []
    names += [f"{wanted} ({number})" for number in range(2, len(taken) + 3)]
    for name in names:
        other = replace(result[place], **{field: name})
        if not taken.intersection(names_of(other)):
            break
    result[place] = other
    taken.update(names_of(other))
    reason = f"“{wanted}” is called so in this book already."
    return Clash(place, (field,), None, {field: name}, {field: wanted}, reason)


def _with_own_positions(result: States, ours: States, all_of: AllOf) -> None:
    """Let no two issues under one be at the same place: theirs comes right after ours."""
    placed = {place[1]: one for place, one in result.items() if isinstance(one, Issue)}
    if not placed:
        return
    issues = {one.id: one for one in all_of(Issue) if isinstance(one, Issue) and (Issue, one.id) not in ours}
    issues |= placed
    under: dict[str | None, list[Issue]] = {}
    for one in issues.values():
        under.setdefault(one.parent_id, []).append(one)
    for siblings in under.values():
        if len({one.position for one in siblings}) == len(siblings):
            continue
        siblings.sort(
            key=lambda one: (one.position, (Issue, one.id) not in ours and one.id in placed, one.id)
        )
        last = ""
        for number, one in enumerate(siblings):
            if last and one.position <= last:
                later = (other.position for other in siblings[number + 1 :] if other.position > last)
                one = replace(one, position=position_between(last, next(later, "")))
                result[Issue, one.id] = one
            last = one.position
