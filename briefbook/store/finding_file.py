"""Finding the file of a book: its own where it lies, or a local copy of it; and who may write it."""

import os
import socket
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from briefbook.domain.record import new_id
from briefbook.errors import BookError, BookPasswordError
from briefbook.store.database import MEMORY, connected
from briefbook.store.driver import Database, DatabaseError
from briefbook.store.first_look import look, must_be_free, must_be_writable
from briefbook.store.keys import Key, is_encrypted, key_of, new_key
from briefbook.store.lock import BookLock
from briefbook.store.making import new_database
from briefbook.store.opening import open_database
from briefbook.store.places import LOCAL, Place, place_of
from briefbook.store.rewriting import remove_leftover
from briefbook.store.working_copy import WorkingCopy
from briefbook.translation import tr, tr_noop


@dataclass(frozen=True)
class FoundFile:
    """The open file of a book, with what is to be given up when it is closed."""

    db: Database
    key: Key | None
    path: Path
    """Where the file is; not where the user knows the book if that is worked on as a copy."""
    lock: BookLock | None = None
    copy: WorkingCopy | None = None
    notes: tuple[str, ...] = ()
    """What the user should hear about the opening, in sentences."""

    def abandon(self) -> None:
        """Close a file that no book came of, and a new one's traces."""
        self.db.close()
        if self.copy and not self.copy.was_published:
            self.copy.discard()
        self.let_go()

    def let_go(self) -> None:
        """Give up what goes with a file that is closed; edits not yet published stay."""
        if self.copy:
            # one for reading only has no lock, and nothing to lose
            if self.lock is None or self.copy.is_published:
                self.copy.discard()
            self.copy.let_go()
        if self.lock:
            self.lock.release()


def made_file(path: Path, title: str, password: str, place: Place | None) -> FoundFile:
    """Make the file of a new book and take its lock; raise `BookError` rather than overwrite a file."""
    if path == MEMORY:
        return FoundFile(new_database(path, title, None), None, path)
    must_be_free(path)
    real = path.resolve()
    place = place or place_of(real)
    key = new_key(password) if password else None
    lock, copy = BookLock(real), WorkingCopy(real, place) if place.is_worked_on_locally else None
    lock.acquire()
    try:
        if copy:
            copy.hold()
            copy.start()
        where = copy.path if copy else path
        return FoundFile(new_database(where, title, key), key, where, lock, copy)
    except BaseException as error:
        if copy:
            copy.discard()
            copy.let_go()
        lock.release()
        if isinstance(error, DatabaseError | OSError):
            reason = getattr(error, "strerror", None) or error
            raise BookError(tr("{path} cannot be made: {reason}.", path=path, reason=reason)) from error
        raise


def found_file(
    path: Path, *, read_only: bool, password: str, key: Key | None, place: Place | None
) -> FoundFile:
    """Open the file of a book; raise `BookError` where that is not possible, with a way forward.

    To be written it must lie where that can be, and nobody else may write it. Where it is shared, a local
    copy is opened; `place` is found out unless it is given.
    """
    real = _resolved(path)
    copy = WorkingCopy(real, place or LOCAL)
    is_waiting = copy.is_there and not copy.is_published
    try:
        look(path)
    except BookError as error:
        if not is_waiting or not isinstance(error.__cause__, FileNotFoundError | NotADirectoryError):
            raise
        if read_only:
            return FoundFile(*open_database(copy.path, read_only=True, password=password, key=key), copy.path)
        raise BookError(
            tr(
                "There is no book at {path} now. Your last edits of it, which could not be "
                "published, are kept on this computer; open it read-only to see them and save a copy.",
                path=path,
            ),
            "read only",
        ) from error
    if read_only:
        return _for_reading(real, copy, place, password, key)
    place = place or place_of(real)
    if place.kind == "read only":
        raise BookError(
            tr(
                "“{name}” lies where nothing can be written, such as on a disc; open it read-only, "
                "or copy it to another folder.",
                name=path.name,
            ),
            "read only",
        )
    must_be_writable(real)
    if place.is_worked_on_locally or is_waiting:
        copy.place = place if place.is_worked_on_locally else Place("synced", tr_noop("a shared folder"))
        return _as_copy(real, copy, password, key)
    lock = BookLock(real)
    lock.acquire()
    try:
        remove_leftover(real)
        return FoundFile(*open_database(real, password=password, key=key), real, lock)
    except BaseException:
        lock.release()
        raise


def _as_copy(real: Path, copy: WorkingCopy, password: str, key: Key | None) -> FoundFile:
    lock, notes = BookLock(real), []
    lock.acquire()
    try:
        if is_encrypted(real) and not (key or password):  # before much is copied
            raise BookPasswordError(tr("“{name}” is protected by a password.", name=real.name))
        copy.hold()
        try:
            if lock.found and lock.found.host != socket.gethostname():
                notes.append(
                    tr(
                        "“{name}” may also be open on {host} for {user} since {since}; what both of you "
                        "change can be merged.",
                        name=real.name,
                        host=lock.found.host,
                        user=lock.found.user,
                        since=lock.found.since,
                    )
                )
            if copy.place.kind == "linked":
                notes.append(
                    tr(
                        "“{name}” had several names (hard links); what you change is under this one only.",
                        name=real.name,
                    )
                )
            notes += _brought_here(copy, password, key)
            found = open_database(copy.path, password=password, key=key)
            return FoundFile(*found, copy.path, lock, copy, tuple(notes))
        except BaseException:
            if copy.is_published:
                copy.discard()
            copy.let_go()
            raise
    except BaseException:
        lock.release()
        raise


def _brought_here(copy: WorkingCopy, password: str, key: Key | None) -> list[str]:
    """Fetch the shared file, or go on with edits that were not published; return what to tell of them."""
    name = copy.shared.name
    if not copy.is_there or copy.is_published:
        copy.fetch()
        return []
    # the copy may be protected otherwise than what lies there now
    try:
        db, its_key = open_database(copy.path, password=password, key=key)
        db.close()
    except BookError as error:
        if error.remedy != "backup":
            raise
        aside = copy.keep_aside()
        copy.fetch()
        return [
            tr(
                "Your last edits of “{name}” could not be published then, and their copy on this "
                "computer is damaged; “briefbook rescue” reads what it can of {aside}.",
                name=name,
                aside=aside,
            )
        ]
    if copy.is_as_new:
        return [
            tr(
                "Your last edits of “{name}” could not be published then; they are here, and are "
                "published now.",
                name=name,
            )
        ]
    if copy.goes_on(its_key):
        return [
            tr(
                "Your last edits of “{name}” could not be published then; they are here, and are "
                "published now.",
                name=name,
            )
        ]
    aside = copy.set_aside(its_key)
    copy.fetch()
    return [
        tr(
            "“{name}” was changed by somebody else before your last edits could be published; "
            "they are in “{aside}” in {parent}, to be merged.",
            name=name,
            aside=aside.name,
            parent=aside.parent,
        )
    ]


def _for_reading(
    real: Path, copy: WorkingCopy, place: Place | None, password: str, key: Key | None
) -> FoundFile:
    if copy.is_there and copy.is_as_new:
        # what is edited in a window, or was not published; gone if that window closes right now
        with suppress(BookError):
            return _read(copy.path, password, key, may_write=True)
    is_mine = os.access(real, os.W_OK) and os.access(real.parent, os.W_OK)
    try:
        return _read(real, password, key, may_write=is_mine and (place or place_of(real)).kind == "local")
    except BookError as error:
        if not _is_unfinished(real, error):
            raise
    # it cannot be put right where it lies
    aside = WorkingCopy(real, LOCAL, name=new_id())
    aside.fetch()
    try:
        found = _read(aside.path, password, key, may_write=True)
    except BaseException:
        aside.discard()
        raise
    return replace(found, copy=aside)


def _read(path: Path, password: str, key: Key | None, *, may_write: bool) -> FoundFile:
    """Open a file for reading, after undoing what was being written when a program was killed, if need be."""
    try:
        return FoundFile(*open_database(path, read_only=True, password=password, key=key), path)
    except BookError as error:
        if not may_write or not _is_unfinished(path, error):
            raise
    key = _put_right(path, password, key)
    return FoundFile(*open_database(path, read_only=True, key=key), path)


def _put_right(path: Path, password: str, key: Key | None) -> Key | None:
    """Undo what was not finished in a file, whoever did it; return the file's key."""
    if key is None and is_encrypted(path):
        key = key_of(path, password)
    with suppress(DatabaseError):  # told when it is opened
        db = connected(path, "rw", key)
        try:
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        finally:
            db.close()
    return key


def _is_unfinished(path: Path, error: BookError) -> bool:
    """Return whether a file could not be read as it was not closed cleanly, or keeps another journal."""
    code = str(getattr(error.__cause__, "sqlite_errorname", ""))
    return code.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_BUSY_RECOVERY")) and path.is_file()


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, ValueError, RuntimeError):  # told by the first look
        return path
