"""The journal: every edit with what it changed, so that undo reaches back over a restart.

It also keeps when each was made, undone and made again, so that the book as it was at any moment can be had.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from briefbook.domain.dates import now
from briefbook.domain.edit import Edit
from briefbook.domain.record import Record, new_id
from briefbook.store.driver import Database
from briefbook.store.repository import Repository
from briefbook.store.written_changes import WrittenChanges


@dataclass(frozen=True)
class Entry:
    """An edit in the journal; `seq` counts up."""

    seq: int
    text: str


class Journal:
    """The edits made to a book, in order, with those undone at its end."""

    def __init__(self, db: Database, repositories: dict[type[Record], Repository[Any]]) -> None:
        self._db = db
        self.writing = WrittenChanges(repositories)

    def write(self, edit: Edit) -> None:
        """Add an edit; those that were undone can no longer be redone, and are kept for the record."""
        self._db.execute("UPDATE edit SET discarded = 1 WHERE undone AND NOT discarded")
        made = self._db.execute(
            "INSERT INTO edit (id, text, made_at, changes) VALUES (?, ?, ?, ?)",
            (new_id(), edit.text, now(precision="milliseconds"), self.writing.write(edit.changes)),
        )
        self._note(int(made.lastrowid or 0), "made")

    def adopt(self, uid: str, happened_at: str, edit: Edit) -> int:
        """Add what happened before this copy was made, which it cannot undo; return its moment."""
        made = self._db.execute(
            "INSERT INTO edit (id, text, made_at, changes, discarded) VALUES (?, ?, ?, ?, 1)",
            (new_id(), edit.text, happened_at, self.writing.write(edit.changes)),
        )
        noted = self._db.execute(
            "INSERT INTO event (edit_seq, what, happened_at, uid) VALUES (?, 'made', ?, ?)",
            (int(made.lastrowid or 0), happened_at, uid),
        )
        return int(noted.lastrowid or 0)

    def last_at(self) -> str:
        """Return when something last happened, as ISO 8601; nothing where nothing did."""
        row = self._db.execute("SELECT happened_at FROM event ORDER BY number DESC LIMIT 1").fetchone()
        return row[0] if row else ""

    def last_done(self) -> Entry | None:
        """Return the edit that undo would take back, if any."""
        return self._first(
            "SELECT seq, text FROM edit WHERE NOT undone AND NOT discarded ORDER BY seq DESC LIMIT 1"
        )

    def first_undone(self) -> Entry | None:
        """Return the edit that redo would make again, if any."""
        return self._first("SELECT seq, text FROM edit WHERE undone AND NOT discarded ORDER BY seq LIMIT 1")

    def read(self, seq: int) -> Edit:
        """Return an edit as it was made."""
        text, changes = self._db.execute("SELECT text, changes FROM edit WHERE seq = ?", (seq,)).fetchone()
        return Edit(text, self.writing.read(changes))

    def mark(self, seq: int, *, undone: bool) -> None:
        """Note that an edit was undone, or made again."""
        self._db.execute("UPDATE edit SET undone = ? WHERE seq = ?", (int(undone), seq))
        self._note(seq, "undone" if undone else "redone")

    def moment(self) -> int:
        """Return the number of the last thing that happened: an edit made, undone or redone; 0 for none."""
        return int(self._db.execute("SELECT coalesce(max(number), 0) FROM event").fetchone()[0])

    def moment_before(self, time: datetime) -> int:
        """Return the number of the last thing that happened before a time; 0 for none.

        `time` has a time zone. A clock that was set back meanwhile is believed.
        """
        rows = self._db.execute("SELECT number, happened_at FROM event ORDER BY number DESC")
        return next((number for number, at in rows if datetime.fromisoformat(at) < time), 0)

    def forward(self, *kinds: str) -> Iterator[tuple[str, Edit]]:
        """Yield what happened from the first edit on, each with its time, where it touched these kinds.

        Kinds are names of tables, such as `risk`. An edit that was undone is yielded as what undid it.
        """
        mentions = " OR ".join("changes LIKE ?" for _ in kinds)
        rows = self._db.execute(
            "SELECT happened_at, text, changes, what FROM event JOIN edit ON edit.seq = event.edit_seq"
            f" WHERE {mentions} ORDER BY number",
            tuple(f'%"kind": "{kind}"%' for kind in kinds),
        )
        for happened_at, text, changes, what in rows:
            edit = Edit(text, self.writing.read_kinds(changes, kinds))
            yield happened_at, edit.inverted() if what == "undone" else edit

    def touched_since(self, moment: int) -> dict[tuple[type[Record], str], Record | None]:
        """Return every record that was touched since a moment as it was then; `None` where there was none.

        By kind and id. What was changed and changed back is among them.
        """
        rows = self._db.execute(
            "SELECT changes, what FROM event JOIN edit ON edit.seq = event.edit_seq"
            " WHERE number > ? ORDER BY number DESC",
            (moment,),
        )
        then: dict[tuple[type[Record], str], Record | None] = {}
        for changes, what in rows:
            edit = Edit("", self.writing.read(changes))
            for change in (edit if what == "undone" else edit.inverted()).changes:
                then[change.kind, change.record.id] = change.after
        return then

    def happened_since(self, moment: int) -> list[tuple[str, str, str]]:
        """Return what happened since a moment: when, the edit's text, and `made`, `undone` or `redone`."""
        rows = self._db.execute(
            "SELECT happened_at, text, what FROM event JOIN edit ON edit.seq = event.edit_seq"
            " WHERE number > ? ORDER BY number",
            (moment,),
        )
        return [(at, text, what) for at, text, what in rows]

    def uids(self) -> list[str]:
        """Return what happened, from the first to the last moment, by names that all copies share."""
        return [row[0] for row in self._db.execute("SELECT uid FROM event ORDER BY number")]

    def moments(self) -> tuple[list[int], list[str]]:
        """Return all moments, the first one first, and by what names all copies share what happened then."""
        rows = self._db.execute("SELECT number, uid FROM event ORDER BY number").fetchall()
        return [row[0] for row in rows], [row[1] for row in rows]

    def merged(self) -> list[tuple[int, str, bool]]:
        """Return what happened in other copies and was merged: at which moment, and if that is in effect."""
        rows = self._db.execute(
            "SELECT (SELECT min(number) FROM event WHERE event.edit_seq = seq), uid, NOT undone"
            " FROM known_event JOIN edit ON seq = edit_seq"
        )
        return [(number, uid, bool(in_effect)) for number, uid, in_effect in rows]

    def know(self, uids: Iterable[str]) -> None:
        """Note, inside a transaction, that the edit that was written last merged what happened elsewhere."""
        self._db.conn.executemany(
            "INSERT INTO known_event (uid, edit_seq) VALUES (?, (SELECT max(seq) FROM edit))",
            [(uid,) for uid in uids],
        )

    def count(self) -> int:
        """Return how many edits are in effect."""
        return int(self._db.execute("SELECT count(*) FROM edit WHERE NOT undone").fetchone()[0])

    def _note(self, seq: int, what: str) -> None:
        self._db.execute(
            "INSERT INTO event (edit_seq, what, happened_at, uid) VALUES (?, ?, ?, ?)",
            (seq, what, now(precision="milliseconds"), new_id()),
        )

    def _first(self, query: str) -> Entry | None:
        row = self._db.execute(query).fetchone()
        return Entry(*row) if row else None
