"""What is being typed and is no edit yet, kept so that it comes back when the program was killed."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TypeAlias

from briefbook.domain.dates import now
from briefbook.domain.edit import Change
from briefbook.store.driver import Database

Place: TypeAlias = tuple[str, str]
"""Where something is typed: the id of the record, and the field."""

GIVEN = "given."
"""Begins the name of a field that a record being made was begun with, and that nobody typed."""


@dataclass(frozen=True)
class Draft:
    """A text that is being typed in a field of a record; it is in the journal only once it is an edit."""

    kind: str
    """The record's kind by the name of its table, such as `issue`."""
    record_id: str
    """The record's id; of one that is being made, what `place_of_new` gives."""
    field: str
    text: str
    """What is typed; of a field that holds several values, and of a record being made, as JSON."""

    @property
    def place(self) -> Place:
        """Where it is typed."""
        return self.record_id, self.field


class Drafts:
    """The texts being typed; nothing that undo takes back, and nothing that is merged."""

    def __init__(self, db: Database, writing: Callable[[], AbstractContextManager[None]]) -> None:
        """Write by transactions that `writing` begins."""
        self._db, self._writing = db, writing
        self._own: set[Place] = set()

    def all(self) -> list[Draft]:
        """Return what was being typed, what was typed first before the rest."""
        rows = self._db.execute(
            "SELECT kind, record_id, field, text FROM draft ORDER BY typed_at, record_id, field"
        ).fetchall()
        return [Draft(*row) for row in rows]

    def put(self, drafts: Iterable[Draft], gone: Iterable[Place] = ()) -> None:
        """Keep what is being typed, and forget what is no longer, in one transaction.

        Raises `BookError` where the book cannot be written.
        """
        typed_at = now(precision="milliseconds")
        with self._writing():
            for place in gone:
                self._db.execute("DELETE FROM draft WHERE record_id = ? AND field = ?", place)
                self._own.discard(place)
            for one in drafts:
                self._db.execute(
                    "INSERT INTO draft (kind, record_id, field, text, typed_at) VALUES (?, ?, ?, ?, ?)"
                    " ON CONFLICT (record_id, field) DO UPDATE SET kind = excluded.kind,"
                    " text = excluded.text, typed_at = excluded.typed_at",
                    (one.kind, one.record_id, one.field, one.text, typed_at),
                )
                self._own.add(one.place)

    def clear(self) -> None:
        """Forget all that is being typed."""
        self.put((), [one.place for one in self.all()])

    def follow(self, changes: Iterable[Change]) -> None:
        """Forget what an edit keeps, in the edit's own transaction.

        What another program was killed over is not forgotten: it has yet to be told of.
        """
        if not self._own:
            return
        for change in changes:
            for place in [one for one in self._own if one[0] == change.record.id]:
                if _is_kept(change, place[1]):
                    self._db.execute("DELETE FROM draft WHERE record_id = ? AND field = ?", place)


def place_of_new(kind: str, owner_id: str = "") -> str:
    """Return what stands for the id of a record that is being made, for another if it belongs to one."""
    return f"new {kind} {owner_id}".rstrip()


def is_of_new(draft: Draft) -> bool:
    """Return whether the record is still being made."""
    return draft.record_id.startswith("new ")


def _is_kept(change: Change, field: str) -> bool:
    if change.before is None or change.after is None:
        return True
    name = field.partition(".")[0]
    if not hasattr(change.after, name):
        return True
    return bool(getattr(change.before, name) != getattr(change.after, name))
