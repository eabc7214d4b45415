"""Writing the file of a book anew under another key: whoever looks finds the old file or the new one."""

import os
from contextlib import suppress
from pathlib import Path

from briefbook.errors import BookError
from briefbook.store.database import connected, pragma
from briefbook.store.driver import Database
from briefbook.store.kept import Kept
from briefbook.store.keys import Key
from briefbook.store.whole_files import folder_to_disk, to_disk
from briefbook.translation import tr

_SUFFIX = ".rewritten"
_NUMBERS = ("application_id", "user_version")


def rewrite(db: Database, path: Path, key: Key | None) -> None:
    """Write what a connection has open into a new file in its place, with this key or none; closes it.

    Raises `DatabaseError`, `OSError` or `BookError`, and leaves the file as it was then.
    """
    path = path.resolve()  # a link stays one
    fresh = _beside(path)
    fresh.unlink(missing_ok=True)
    try:
        _export(db, fresh, key)
        _verify(db, fresh, key, path.name)
        there = path.stat()
        fresh.chmod(there.st_mode & 0o7777)
        os.utime(fresh, ns=(there.st_atime_ns, there.st_mtime_ns))
        to_disk(fresh)
        db.close()  # Windows replaces no file that is open
        os.replace(fresh, path)
    except BaseException:
        db.close()
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # it is changed, and must not be told to be as it was
        folder_to_disk(path.parent)


def remove_leftover(path: Path) -> None:
    """Remove what a program that was killed while it wrote a file anew has left beside it."""
    with suppress(OSError):
        _beside(path.resolve()).unlink(missing_ok=True)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}{_SUFFIX}")


def _export(db: Database, fresh: Path, key: Key | None) -> None:
    db.execute("ATTACH DATABASE ? AS fresh KEY ?", [str(fresh), key.text if key else ""])
    try:
        # until it is whole nobody needs it
        for setting in ("journal_mode = OFF", "synchronous = OFF"):
            db.execute(f"PRAGMA fresh.{setting}").fetchall()
        db.execute("SELECT sqlcipher_export('fresh')").fetchall()
        for name in _NUMBERS:
            db.execute(f"PRAGMA fresh.{name} = {pragma(db, name)}")
    finally:
        db.execute("DETACH DATABASE fresh")


def _verify(db: Database, fresh: Path, key: Key | None, name: str) -> None:
    """Raise `BookError` unless a new file opens with its key, is sound, and holds what the old one does."""
    written = connected(fresh, "ro", key)
    try:
        checked = [row[0] for row in written.execute("PRAGMA integrity_check").fetchall()]
        is_same = (
            checked == ["ok"]
            and all(pragma(written, number) == pragma(db, number) for number in _NUMBERS)
            and _outline(written) == _outline(db)
            # what was damaged before stays so, and is told of by “verify”
            and set(Kept(written).damaged()) <= set(Kept(db).damaged())
        )
    finally:
        written.close()
    if not is_same:
        raise BookError(
            tr("“{name}” could not be written anew without faults; nothing was changed.", name=name), "backup"
        )


def _outline(db: Database) -> list[tuple[object, ...]]:
    """Return the statements that made a file's tables, and how many rows with which numbers are in each."""
    made = db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
    found = []
    for kind, table, sql in made:
        of_rows: tuple[object, ...] = ()
        # the tables that keep a virtual one are looked at themselves
        if kind == "table" and not sql.upper().startswith("CREATE VIRTUAL"):
            sums = "0, 0" if "WITHOUT ROWID" in sql.upper() else "total(rowid), max(rowid)"
            of_rows = tuple(db.execute(f'SELECT count(*), {sums} FROM "{table}"').fetchone())
        found.append((kind, table, sql, *of_rows))
    return found
