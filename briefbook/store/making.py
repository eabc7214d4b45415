"""Making the file of a new book: it is there whole, or not at all."""

from pathlib import Path

from briefbook.domain.header import Cover, MemoHeader
from briefbook.store.database import MEMORY, connected, create_database, transaction
from briefbook.store.driver import Database
from briefbook.store.headers import Covers, MemoHeaders
from briefbook.store.keys import Key
from briefbook.store.whole_files import synced


def new_database(path: Path, title: str, key: Key | None) -> Database:
    """Make a file with a book's tables, its cover and an empty header; in memory for `MEMORY`.

    Raises `DatabaseError` or `OSError`, and leaves no file then; one that was killed leaves no book.
    """
    if path == MEMORY:
        db = create_database(path)
        _begin(db, title)
        return db
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        db = create_database(part, key)
        try:
            _begin(db, title)
        finally:
            db.close()
        synced(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return connected(path, "rw", key)


def _begin(db: Database, title: str) -> None:
    with transaction(db):
        Covers(db).insert(Cover(title=title))
        MemoHeaders(db).insert(MemoHeader())
