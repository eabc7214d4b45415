"""Where bundled files and the user's own files are."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

_elsewhere: Path | None = None


@cache
def resources() -> Path:
    """Return the folder of bundled files, in a frozen application, a wheel or a checkout."""
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else []
    places += [here / "resources", here.parent / "resources"]
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"Briefbook's resources are missing; looked in {', '.join(map(str, places))}")


def fonts() -> Path:
    """Return the folder of bundled fonts."""
    return resources() / "fonts"


def icons() -> Path:
    """Return the folder of bundled icons."""
    return resources() / "icons"


def translations() -> Path:
    """Return the folder of the catalogues with the window’s texts in other languages."""
    return resources() / "translations"


def dictionaries() -> Path:
    """Return the folder of bundled dictionaries for spelling."""
    return resources() / "dictionaries"


def sample() -> Path:
    """Return the folder of the sample book's sources and texts."""
    return resources() / "sample"


@contextmanager
def user_files_in(folder: Path | None) -> Iterator[None]:
    """Look for the user's own files in another folder for a while; `None` is where they belong."""
    global _elsewhere
    before, _elsewhere = _elsewhere, folder
    try:
        yield
    finally:
        _elsewhere = before


def user_templates() -> Path:
    """Return the folder of the user's own memo templates, which need not be there."""
    return _user_folder() / "templates"


def _user_folder() -> Path:
    if _elsewhere:
        return _elsewhere
    from platformdirs import user_data_path

    return user_data_path("Briefbook", appauthor=False, roaming=True)


def user_dictionaries() -> Path:
    """Return the folder of the user's own dictionaries for spelling, which need not be there."""
    return _user_folder() / "dictionaries"


def user_backups() -> Path:
    """Return the folder of the backups of all books, which need not be there."""
    return _local_folder() / "backups"


def user_working_copies() -> Path:
    """Return the folder of local copies of books in shared folders, which need not be there."""
    return _local_folder() / "working copies"


def user_windows() -> Path:
    """Return the folder of files by which windows with books are found, which need not be there."""
    return _local_folder() / "windows"


def unpacked_dictionaries() -> Path:
    """Return the folder in which bundled dictionaries are unpacked, which need not be there."""
    return _local_folder() / "dictionaries"


def _local_folder() -> Path:
    if _elsewhere:
        return _elsewhere
    from platformdirs import user_data_path

    return user_data_path("Briefbook", appauthor=False)
