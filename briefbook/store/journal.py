"""The journal: every edit with what it changed, so that undo reaches back over a restart.

It also keeps when each was made, undone and made again, so that the book as it was at any moment can be had.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from briefbook.domain.edit import Change, Edit
from briefbook.domain.record import Record, new_id
from briefbook.store.driver import Database
from briefbook.store.repository import Repository


@dataclass(frozen=True)
class Entry:
    """An edit in the journal; `seq` counts up."""

    seq: int
    text: str


class Journal:
    """The edits made to a book, in order, with those undone at its end."""

    def __init__(self, db: Database, repositories: dict[type[Record], Repository[Any]]) -> None:
        self._db = db
        self._by_kind = repositories
        self._by_name = {repository.table_name: repository for repository in repositories.values()}

    def write(self, edit: Edit) -> None:
        """Add an edit; those that were undone can no longer be redone, and are kept for the record."""
        self._db.execute("UPDATE edit SET discarded = 1 WHERE undone AND NOT discarded")
        changes = json.dumps([self._written(change) for change in edit.changes], ensure_ascii=False)
        made = self._db.execute(
            "INSERT INTO edit (id, text, made_at, changes) VALUES (?, ?, ?, ?)",
            (new_id(), edit.text, _now(), changes),
        )
        self._note(int(made.lastrowid or 0), "made")

    def last_done(self) -> Entry | None:
        """Return the edit that undo would take back, if any."""
        return self._first("SELECT seq, text FROM edit WHERE NOT undone ORDER BY seq DESC LIMIT 1")

    def first_undone(self) -> Entry | None:
        """Return the edit that redo would make again, if any."""
        return self._first("SELECT seq, text FROM edit WHERE undone AND NOT discarded ORDER BY seq LIMIT 1")

    def read(self, seq: int) -> Edit:
        """Return an edit as it was made."""
        text, changes = self._db.execute("SELECT text, changes FROM edit WHERE seq = ?", (seq,)).fetchone()
        return Edit(text, tuple(self._read(change) for change in json.loads(changes)))

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

    def back_to(self, moment: int) -> Iterator[Edit]:
        """Yield the edits that lead back to a moment, to be made one after the other."""
        rows = self._db.execute(
            "SELECT text, changes, what FROM event JOIN edit ON edit.seq = event.edit_seq"
            " WHERE number > ? ORDER BY number DESC",
            (moment,),
        )
        for text, changes, what in rows:
            edit = Edit(text, tuple(self._read(change) for change in json.loads(changes)))
            yield edit if what == "undone" else edit.inverted()

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
            written = (one for one in json.loads(changes) if one["kind"] in kinds)
            edit = Edit(text, tuple(map(self._read, written)))
            yield happened_at, edit.inverted() if what == "undone" else edit

    def count(self) -> int:
        """Return how many edits are in effect."""
        return int(self._db.execute("SELECT count(*) FROM edit WHERE NOT undone").fetchone()[0])

    def _note(self, seq: int, what: str) -> None:
        self._db.execute(
            "INSERT INTO event (edit_seq, what, happened_at) VALUES (?, ?, ?)", (seq, what, _now())
        )

    def _first(self, query: str) -> Entry | None:
        row = self._db.execute(query).fetchone()
        return Entry(*row) if row else None

    def _written(self, change: Change) -> dict[str, Any]:
        repository = self._by_kind[change.kind]
        return {
            "kind": repository.table_name,
            "before": repository.row(change.before) if change.before else None,
            "after": repository.row(change.after) if change.after else None,
        }

    def _read(self, written: dict[str, Any]) -> Change:
        repository = self._by_name[written["kind"]]
        before, after = written["before"], written["after"]
        return Change(
            repository.record(before) if before else None, repository.record(after) if after else None
        )


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="milliseconds")
