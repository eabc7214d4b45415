"""Which files of a folder or an archive are documents to read, and in which order."""

from collections.abc import Callable, Iterable
from pathlib import PurePath
from typing import Final, TypeVar

from briefbook.readers.archives import is_no_document, pages_among
from briefbook.readers.suffixes import BIBLIOGRAPHIES

T = TypeVar("T")

_UNFINISHED: Final = (".tmp", ".part", ".crdownload", ".download")
_BOOK: Final = ".briefbook"


def chosen(items: Iterable[T], path_of: Callable[[T], PurePath]) -> list[T]:
    """Return what is to be read of the files of one folder or archive: bibliographies first, then by name.

    Paths are relative to it. Left out are hidden files, what pages are shown with, and what systems put into
    every folder.
    """
    listed = [(path_of(item), item) for item in items]
    pages = pages_among(path.as_posix() for path, _ in listed)
    found = [one for one in listed if _is_document(one[0], pages)]
    return [item for _, item in sorted(found, key=lambda one: _order(one[0]))]


def is_bibliography(path: PurePath) -> bool:
    """Return whether a file is one, by its suffix, that may name other files as its entries'."""
    return path.suffix.lower() in BIBLIOGRAPHIES


def is_hidden(name: str) -> bool:
    """Return whether a file or folder is one that people do not see."""
    return name.startswith(".") or name in ("__MACOSX", "$RECYCLE.BIN")


def _is_document(path: PurePath, pages: set[str]) -> bool:
    return path.suffix.lower() not in (*_UNFINISHED, _BOOK) and not is_no_document(path.as_posix(), pages)


def _order(path: PurePath) -> tuple[bool, tuple[str, ...]]:
    # what a bibliography names as its own is read with the entry that names it
    return not is_bibliography(path), tuple(part.casefold() for part in path.parts)
