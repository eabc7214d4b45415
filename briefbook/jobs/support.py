"""What whoever helps needs to know of an installation: as plain text, without what a book says."""

import locale
import os
import platform
import re
import sys
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from importlib import metadata
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefbook import __version__, paths
from briefbook.jobs.writing_files import write_file

if TYPE_CHECKING:
    from briefbook.store.book import Book

LIBRARIES: Final = (
    *("PySide6_Essentials", "sqlcipher3", "sqlite-utils", "reportlab", "uharfbuzz", "pikepdf", "pypdfium2"),
    *("lxml", "trafilatura", "Markdown", "pillow", "openpyxl", "psycopg"),
)
"""Those whose versions are told, as they do most of the work."""

SURROUNDINGS: Final = (
    *("LANG", "LC_ALL", "LANGUAGE", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "WAYLAND_DISPLAY", "DISPLAY"),
    *("QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_IM_MODULE", "APPIMAGE", "FLATPAK_ID"),
)
"""What of the environment changes how the window looks and takes keys."""

_QUOTED = re.compile(r"“[^”]*”?")
_BOOK_FILE = re.compile(r"[^\s/\\'\"“”]+\.briefbook")
_HIDDEN = "(hidden)"


@dataclass(frozen=True)
class Part:
    """One file of those that a support file holds."""

    name: str
    text: str


def table(rows: Mapping[str, str]) -> str:
    """Return names and values as lines."""
    width = max(map(len, rows), default=0)
    return "".join(f"{name.ljust(width)}  {value}\n" for name, value in rows.items())


def system(more: Mapping[str, str]) -> dict[str, str]:
    """Return what this system and this installation are, with `more` that only the window knows."""
    rows = {
        "Briefbook": __version__,
        "Time": datetime.now().astimezone().isoformat(sep=" ", timespec="seconds"),
        "System": platform.platform(),
        "Machine": f"{platform.machine()}, {os.cpu_count()} processors",
        "Python": f"{platform.python_version()}{', frozen' if getattr(sys, 'frozen', False) else ''}",
        "Encoding": f"{sys.getfilesystemencoding()}, {locale.getpreferredencoding(False)}",
        "SQLite": _sqlite(),
        "Program": str(paths.resources().parent),
    }
    rows |= more
    rows |= {name: version for name in LIBRARIES if (version := _version(name))}
    return rows | {name: os.environ[name] for name in SURROUNDINGS if os.environ.get(name)}


def book_told(book: "Book") -> dict[str, str]:
    """Return how much of what a book holds, and how its file is; no word of it."""
    size = book.file.path.stat().st_size if book.file.path.is_file() else 0
    rows = {
        "Size": f"{size:,} bytes",
        "Protected": "yes" if book.file.key is not None else "no",
        "Read-only": "yes" if book.is_read_only else "no",
    }
    for repository in book.by_kind.values():
        if number := repository.count():
            rows[repository.table_name] = f"{number:,}"
    return rows


def integrity(book: "Book") -> dict[str, str]:
    """Return what verifying a whole book finds, without names; this reads all of the file."""
    found = book.verified()
    told = [_QUOTED.sub("“…”", problem) for problem in found.problems]
    return {"Verified": _QUOTED.sub("“…”", found.summary), "Problems": "; ".join(told) or "none"}


def without_names(text: str, names: Iterable[str] = ()) -> str:
    """Return a text without these names, names of books, and the user’s own folder."""
    for name in sorted({one for one in names if len(one) > 2}, key=len, reverse=True):
        text = text.replace(name, _HIDDEN)
    text = text.replace(str(Path.home()), "~").replace(str(Path.home()).replace("\\", "\\\\"), "~")
    return _BOOK_FILE.sub(f"{_HIDDEN}.briefbook", text)


def write_support_file(path: Path, parts: Sequence[Part]) -> None:
    """Write the parts as one ZIP file; raise `BriefbookError` where that cannot be done."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            archive.writestr(part.name, part.text.encode("utf-8", "backslashreplace"))
    write_file(path, made.getvalue())


def _sqlite() -> str:
    from briefbook.store.driver import connect

    with closing(connect(":memory:")) as db:
        (version,), (cipher,) = (
            db.execute(words).fetchone() for words in ("SELECT sqlite_version()", "PRAGMA cipher_version")
        )
    return f"{version}, SQLCipher {cipher}"


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:  # some builds leave the papers of packages out
        return ""
