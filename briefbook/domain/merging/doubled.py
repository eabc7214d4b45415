"""Bytes that are an earlier version of one source on one side, and of another source on the other."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeAlias

from briefbook.domain.merging.sides import Place, States
from briefbook.domain.merging.together import TOGETHER
from briefbook.domain.passage import Passage
from briefbook.domain.source import SetAside, Source
from briefbook.domain.version import Anchoring, SourceVersion

_WHERE = TOGETHER[Passage][0]

_Version: TypeAlias = tuple[str, int]
"""The id of a source, and the number of one of its versions."""


def with_versions_once(base: States, ours: States, theirs: States) -> dict[str, str]:
    """Let the same bytes be an earlier version of one source only, whose passages they hold then.

    The states are changed in place. Returns for passages that came to another source the one they were in.
    """
    moved: dict[str, str] = {}
    for kept, others in _doubled(base, ours, theirs):
        for other in others:
            for side in (ours, theirs):
                moved |= _moved(base, side, other, kept)
    return moved


def _doubled(base: States, ours: States, theirs: States) -> Iterator[tuple[_Version, list[_Version]]]:
    """Yield versions with others of the same bytes; those that both had, or ours, are the ones to keep."""
    found: dict[str, dict[_Version, None]] = {}
    for side in (base, ours, theirs):
        for place, one in side.items():
            if isinstance(one, SourceVersion) and not _goes(place, one, base, ours, theirs):
                found.setdefault(one.original_sha256, {})[one.source_id, one.number] = None
    for kept, *others in map(list, found.values()):
        if others:
            yield kept, others


def _goes(place: Place, one: SourceVersion, base: States, ours: States, theirs: States) -> bool:
    """Return whether one side took a version away, and not with a source that the other side changed."""
    if place not in ours and place not in theirs:
        return True
    if place not in base or (place in ours and place in theirs):
        return False
    here, there, before = (side.get((Source, one.source_id)) for side in (ours, theirs, base))
    return before is None or (here is not None and there is not None) or before in (here, there)


def _moved(base: States, side: States, before: _Version, after: _Version) -> dict[str, str]:
    moved = {}
    for place, one in list(side.items()):
        if isinstance(one, SourceVersion | SetAside):
            number = one.number if isinstance(one, SourceVersion) else one.version
            if (one.source_id, number) == before:
                del side[place]
        elif isinstance(one, Passage) and (one.source_id, one.version) == before:
            shared = base.get(place)
            if shared is None:
                side[place] = replace(one, source_id=after[0], version=after[1])
                moved[one.id] = before[0]
            else:  # it stays where it was before it was found again there
                values: dict[str, Any] = {name: getattr(shared, name) for name in _WHERE}
                side[place] = replace(one, **values)
    for place in [where for where, one in side.items() if isinstance(one, Anchoring)]:
        if getattr(side[place], "passage_id", "") in moved:
            del side[place]
    return moved
