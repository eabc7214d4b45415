"""The SQLite file of a book: its connections, the pragmas that keep it safe, and transactions."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from briefbook.store.driver import Database, DatabaseError, connect
from briefbook.store.keys import Key
from briefbook.store.migrations import VERSION, migrations

APPLICATION_ID = 0x42724B31
"""Marks a file as a book: `BrK1` in ASCII."""

MEMORY = Path(":memory:")


def create_database(path: Path, key: Key | None = None) -> Database:
    """Make a new file with a book's tables, encrypted if there is a key; in memory for `MEMORY`."""
    db = connected(path, "rwc", key)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrate(db)
    return db


def connected(path: Path, mode: str, key: Key | None = None) -> Database:
    """Return a connection to a file; `mode` is `ro`, `rw` or `rwc`, which makes the file if need be."""
    where = ":memory:" if path == MEMORY else f"{_uri_of(path)}?mode={mode}"
    connection = connect(where, uri=path != MEMORY, isolation_level=None, timeout=5)
    # plugins, which sqlite-utils would look for among all that is installed, have no business in a book
    db = Database(connection, execute_plugins=False)
    # the key comes first; a wrong one is not to be told of on standard error
    keying = ("cipher_log_level = NONE", key.pragma.removeprefix("PRAGMA ")) if key and path != MEMORY else ()
    for pragma in (
        *keying,
        # DELETE and EXTRA: a copied file is whole, read-only media open, a power cut loses nothing
        *(() if mode == "ro" else ("journal_mode = DELETE",)),
        "synchronous = EXTRA",
        "fullfsync = ON",  # macOS leaves in the disk's own memory what is only synced
        "foreign_keys = ON",
        # what SQLite sorts aside stays in memory, so that nothing of an encrypted book is on a disk
        "temp_store = MEMORY",
        # what a file from elsewhere brings along must not call functions, nor reach beyond its pages
        "trusted_schema = OFF",
        "cell_size_check = ON",
    ):
        try:
            db.execute(f"PRAGMA {pragma}").fetchall()
        except BaseException:
            db.close()
            raise
    return db


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """Make all writes inside or none; takes the write lock first, as a deferred one fails at once."""
    db.execute("BEGIN IMMEDIATE")
    try:
        # what refers to what is looked at when all is made, so that an edit's records may come in any order
        db.execute("PRAGMA defer_foreign_keys = ON")
        yield
        db.execute("COMMIT")
    except BaseException:
        # a full disk has undone it already, and a ROLLBACK would hide why
        if db.conn.in_transaction:
            with suppress(DatabaseError):  # a stick that is gone; the next to open the file undoes it
                db.execute("ROLLBACK")
        raise


def copied(db: Database, path: Path, key: Key | None = None) -> None:
    """Copy a database page by page into a new file, encrypted as it is itself; `key` is its own.

    Raises `DatabaseError`, and leaves no file then.
    """
    try:
        copy = connected(path, "rwc", key)
        try:
            db.conn.backup(copy.conn)
        finally:
            copy.close()
    except BaseException:
        with suppress(OSError):  # its stick is gone, and that is not what failed first
            path.unlink(missing_ok=True)
        raise


def _uri_of(path: Path) -> str:
    uri = path.resolve().as_uri()
    # SQLite knows no other computers: the name of a Windows share's is to be part of the path
    return uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)


def migrate(db: Database) -> None:
    """Bring the tables up to this version's."""
    migrations.apply(db)
    db.execute(f"PRAGMA user_version = {VERSION}")


def pragma(db: Database, name: str) -> int:
    """Return a pragma that is a number."""
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])
