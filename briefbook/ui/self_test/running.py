"""Runs the steps of a self-test, one after another, and never hangs."""

import shutil
import tempfile
import time
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Final, TypeAlias

from briefbook import paths
from briefbook.errors import BriefbookError
from briefbook.ui.self_test.ground import Ground
from briefbook.ui.self_test.qt_told import QtTold
from briefbook.ui.self_test.telling import Report, Step, UnlikeError, expect
from briefbook.ui.self_test.watchdog import Watchdog

Trial: TypeAlias = Callable[[Ground], str]

STEPS: Final[Mapping[str, str]] = {
    "The program is whole": "installation.is_whole",
    "Icons are painted in the colours of the theme": "window.paints_icons",
    "The application has its icon": "window.has_its_icon",
    "Texts are set in the program’s own fonts": "window.has_its_fonts",
    "Words are translated": "window.speaks_languages",
    "The window speaks its own languages": "window.speaks_its_own",
    "Names are sorted by the rules of a language": "window.sorts_by_language",
    "Settings and backups belong into the user’s own folders": "installation.keeps_to_the_user",
    "The sample book is made": "books.makes_the_sample",
    "The window opens and shows a book": "window.opens",
    "An edit is kept, undone and made again": "books.edits_and_undoes",
    "Search finds words without accents, and Chinese within a sentence": "books.finds",
    "A protected book opens with its password only": "books.protects",
    "Names of files may be in any script": "books.takes_any_name",
    "A backup is kept and verified": "books.backs_up",
    "The worker reads a web page, a PDF and a Word document": "reading.reads",
    "The worker may not reach out of its process": "reading.is_guarded",
    "A bibliography is read": "reading.reads_bibliographies",
    "The language of a text is known": "reading.knows_languages",
    "The memo is printed, accessible and read back": "documents.prints",
    "The memo is written for Word, the web and Markdown": "documents.exports",
    "Words are divided by the rules of their language": "documents.hyphenates",
    "Sources are cited in Chicago style": "documents.cites",
    "Tables and calendars are written": "documents.writes_tables",
    "The driver for a team’s server is there": "installation.speaks_to_servers",
}
"""The steps: what is true when one passed, and the function of a room that tries it."""

LEAVES_NOTHING: Final = "Nothing is left behind"

MOST_SECONDS: Final = 120.0
"""For one step: on a cold machine, a scanner of viruses may look at every library that is loaded."""

_PREFIX: Final = "briefbook-self-test-"
_ABANDONED: Final = 3600
"""Seconds after which a folder is one that a killed self-test left."""


def self_test(
    report: Path | None = None,
    steps: Mapping[str, str] = STEPS,
    *,
    most_seconds: float | None = None,
) -> Report:
    """Try each step in a temporary folder and tell how it went; a failing one does not stop the others.

    A report is written before each step, too, so that it names the one that ended the program. With
    `most_seconds`, a step that takes longer ends the program with exit code 1, the report and the table
    written. Raises `BriefbookError` at the end where the report could not be written.
    """
    begun = time.monotonic()
    found = Report()
    refusals: list[BriefbookError] = []

    def noted(*running: Step) -> None:
        found.seconds = time.monotonic() - begun
        if report and not refusals:
            try:
                Report(found.qt, found.qpa, found.seconds, [*found.steps, *running]).write(report)
            except BriefbookError as error:
                refusals.append(error)

    _remove_abandoned()
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    told = QtTold()
    with paths.user_files_in(folder / "user"), Watchdog(most_seconds, folder) as watchdog:
        ground = Ground(folder)
        ground.get_ready()
        for name, place in steps.items():
            noted(Step(name, False, "It has not ended."))
            watchdog.begin(found, name, report)
            found.steps.append(_tried(name, partial(_try, place), ground, told))
            watchdog.end()
            found.qt, found.qpa = told.qt(), told.qpa()
        watchdog.begin(found, LEAVES_NOTHING, report)
        found.steps.append(_tried(LEAVES_NOTHING, _left, ground, told))
        watchdog.end()
    noted()
    told.stop()
    if refusals:
        raise refusals[0]
    return found


def _remove_abandoned() -> None:
    """Remove what self-tests left that were killed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if time.time() - folder.stat().st_mtime > _ABANDONED:
                shutil.rmtree(folder)


def _try(place: str, ground: Ground) -> str:
    room, _, name = place.partition(".")
    # a library that is missing is to fail the steps that need it, and no others
    trial: Trial = getattr(_room(room), name)
    return trial(ground)


def _room(name: str) -> ModuleType:
    # spelled out for what collects the modules of a build
    if name == "installation":
        from briefbook.ui.self_test import installation

        return installation
    if name == "window":
        from briefbook.ui.self_test import window

        return window
    if name == "books":
        from briefbook.ui.self_test import books

        return books
    if name == "reading":
        from briefbook.ui.self_test import reading

        return reading
    from briefbook.ui.self_test import documents

    return documents


def _tried(name: str, trial: Trial, ground: Ground, told: QtTold) -> Step:
    begun = time.monotonic()
    told.listen()
    try:
        passed, detail = True, trial(ground)
    except (UnlikeError, BriefbookError) as error:
        passed, detail = False, f"{error}{told.lately()}"
    except Exception as error:  # whatever is wrong with an installation is what this reports
        passed, detail = False, f"{type(error).__name__}: {error} ({_place(error)}){told.lately()}"
    return Step(name, passed, detail, time.monotonic() - begun)


def _place(error: Exception) -> str:
    """Return where in the program an exception was raised, and where in a library if it was there."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [one for one in frames if "briefbook" in Path(one.filename).parts]
    last = {f"{Path(one.filename).name}:{one.lineno}": None for one in (*own[-1:], *frames[-1:])}
    return " → ".join(last)


def _left(ground: Ground) -> str:
    """End the workers and remove the folder; a file that something still has open stays on Windows."""
    ground.leave()
    for _ in range(20):
        with suppress(OSError):
            shutil.rmtree(ground.folder)
        if not ground.folder.exists():
            return str(ground.folder)
        time.sleep(0.1)
    kept = [str(path.relative_to(ground.folder)) for path in ground.folder.rglob("*") if path.is_file()]
    expect(False, f"{ground.folder} cannot be removed, as something has {', '.join(kept[:5])} open.")
    return ""
