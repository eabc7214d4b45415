"""Numbers and keys after a merge: what both sides gave to different things is given anew to theirs."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any, TypeAlias

from briefbook.domain.claim import Claim, ClaimNote
from briefbook.domain.kinds import LETTERS
from briefbook.domain.merging.renaming import Cited, recited
from briefbook.domain.merging.sides import States
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.source import Source

_Scope: TypeAlias = tuple[type[Record], str]
"""Within what numbers differ: a kind, and of passages the id of their source."""

NUMBERED = frozenset({*LETTERS.values(), Passage})


@dataclass(frozen=True)
class Given:
    """What names a book has given so far."""

    last_number: Callable[[type[Record], str], int]
    """Gives the highest number of a kind that was ever given; of passages, in the source with this id."""
    keys: frozenset[str]
    key_of: Callable[[str], str]
    """Gives the key of a source by its id; empty where the book has none."""
    cited_in: Mapping[str, str] = field(default_factory=dict)
    """For passages that came to another source, the id of that in which texts cite them so far."""


@dataclass(frozen=True)
class Relabelled:
    """The three sides with the same names for the same things."""

    base: States
    ours: States
    theirs: States
    their_names: Mapping[Cited, Cited]
    """What citations of theirs are called now, where that is something else."""
    notes: tuple[str, ...]


def relabelled(base: States, ours: States, theirs: States, given: Given) -> Relabelled:
    """Give numbered records and sources of all sides the numbers and keys that they have after the merge.

    Texts cite by them. Ours keep what they are called where theirs took the same for something else.
    """
    labels = _labels(base, ours, theirs, given)
    names = [_names(side, labels, given) for side in (base, ours, theirs)]
    sides = [
        {place: _called(one, labels, called) for place, one in side.items()}
        for side, called in zip((base, ours, theirs), names, strict=True)
    ]
    notes = [
        f"Their {before} is {after} in this book." for (before, after) in sorted(_told(theirs, labels, given))
    ]
    return Relabelled(sides[0], sides[1], sides[2], names[2], tuple(notes))


def _labels(base: States, ours: States, theirs: States, given: Given) -> dict[str, Any]:
    """Return the number or key of each record that has one, by id."""
    wanted: dict[str, Any] = {}
    holders: dict[tuple[_Scope, Any], list[str]] = {}
    scopes: dict[str, _Scope] = {}
    highest: dict[_Scope, int] = {}
    for place in sorted({*ours, *theirs, *base}, key=lambda one: one[1]):
        if place[0] is not Source and place[0] not in NUMBERED:
            continue
        before, here, there = (
            (_scope(side[place]), _label(side[place])) if place in side else None
            for side in (base, ours, theirs)
        )
        if place[0] in NUMBERED:
            for scope, number in filter(None, (before, here, there)):
                highest[scope] = max(highest.get(scope, 0), number)
        label = there if here is None or (here == before and there is not None) else here
        if label is not None:
            scopes[place[1]], wanted[place[1]] = label
            holders.setdefault(label, []).append(place[1])
    here_now = {one.id: _label(one) for one in ours.values() if one.id in wanted}
    taken = {*given.keys, *(one for one in wanted.values() if isinstance(one, str))}
    for (_, label), ids in holders.items():
        # what came to another source finds numbers there that are not among these
        staying = [one for one in ids if one not in given.cited_in]
        keeps = next((one for one in staying if here_now.get(one) == label), next(iter(staying), ""))
        for one in ids:
            if one != keeps:
                wanted[one] = _other(label, scopes[one], highest, taken, given)
    return wanted


def _other(
    label: Any,
    scope: _Scope,
    highest: dict[_Scope, int],
    taken: set[str],
    given: Given,
) -> Any:
    if isinstance(label, str):
        key = next(f"{label}-{n}" for n in count(2) if f"{label}-{n}" not in taken)
        taken.add(key)
        return key
    highest[scope] = max(highest[scope], given.last_number(*scope)) + 1
    return highest[scope]


def _scope(record: Record) -> _Scope:
    return type(record), record.source_id if isinstance(record, Passage) else ""


def _label(record: Any) -> Any:
    return record.key if isinstance(record, Source) else record.number


def _names(side: States, labels: Mapping[str, Any], given: Given) -> dict[Cited, Cited]:
    """Return what citations of one side are called now, where that is something else."""
    names: dict[Cited, Cited] = {}
    for (_, record_id), record in side.items():
        label = labels.get(record_id)
        if label is None or (label == _label(record) and record_id not in given.cited_in):
            continue
        if isinstance(record, Source):
            names[record.key, None] = label, None
        elif isinstance(record, Claim):
            names[record.label, None] = f"C{label}", None
        elif isinstance(record, Passage):
            key = labels.get(record.source_id) or given.key_of(record.source_id)
            names[_key(side, record, given), record.number] = key, label
    return names


def _key(side: States, passage: Passage, given: Given) -> str:
    """Return the key of the source in which texts of a side cite a passage."""
    source_id = given.cited_in.get(passage.id, passage.source_id)
    source = side.get((Source, source_id))
    return source.key if isinstance(source, Source) else given.key_of(source_id)


def _called(record: Record, labels: Mapping[str, Any], names: Mapping[Cited, Cited]) -> Record:
    label = labels.get(record.id)
    if label is not None and label != _label(record):
        name = "key" if isinstance(record, Source) else "number"
        record = replace(record, **{name: label})
    if not names:
        return record
    if isinstance(record, ClaimNote):
        words = {one: _named(getattr(record, one), names) for one in ("before", "after")}
        return replace(record, **words)
    return recited(record, lambda cited: renamed(cited, names))


def renamed(cited: Cited, names: Mapping[Cited, Cited]) -> Cited:
    """Return what a citation is called now."""
    key, number = cited
    return names.get(cited) or ((names[key, None][0], number) if (key, None) in names else cited)


def _named(words: str, names: Mapping[Cited, Cited]) -> str:
    """Return what the history of a claim calls a claim or a passage, such as `C3` or `@kim-2025#4`."""
    key, _, number = words.removeprefix("@").partition("#")
    if number and not (number.isascii() and number.isdecimal()):
        return words
    cited = key, int(number) if number else None
    after = renamed(cited, names)
    if after == cited:
        return words
    return after[0] if after[1] is None else f"@{after[0]}#{after[1]}"


def _told(theirs: States, labels: Mapping[str, Any], given: Given) -> Iterable[tuple[str, str]]:
    letters = {kind: letter for letter, kind in LETTERS.items()}
    for (kind, record_id), record in theirs.items():
        label = labels.get(record_id)
        if label is None or (label == _label(record) and record_id not in given.cited_in):
            continue
        if isinstance(record, Source):
            yield f"@{record.key}", f"@{label}"
        elif isinstance(record, Passage):
            after = labels.get(record.source_id) or given.key_of(record.source_id)
            yield f"@{_key(theirs, record, given)}#{_label(record)}", f"@{after}#{label}"
        else:
            yield f"{letters[kind]}{_label(record)}", f"{letters[kind]}{label}"
