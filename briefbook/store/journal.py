"""The journal: every edit with what it changed, so that undo reaches back over a restart."""

import json
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
        """Add an edit; those that were undone can no longer be redone."""
        self._db.execute("DELETE FROM edit WHERE undone")
        now = datetime.now().astimezone().isoformat(timespec="milliseconds")
        changes = json.dumps([self._written(change) for change in edit.changes], ensure_ascii=False)
        self._db.execute(
            "INSERT INTO edit (id, text, made_at, changes) VALUES (?, ?, ?, ?)",
            (new_id(), edit.text, now, changes),
        )

    def last_done(self) -> Entry | None:
        """Return the edit that undo would take back, if any."""
        return self._first("SELECT seq, text FROM edit WHERE NOT undone ORDER BY seq DESC LIMIT 1")

    def first_undone(self) -> Entry | None:
        """Return the edit that redo would make again, if any."""
        return self._first("SELECT seq, text FROM edit WHERE undone ORDER BY seq LIMIT 1")

    def read(self, seq: int) -> Edit:
        """Return an edit as it was made."""
        text, changes = self._db.execute("SELECT text, changes FROM edit WHERE seq = ?", (seq,)).fetchone()
        return Edit(text, tuple(self._read(change) for change in json.loads(changes)))

    def mark(self, seq: int, *, undone: bool) -> None:
        """Note that an edit was undone, or made again."""
        self._db.execute("UPDATE edit SET undone = ? WHERE seq = ?", (int(undone), seq))

    def count(self) -> int:
        """Return how many edits are in effect."""
        return int(self._db.execute("SELECT count(*) FROM edit WHERE NOT undone").fetchone()[0])

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
