"""Where the book keeps what went out; no undo takes such a note away."""

import re
from collections.abc import Iterable
from dataclasses import replace

from briefbook.domain.exported import ExportedMemo
from briefbook.store.driver import Database

_LABEL = re.compile(r"[Mm]([0-9]{1,18})")
_COLUMNS = "id, number, exported_at, title, template, kind, filename, audience, sha256, moment"


class Exports:
    """The memos that were exported, the oldest first."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, memo: ExportedMemo) -> ExportedMemo:
        """Note a memo, inside a transaction, and return it with its number."""
        last = self._db.execute("SELECT coalesce(max(number), 0) FROM exported_memo").fetchone()[0]
        memo = replace(memo, number=int(last) + 1)
        values = [getattr(memo, name) for name in _COLUMNS.split(", ")]
        self._db.execute(
            f"INSERT INTO exported_memo ({_COLUMNS}) VALUES ({', '.join('?' * len(values))})", values
        )
        for key, number in dict.fromkeys(memo.cited):
            self._db.execute("INSERT INTO exported_citation VALUES (?, ?, ?)", (memo.id, key, number))
        for record_id in dict.fromkeys(memo.record_ids):
            self._db.execute("INSERT INTO exported_record VALUES (?, ?)", (memo.id, record_id))
        return memo

    def add_others(self, memos: Iterable[ExportedMemo]) -> None:
        """Note the memos that another copy sent out, with numbers of this one; those noted already stay."""
        known = {row[0] for row in self._db.execute("SELECT id FROM exported_memo")}
        for memo in memos:
            if memo.id not in known:
                self.add(memo)

    def all(self) -> list[ExportedMemo]:
        """Return all that was exported."""
        return self._read("1")

    def find(self, name: str | None) -> ExportedMemo | None:
        """Return the memo with this id or label, such as `M2`, or `None`."""
        label = _LABEL.fullmatch(name or "")
        number = int(label[1]) if label else None
        found = self._read("id = ? OR number = ?", name, number)
        return found[0] if found else None

    def last(self) -> ExportedMemo | None:
        """Return what was exported last, or `None`."""
        found = self._read("number = (SELECT max(number) FROM exported_memo)")
        return found[0] if found else None

    def _read(self, condition: str, *arguments: object) -> list[ExportedMemo]:
        names = _COLUMNS.split(", ")
        where = f"FROM exported_memo WHERE {condition}"
        rows = self._db.execute(f"SELECT {_COLUMNS} {where} ORDER BY number", arguments).fetchall()
        cited: dict[str, list[tuple[str, int | None]]] = {}
        printed: dict[str, list[str]] = {}
        ids = f"memo_id IN (SELECT id {where})"
        query = f"SELECT memo_id, key, number FROM exported_citation WHERE {ids} ORDER BY rowid"
        for memo_id, key, number in self._db.execute(query, arguments).fetchall() if rows else ():
            cited.setdefault(memo_id, []).append((key, number))
        query = f"SELECT memo_id, record_id FROM exported_record WHERE {ids} ORDER BY rowid"
        for memo_id, record_id in self._db.execute(query, arguments).fetchall() if rows else ():
            printed.setdefault(memo_id, []).append(record_id)
        memos = (ExportedMemo(**dict(zip(names, row, strict=True))) for row in rows)
        return [
            replace(memo, cited=tuple(cited.get(memo.id, ())), record_ids=tuple(printed.get(memo.id, ())))
            for memo in memos
        ]
