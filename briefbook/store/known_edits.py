"""What happened in a copy of a book, by names that all copies share: whether another copy knows it."""

from pathlib import Path

from briefbook.store.database import APPLICATION_ID, connected, pragma, transaction
from briefbook.store.driver import Database, DatabaseError
from briefbook.store.exports import Exports
from briefbook.store.keys import Key
from briefbook.store.migrations import VERSION

_HELD = "SELECT uid FROM event"
_KNOWN = f"{_HELD} UNION SELECT uid FROM known_event JOIN edit ON edit.seq = edit_seq WHERE NOT undone"


def holds_nothing_new(other: Path, ours: Path, key: Key | None) -> bool:
    """Return whether a file is a copy of a book, all of whose edits the book at `ours` knows."""
    # one that was not closed cleanly is put right, as it is nobody else's
    return unknown_in(other, ours, key, mode="rw") == 0


def unknown_in(other: Path, ours: Path, key: Key | None, *, mode: str = "ro") -> int | None:
    """Return how many edits a copy of a book holds that the book does not know.

    `None` for what is no copy of that book, or cannot be read to tell; `key` opens both.
    """
    try:
        db = connected(ours, "ro", key)
        try:
            book_id, known = _id_of(db), _names(db, _KNOWN)
        finally:
            db.close()
        db = connected(other, mode, key)
        try:
            if pragma(db, "application_id") != APPLICATION_ID or pragma(db, "user_version") != VERSION:
                return None
            return len(_names(db, _HELD) - known) if _id_of(db) == book_id else None
        finally:
            db.close()
    except DatabaseError:
        return None


def take_exports(other: Path, ours: Path, key: Key | None) -> bool:
    """Note in a book what another copy of it has exported; return whether there was anything.

    These notes are no edits, so that no merge is asked for where they are all that a copy has more. Raises
    `DatabaseError`.
    """
    db = connected(other, "ro", key)
    try:
        theirs = Exports(db).all()
    finally:
        db.close()
    db = connected(ours, "rw", key)
    try:
        exports = Exports(db)
        known = {memo.id for memo in exports.all()}
        new = [memo for memo in theirs if memo.id not in known]
        if new:
            with transaction(db):
                exports.add_others(new)
        return bool(new)
    finally:
        db.close()


def _id_of(db: Database) -> str:
    return str(db.execute("SELECT id FROM cover").fetchone()[0])


def _names(db: Database, query: str) -> set[str]:
    return {row[0] for row in db.execute(query)}
