"""Repositories: records of one kind, kept as the rows of one table."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, ClassVar, Generic, TypeVar, get_type_hints

from briefbook.domain.record import Record
from briefbook.store.driver import Database, NotFoundError
from briefbook.store.plain_values import from_json, is_structured, to_json

R = TypeVar("R", bound=Record)


class Repository(Generic[R]):
    """The records of one kind, kept as the rows of one table with a column for each field."""

    table_name: ClassVar[str]
    record_type: type[R]

    def __init__(self, db: Database) -> None:
        self._db = db
        self._table = db.table(self.table_name)
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

    def all(self) -> list[R]:
        """Return all records, the oldest first."""
        return self._where("1", order_by="id")

    def count(self) -> int:
        """Return how many there are."""
        return int(self._db.execute(f'SELECT count(*) FROM "{self.table_name}"').fetchone()[0])

    def insert(self, record: R) -> None:
        """Add a record."""
        self._table.insert(self.row(record))

    def update(self, record: R) -> None:
        """Replace the record that has the same id."""
        row = self.row(record)
        try:
            self._table.update(row.pop("id"), row)
        except NotFoundError as error:
            raise LookupError(f"No {self.table_name} {record.id}") from error

    def delete(self, record: R) -> None:
        """Take a record away; SQLite refuses while another refers to it."""
        self._table.delete(record.id)

    def row(self, record: Record) -> dict[str, Any]:
        """Return a record as a row: values that SQLite and JSON both know."""
        row = {name: getattr(record, name) for name in self._names}
        row |= {name: to_json(row[name]) for name in self._json}
        return row | {name: int(row[name]) for name in self._booleans}

    def record(self, row: Mapping[str, Any]) -> R:
        """Return the record that a row holds; what an older journal does not know takes its default."""
        values = {name: row[name] for name in self._names if name in row}
        values |= {name: from_json(hint, values[name]) for name, hint in self._json.items() if name in values}
        values |= {name: bool(values[name]) for name in self._booleans if name in values}
        return self.record_type(**values)

    def _where(self, condition: str, *arguments: object, order_by: str = "id") -> list[R]:
        columns = ", ".join(f'"{name}"' for name in self._names)
        query = f'SELECT {columns} FROM "{self.table_name}" WHERE {condition} ORDER BY {order_by}'
        rows = self._db.execute(query, arguments).fetchall()
        return [self.record(dict(zip(self._names, row, strict=True))) for row in rows]
