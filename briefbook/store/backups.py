"""Backups: whole, verified copies of a book in the user's own folder; older ones make room for new ones."""

import os
import re
import shutil
import time
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from itertools import count
from pathlib import Path

from briefbook import paths
from briefbook.domain.record import new_id
from briefbook.errors import BookError, BriefbookError
from briefbook.store.copying import copied_beside
from briefbook.store.database import connected, copied, pragma
from briefbook.store.driver import Database, DatabaseError
from briefbook.store.faults import is_wrong_key
from briefbook.store.keys import Key, is_encrypted
from briefbook.store.known_books import others_with, remember
from briefbook.store.whole_files import make_folder, synced
from briefbook.translation import tr

SUFFIX = ".briefbook"
KEPT, KEPT_DAYS = 10, 14
"""How many backups are kept, and of how many further days the last one."""

EVERY = 600
"""Seconds of edits after which there is to be a backup."""

_PART = ".part"
_ABANDONED = 3600
"""Seconds after which an unfinished backup is what a killed program left."""

_SPARE = 16 << 20
"""Bytes that are to be left on the disk."""

_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d\.\d\d) (.*) \((\d+)\)\.briefbook")
_BEFORE = re.compile(r", \d{4}-\d\d-\d\d, before version ")
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


@dataclass(frozen=True)
class Backup:
    """A whole copy of a book."""

    path: Path
    number: int
    """Counts up with every backup of a book, whatever the clock says; 0 for what no other makes room for."""
    made_at: datetime
    """In local time, to the minute."""
    size: int = 0

    @property
    def name(self) -> str:
        """What its file is called."""
        return self.path.name


def folder_of(book_id: str) -> Path:
    """Return the folder with the backups of a book, which need not be there; `book_id` is its cover's id."""
    return paths.user_backups() / book_id


def backups_of(book_id: str) -> list[Backup]:
    """Return the backups of a book, the newest first, then those of earlier versions of its tables."""
    found = []
    folder = folder_of(book_id)
    for path in folder.glob(f"*{SUFFIX}") if folder.is_dir() else ():
        try:
            at = path.stat()
        except FileNotFoundError:  # another window has just made room for a new one
            continue
        named = _NAME.fullmatch(path.name)
        made = datetime.strptime(named[1], "%Y-%m-%d %H.%M") if named else None
        when = made or datetime.fromtimestamp(at.st_mtime)
        found.append(Backup(path, int(named[3]) if named else 0, when, at.st_size))
    return sorted(found, key=lambda one: (-one.number, -one.made_at.timestamp(), one.name))


def own_backups(book_id: str, path: Path) -> list[Path]:
    """Return the files of a book’s backups but for those of other copies, which may have another password.

    They are told apart by the names of the books: those of a copy with the same name are among them.
    """
    others = {_safe(one.stem) for one in others_with(book_id, path)} - {_safe(path.stem)}
    found = sorted(folder_of(book_id).glob(f"*{SUFFIX}")) if folder_of(book_id).is_dir() else []
    return [one for one in found if _stem_in(one.name) not in others]


def to_drop(backups: Collection[Backup]) -> list[Backup]:
    """Return the backups that are no longer needed: neither among the newest, nor the last of their day.

    Which is newer is told by the numbers, so that a clock that was set back lets no new one go before an old.
    """
    ordered = sorted((one for one in backups if one.number), key=lambda one: -one.number)
    kept = {one.number for one in ordered[:KEPT]}
    days: dict[date, int] = {}
    for one in ordered:
        days.setdefault(one.made_at.date(), one.number)
    kept |= set(list(days.values())[:KEPT_DAYS])
    return [one for one in ordered if one.number not in kept]


def back_up(path: Path, key: Key | None, *, known_as: Path | None = None) -> Backup | None:
    """Keep a backup of a book's file, from any thread, and drop what is no longer needed; return it.

    It is looked through before any older one goes. `None` if nothing happened since the last one. The book is
    found again by its path, or `known_as` where it is a working copy. Raises `BriefbookError`.
    """
    try:
        return _backed_up(path, key, known_as or path)
    except (DatabaseError, OSError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        told = tr("No backup of “{name}” could be kept: {reason}.", name=path.name, reason=reason)
        raise BriefbookError(told) from error


def uids_of(backup: Backup, key: Key | None) -> list[str]:
    """Return what happened in a backup, as `Journal.uids` does; takes milliseconds, however large it is.

    Raises `BriefbookError` for one that does not open with the book's key, or was not saved by Briefbook.
    """
    try:
        db = connected(backup.path, "ro", key_for(backup.path, key))
        try:
            return [row[0] for row in db.execute(_uids(db)).fetchall()]
        finally:
            db.close()
    except DatabaseError as error:
        if is_wrong_key(error):
            told = tr("“{name}” opens with an earlier password of the book only.", name=backup.name)
            raise BriefbookError(told) from error
        told = tr("“{name}” cannot be read: {reason}.", name=backup.name, reason=error)
        raise BriefbookError(told) from error


def key_for(path: Path, key: Key | None) -> Key | None:
    """Return the key of a backup: the book’s, or none for one in the clear, as another copy’s may be."""
    return key if key is None or is_encrypted(path) else None


def remove_parts(folder: Path) -> None:
    """Remove the unfinished backups in a folder of backups, also one that is just being made."""
    for part in folder.glob(f"*{_PART}*") if folder.is_dir() else ():
        part.unlink(missing_ok=True)


def is_due(book_id: str, seconds: float = EVERY) -> bool:
    """Return whether the newest backup of a book is older than so many seconds, or there is none."""
    newest = next((one for one in backups_of(book_id) if one.number), None)
    if newest is None:
        return True
    try:
        age = time.time() - newest.path.stat().st_mtime
    except FileNotFoundError:  # another window has just made room for a new one
        return True
    # a clock that was set back makes it due
    return not 0 <= age < seconds


def kept_before_migration(db: Database, path: Path, key: Key | None) -> Path:
    """Copy a book of an earlier version as it is to its backups, where it stays; return where."""
    (book_id,) = db.execute("SELECT id FROM cover").fetchone()
    folder = folder_of(book_id)
    make_folder(folder)
    day = datetime.now().strftime("%Y-%m-%d")
    stem = f"{path.stem}, {day}, before version {pragma(db, 'user_version')} was brought up to date"
    numbers = count(2)
    copy = folder / f"{stem}{SUFFIX}"
    while copy.exists():
        copy = folder / f"{stem} ({next(numbers)}){SUFFIX}"
    part = folder / f"{new_id()}{_PART}"
    copied(db, part, key)
    synced(part, copy)
    return copy


def _uids(db: Database) -> str:
    """Return the query for what happened, named as it would be when the backup is brought up to date."""
    columns = [row[1] for row in db.execute("PRAGMA table_info(event)").fetchall()]
    if "uid" in columns:
        return "SELECT uid FROM event ORDER BY number"
    if columns:
        return "SELECT (SELECT id FROM edit WHERE seq = edit_seq) || '/' || number FROM event ORDER BY number"
    # before version 3, when something was undone was not noted: after all the rest
    return (
        "SELECT id || '/' || row_number() OVER (ORDER BY place) FROM (SELECT id, seq AS place FROM edit"
        " UNION ALL SELECT id, 2 * (SELECT max(seq) FROM edit) + 1 - seq FROM edit WHERE undone)"
        " ORDER BY place"
    )


def _backed_up(path: Path, key: Key | None, known_as: Path) -> Backup | None:
    book = connected(path, "ro", key)
    try:
        seen = path.stat()
        (book_id,) = book.execute("SELECT id FROM cover").fetchone()
        folder = folder_of(book_id)
        make_folder(folder)
        remember(known_as, book_id)
        there = backups_of(book_id)
        if there and there[0].number and _state_of(there[0].path, key) == _state(book):
            return None
        _make_room(folder, path)
        part = folder / f"{new_id()}{_PART}"
        try:
            least = _last(book)
            copied_beside(book, part, key)
            _must_be_the_same(book, part, key, least)
            # one whose password was just changed is not to leave a backup with the old one
            if not os.path.samestat(path.stat(), seen):
                return None
            number = max((one.number for one in there), default=0) + 1
            # the book's own title is nothing to be told by the name of an encrypted book's backup
            name = f"{datetime.now():%Y-%m-%d %H.%M} {_safe(known_as.stem)} ({number}){SUFFIX}"
            synced(part, folder / name)
        finally:
            part.unlink(missing_ok=True)
    finally:
        book.close()
    there = backups_of(book_id)
    for one in to_drop(there):
        one.path.unlink(missing_ok=True)
    return next((one for one in there if one.name == name), None)


def _state(db: Database) -> list[object]:
    """Return what is another after anything that happened to a book."""
    last = "SELECT coalesce((SELECT uid FROM event ORDER BY number DESC LIMIT 1), '')"
    return [
        db.execute(query).fetchone()[0]
        for query in (last, "SELECT count(*) FROM exported_memo", "SELECT group_concat(id) FROM snapshot")
    ]


def _state_of(path: Path, key: Key | None) -> list[object]:
    try:
        db = connected(path, "ro", key_for(path, key))
    except DatabaseError:  # of a time when the book had another password
        return []
    try:
        return _state(db)
    except DatabaseError:
        return []
    finally:
        db.close()


def _must_be_the_same(book: Database, part: Path, key: Key | None, least: int) -> None:
    """Raise `BookError` unless a copy is whole, opens with the book's key, and holds what the book does.

    The copy is of the book's moment `least` or of a later one.
    """
    db = connected(part, "ro", key)
    try:
        is_whole = db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        last, its, ours = _last(db), _tally(db), _tally(book)
        uid = db.execute("SELECT uid FROM event WHERE number = ?", (last,)).fetchone()
    finally:
        db.close()
    is_known = last == 0 or book.execute("SELECT 1 FROM event WHERE uid = ?", uid).fetchone() is not None
    # an edit since the copy was made is no fault of it
    is_same = its == ours or last < _last(book)
    if not (is_whole and is_known and is_same and last >= least):
        raise BookError(tr("A backup that was just made is not whole, and was dropped."))


def _last(db: Database) -> int:
    return int(db.execute("SELECT coalesce(max(number), 0) FROM event").fetchone()[0])


def _tally(db: Database) -> dict[str, int]:
    tables = db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'search_%'"
    )
    return {name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables.fetchall()}


def _make_room(folder: Path, path: Path) -> None:
    now = time.time()
    for part in folder.glob(f"*{_PART}*"):
        if now - part.stat().st_mtime > _ABANDONED:
            part.unlink(missing_ok=True)
    # a disk is not filled up for the sake of a backup
    if shutil.disk_usage(folder).free < path.stat().st_size + _SPARE:
        names = {"name": path.name, "folder": folder.parent}
        raise BriefbookError(tr("There is no room for a backup of “{name}” in {folder}.", **names))


def _stem_in(name: str) -> str:
    """Return what the book was called of which a backup with this name was made."""
    named = _NAME.fullmatch(name)
    return named[2] if named else _safe(_BEFORE.split(name)[0])


def _safe(name: str) -> str:
    """Return a name that every system takes for a file, of at most 60 characters."""
    return _UNSAFE.sub("_", name)[:60].strip(" .") or "Book"
