"""What went wrong with the file of a book, in sentences, each with a way forward."""

from pathlib import Path

from briefbook.errors import BookError, Remedy
from briefbook.store.driver import DatabaseError
from briefbook.translation import tr, tr_noop

_WHILE_CHANGING: dict[str, tuple[str, Remedy]] = {
    "SQLITE_FULL": (
        tr_noop(
            "There is no room left on the disk for “{name}”; nothing was changed. Make room and "
            "try again, or save a copy elsewhere."
        ),
        "save a copy",
    ),
    "SQLITE_IOERR": (
        tr_noop(
            "“{name}” could not be written, as its disk or stick does not answer; nothing was "
            "changed. Save a copy elsewhere to go on."
        ),
        "save a copy",
    ),
    "SQLITE_READONLY": (
        tr_noop(
            "“{name}” may not be written where it is; nothing was changed. Save a copy elsewhere to go on."
        ),
        "save a copy",
    ),
    "SQLITE_CANTOPEN": (
        tr_noop(
            "The folder of “{name}” cannot be written to, or is gone; nothing was changed. Save "
            "a copy elsewhere to go on."
        ),
        "save a copy",
    ),
    "SQLITE_CORRUPT": (
        tr_noop(
            "“{name}” is damaged; nothing was changed. Go back to a backup, or let “briefbook "
            "rescue” read what it can."
        ),
        "backup",
    ),
    "SQLITE_NOTADB": (
        tr_noop("“{name}” was overwritten by something that is no book. Go back to a backup."),
        "backup",
    ),
    "SQLITE_BUSY": (
        tr_noop(
            "Another program is using “{name}”, such as one that copies it; nothing was changed. "
            "Try again in a moment."
        ),
        "",
    ),
}

_WHILE_OPENING: dict[str, tuple[str, Remedy]] = {
    "SQLITE_FULL": (tr_noop("“{name}” cannot be opened, as there is no room left on its disk."), "read only"),
    "SQLITE_IOERR": (tr_noop("“{name}” cannot be read, as its disk or stick does not answer."), "backup"),
    "SQLITE_READONLY": (
        tr_noop("“{name}” may not be written where it is; it can be opened read-only."),
        "read only",
    ),
    "SQLITE_CANTOPEN": (
        tr_noop("“{name}” cannot be opened: the system does not let Briefbook at it."),
        "read only",
    ),
    "SQLITE_PERM": (
        tr_noop("“{name}” cannot be opened: the system does not let Briefbook at it."),
        "read only",
    ),
    "SQLITE_BUSY": (tr_noop("Another program is using “{name}”; try again in a moment."), "read only"),
    "SQLITE_CORRUPT": (
        tr_noop("“{name}” is damaged. Go back to a backup, or let “briefbook rescue” read what it can."),
        "backup",
    ),
    "SQLITE_NOTADB": (tr_noop("“{name}” is not a book, or it is damaged."), "backup"),
}

_WHILE_COPYING: dict[str, tuple[str, Remedy]] = {
    "SQLITE_FULL": (tr_noop("There is no room for “{name}” there. Choose another place."), "save a copy"),
    "SQLITE_IOERR": (
        tr_noop(
            "“{name}” cannot be made: its disk, or the book’s, does not answer. Choose another "
            "place, or go back to a backup."
        ),
        "backup",
    ),
    "SQLITE_CANTOPEN": (
        tr_noop("“{name}” may not be written there. Choose another place."),
        "save a copy",
    ),
    "SQLITE_READONLY": (
        tr_noop("“{name}” may not be written there. Choose another place."),
        "save a copy",
    ),
    "SQLITE_CORRUPT": (
        tr_noop(
            "The book is damaged, and cannot be copied. Go back to a backup, or let “briefbook "
            "rescue” read what it can."
        ),
        "backup",
    ),
}

_WHILE_READING: dict[str, tuple[str, Remedy]] = {
    "SQLITE_IOERR": (
        tr_noop(
            "The book could not be read, as its disk or stick does not answer; nothing was "
            "changed. Save a copy elsewhere to go on."
        ),
        "save a copy",
    ),
    "SQLITE_CANTOPEN": (
        tr_noop(
            "The book could not be read, as its folder is gone or closed to Briefbook; nothing was changed."
        ),
        "save a copy",
    ),
    # what was being written must be undone before anything is read
    "SQLITE_FULL": (
        tr_noop(
            "The book could not be read, as there is no room left on its disk; nothing was "
            "changed. Make room and try again."
        ),
        "",
    ),
    "SQLITE_READONLY": (
        tr_noop(
            "The book could not be read, as nothing can be written where it is any longer; "
            "nothing was changed."
        ),
        "save a copy",
    ),
    "SQLITE_CORRUPT": (
        tr_noop("The book is damaged. Go back to a backup, or let “briefbook rescue” read what it can."),
        "backup",
    ),
    "SQLITE_NOTADB": (tr_noop("The book was overwritten by something that is no book."), "backup"),
    "SQLITE_BUSY": (tr_noop("Another program is using the book; try again in a moment."), ""),
}


def while_reading(error: BaseException) -> BookError | None:
    """Return what to tell the user if an open book could not be read; `None` if it is something else.

    Any line of the program may meet it, so that window and command line ask about what nobody caught.
    """
    if not isinstance(error, DatabaseError):
        return None
    name = _name_of(error)
    told = next((told for start, told in _WHILE_READING.items() if name.startswith(start)), None)
    return BookError(tr(told[0]), told[1]) if told else None


def while_changing(path: Path, error: DatabaseError) -> BookError:
    """Return what to tell the user whose edit failed; nothing of it was made."""
    return _told(_WHILE_CHANGING, tr_noop("“{name}” could not be changed: {error}."), path, error)


def while_copying(path: Path, error: DatabaseError) -> BookError:
    """Return what to tell the user who wanted a copy of a book at a path; there is none then."""
    return _told(_WHILE_COPYING, tr_noop("“{name}” cannot be made: {error}."), path, error)


def while_opening(path: Path, error: DatabaseError) -> BookError:
    """Return what to tell the user whose book does not open."""
    return _told(_WHILE_OPENING, tr_noop("“{name}” cannot be opened: {error}."), path, error)


def is_wrong_key(error: DatabaseError) -> bool:
    """Return whether a file is not what the key opens, or no database at all."""
    return _name_of(error).startswith("SQLITE_NOTADB")


def _told(
    sentences: dict[str, tuple[str, Remedy]], otherwise: str, path: Path, error: DatabaseError
) -> BookError:
    name = _name_of(error)
    found = next((told for start, told in sentences.items() if name.startswith(start)), (otherwise, ""))
    return BookError(tr(found[0], name=path.name, error=error), found[1])


def _name_of(error: DatabaseError) -> str:
    # such as SQLITE_IOERR_WRITE; what sqlite-utils raises itself has none
    return str(getattr(error, "sqlite_errorname", ""))
