"""New versions that both sides brought in of one source: theirs come before ours, and none is lost."""

from dataclasses import replace
from typing import Any, NamedTuple

from briefbook.domain.merging.sides import Place, States
from briefbook.domain.merging.together import TOGETHER
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.source import SetAside, Source
from briefbook.domain.version import Anchoring, SourceVersion

_FILE = TOGETHER[Source][0]
_WHERE = TOGETHER[Passage][0]


class _Row(NamedTuple):
    """A source whose versions follow one another: those of `early`, then those of `late` from `first` on."""

    source_id: str
    early: States
    late: States
    first: int


def with_versions_in_a_row(
    base: States, ours: States, theirs: States, made_twice: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Bring the versions of each source in a row where both sides have others; return sentences about that.

    `made_twice` has the ids of the sources that each side made by itself, so that they share no version. The
    states are changed in place.
    """
    notes = []
    for place in [one for one in ours if one[0] is Source and one in theirs]:
        last = 0 if place[1] in made_twice or place not in base else _last_shared(place, base, ours, theirs)
        row = _row(place, last, base, ours, theirs)
        if row is None:
            continue
        source = _source(ours, place)
        number = _source(row.early, place).version
        whose = "theirs" if row.early is theirs else "ours"
        _put_in_a_row(row, place, base)
        notes.append(
            f"“{source.title}” had another new version in each copy; {whose} is kept as version {number}."
        )
    return tuple(notes)


def _row(place: Place, last: int, base: States, ours: States, theirs: States) -> _Row | None:
    """Return how the versions after the last one that both have follow one another; `None` if they do."""
    here, there = _source(ours, place), _source(theirs, place)
    new_here, new_there = _digests(ours, here, last), _digests(theirs, there, last)
    before = base.get(place)
    known = _digests(base, before, last) if isinstance(before, Source) and last else []
    if known and known in (new_here, new_there) and new_here != new_there:
        # only one side undid a version, or undid it and brought in another
        side, other = (ours, theirs) if known == new_here else (theirs, ours)
        first = last + 1 if _source(other, place).version > last else last
        return _Row(place[1], side, other, first) if _leans(side, base, place[1], last) else None
    if new_here and new_there:
        pairs = zip(new_here, new_there, strict=False)
        fewer = min(len(new_here), len(new_there))
        shared = next((number for number, (one, other) in enumerate(pairs) if one != other), fewer)
        if shared == fewer:
            if len(new_here) != len(new_there):
                _go_on(place, base, ours if len(new_here) < len(new_there) else theirs)
            return None
        if _is_elsewhere(here, theirs):
            return _Row(place[1], ours, theirs, last + shared + 1)
        return _Row(place[1], theirs, ours, last + shared + 1)
    if new_there and _is_elsewhere(there, ours):
        return _Row(place[1], theirs, ours, last)
    if new_here and _is_elsewhere(here, theirs):
        return _Row(place[1], ours, theirs, last)
    return None


def _last_shared(place: Place, base: States, ours: States, theirs: States) -> int:
    """Return the last version that is the same on all sides; one may have undone some that both had."""
    sides = [(side, _source(side, place)) for side in (base, ours, theirs)]
    numbered = [_numbered(side, source) for side, source in sides]
    last = min(source.version for _, source in sides)
    for number in range(1, last + 1):
        if len({one[number] for one in numbered if number in one}) > 1:
            return number - 1
    return last


def _leans(side: States, base: States, source_id: str, last: int) -> bool:
    """Return whether one side has put anything into the versions after the last one that both have."""
    return any(
        isinstance(one, Passage | SetAside)
        and one.source_id == source_id
        and one.version > last
        and base.get(place) != one
        for place, one in side.items()
    )


def _go_on(place: Place, base: States, shorter: States) -> None:
    """Let what both brought in alike be what they share, where one of them has only gone on from there."""
    source = _source(shorter, place)
    if place in base:
        base[place] = replace(_source(base, place), **{name: getattr(source, name) for name in _FILE})
    for where, one in shorter.items():
        before = base.get(where)
        if isinstance(one, Passage) and isinstance(before, Passage) and one.source_id == source.id:
            values: dict[str, Any] = {name: getattr(one, name) for name in _WHERE}
            base[where] = replace(before, **values)


def _put_in_a_row(row: _Row, place: Place, base: States) -> None:
    early, late = _source(row.early, place), _source(row.late, place)
    shift = early.version + 1 - row.first
    passages = {
        one.id
        for side in (base, row.early, row.late)
        for one in side.values()
        if isinstance(one, Passage) and one.source_id == row.source_id
    }
    for side in (row.late, base) if row.first == 1 else (row.late,):
        for here, one in list(side.items()):
            side[here] = _shifted(one, row, passages, shift)
    for here, one in list(base.items()):
        if isinstance(one, SourceVersion) and one.source_id == row.source_id:
            del base[here]  # what one side undid, or removed with the source, is there again
    late = replace(late, version=late.version + shift)
    row.late[place] = late
    version = _archived(early)
    row.early[SourceVersion, version.id] = version
    row.early[place] = replace(early, **{name: getattr(late, name) for name in _FILE})
    _settle_passages(row, base)
    before = base.get(place)
    if _is_elsewhere(late, row.early) and isinstance(before, Source):
        _take_up_again(row, place, before)


def _take_up_again(row: _Row, place: Place, before: Source) -> None:
    """Let what both shared be the last version again, where all others are sources of their own by now."""
    late = _source(row.late, place)
    version = _archived(late)
    row.late[SourceVersion, version.id] = version
    values = {name: getattr(before, name) for name in _FILE} | {"version": late.version + 1}
    for side in (row.early, row.late):
        side[place] = replace(_source(side, place), **values)


def _archived(source: Source) -> SourceVersion:
    kept = {name: getattr(source, name) for name in _FILE if name in SourceVersion.__dataclass_fields__}
    return SourceVersion(source_id=source.id, number=source.version, **kept)


def _shifted(one: Record, row: _Row, passages: set[str], shift: int) -> Record:
    is_of_source = getattr(one, "source_id", "") == row.source_id
    if isinstance(one, SourceVersion) and is_of_source and one.number >= row.first:
        return replace(one, number=one.number + shift)
    if isinstance(one, Anchoring):
        is_of_source = one.passage_id in passages
    if isinstance(one, Passage | SetAside | Anchoring) and is_of_source and one.version >= row.first:
        return replace(one, version=one.version + shift)
    return one


def _settle_passages(row: _Row, base: States) -> None:
    """Let passages whose words both sides found again be where the last version has them."""
    for place, one in row.early.items():
        other, before = row.late.get(place), base.get(place)
        if (
            isinstance(one, Passage)
            and isinstance(other, Passage)
            and isinstance(before, Passage)
            and one.source_id == row.source_id
            and one.quote == other.quote
        ):
            values: dict[str, Any] = {name: getattr(before, name) for name in _WHERE}
            row.early[place] = replace(one, **values)


def _digests(side: States, source: Source, last: int) -> list[str]:
    """Return which bytes the versions of a source after the last one that both have are made of."""
    return [digest for number, digest in sorted(_numbered(side, source).items()) if number > last]


def _numbered(side: States, source: Source) -> dict[int, str]:
    versions = [one for one in side.values() if isinstance(one, SourceVersion) and one.source_id == source.id]
    return {one.number: one.original_sha256 for one in versions} | {source.version: source.original_sha256}


def _is_elsewhere(source: Source, side: States) -> bool:
    others = (one for one in side.values() if isinstance(one, Source) and one.id != source.id)
    return any(one.original_sha256 == source.original_sha256 for one in others)


def _source(side: States, place: Place) -> Source:
    source = side[place]
    assert isinstance(source, Source)
    return source
