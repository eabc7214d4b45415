"""Opening the book that a command is about, with its password if it has one."""

import sys
from argparse import Namespace
from getpass import getpass
from pathlib import Path

from briefbook.cli.passwords import PASSWORD_FILE, given_password, is_at_terminal
from briefbook.errors import BookPasswordError
from briefbook.store.book import Book

_TRIES = 3


def opened(given: Namespace, *, read_only: bool = False, path: Path | None = None) -> Book:
    """Return the command's book, or the one at another path, open; the caller closes it.

    A protected one takes its password from `--password-file`, else from the file that the environment names,
    else from who sits at the terminal. What opened one book is kept for the command's others.
    """
    book = _opened(given, path or given.book, read_only=read_only)
    for note in book.file.notes:
        print(note, file=sys.stderr)
    if not read_only:
        given.written = [*getattr(given, "written", ()), book]
    return book


def back_up_written(given: Namespace) -> None:
    """Keep backups of the books that a command has written and closed, where the last is ten minutes old."""
    from briefbook.jobs.backing_up import Backing

    for book in getattr(given, "written", ()):
        if trouble := Backing(book.file.path, book.file.key, book.path).keep_if_due():
            print(trouble, file=sys.stderr)


def _opened(given: Namespace, where: Path, *, read_only: bool) -> Book:
    try:
        return Book.open(where, read_only=read_only, password=getattr(given, "password", ""))
    except BookPasswordError as error:
        password = None if error.is_wrong else given_password(given)
        if password is not None:
            return _with(given, password, where, read_only=read_only)
        if is_at_terminal():
            return _asked(given, where, read_only=read_only)
        if error.is_wrong:
            raise
        raise BookPasswordError(
            f"“{where.name}” is protected by a password; name a file that holds it with --password-file, "
            f"or in the environment variable {PASSWORD_FILE}."
        ) from error


def _asked(given: Namespace, path: Path, *, read_only: bool) -> Book:
    tries = _TRIES
    while True:
        try:
            return _with(given, getpass(f"Password of “{path.name}”: "), path, read_only=read_only)
        except BookPasswordError as error:
            tries -= 1
            if not tries:
                raise
            print(error, file=sys.stderr)


def _with(given: Namespace, password: str, path: Path, *, read_only: bool) -> Book:
    book = Book.open(path, read_only=read_only, password=password)
    given.password = password
    return book
