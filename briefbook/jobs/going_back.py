"""Going back to a backup: what is otherwise now, as one edit, or in the place of a damaged file."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

from briefbook.domain.changes import Changes
from briefbook.domain.date_words import in_words as words_for_day
from briefbook.domain.edit import Edit
from briefbook.domain.record import Record, new_id
from briefbook.edits.restoring import States, restored
from briefbook.errors import BookError, BriefbookError
from briefbook.review.changes import changes
from briefbook.store.backups import SUFFIX, Backup, backups_of, key_for, uids_of
from briefbook.store.book import Book
from briefbook.store.keys import Key
from briefbook.store.known_books import id_of
from briefbook.store.lock import BookLock
from briefbook.store.places import Place
from briefbook.store.whole_files import synced
from briefbook.translation import tr

_DIGESTS = ("original_sha256", "text_sha256", "map_sha256")


@dataclass(frozen=True)
class Kept:
    """A backup, and how it stands to the book."""

    backup: Backup
    edits: int | None
    """How much happened since: edits made, undone and made again; `None` where that is not known."""
    is_earlier: bool = False
    """Whether the book was just so once, rather than a copy of it that went its own way."""
    trouble: str = ""
    """Why it cannot be opened, as a sentence."""


def kept_backups(book: Book) -> list[Kept]:
    """Return all backups of an open book, the newest first; takes some milliseconds for each."""
    uids = book.journal.uids()
    return [_kept(one, uids, book.file.key) for one in backups_of(book.covers.only().id)]


def backups_of_damaged(path: Path) -> list[Kept]:
    """Return the backups of a book that cannot be read, by where it is."""
    book_id = id_of(path)
    return [Kept(one, None) for one in backups_of(book_id)] if book_id else []


def opened_backup(backup: Backup, key: Key | None) -> Book:
    """Open a backup of a book for reading, with the key of the book."""
    try:
        key = key_for(backup.path, key)
        return Book.open(backup.path, read_only=True, key=key, place=Place("local"))
    except BookError as error:
        if error.remedy == "password":
            raise BriefbookError(
                tr("“{name}” opens with an earlier password of the book only.", name=backup.name)
            ) from error
        raise


def differences(book: Book, backup: Backup) -> Changes:
    """Return what is otherwise in a book now than in a backup of it."""
    with opened_backup(backup, book.file.key) as other:
        return changes(other.contents(), book.contents(), in_words(backup))


def going_back(book: Book, backup: Backup) -> Edit:
    """Return the edit that makes a book as it was; raise `BriefbookError` where it is so already."""
    name = tr("Go Back to {backup}", backup=in_words(backup))
    uids, theirs = book.journal.uids(), uids_of(backup, book.file.key)
    if uids[: len(theirs)] == theirs:
        # the book knows itself what it was then
        return restored(book, _at_moment(book, len(theirs)), name)
    with opened_backup(backup, book.file.key) as other:
        edit = restored(book, _all_states(book, other), name)
        return replace(edit, kept=tuple(_missing(book, other, edit)))


def in_words(backup: Backup) -> str:
    """Return what a backup is called in a sentence, such as `the backup of 22 November 2026, 18:05`."""
    day, time = words_for_day(backup.made_at.date().isoformat()), f"{backup.made_at:%H:%M}"
    return tr("the backup of {day}, {time}", day=day, time=time)


def copy_to(backup: Backup, path: Path) -> None:
    """Save a backup as a book of its own; never overwrites one."""
    if path.exists():
        raise BriefbookError(tr("{path} already exists; choose another name.", path=path))
    with _telling(path), _part_of(backup, path) as part:
        synced(part, path)


def put_in_place(path: Path, backup: Backup) -> Path:
    """Put a backup in the place of a damaged book; return where the damaged file is kept now.

    Raises `BriefbookError` where another program has the book open.
    """
    lock = BookLock(path)
    lock.acquire()
    try:
        with _telling(path):
            aside = _free_name(path)
            # a journal of the damaged file would be played into the backup
            journal = path.with_name(f"{path.name}-journal")
            with _part_of(backup, path) as part:  # first, as there may be no room
                if path.exists():
                    _named_as_well(path, aside)
                if journal.exists():
                    os.replace(journal, aside.with_name(f"{aside.name}-journal"))
                synced(part, path)
        return aside
    finally:
        lock.release()


def _kept(backup: Backup, uids: list[str], key: Key | None) -> Kept:
    try:
        theirs = uids_of(backup, key)
    except BriefbookError as error:
        return Kept(backup, None, trouble=str(error))
    if uids[: len(theirs)] == theirs:
        return Kept(backup, len(uids) - len(theirs), is_earlier=True)
    return Kept(backup, len(set(uids) - set(theirs)))


def _at_moment(book: Book, happened: int) -> States:
    moments, _ = book.journal.moments()
    return book.journal.touched_since(moments[happened - 1] if happened else 0)


def _all_states(book: Book, other: Book) -> States:
    states: dict[tuple[type[Record], str], Record | None] = {}
    for kind, repository in book.by_kind.items():
        states |= {(kind, one.id): None for one in repository.all()}
        states |= {(kind, one.id): one for one in other.by_kind[kind].all()}
    return states


def _missing(book: Book, other: Book, edit: Edit) -> Iterator[bytes]:
    """Yield the originals and texts that an edit brings back and the book does not have."""
    given: set[str] = set()
    for change in edit.changes:
        record: Any = change.after
        for name in _DIGESTS:
            digest = getattr(record, name, "")
            if digest and digest not in given and not book.kept.size_of(digest):
                given.add(digest)
                with suppress(LookupError):
                    yield other.kept.get(digest)


@contextmanager
def _part_of(backup: Backup, path: Path) -> Iterator[Path]:
    """Give a copy of a backup beside a path, to be put there; it is removed otherwise."""
    part = path.with_name(f".{new_id()}{SUFFIX}.part")
    try:
        shutil.copyfile(backup.path, part)
        yield part
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _named_as_well(path: Path, aside: Path) -> None:
    try:
        os.link(path, aside)
    except OSError:  # not every disk knows links
        os.replace(path, aside)


def _free_name(path: Path) -> Path:
    numbers = count(2)
    aside = path.with_name(f"{path.stem} (damaged){path.suffix}")
    while aside.exists():
        aside = path.with_name(f"{path.stem} (damaged {next(numbers)}){path.suffix}")
    return aside


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise BriefbookError(
            tr("{path} could not be written: {reason}.", path=path, reason=error.strerror)
        ) from error
