"""Merging one record that was changed on both sides, field by field."""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, replace
from typing import Any, TypeVar

from briefbook.domain.library import Synonyms, divided
from briefbook.domain.merging.texts import merged_items, merged_texts
from briefbook.domain.merging.together import INCIDENTAL, LISTS, MAPS, SETS, TEXTS, groups
from briefbook.domain.record import Record
from briefbook.domain.source import Source

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Clash:
    """Fields of a record that both sides changed in their own ways; the record keeps ours."""

    place: tuple[type[Record], str]
    names: tuple[str, ...]
    base: Mapping[str, Any] | None
    """The values that both began with; `None` where both made the record."""
    ours: Mapping[str, Any] | None
    """What the book holds; `None` where it has no such record."""
    theirs: Mapping[str, Any] | None
    reason: str = ""


def merged_records(base: R | None, ours: R, theirs: R) -> tuple[R, list[Clash]]:
    """Merge what two sides made of a record; `None` for a base where both added it."""
    if ours == theirs or theirs == base:
        return ours, []
    if ours == base:
        return theirs, []
    values: dict[str, Any] = {}
    clashes: list[Clash] = []
    for names in groups(type(ours)):
        before, here, there = (_values(one, names, type(ours)) for one in (base, ours, theirs))
        if here == there or there == before:
            continue
        if here == before:
            values |= there
            continue
        chosen = _merged(type(ours), names[0], before, here, there) if len(names) == 1 else None
        if chosen is None:
            chosen = here, there
        values |= chosen[0]
        if chosen[0] != chosen[1] and not (base is None and _is_incidental(type(ours), chosen)):
            known = before if base is not None else None
            clashes.append(Clash((type(ours), ours.id), names, known, *chosen))
    merged = replace(ours, **values)
    if isinstance(merged, Source) and isinstance(ours, Source) and isinstance(theirs, Source):
        origins = _origins(base.origins if isinstance(base, Source) else {}, merged, ours, theirs)
        merged = replace(merged, origins=origins)
        clashes = [one for one in clashes if one.names != ("origins",)]
    return merged, clashes


def _merged(
    kind: type[Record], name: str, base: dict[str, Any], ours: dict[str, Any], theirs: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """Return a field with ours and with theirs where they cannot both be had; `None` for a plain value."""
    values = base[name], ours[name], theirs[name]
    if name in TEXTS.get(kind, ()):
        text = merged_texts(*values)
        return {name: text.ours}, {name: text.theirs}
    if name in SETS.get(kind, ()):
        merged = _set_of(*(_parts(kind, value) for value in values))
        together = {name: "; ".join(merged) if kind is Synonyms else merged}
        return together, together
    if name in LISTS.get(kind, ()):
        here, there, _ = merged_items(*values)
        return {name: tuple(here)}, {name: tuple(there)}
    if name in MAPS.get(kind, ()):
        kept, other = _maps_of(*values)
        return {name: kept}, {name: other}
    return None


def _parts(kind: type[Record], value: Any) -> tuple[str, ...]:
    return divided(value) if kind is Synonyms else tuple(value)


def _set_of(base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Return names of which each side added and removed some; ours come first."""
    gone = {one.casefold() for one in base} - {one.casefold() for one in theirs}
    known = {one.casefold() for one in (*base, *ours)}
    kept = [one for one in ours if one.casefold() not in gone]
    return (*kept, *(one for one in theirs if one.casefold() not in known))


def _maps_of(
    base: Mapping[str, Any], ours: Mapping[str, Any], theirs: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    kept, other = {}, {}
    for name in dict.fromkeys((*ours, *theirs)):
        before, here, there = (side.get(name) for side in (base, ours, theirs))
        first, second = (
            (here, here) if there == before else (there, there) if here == before else (here, there)
        )
        if first is not None:
            kept[name] = first
        if second is not None:
            other[name] = second
    return kept, other


def _origins(base: Mapping[str, str], merged: Source, ours: Source, theirs: Source) -> dict[str, str]:
    """Return where each detail came from, on the side whose detail was taken."""
    found, _ = _maps_of(base, ours.origins, theirs.origins)
    for name in {*ours.origins, *theirs.origins}:
        value = getattr(merged, name, None)
        if getattr(ours, name, None) != getattr(theirs, name, None):
            side = ours if value == getattr(ours, name, None) else theirs
            found.pop(name, None)
            found |= {name: side.origins[name]} if name in side.origins else {}
    return {name: found[name] for name in (*ours.origins, *theirs.origins) if name in found}


def _values(record: Record | None, names: tuple[str, ...], kind: type[Record]) -> dict[str, Any]:
    if record is None:
        return {name: _blank(kind, name) for name in names}
    return {name: getattr(record, name) for name in names}


def _blank(kind: type[Record], name: str) -> Any:
    """Return what a field of a kind holds before anybody fills it in."""
    one = kind.__dataclass_fields__[name]
    if one.default_factory is not MISSING:
        return one.default_factory()
    return "" if one.default is MISSING else one.default


def _is_incidental(kind: type[Record], sides: tuple[Mapping[str, Any], Mapping[str, Any]]) -> bool:
    ours, theirs = sides
    return {name for name in ours if ours[name] != theirs[name]} <= INCIDENTAL.get(kind, frozenset())
