"""What of the Python environment goes into the folder for Linux, by the table of what is left out."""

from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Final

from installers.leaving_out import is_left_out
from linux.elf import is_elf, needs
from linux.needed import BUNDLED_LIBRARIES, SYSTEM_LIBRARIES

PLATFORM: Final = "x86_64-unknown-linux-gnu"

DATA: Final = (
    *("babel", "citeproc", "icalendar", "justext", "openpyxl", "pikepdf", "py3langid", "pyphen"),
    *("tld", "trafilatura"),
)
"""Packages whose files beside their modules are read at run time."""

METADATA: Final = ("psycopg",)
"""Packages that look up their own version."""

HIDDEN: Final = ("trafilatura", "readability", "justext")
"""Modules that are imported by names which PyInstaller cannot see."""

REPLACEABLE: Final = ("PySide6", "chardet", "hunspell", "psycopg", "psycopg_binary", "shiboken6")
"""Packages under the LGPL, whose modules lie beside their libraries as files."""

EXCLUDED: Final = [
    # sqlite-utils and openpyxl would like them, and go without
    *("numpy", "pandas", "py3langid", "pytz"),
    # what offers itself in terminals, tracebacks and tests
    *("IPython", "curses", "readline", "pdb", "doctest", "unittest", "pydoc", "lib2to3", "test", "tkinter"),
    *("pip", "setuptools", "distutils", "pkg_resources", "ensurepip", "venv", "idlelib", "turtle"),
    # another SQLite than the program’s own
    *("sqlite3", "_sqlite3"),
]
"""Modules that some library would like to have and goes without."""

Entry = tuple[str, str, str]
"""Where PyInstaller puts a file in the folder, what it is made of, and its kind."""


def module_belongs(name: str) -> bool:
    """Return whether a module, by its full name, is to be in the folder."""
    return not is_left_out(f"{name.replace('.', '/')}.py", PLATFORM)


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Return the files of a collection without what is left out, and libraries that nothing else needs."""
    wanted = [
        entry
        for entry in entries
        if not is_left_out(entry[0], PLATFORM)
        and _name(entry) not in SYSTEM_LIBRARIES
        # how and where a package was installed is nobody’s business
        and (".dist-info/" not in entry[0] or _name(entry) == "METADATA")
    ]
    needed = _needed(wanted)
    # in two places there may be two of one name; the loader takes the one of the folder beside
    places = {entry[0] for entry in wanted if not _is_shared(entry) or _name(entry) in needed}
    return [
        entry
        for entry in wanted
        if entry[0] in places
        and (entry[2] != "SYMLINK" or str(PurePosixPath(entry[0]).parent / entry[1]) in places)
    ]


def _needed(entries: Iterable[Entry]) -> set[str]:
    """Return the names of all libraries that modules and plugins are linked to, and those that these are."""
    files: dict[str, list[Path]] = {}
    open_ends = set(BUNDLED_LIBRARIES)
    for entry in entries:
        if entry[2] == "SYMLINK" or not is_elf(Path(entry[1]).resolve()):
            continue
        if _is_shared(entry):
            files.setdefault(_name(entry), []).append(Path(entry[1]))
        else:
            open_ends |= set(needs(Path(entry[1])).libraries)
    needed: set[str] = set()
    while open_ends:
        name = open_ends.pop()
        needed.add(name)
        for file in files.get(name, ()):
            open_ends |= set(needs(file).libraries) - needed
    return needed


def _is_shared(entry: Entry) -> bool:
    """Return whether a file is a library that others are linked to, and no module of Python or plugin."""
    folder = PurePosixPath(entry[0]).parent
    return (
        _name(entry).startswith("lib")
        and ".so" in _name(entry)
        and (folder.name in ("", "lib") or folder.name.endswith(".libs"))
    )


def _name(entry: Entry) -> str:
    return entry[0].rpartition("/")[2]
