"""The parts of a support file, gathered from the running program."""

from pathlib import Path

from briefbook.jobs.kept_log import kept_logs
from briefbook.jobs.mistake_report import Mistakes
from briefbook.jobs.support import Part, book_told, table, without_names
from briefbook.ui.frame.session import Session
from briefbook.ui.trouble.surroundings import names_of, settings_told, system_told

LOG = "briefbook.log"
"""The name of the log in the folder of the settings."""

_ABOUT = """What this is

Briefbook wrote this file because somebody chose Help → Make a Support File.
It says how the program is installed and what went wrong lately. It was not sent anywhere.
It holds no text of a book{names}.

system.txt      the system, the program and its libraries
settings.txt    what the window remembers
book.txt        how much of what the open book holds, and whether it is whole
mistakes.txt    what went wrong since the program was started, without messages
briefbook.log   warnings and errors, without what they are about; older ones in .log.1 and .log.2
"""

_NO_BOOK = "No book was open.\n"


def gathered(
    session: Session, mistakes: Mistakes | None, checked: dict[str, str] | None, *, with_names: bool
) -> list[Part]:
    """Return the parts as plain text; `checked` is what verifying the open book found, once it is done."""
    book = session.book
    if book is None:
        told = _NO_BOOK
    else:
        told = table(book_told(book) | (checked or {"Verified": "not yet"}))
        if with_names:
            told = f"{book.path}\n{told}"
    parts = [
        Part("about.txt", _ABOUT.format(names="" if with_names else ", and no name or folder of one")),
        Part("system.txt", system_told(session.theme)),
        Part("settings.txt", settings_told(session.settings, with_names=with_names)),
        Part("book.txt", told),
        Part("mistakes.txt", mistakes.text() if mistakes else Mistakes().text()),
        *(Part(path.name, _read(path)) for path in kept_logs(session.settings.folder / LOG)),
    ]
    if with_names:
        return parts
    known = [path for path in map(Path, session.settings.text("recent").split("\n")) if path.name]
    names = names_of([*known, *([book.path] if book else [])])
    title = [book.title] if book else []
    return [Part(part.name, without_names(part.text, [*names, *title])) for part in parts]


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return f"This file could not be read: {type(error).__name__}.\n"
