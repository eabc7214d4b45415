"""The rows of a damaged file, put into the tables that they are of: in memory, checked by SQLite itself."""

import re
from dataclasses import dataclass, field
from typing import Final

from briefbook.errors import BookError
from briefbook.store.database import MEMORY, connected, create_database, migrate
from briefbook.store.driver import Database, DatabaseError
from briefbook.store.kept import sha256_of
from briefbook.store.migrations import VERSION
from briefbook.store.rescue.pages import Pages
from briefbook.store.rescue.schema import Columns, Master, columns_of, master_of, rejoined
from briefbook.store.rescue.trees import Found, Row, Value, leaf, walk
from briefbook.translation import tr

_DERIVED: Final = re.compile(r"search(_.*)?|sketch|sketched|citation|sqlite_.*|_sqlite_migrations")
"""The tables that are made anew."""

JOURNAL: Final = ("edit", "event")
"""The tables of which no row is ever removed, so that one found anywhere counts."""


@dataclass
class Salvaged:
    """What could be read of a file."""

    db: Database
    """All rows, in tables of this version."""
    kept: dict[str, bytes] = field(default_factory=dict)
    """Originals, texts and maps that are still what they were."""
    known: dict[str, set[str]] = field(default_factory=dict)
    """The ids that the index of a table has, whether or not the rows can be read; only of whole indexes."""
    damaged: set[str] = field(default_factory=set)
    """The tables of which something could not be read."""
    last: dict[str, int] = field(default_factory=dict)
    """The highest numbers that were ever given, by table."""


def salvaged(pages: Pages) -> Salvaged:
    """Read all that can be read of the tables in some pages; raise `BookError` for none of a book."""
    master = master_of(pages)
    version = pages.version if 0 < pages.version <= VERSION else VERSION
    if not master:
        raise BookError(tr("No table of a book could be found in this file; go back to a backup."), "backup")
    db = _empty(master, version)
    found = Salvaged(db)
    trees = {one.name: walk(pages, one.root) for one in master.values() if one.kind == "table" and one.root}
    tables = {
        name: columns_of(db, name)
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        if not _DERIVED.fullmatch(name)
    }
    for name, columns in tables.items():
        tree = trees.get(name, Found(lost_pages=1))
        if not tree.is_whole:
            found.damaged.add(name)
        _put(found, name, columns, tree.rows)
    _put_strays(found, pages, {name: tables[name] for name in found.damaged}, _used(pages, trees, master))
    for row in trees["sqlite_sequence"].rows if "sqlite_sequence" in trees else ():
        found.last[str(row.values[0])] = int(row.values[1] or 0)
    _note_known(found, pages, master, tables)
    _modernise(db, version, trees.get("_sqlite_migrations"))
    return found


def _empty(master: dict[str, Master], version: int) -> Database:
    if version == VERSION:
        db = create_database(MEMORY)
        db.execute("PRAGMA foreign_keys = OFF")
        for table in ("matrix", "_sqlite_migrations"):
            db.execute(f"DELETE FROM {table}")
        return db
    db = connected(MEMORY, "rwc")
    db.execute("PRAGMA foreign_keys = OFF")
    for one in sorted(master.values(), key=lambda one: one.kind != "table"):
        if one.is_ours:
            db.execute(one.sql)
    return db


def _modernise(db: Database, version: int, migrations: Found | None) -> None:
    if version == VERSION:
        return
    try:
        _refill_migrations(db, migrations.rows if migrations else [])
        migrate(db)
        db.execute("PRAGMA foreign_keys = OFF")
    except DatabaseError as error:
        raise BookError(
            tr(
                "This book was saved by an earlier Briefbook, and too little of it is left to bring "
                "it up to date; go back to a backup."
            ),
            "backup",
        ) from error


def _refill_migrations(db: Database, rows: list[Row]) -> None:
    columns = columns_of(db, "_sqlite_migrations")
    for row in rows:
        if (values := rejoined(columns, row)) is not None:
            db.execute(f"INSERT INTO _sqlite_migrations VALUES ({columns.marks})", values)


def _put(found: Salvaged, name: str, columns: Columns, rows: list[Row]) -> None:
    for row in rows:
        values = rejoined(columns, row)
        if values is None or not _inserted(found, name, columns, values):
            found.damaged.add(name)


def _inserted(found: Salvaged, name: str, columns: Columns, values: tuple[Value, ...]) -> bool:
    if name == "kept":
        digest, _, data = values
        if not isinstance(data, bytes) or sha256_of(data) != digest:
            return False
        found.kept[digest] = data
        return True
    try:
        done = found.db.execute(f'INSERT OR IGNORE INTO "{name}" VALUES ({columns.marks})', values)
    except DatabaseError:  # what the table's own checks refuse was never in it
        return False
    return bool(done.rowcount)


def _put_strays(found: Salvaged, pages: Pages, tables: dict[str, Columns], used: set[int]) -> None:
    """Take on leaves whose way from the root is lost; what was removed long ago is not to come back."""
    for number in range(1, len(pages) + 1):
        if number in used or number in (pages.free or ()):
            continue
        stray = leaf(pages, number)
        if stray is None or not stray.rows:
            continue
        fits = [
            name
            for name, columns in tables.items()
            # where it is not known which pages are free, only what never goes, or is known by its hash
            if (pages.free is not None or name in (*JOURNAL, "kept"))
            and all(rejoined(columns, row) is not None for row in stray.rows)
        ]
        if len(fits) == 1:
            _put(found, fits[0], tables[fits[0]], stray.rows)


def _used(pages: Pages, trees: dict[str, Found], master: dict[str, Master]) -> set[int]:
    used = set().union(*(tree.pages for tree in trees.values()))
    for one in master.values():
        if one.kind == "index":
            used |= walk(pages, one.root).pages
    return used | walk(pages, 1).pages


def _note_known(found: Salvaged, pages: Pages, master: dict[str, Master], tables: dict[str, Columns]) -> None:
    for name in tables:
        index = master.get(f"sqlite_autoindex_{name}_1")
        if index is None or "id" not in tables[name].names:
            continue
        tree = walk(pages, index.root)
        if tree.is_whole:
            found.known[name] = {str(row.values[0]) for row in tree.rows}
