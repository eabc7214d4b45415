"""Repositories: records of one kind, kept as the rows of one table."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any, ClassVar, Generic, TypeVar, get_type_hints

from briefbook.domain.record import Record
from briefbook.store.driver import Database
from briefbook.store.plain_values import from_json, is_structured, to_json

R = TypeVar("R", bound=Record)


class Repository(Generic[R]):
    """The records of one kind, kept as the rows of one table with a column for each field."""

    table_name: ClassVar[str]
    record_type: type[R]

    def __init__(self, db: Database) -> None:
        self._db = db
        hints = get_type_hints(self.record_type)
        self._names = [field.name for field in fields(self.record_type)]
        self._json = {name: hints[name] for name in self._names if is_structured(hints[name])}
        self._booleans = [name for name in self._names if hints[name] is bool]

    def get(self, record_id: str) -> R:
        """Return the record with this id; raise `LookupError` if there is none."""
        record = self.find(record_id)
        if record is None:
            raise LookupError(f"No {self.table_name} {record_id}")
        return record

    def find(self, record_id: str | None) -> R | None:
        """Return the record with this id, or `None`."""
        found = self._where("id = ?", record_id)
        return found[0] if found else None

    def found(self, ids: Iterable[str]) -> dict[str, R]:
        """Return those of some records that there are, by id."""
        wanted = json.dumps(list(ids))
        return {one.id: one for one in self._where("id IN (SELECT value FROM json_each(?))", wanted)}

    def all(self) -> list[R]:
        """Return all records, the oldest first."""
        return self._where("1", order_by="id")

    def count(self) -> int:
        """Return how many there are."""
        return int(self._db.execute(f'SELECT count(*) FROM "{self.table_name}"').fetchone()[0])

    def insert(self, record: R) -> None:
        """Add a record."""
        # this and what follows not by sqlite-utils, which asks for the table anew each time
        columns = ", ".join(f'"{name}"' for name in self._names)
        places = ", ".join("?" * len(self._names))
        row = self.row(record)
        self._db.execute(
            f'INSERT INTO "{self.table_name}" ({columns}) VALUES ({places})',
            [row[name] for name in self._names],
        )

    def update(self, record: R) -> None:
        """Replace the record that has the same id."""
        row = self.row(record)
        names = [name for name in self._names if name != "id"]
        values = ", ".join(f'"{name}" = ?' for name in names)
        self._one(
            f'UPDATE "{self.table_name}" SET {values} WHERE id = ?',
            record,
            [*(row[name] for name in names), record.id],
        )

    def delete(self, record: R) -> None:
        """Take a record away; SQLite refuses while another refers to it."""
        self._one(f'DELETE FROM "{self.table_name}" WHERE id = ?', record, [record.id])

    def row(self, record: Record) -> dict[str, Any]:
        """Return a record as a row: values that SQLite and JSON both know."""
        row = {name: getattr(record, name) for name in self._names}
        row |= {name: to_json(row[name]) for name in self._json}
        return row | {name: int(row[name]) for name in self._booleans}

    def record(self, row: Mapping[str, Any]) -> R:
        """Return the record that a row holds; what an older journal does not know takes its default."""
        return self._record({name: row[name] for name in self._names if name in row})

    def _record(self, values: dict[str, Any]) -> R:
        # in place, as a window waits for thousands of these
        for name, hint in self._json.items():
            if name in values:
                values[name] = from_json(hint, values[name])
        for name in self._booleans:
            if name in values:
                values[name] = bool(values[name])
        return self.record_type(**values)

    def _one(self, statement: str, record: Record, arguments: list[Any]) -> None:
        if not self._db.execute(statement, arguments).rowcount:
            raise LookupError(f"No {self.table_name} {record.id}")

    def _where(self, condition: str, *arguments: object, order_by: str = "id") -> list[R]:
        columns = ", ".join(f'"{name}"' for name in self._names)
        query = f'SELECT {columns} FROM "{self.table_name}" WHERE {condition} ORDER BY {order_by}'
        rows = self._db.execute(query, arguments).fetchall()
        return [self._record(dict(zip(self._names, row, strict=True))) for row in rows]
