"""Restoring: a book, or parts of it, as they were at another moment."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from briefbook.domain.actor import Actor
from briefbook.domain.edit import Change, Edit
from briefbook.domain.issue import Issue
from briefbook.domain.record import Record
from briefbook.domain.references import in_order
from briefbook.domain.source import Source
from briefbook.edits.needing import Needs, unique_values
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr

States: TypeAlias = Mapping[tuple[type[Record], str], Record | None]
"""Records by kind and id, as they were; `None` for those that were not there."""


class Restoration:
    """All that is otherwise than it was then, to choose parts from; it holds until the next edit."""

    def __init__(self, book: Book, then: States) -> None:
        ids: dict[type[Record], list[str]] = defaultdict(list)
        for kind, record_id in then:
            ids[kind].append(record_id)
        now: dict[str, Record] = {}
        for kind, several in ids.items():
            now |= book.by_kind[kind].found(several)
        self.changes = {
            record_id: Change(now.get(record_id), before)
            for (_, record_id), before in then.items()
            if now.get(record_id) != before
        }
        above = {
            one.id: one.parent_id
            for kind in (Issue, Actor, Source)
            if any(change.kind is kind for change in self.changes.values())
            for one in book.by_kind[kind].all()
        }
        self._needs = Needs(self.changes, above, book.matrices.only())

    def chosen(self, only: Collection[str] | None = None) -> set[str]:
        """Return the ids of what changes if these are restored, or all; with what they cannot be without."""
        return set(self.changes) if only is None else self._needs.of(set(only) & set(self.changes))

    def edit(self, text: str, only: Collection[str] | None = None) -> Edit:
        """Return the edit that restores all, or these with what they need; refused if all is as it was."""
        chosen = self.chosen(only)
        if not chosen:
            raise BriefbookError(tr("All of this is now as it was then."))
        return Edit(text, _freed([self.changes[one] for one in self.changes if one in chosen]))


def restored(book: Book, then: States, text: str, only: Collection[str] | None = None) -> Edit:
    """Return the edit that makes records as they were then: all of them, or `only` those with these ids.

    `then` has all that was otherwise, such as `Journal.touched_since` gives. With a part comes what it cannot
    be without (`needing`). Raises `BriefbookError` where all is already as it was.
    """
    return Restoration(book, then).edit(text, only)


def _freed(changes: Collection[Change]) -> tuple[Change, ...]:
    """Return changes in order; those that take a name which another has to give up first come after it.

    Where two swap names, one has a name of no use for the moment.
    """
    holders: dict[tuple[Any, ...], Change] = {}
    for change in changes:
        if change.before is not None and change.after is not None:
            holders |= dict.fromkeys(unique_values(change.before), change)
    made: list[Change] = []
    waiting, done = set[str](), set[str]()

    def make(change: Change) -> None:
        record_id = change.record.id
        waiting.add(record_id)
        for value in unique_values(change.after) if change.after and change.before else ():
            other = holders.get(value)
            if other is None or other.record.id in done or other is change:
                continue
            if other.record.id in waiting:
                aside = _set_aside(other.before)
                made.append(Change(other.before, aside))
                current[other.record.id] = aside
                holders.pop(value)
            else:
                make(other)
        made.append(Change(current.get(record_id, change.before), change.after))
        done.add(record_id)

    current: dict[str, Record] = {}
    for change in in_order(changes):
        if change.record.id not in done:
            make(change)
    return tuple(made)


def _set_aside(record: Record | None) -> Record:
    assert record is not None
    name = next(name for name in ("key", "name") if name in record.__dataclass_fields__)
    return replace(record, **{name: f"{getattr(record, name)} ({record.id})"})
