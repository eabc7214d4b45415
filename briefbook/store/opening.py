"""Opening the file of a book: what may be wrong with it is found before anything is read from it."""

from pathlib import Path

from briefbook.errors import BookError, BookPasswordError
from briefbook.store.backups import kept_before_migration
from briefbook.store.database import APPLICATION_ID, MEMORY, connected, migrate, pragma
from briefbook.store.driver import Database, DatabaseError
from briefbook.store.faults import is_wrong_key, while_opening
from briefbook.store.first_look import look
from briefbook.store.keys import Key, is_encrypted, key_of
from briefbook.store.migrations import VERSION, tables_of
from briefbook.translation import tr

_ONE_ROW = ("cover", "memo_header", "matrix")
"""The tables of which a book has one row, whatever happened."""


def open_database(
    path: Path, *, read_only: bool = False, password: str = "", key: Key | None = None
) -> tuple[Database, Key | None]:
    """Open the file of a book and return it with its key; raise `BookError` when it is none, or a later one.

    An encrypted book wants its password, or the key that was made of it. A book of an earlier version is kept
    as a backup, then brought up to date; if it is only read, the file stays as it is.
    """
    look(path)
    key = key or _key(path, password)
    db = None
    try:
        db = connected(path, "ro" if read_only else "rw", key)
        _look(db, path)
        version = pragma(db, "user_version")
        if version < VERSION:
            db = _up_to_date(db, path, key, read_only=read_only)
    except DatabaseError as error:
        if db:
            db.close()
        if key and is_wrong_key(error):
            raise BookPasswordError(
                tr("This is not the password of “{name}”, or the file is damaged.", name=path.name),
                is_wrong=True,
            ) from error
        raise while_opening(path, error) from error
    except BaseException:
        if db:
            db.close()
        raise
    return db, key


def _key(path: Path, password: str) -> Key | None:
    try:
        encrypted = is_encrypted(path)
        if encrypted and not password:
            raise BookPasswordError(tr("“{name}” is protected by a password.", name=path.name))
        return key_of(path, password) if encrypted else None
    except OSError as error:
        raise BookError(
            tr("“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror), "backup"
        ) from error


def _look(db: Database, path: Path) -> None:
    """Raise `BookError` for what is no book, is of a later version, or is damaged."""
    if pragma(db, "application_id") != APPLICATION_ID or pragma(db, "user_version") == 0:
        raise BookError(tr("“{name}” is not a book.", name=path.name))
    if pragma(db, "user_version") > VERSION:
        raise BookError(
            tr("“{name}” was saved by a newer Briefbook; update Briefbook to open it.", name=path.name)
        )
    # a book has no triggers and no views: one that has was made to do something when it is opened
    if db.execute("SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchone():
        raise BookError(
            tr("“{name}” holds commands that no Briefbook wrote, and is not opened.", name=path.name)
        )
    found = [row[0] for row in db.execute("PRAGMA quick_check(1)").fetchall()]
    if found != ["ok"] or not _is_complete(db):
        raise BookError(
            tr(
                "“{name}” is damaged. Go back to a backup, or let “briefbook rescue” read what it can.",
                name=path.name,
            ),
            "backup",
        )


def _is_complete(db: Database) -> bool:
    """Return whether a file has all that SQLite takes for no damage when it is missing."""
    wanted = tables_of(pragma(db, "user_version"))
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    return wanted <= there and all(
        db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] == 1 for name in _ONE_ROW if name in wanted
    )


def _up_to_date(db: Database, path: Path, key: Key | None, *, read_only: bool) -> Database:
    """Return a book of an earlier version with the tables of this one."""
    if read_only:
        if key is not None:  # pages cannot be copied from an encrypted file into a plain memory
            raise BookError(
                tr("“{name}” was saved by an earlier Briefbook; open it once to write it.", name=path.name)
            )
        copy = connected(MEMORY, "rwc")
        try:
            db.conn.backup(copy.conn)
            migrate(copy)
        except BaseException:
            copy.close()
            raise
        db.close()
        return copy
    try:
        kept_before_migration(db, path, key)
        migrate(db)
    except (DatabaseError, OSError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise BookError(
            tr(
                "“{name}” was saved by an earlier Briefbook and could not be brought up to date: {reason}.",
                name=path.name,
                reason=reason,
            ),
            "read only",
        ) from error
    return db
