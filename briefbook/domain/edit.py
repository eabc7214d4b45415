"""Edits: what one action of the user changes, as a value that can be turned round."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from briefbook.domain.record import Record


@dataclass(frozen=True)
class Change:
    """One record before and after; `None` where it did not exist."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record as it is after the change, or was before its removal."""
        record = self.after if self.after is not None else self.before
        assert record is not None
        return record

    @property
    def kind(self) -> type[Record]:
        """The kind of record that changes."""
        return type(self.record)


@dataclass(frozen=True)
class Edit:
    """The changes one user action makes, in the order they are made."""

    text: str
    """What the action is called, as in “Undo Rate Risk”."""
    changes: tuple[Change, ...]
    kept: tuple[bytes, ...] = field(default=(), repr=False, compare=False)
    """Originals and reading texts that the records refer to by their SHA-256; not undone."""

    def inverted(self) -> "Edit":
        """Return the edit that undoes this one."""
        undone = tuple(Change(change.after, change.before) for change in reversed(self.changes))
        return Edit(self.text, undone)

    def touches(self, *kinds: type[Record]) -> bool:
        """Return whether any record of these kinds changes."""
        return any(change.kind in kinds for change in self.changes)


def added(record: Record) -> Change:
    """Return the change that adds a record."""
    return Change(None, record)


def changed(before: Record, after: Record) -> Change:
    """Return the change from one state of a record to another."""
    if before.id != after.id:
        raise ValueError(f"{before.id} and {after.id} are different records")
    return Change(before, after)


def removed(record: Record) -> Change:
    """Return the change that takes a record away."""
    return Change(record, None)


def all_removed(records: Iterable[Record]) -> tuple[Change, ...]:
    """Return the changes that take records away, in the order given."""
    return tuple(removed(record) for record in records)
