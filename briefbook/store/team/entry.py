"""Entries of a shared book: what happened to it, in the one order that the server gave it."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from briefbook.domain.edit import Change
from briefbook.domain.merging.sides import Place


@dataclass(frozen=True)
class Entry:
    """Something that one person did, as a change of the state that all share."""

    uid: str
    """What happened is called so in all copies, as in `event.uid`; the first of a book has the book’s id."""
    person: str
    made_at: str
    text: str
    changes: tuple[Change, ...]
    number: int = 0
    """Counts up from 1; 0 until the server has given one."""
    is_merge: bool = False
    """Whether it only brought together what others did."""
    is_whole: bool = False
    """Whether the state after it is that of the book where it happened, and just then."""


def place_of(change: Change) -> Place:
    """Return which record changes."""
    return change.kind, change.record.id


def digests_in(changes: Iterable[Change]) -> set[str]:
    """Return the SHA-256 of all originals and texts that records have after changes."""
    return {
        digest
        for change in changes
        if change.after is not None
        for field in fields(change.after)
        if field.name.endswith("_sha256") and (digest := getattr(change.after, field.name))
    }
