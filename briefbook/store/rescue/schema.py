"""What tables a damaged file has: read from it, and checked against what a book can have."""

import re
from dataclasses import dataclass
from typing import Final

from briefbook.store.driver import Database
from briefbook.store.rescue.pages import Pages
from briefbook.store.rescue.trees import Row, Value, leaf, walk

_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "TEXT": (str,),
    "INTEGER": (int,),
    "BLOB": (bytes,),
    "": (str, int, bytes),
}
_ID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_WORD_IDS: Final = ("matrix",)
"""What is no UUID and is yet an id."""

_OURS: Final = re.compile(
    r"CREATE (TABLE|INDEX|UNIQUE INDEX|VIRTUAL TABLE \"?search\"? USING fts5)\b[^;]*",
    re.IGNORECASE | re.DOTALL,
)
_SHADOWS: Final = ("search_data", "search_idx", "search_docsize", "search_config", "search_content")


@dataclass(frozen=True)
class Master:
    """A table or an index, by SQLite's own list of them."""

    kind: str
    name: str
    root: int
    sql: str

    @property
    def is_ours(self) -> bool:
        """Whether it can be made anew by its own statement."""
        is_inner = self.name in _SHADOWS or self.name.startswith("sqlite_")
        return bool(self.sql) and not is_inner and _OURS.fullmatch(self.sql) is not None


@dataclass(frozen=True)
class Columns:
    """The columns of a table."""

    names: tuple[str, ...]
    types: tuple[str, ...]
    nullable: tuple[bool, ...]
    defaults: tuple[Value, ...]
    least: int
    """How many a row has at least: all but those that came later, which have a default."""
    alias: int | None
    """The place of the column that is the rowid."""

    @property
    def marks(self) -> str:
        """A question mark for each column."""
        return ", ".join("?" * len(self.names))


def master_of(pages: Pages) -> dict[str, Master]:
    """Return the tables and indexes by name; where their list begins on a lost page, the rest is found."""
    tree = walk(pages, 1)
    rows = list(tree.rows)
    if not tree.is_whole:
        for number in range(2, len(pages) + 1):
            stray = leaf(pages, number) if number not in tree.pages else None
            if stray and all(_is_master(row) for row in stray.rows):
                rows += stray.rows
    found: dict[str, Master] = {}
    for row in rows:
        if _is_master(row):
            kind, name, _, root, sql = row.values
            found.setdefault(str(name), Master(str(kind), str(name), int(root or 0), str(sql or "")))
    return found


def columns_of(db: Database, name: str) -> Columns:
    """Return the columns of a table."""
    info = db.execute(f'PRAGMA table_info("{name}")').fetchall()
    keys = [row for row in info if row[5]]
    is_alias = len(keys) == 1 and keys[0][2].upper() == "INTEGER"
    defaults = tuple(db.execute(f"SELECT {row[4] or 'NULL'}").fetchone()[0] for row in info)
    later = 0
    for row in reversed(info):
        if (row[3] and row[4] is None) or row[5]:
            break
        later += 1
    return Columns(
        tuple(row[1] for row in info),
        tuple(row[2].upper() for row in info),
        tuple(not row[3] and not row[5] for row in info),
        defaults,
        len(info) - later,
        keys[0][0] if is_alias else None,
    )


def rejoined(columns: Columns, row: Row) -> tuple[Value, ...] | None:
    """Return the values of a row with its number and what it lacks; `None` if it is none of this table."""
    if not columns.least <= len(row.values) <= len(columns.names):
        return None
    values = list(row.values) + list(columns.defaults[len(row.values) :])
    for place, value in enumerate(values):
        if place == columns.alias:
            if value is not None or row.rowid < 0:
                return None
            values[place] = row.rowid
        elif value is None:
            if not columns.nullable[place]:
                return None
        elif not isinstance(value, _TYPES.get(columns.types[place], (object,))) or (
            columns.names[place] == "id" and columns.alias is None and not _is_id(str(value))
        ):
            return None
    return tuple(values)


def _is_id(value: str) -> bool:
    return _ID.fullmatch(value) is not None or value in _WORD_IDS


def _is_master(row: Row) -> bool:
    if len(row.values) != 5:
        return False
    kind, name, table, root, sql = row.values
    return (
        kind in ("table", "index")
        and isinstance(name, str)
        and isinstance(table, str)
        and isinstance(root, int)
        and (sql is None or isinstance(sql, str))
    )
