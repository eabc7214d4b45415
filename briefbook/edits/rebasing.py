"""Telling others what happened here: own edits as changes of the state that all share."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import TypeAlias

from briefbook.domain.edit import Change
from briefbook.domain.merging.sides import Place
from briefbook.domain.record import Record
from briefbook.domain.references import in_order

States: TypeAlias = Mapping[Place, Record | None]
"""Records by kind and id; `None` for those that are not there."""


def rebased(changes: Iterable[Change], shared: dict[Place, Record | None]) -> tuple[Change, ...]:
    """Return changes as they apply to another state, which they are made in.

    A record takes the fields that the change set, and keeps the others’; one that is gone there stays so.
    """
    whole: dict[Place, Change] = {}
    for change in changes:
        # one that gave a name up first and then took another is one change
        first = whole.get(place := (change.kind, change.record.id), change)
        whole[place] = Change(first.before, change.after)
    made = []
    for place, change in whole.items():
        if change.before is None and change.after is None:
            continue
        before = shared.get(place, change.before)
        after = _onto(before, change)
        if before != after:
            made.append(Change(before, after))
            shared[place] = after
    return tuple(made)


def difference(shared: States, own: States) -> tuple[Change, ...]:
    """Return the changes that lead from one state of records to another one of the same."""
    return in_order(Change(before, own[place]) for place, before in shared.items() if before != own[place])


def _onto(before: Record | None, change: Change) -> Record | None:
    if change.before is None or change.after is None:
        return change.after
    if before is None:
        return None
    names = (field.name for field in fields(change.after))
    set_ = {
        name: value
        for name in names
        if (value := getattr(change.after, name)) != getattr(change.before, name)
    }
    return replace(before, **set_)
