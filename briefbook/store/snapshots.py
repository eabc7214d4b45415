"""Where snapshots are kept: names for moments of the journal; undo takes none away."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime, timedelta

from briefbook.domain.dates import now
from briefbook.domain.edit import Edit
from briefbook.domain.library import plain_name
from briefbook.domain.snapshot import (
    KEPT,
    Snapshot,
    is_alike,
    is_before_alike,
    is_bulk,
    is_taken_otherwise,
    name_before,
)
from briefbook.errors import BriefbookError
from briefbook.store.driver import Database
from briefbook.store.journal import Journal
from briefbook.translation import tr

_COLUMNS = "id, name, made_at, moment, is_automatic"
_BEGUN = 5
"""A book in which less than this happened has nothing to go back to yet."""
_ONE_RUN = timedelta(minutes=2)
"""Bulk changes of one sort that follow each other faster than this are one."""


class Snapshots:
    """The snapshots of a book, the oldest moment first."""

    def __init__(
        self, db: Database, journal: Journal, writing: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._db, self._journal, self._writing = db, journal, writing

    def all(self) -> list[Snapshot]:
        """Return all snapshots."""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM snapshot ORDER BY moment, id").fetchall()
        return [
            Snapshot(id=id_, name=name, made_at=made_at, moment=moment, is_automatic=bool(automatic))
            for id_, name, made_at, moment, automatic in rows
        ]

    def named(self) -> list[Snapshot]:
        """Return the snapshots that a person named."""
        return [one for one in self.all() if not one.is_automatic]

    def find(self, name: str) -> Snapshot | None:
        """Return the snapshot with this id, or the newest with this name, whatever its case; or `None`."""
        name = name.strip()
        found = self.all()[::-1]
        by_id = next((one for one in found if one.id == name), None)
        plain = plain_name(name).casefold()
        return by_id or next((one for one in found if plain and one.name.casefold() == plain), None)

    def take(self, name: str) -> Snapshot:
        """Give this moment of the book a name; raise `BriefbookError` where it is none, or taken."""
        made = Snapshot(name=self._free(name), made_at=now(), moment=self._journal.moment())
        with self._writing():
            self._insert(made)
        return made

    def before(self, edit: Edit) -> None:
        """Make an automatic snapshot if an edit, about to be made in this transaction, is a bulk change."""
        moment = self._journal.moment()
        if moment < _BEGUN or not is_bulk(edit) or self._goes_on(edit, moment):
            return
        made_at = now()
        name = name_before(edit, made_at)
        self._insert(Snapshot(name=name, made_at=made_at, moment=moment, is_automatic=True))
        self._db.execute(
            "DELETE FROM snapshot WHERE is_automatic AND id NOT IN"
            " (SELECT id FROM snapshot WHERE is_automatic ORDER BY moment DESC, id DESC LIMIT ?)",
            (KEPT,),
        )

    def rename(self, snapshot: Snapshot, name: str) -> Snapshot:
        """Give a snapshot another name; an automatic one is kept from now on like those that were named."""
        named = replace(snapshot, name=self._free(name, snapshot), is_automatic=False)
        with self._writing():
            self._db.execute(
                "UPDATE snapshot SET name = ?, is_automatic = 0 WHERE id = ?", (named.name, named.id)
            )
        return named

    def forget(self, snapshot: Snapshot) -> None:
        """Take a snapshot away; what the book was then stays in the journal."""
        with self._writing():
            self._db.execute("DELETE FROM snapshot WHERE id = ?", (snapshot.id,))

    def _goes_on(self, edit: Edit, moment: int) -> bool:
        """Return whether there is a snapshot already of what the book was before edits like this one."""
        found = self.all()
        if found and found[-1].moment == moment:
            return True
        last = next((one for one in reversed(found) if one.is_automatic), None)
        if last is None or not is_before_alike(last.name, edit):
            return False
        just_now = datetime.now().astimezone() - _ONE_RUN
        return any(
            what == "made" and is_alike(text, edit.text) and datetime.fromisoformat(at) > just_now
            for at, text, what in self._journal.happened_since(last.moment)
        )

    def _insert(self, made: Snapshot) -> None:
        values = (made.id, made.name, made.made_at, made.moment, int(made.is_automatic))
        self._db.execute(f"INSERT INTO snapshot ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)", values)

    def _free(self, name: str, own: Snapshot | None = None) -> str:
        name = plain_name(name)
        if not name:
            raise BriefbookError(tr("A snapshot needs a name."))
        if is_taken_otherwise(name):
            raise BriefbookError(
                tr("“{name}” already means a date, a memo or now; give the snapshot another name.", name=name)
            )
        other = self.find(name)
        if other and (own is None or other.id != own.id):
            raise BriefbookError(
                tr("There is already a snapshot “{name}”; give this one another name.", name=other.name)
            )
        return name
