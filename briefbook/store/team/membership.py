"""What a book knows of its team: the server, how far both agree, and what happened here since."""

import getpass
import json
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from briefbook.domain.dates import now
from briefbook.domain.edit import Change, Edit
from briefbook.domain.record import new_id
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.driver import Database
from briefbook.translation import tr


@dataclass(frozen=True)
class Membership:
    """Whose book this is on which server, and where both were the same."""

    address: str
    """The server’s URL, without a password."""
    person: str
    """Who the others are told made the edits of this book."""
    trunk: int
    """The number of the server’s last entry that this book has; the state there is that of `moment` here."""
    moment: int
    synced_at: str = ""
    """Local time with offset, ISO 8601."""


@dataclass(frozen=True)
class Happening:
    """Something that happened in this book, of which the server may not know."""

    uid: str
    at: str
    text: str
    what: str
    """`made`, `undone` or `redone`."""
    changes: tuple[Change, ...]
    """As it changed the book: of an edit that was undone, what undid it."""
    is_merge: bool
    """Whether it brought in what others did."""
    number: int

    @property
    def told(self) -> str:
        """What it is called, as in “Undo Rate Risk”."""
        if self.what == "made":
            return self.text
        return (
            tr("Undo {edit}", edit=self.text) if self.what == "undone" else tr("Redo {edit}", edit=self.text)
        )


class Team:
    """The book’s place in its team, and its journal as a server wants it."""

    def __init__(self, book: Book, db: Database, writing: Callable[[], AbstractContextManager[None]]) -> None:
        """Write by transactions that `writing` begins."""
        self._book, self._db, self._writing = book, db, writing

    def membership(self) -> Membership | None:
        """Return where the book is shared; `None` if it is not."""
        row = self._db.execute("SELECT address, person, trunk, moment, synced_at FROM team").fetchone()
        return Membership(*row) if row else None

    def keep(self, membership: Membership) -> None:
        """Note where the book is shared and how far both sides agree, now."""
        with self._writing():
            self.note(membership)

    def note(self, membership: Membership) -> None:
        """Do what `keep` does, inside a transaction."""
        self._db.execute(
            "INSERT OR REPLACE INTO team (id, address, person, trunk, moment, synced_at)"
            " VALUES (1, ?, ?, ?, ?, ?)",
            (membership.address, membership.person, membership.trunk, membership.moment, now()),
        )

    def forget(self) -> None:
        """Share the book no longer; the book and the server stay as they are."""
        with self._writing():
            self._db.execute("DELETE FROM team")

    def know(self, text: str, uids: Iterable[str]) -> None:
        """Note that what others did is known here, where it changes nothing and there is nothing to undo."""
        with self._writing():
            self._book.journal.adopt(new_id(), now(precision="milliseconds"), Edit(text, ()))
            self._book.journal.know(uids)

    def take(self, originals: Iterable[bytes]) -> None:
        """Keep originals and texts that records will refer to."""
        with self._writing():
            for data in originals:
                self._book.kept.put(data)

    def lacking(self, digests: Iterable[str]) -> list[str]:
        """Return which originals and texts the book does not have, by their SHA-256."""
        rows = self._db.execute(
            "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT sha256 FROM kept) ORDER BY 1",
            (json.dumps(sorted(digests)),),
        )
        return [row[0] for row in rows.fetchall()]

    def happened_since(self, moment: int, until: int | None = None, limit: int = -1) -> list[Happening]:
        """Return what happened after a moment, up to another one or to now, the first before the rest."""
        rows = self._db.execute(
            "SELECT uid, happened_at, text, what, changes, number,"
            " EXISTS (SELECT 1 FROM known_event k WHERE k.edit_seq = event.edit_seq)"
            " FROM event JOIN edit ON edit.seq = event.edit_seq"
            " WHERE number > ? AND number <= coalesce(?, number) ORDER BY number LIMIT ?",
            (moment, until, limit),
        ).fetchall()
        found = []
        for uid, at, text, what, written, number, is_merge in rows:
            edit = Edit(text, self._book.journal.writing.read(written))
            changes = (edit.inverted() if what == "undone" else edit).changes
            found.append(Happening(uid, at, text, what, changes, bool(is_merge), number))
        return found

    def moments(self, uids: Iterable[str]) -> dict[str, int]:
        """Return the moments of what happened in this book itself, by uid; the book’s id is its beginning."""
        rows = self._db.execute(
            "SELECT uid, number FROM event WHERE uid IN (SELECT value FROM json_each(?))", (_list(uids),)
        )
        return dict(rows.fetchall()) | {self._book.covers.only().id: 0}

    def known(self, uids: Iterable[str], *, in_effect: bool = True) -> set[str]:
        """Return what was merged into this book: by edits that were not undone, or by any."""
        rows = self._db.execute(
            "SELECT uid FROM known_event JOIN edit ON edit.seq = edit_seq"
            " WHERE uid IN (SELECT value FROM json_each(?)) AND (NOT ? OR NOT undone)",
            (_list(uids), in_effect),
        )
        return {row[0] for row in rows.fetchall()}

    def taken_back(self, moment: int) -> list[str]:
        """Return the texts of merges that were in the book at a moment and were undone since."""
        rows = self._db.execute(
            "SELECT text FROM edit WHERE undone AND seq IN (SELECT edit_seq FROM known_event)"
            " AND (SELECT what FROM event WHERE edit_seq = seq AND number <= ? ORDER BY number DESC LIMIT 1)"
            " IN ('made', 'redone')",
            (moment,),
        )
        return [row[0] for row in rows.fetchall()]


def team_of(book: Book) -> Team:
    """Return the place of a book in its team."""
    return Team(book, book._db, book._writing)


def person_called(name: str | None) -> str:
    """Return the name that the others are told: the one given, else that of the user."""
    if name is None:
        try:
            return getpass.getuser()
        except (KeyError, OSError):  # a container's user may have no name
            return tr("Somebody")
    if not name.strip() or not name.strip().isprintable():
        raise BriefbookError(tr("Say who you are by a name in one line."))
    return name.strip()


def _list(uids: Iterable[str]) -> str:
    return json.dumps(list(uids))
