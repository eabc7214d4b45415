"""Letting records refer to, and texts cite, what is called otherwise after a merge."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeAlias, TypeVar

from briefbook.domain.citation import KEY, citations_in
from briefbook.domain.conflict import Conflict
from briefbook.domain.fields import CITING
from briefbook.domain.flag import Dismissal, Flag
from briefbook.domain.issue import Issue
from briefbook.domain.library import Distinct
from briefbook.domain.record import Record
from briefbook.domain.references import OWNERS, REFERENCES

R = TypeVar("R", bound=Record)

Cited: TypeAlias = tuple[str, int | None]
"""What a citation names: a key, and the number of a passage if there is one."""

CITING_FIELDS: dict[type[Record], tuple[str, ...]] = {Issue: ("text",), **CITING}
"""The fields of each kind whose texts may cite."""

_ABOUT: dict[type[Record], str] = {Flag: "about_id", Dismissal: "about_id", Conflict: "about_id"}
"""The fields that tell of a record which need not be there."""

_REFERENCES: dict[type[Record], tuple[str, ...]] = {
    kind: (*REFERENCES.get(kind, ()), *(found[kind] for found in (OWNERS, _ABOUT) if kind in found))
    for kind in {*REFERENCES, *OWNERS, *_ABOUT}
}

_LABEL = re.compile(rf"@{KEY}(?:#[0-9]{{1,18}})?")


def reference_fields(kind: type[Record]) -> tuple[str, ...]:
    """Return the fields of a kind that hold the id of another record."""
    return _REFERENCES.get(kind, ())


def retargeted(record: R, ids: Mapping[str, str]) -> R:
    """Return a record with other ids for itself and what it refers to."""
    names = ("id", *reference_fields(type(record)))
    values = {name: ids[old] for name in names if (old := getattr(record, name)) in ids}
    if not values:
        return record
    record = replace(record, **values)
    if isinstance(record, Distinct) and record.source_id > record.other_id:
        record = replace(record, source_id=record.other_id, other_id=record.source_id)
    return record


def cited_by(record: Record) -> set[Cited]:
    """Return what the texts of a record cite."""
    names = CITING_FIELDS.get(type(record), ())
    return {(one.key, one.number) for name in names for one in citations_in(getattr(record, name))}


def recited(record: R, renamed: Callable[[Cited], Cited]) -> R:
    """Return a record whose texts cite what they cited by its other name."""
    names = CITING_FIELDS.get(type(record), ())
    values = {name: text for name in names if (text := getattr(record, name)) and "[" in text}
    changed = {name: after for name, text in values.items() if (after := _recited(text, renamed)) != text}
    return replace(record, **changed) if changed else record


def _recited(text: str, renamed: Callable[[Cited], Cited]) -> str:
    found = ((one.start, one.end, (one.key, one.number)) for one in citations_in(text))
    groups = {(start, end) for start, end, cited in found if renamed(cited) != cited}
    for start, end in sorted(groups, reverse=True):
        parts = (_renamed(part, renamed) for part in text[start + 1 : end - 1].split(";"))
        text = f"{text[:start]}[{';'.join(parts)}]{text[end:]}"
    return text


def _renamed(part: str, renamed: Callable[[Cited], Cited]) -> str:
    found = _LABEL.search(part)
    if found is None:
        return part
    key, _, number = found[0][1:].partition("#")
    key, other = renamed((key, int(number) if number else None))
    label = f"@{key}" if other is None else f"@{key}#{other}"
    return part[: found.start()] + label + part[found.end() :]
