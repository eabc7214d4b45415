"""Making a new book of what was salvaged of a damaged one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from briefbook.domain.edit import Edit, added
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.matrix import Matrix
from briefbook.domain.record import Record
from briefbook.store.database import connected, create_database, transaction
from briefbook.store.driver import Database
from briefbook.store.finding_file import FoundFile
from briefbook.store.keys import Key

if TYPE_CHECKING:
    from briefbook.store.book import Book

TEXT: Final = "Rescue What Could Be Read"

_WITH_HISTORY: Final = ("edit", "event", "known_event", "snapshot", "team")
_ALWAYS: Final = ("exported_memo", "exported_citation", "exported_record", "draft")
_ONE_EACH: Final = (Cover, MemoHeader, Matrix)


@dataclass(frozen=True)
class Remains:
    """What goes into the new book."""

    names: dict[type[Record], str]
    """The tables of the kinds of record."""
    records: list[Record]
    kept: dict[str, bytes]
    digests: dict[str, str]
    """What stands in for originals, texts and maps that are lost, by the digests of these."""
    db: Database
    """The other rows that were salvaged."""
    has_history: bool
    """Whether the journal goes on; else it begins with one edit that adds all."""


def rebuilt(path: Path, remains: Remains, key: Key | None) -> tuple[str, ...]:
    """Make a book of the remains in a new file; return what verifying it finds."""
    from briefbook.store.book import Book

    create_database(path, key).close()
    db = connected(path, "rw", key)
    # nobody knows of the file before it is whole
    db.execute("PRAGMA synchronous = OFF")
    book = Book(FoundFile(db, key, path), path, is_read_only=False)
    try:
        with transaction(db):
            for record in remains.records:
                if isinstance(record, _ONE_EACH):
                    _put_one(db, book, record)
            _copy(remains, db, _ALWAYS)
        rest = [record for record in remains.records if not isinstance(record, _ONE_EACH)]
        book.apply(Edit(TEXT, tuple(map(added, rest)), tuple(remains.kept.values())))
        with transaction(db):
            _set_journal(remains, db)
            _keep_numbers(remains, db)
        return book.verified().problems
    finally:
        book.close()


def _put_one(db: Database, book: Book, record: Record) -> None:
    repository = book.by_kind[type(record)]
    db.execute(f'DELETE FROM "{repository.table_name}"')
    repository.insert(record)


def _set_journal(remains: Remains, db: Database) -> None:
    if not remains.has_history:
        # what was then is no longer known: all of the book is new since a memo
        db.execute("UPDATE exported_memo SET moment = 0")
        return
    for table in ("event", "edit", "snapshot"):
        db.execute(f"DELETE FROM {table}")
    _copy(remains, db, _WITH_HISTORY)
    for digest, other in remains.digests.items():
        db.execute(
            "UPDATE edit SET changes = replace(changes, ?, ?) WHERE instr(changes, ?)",
            (digest, other, digest),
        )


def _copy(remains: Remains, db: Database, tables: tuple[str, ...]) -> None:
    for table in tables:
        rows = remains.db.execute(f"SELECT * FROM {table}").fetchall()
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            db.conn.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", rows)
    # a memo whose own row is lost is not known to have gone out
    for table in ("exported_citation", "exported_record"):
        db.execute(f"DELETE FROM {table} WHERE memo_id NOT IN (SELECT id FROM exported_memo)")


def _keep_numbers(remains: Remains, db: Database) -> None:
    """Give no number again that was given before, as far as that is known."""
    rows: list[Any] = remains.db.execute("SELECT owner, last FROM numbering").fetchall()
    db.conn.executemany(
        "INSERT INTO numbering (owner, last) VALUES (?, ?)"
        " ON CONFLICT (owner) DO UPDATE SET last = max(last, excluded.last)",
        rows,
    )
