"""Merging two sides against what they share: what the book holds then, and what they disagree on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from briefbook.domain.conflict import Conflict
from briefbook.domain.merging.doubled import with_versions_once
from briefbook.domain.merging.labels import Given, relabelled
from briefbook.domain.merging.records import Clash, merged_records
from briefbook.domain.merging.renaming import Cited
from briefbook.domain.merging.same import retargeted_states, same_ids
from briefbook.domain.merging.sides import Place, States
from briefbook.domain.merging.staying import Gone, brought_back, reattach
from briefbook.domain.merging.structure import AllOf, in_shape, values_of
from briefbook.domain.merging.versions import with_versions_in_a_row
from briefbook.domain.source import Source

_CHANGED_HERE = "It was changed in this book and removed in the other copy."
_CHANGED_THERE = "It was removed in this book and changed in the other copy."


@dataclass(frozen=True)
class Outcome:
    """What a merge comes to."""

    records: States
    """The records that the book holds then, of those that were touched on either side."""
    clashes: tuple[Clash, ...]
    needed: tuple[Place, ...]
    """What one side removed and is there nevertheless, as the other leans on it."""
    stayed: frozenset[str]
    """The ids of all that one side removed and is there nevertheless, with what belongs to it."""
    ids: Mapping[str, str]
    """What was added on both sides, by the id that it has no longer, and the one that it has."""
    names: Mapping[Cited, Cited]
    """What citations of theirs are called now, where that is something else."""
    notes: tuple[str, ...]


def merge(base: States, ours: States, theirs: States, given: Given, all_of: AllOf) -> Outcome:
    """Merge the records that either side touched since what both share."""
    if theirs == base or ours == base:  # only one side has gone on
        return Outcome(dict(ours if theirs == base else theirs), (), (), frozenset(), {}, {}, ())
    base, ours, theirs = dict(base), dict(ours), dict(theirs)
    # the texts of sources come first: what is in them is the same only if they are
    ids = same_ids(base, ours, theirs, (Source,))
    base, ours, theirs = (retargeted_states(side, ids) for side in (base, ours, theirs))
    notes = with_versions_in_a_row(base, ours, theirs, frozenset(ids.values()))
    moved = with_versions_once(base, ours, theirs)
    others = same_ids(base, ours, theirs)
    base, ours, theirs = (retargeted_states(side, others) for side in (base, ours, theirs))
    ids |= others
    cited_in = {others.get(one, one): others.get(source, source) for one, source in moved.items()}
    called = relabelled(base, ours, theirs, replace(given, cited_in=cited_in))
    base, ours, theirs = called.base, called.ours, called.theirs
    result, clashes, removals = _one_by_one(base, ours, theirs)
    kept = {clash.place[1] for clash in clashes if not clash.names}
    removed = {place[1] for gone in removals for place in gone.records} | kept
    needed = brought_back(result, kept, removals, given.key_of)
    stayed = removed & {place[1] for place in result}
    if stayed:
        reattach(result, ours, stayed)
        reattach(result, theirs, stayed)
    clashes += in_shape(result, ours, all_of)
    return Outcome(
        result,
        tuple(clashes),
        tuple(needed),
        frozenset(stayed),
        ids,
        called.their_names,
        (*notes, *called.notes, *_decided_otherwise(ours, theirs)),
    )


def _one_by_one(base: States, ours: States, theirs: States) -> tuple[States, list[Clash], tuple[Gone, Gone]]:
    """Return the merged records, what they disagree on, and what was removed there and here."""
    result: States = {}
    clashes: list[Clash] = []
    gone_there, gone_here = Gone({}, theirs), Gone({}, ours)
    for place in sorted({*base, *ours, *theirs}, key=lambda one: one[1]):
        before, here, there = base.get(place), ours.get(place), theirs.get(place)
        if here is not None and there is not None:
            result[place], found = merged_records(before, here, there)
            clashes += _told(place, result, found)
        elif here is not None:
            if before is None:
                result[place] = here
            elif here == before:
                gone_there.records[place] = here
            else:
                result[place] = here
                clashes.append(Clash(place, (), values_of(before), values_of(here), None, _CHANGED_HERE))
        elif there is not None:
            if before is None:
                result[place] = there
            elif there == before:
                gone_here.records[place] = there
            else:
                result[place] = there
                clashes.append(Clash(place, (), values_of(before), None, values_of(there), _CHANGED_THERE))
    return result, clashes, (gone_there, gone_here)


def _decided_otherwise(ours: States, theirs: States) -> Iterator[str]:
    """Yield a sentence for each conflict of an earlier merge that both sides decided, each its own way."""
    for place, here in ours.items():
        there = theirs.get(place)
        if not (isinstance(here, Conflict) and isinstance(there, Conflict)):
            continue
        if here.decision and there.decision and here.decision != there.decision:
            yield (
                f"Both copies had decided what becomes of {here.name}, each in another way; look at what it "
                "says now."
            )


def _told(place: Place, result: States, found: list[Clash]) -> list[Clash]:
    """Return the clashes that a person decides: whether a conflict is decided is none."""
    merged = result[place]
    if not isinstance(merged, Conflict) or not found:
        return found
    decided = next((one.theirs for one in found if "decision" in one.names and one.theirs), None)
    if decided and not merged.decision:
        result[place] = replace(merged, **decided)
    return []
