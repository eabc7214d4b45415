"""A first look at a file that is to be opened as a book: what is no book is told before SQLite sees it."""

import errno
import os
import stat
import sys
from pathlib import Path

from briefbook.errors import BookError
from briefbook.store.keys import is_encrypted
from briefbook.translation import tr, tr_noop

MAGIC = b"SQLite format 3\0"

_LONGEST_PATH = 1024 if sys.platform == "win32" else 504
_LONGEST_NAME = 255
_JOURNAL = len("-journal")
"""SQLite opens paths of 512 bytes (1,040 on Windows), and puts its journal beside the file."""

_FORBIDDEN = '<>:"/\\|?*'
_DEVICES = {
    "CON",
    "PRN",
    "AUX",
    "NUL",
    *(f"{kind}{number}" for kind in ("COM", "LPT") for number in range(1, 10)),
}
"""What names of files on Windows may not contain, and may not be whatever follows a point."""

_TOO_LONG = tr_noop(
    "The path of “{name}” is longer than a book’s may be; use a folder nearer to the top, or shorter names."
)

_KINDS = (
    (b"%PDF-", tr_noop("a PDF document")),
    (b"PK\x03\x04", tr_noop("a ZIP archive or an office document")),
    (b"\x89PNG", tr_noop("a picture")),
    (b"\xff\xd8\xff", tr_noop("a picture")),
    (b"{\\rtf", tr_noop("a text document")),
    (b"\x1f\x8b", tr_noop("a compressed file")),
)


def look(path: Path) -> None:
    """Raise `BookError` with a way forward if there is nothing at a path, or nothing that is a book."""
    name = path.name
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise BookError(_missing(path)) from error
    except ValueError as error:  # a null character
        raise BookError(tr("There is no book at {path}.", path=path)) from error
    except OSError as error:
        raise _unreachable(path, error) from error
    if stat.S_ISDIR(found.st_mode):
        raise BookError(
            tr("{path} is a folder, not a book; choose the file in it that ends in “.briefbook”.", path=path)
        )
    if not stat.S_ISREG(found.st_mode):
        raise BookError(tr("“{name}” is not an ordinary file, so it is no book.", name=name))
    try:
        with path.open("rb") as file:
            start = file.read(512)
        is_book = start.startswith(MAGIC) or is_encrypted(path)
    except OSError as error:
        raise _unreachable(path, error) from error
    if not start:
        raise BookError(
            tr(
                "“{name}” is not a book, as it is empty; if it was one, go back to a backup, or wait "
                "until its folder is synchronised.",
                name=name,
            ),
            "backup",
        )
    if not is_book:
        raise _no_book(name, start)
    if _is_too_long(path):
        raise BookError(tr(_TOO_LONG, name=name))


def must_be_writable(path: Path) -> None:
    """Raise `BookError` if a book cannot be written where it is, though it may be read there.

    `path` is no link.
    """
    name = path.name
    if len(os.fsencode(name)) > _LONGEST_NAME - _JOURNAL:
        raise BookError(
            tr(
                "The name of “{name}” leaves no room for that of its journal; give it a shorter "
                "name, or open it read-only.",
                name=name,
            ),
            "read only",
        )
    if not os.access(path, os.W_OK):
        raise BookError(
            tr(
                "“{name}” may not be written by you; open it read-only, or ask whoever owns it for "
                "permission.",
                name=name,
            ),
            "read only",
        )


def must_be_free(path: Path) -> None:
    """Raise `BookError` if no new book can be made at a path."""
    try:
        is_there, has_folder = os.path.lexists(path), path.parent.is_dir()
    except (OSError, ValueError) as error:
        raise BookError(tr("{path} cannot be made; choose another name.", path=path)) from error
    if is_there:
        raise BookError(tr("{path} already exists; choose another name, or open it.", path=path))
    if not has_folder:
        raise BookError(tr("There is no folder {parent}.", parent=path.parent))
    if why := not_allowed(path.name, on_windows=sys.platform == "win32"):
        raise BookError(why)
    if not os.access(path.parent, os.W_OK):
        raise BookError(
            tr("Nothing can be written in {folder}; choose another folder.", folder=path.parent.resolve())
        )
    if len(os.fsencode(path.name)) > _LONGEST_NAME - _JOURNAL or _is_too_long(path):
        raise BookError(tr(_TOO_LONG, name=path.name))


def not_allowed(name: str, *, on_windows: bool) -> str:
    """Return why a file cannot have a name; a colon in it would even hide the file in another one."""
    if not on_windows:
        return ""
    if any(character in _FORBIDDEN or ord(character) < ord(" ") for character in name):
        return tr(
            "“{name}” cannot be the name of a file on Windows; leave out {forbidden}.",
            name=name,
            forbidden=" ".join(_FORBIDDEN),
        )
    if name.partition(".")[0].rstrip(" ").upper() in _DEVICES:
        return tr("“{name}” is what Windows calls a device; choose another name.", name=name)
    return ""


def _is_too_long(path: Path) -> bool:
    try:
        return len(os.fsencode(path.resolve())) > _LONGEST_PATH
    except OSError:  # Windows follows no path that is longer than it may be there
        return True


def _missing(path: Path) -> str:
    if path.is_symlink():
        return tr("There is no book at {path}: it is a link to a file that is no longer there.", path=path)
    folder = path.parent
    if not os.path.isdir(folder):
        return tr(
            "There is no book at {path}, as its folder is not there; connect the disk, stick or "
            "share that it is on and try again.",
            path=path,
        )
    return tr("There is no book at {path}; if it was moved or renamed, open it where it is now.", path=path)


def _unreachable(path: Path, error: OSError) -> BookError:
    if isinstance(error, PermissionError):
        return BookError(
            tr(
                "“{name}” may not be read by you; ask whoever owns it or its folder for permission.",
                name=path.name,
            )
        )
    if error.errno == errno.ENAMETOOLONG:
        return BookError(
            tr("The name of this file is longer than this system allows; open it by a shorter one.")
        )
    if error.errno == errno.ELOOP:
        return BookError(
            tr("“{name}” is a link that leads back to itself; open the book itself.", name=path.name)
        )
    return BookError(
        tr(
            "“{name}” cannot be read, as its disk, stick or share does not answer ({reason}); "
            "try again, or go back to a backup.",
            name=path.name,
            reason=error.strerror,
        ),
        "backup",
    )


def _no_book(name: str, start: bytes) -> BookError:
    kind = next((kind for magic, kind in _KINDS if start.startswith(magic)), "")
    if not kind and _is_text(start):
        kind = tr("a text")
    if kind:
        return BookError(
            tr(
                "“{name}” is not a book but {kind}; open a book and bring it in as a source.",
                name=name,
                kind=kind,
            )
        )
    return BookError(
        tr(
            "“{name}” is not a book, or its beginning is damaged; if it was a book, go back to a backup.",
            name=name,
        ),
        "backup",
    )


def _is_text(start: bytes) -> bool:
    try:
        text = start.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(start) - 4:
            return False
        text = start[: error.start].decode("utf-8")
    return all(character.isprintable() or character in "\r\n\t\ufeff" for character in text)
