"""The password of a book: set, changed or removed, of its backups as well."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from briefbook.errors import BookError, BriefbookError
from briefbook.store.backups import folder_of, own_backups, remove_parts
from briefbook.store.book import Book
from briefbook.store.book_file import BookFile
from briefbook.store.database import connected
from briefbook.store.driver import DatabaseError
from briefbook.store.faults import while_changing
from briefbook.store.keys import Key, is_encrypted, new_key
from briefbook.store.rewriting import remove_leftover, rewrite
from briefbook.translation import tr

Progress = Callable[[int, int], object]
"""Told how many of how many files are written."""


@dataclass(frozen=True)
class Rekeyed:
    """What became of a book's password."""

    key: Key | None = field(repr=False)
    """What opens it now; `None` if it is not encrypted."""
    backups: int
    """How many backups were written anew with it."""
    left: tuple[str, ...]
    """The backups that are as they were, in sentences."""


def change_password(
    path: Path, wanted: str, *, password: str = "", key: Key | None = None, progress: Progress | None = None
) -> Rekeyed:
    """Give the file of a book that is open nowhere another password, or none for an empty one.

    The one that it has now comes as `password`, or as the `key` made of it. Raises `BookError`, and
    `BookPasswordError` for a wrong one; nothing is changed then.
    """
    told = progress or (lambda done, total: None)
    after = new_key(wanted) if wanted else None
    book = Book.open(path, password=password, key=key)
    try:
        before = book.file.key
        folder = folder_of(book.covers.only().id)
        backups = own_backups(book.covers.only().id, path)
        told(0, len(backups) + 1)
        try:
            if after is not None:
                remove_parts(folder)
            _rewrite_shared(book.file, after) if book.file.copy else book.file.rewrite(after)
        except DatabaseError as error:
            raise while_changing(path, error) from error
        except OSError as error:
            raise BookError(
                tr(
                    "“{name}” could not be written anew: {reason}; nothing was changed.",
                    name=path.name,
                    reason=error.strerror,
                )
            ) from error
    finally:
        with suppress(BookError):  # told already, where it matters
            book.close()
    left = []
    for done, backup in enumerate(backups, 1):
        told(done, len(backups) + 1)
        if not _rewritten(backup, before, after):
            left.append(backup)
    return Rekeyed(after, len(backups) - len(left), tuple(_told(left, after)))


def plain_backups(book_id: str, path: Path) -> list[Path]:
    """Return the backups of the book at a path that are not encrypted."""
    return [one for one in own_backups(book_id, path) if not _seems_encrypted(one)]


def protect_backups(book_id: str, path: Path, key: Key) -> list[str]:
    """Encrypt the backups of a protected book that are not, as after a kill; return what is left, told."""
    return _told([one for one in plain_backups(book_id, path) if not _rewritten(one, None, key)], key)


def _rewrite_shared(file: BookFile, key: Key | None) -> None:
    """Write the local copy of a shared book anew, and let the others see that, or nothing at all."""
    kept, before = file.path.with_name("before"), file.key
    shutil.copyfile(file.path, kept)
    try:
        file.rewrite(key)
        file.publish()
    except BaseException:
        os.replace(kept, file.path)
        file.key = before
        raise
    finally:
        kept.unlink(missing_ok=True)


def _rewritten(path: Path, before: Key | None, after: Key | None) -> bool:
    """Write a backup anew; return whether that was possible."""
    remove_leftover(path)
    with suppress(DatabaseError, OSError, BriefbookError):
        was_encrypted = is_encrypted(path)
        if after is not None or was_encrypted:
            db = connected(path, "ro", before if was_encrypted else None)
            rewrite(db, path, after)
        return True
    return False


def _told(left: list[Path], key: Key | None) -> list[str]:
    plain = [path for path in left if not _seems_encrypted(path)]
    others = [path for path in left if path not in plain]
    sentences = []
    if plain and key:
        sentences.append(
            tr(
                "%n backup(s) could not be encrypted and can be read by anybody who finds (it|them); "
                "remove {names} in {folder}.",
                "",
                len(plain),
                names=_names(plain),
                folder=plain[0].parent,
            )
        )
    if others:
        sentences.append(
            tr(
                "%n backup(s) still (opens|open) with an earlier password only: {names}.",
                "",
                len(others),
                names=_names(others),
            )
        )
    return sentences


def _names(paths: list[Path]) -> str:
    return ", ".join(f"“{path.name}”" for path in paths)


def _seems_encrypted(path: Path) -> bool:
    try:
        return is_encrypted(path)
    except OSError:
        return False
