"""Opening the SQLite file of a book, and the pragmas that keep it safe."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from briefbook.errors import BriefbookError
from briefbook.store.driver import Database, DatabaseError, OperationalError, connect
from briefbook.store.migrations import VERSION, migrations

APPLICATION_ID = 0x42724B31
"""Marks a file as a book: `BrK1` in ASCII."""

MEMORY = Path(":memory:")


def create_database(path: Path) -> Database:
    """Make a new file with a book's tables, or a database in memory for `MEMORY`."""
    db = _connected(path, "rwc")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _migrate(db)
    return db


def open_database(path: Path, *, read_only: bool = False) -> Database:
    """Open the file of a book; raise `BriefbookError` when it is none, or one of a later version.

    A book of an earlier version is copied beside itself, then brought up to date; if it is only read, the
    file stays as it is.
    """
    if not path.exists():
        raise BriefbookError(f"There is no book at {path}.")
    if path.is_dir():
        raise BriefbookError(f"{path} is a folder, not a book.")
    try:
        db = _connected(path, "ro" if read_only else "rw")
        application_id, version = _pragma(db, "application_id"), _pragma(db, "user_version")
    except OperationalError as error:
        raise BriefbookError(f"{path} cannot be opened: {error}.") from error
    except DatabaseError as error:
        raise BriefbookError(f"{path} is not a book, or it is damaged.") from error
    if application_id != APPLICATION_ID or version == 0:
        db.close()
        raise BriefbookError(f"{path} is not a book.")
    if version > VERSION:
        db.close()
        raise BriefbookError(f"{path} was saved by a newer Briefbook; update Briefbook to open it.")
    if version < VERSION:
        db = _up_to_date(db, path, version, read_only=read_only)
    return db


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """Make all writes inside or none; takes the write lock first, as a deferred one fails at once."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        # a full disk has undone it already, and a ROLLBACK would hide why
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
        raise


def _up_to_date(db: Database, path: Path, version: int, *, read_only: bool) -> Database:
    """Return a book of an earlier version with the tables of this one."""
    if read_only:
        copy = _connected(MEMORY, "rwc")
        db.conn.backup(copy.conn)
        db.close()
        _migrate(copy)
        return copy
    try:
        _keep_copy(db, path, version)
        _migrate(db)
    except OperationalError as error:
        db.close()
        raise BriefbookError(
            f"{path} was saved by an earlier Briefbook and could not be brought up to date: {error}."
        ) from error
    return db


def _keep_copy(db: Database, path: Path, version: int) -> None:
    """Copy a book as it is to `name.version-1.briefbook`, or a further such name that is free."""
    copy_path = path.with_stem(f"{path.stem}.version-{version}")
    numbers = count(2)
    while copy_path.exists():
        copy_path = path.with_stem(f"{path.stem}.version-{version}-{next(numbers)}")
    copy = _connected(copy_path, "rwc")
    try:
        db.conn.backup(copy.conn)
    except BaseException:
        copy.close()
        copy_path.unlink()
        raise
    copy.close()


def _migrate(db: Database) -> None:
    migrations.apply(db)
    db.execute(f"PRAGMA user_version = {VERSION}")


def _connected(path: Path, mode: str) -> Database:
    where = ":memory:" if path == MEMORY else f"{path.resolve().as_uri()}?mode={mode}"
    connection = connect(where, uri=path != MEMORY, isolation_level=None, timeout=5)
    db = Database(connection)
    # DELETE and EXTRA: a copied file is whole, read-only media open, a power cut loses nothing
    for pragma in (
        "journal_mode = DELETE",
        "synchronous = EXTRA",
        "foreign_keys = ON",
        "temp_store = MEMORY",
    ):
        if mode != "ro" or not pragma.startswith("journal_mode"):
            db.execute(f"PRAGMA {pragma}").fetchall()
    return db


def _pragma(db: Database, name: str) -> int:
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])
