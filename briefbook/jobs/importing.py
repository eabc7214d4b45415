"""Importing files into a book."""

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from briefbook.domain.reading import Reading
from briefbook.domain.source import Source
from briefbook.edits.library import import_readings
from briefbook.errors import BriefbookError
from briefbook.readers.documents import read_file, read_pasted
from briefbook.store.book import Book

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Refusal:
    """A file that could not be read, and why in one sentence."""

    filename: str
    reason: str


@dataclass(frozen=True)
class Imported:
    """What became of one file: a source, new or here before, or the reason why there is none."""

    filename: str
    source: Source | None
    was_here: bool = False
    reason: str = ""

    @property
    def word(self) -> str:
        """`imported`, `already here` or `refused`."""
        return "refused" if self.source is None else "already here" if self.was_here else "imported"


def read_files(paths: Iterable[Path], progress: Callable[[], bool] = lambda: True) -> list[Reading | Refusal]:
    """Read files without touching a book; `progress` is asked before each whether to go on."""
    found: list[Reading | Refusal] = []
    for path in paths:
        if not progress():
            break
        found.append(_read(path.name, partial(read_file, path)))
    return found


def read_clipboard(text: str, html: str) -> list[Reading | Refusal]:
    """Read what was copied or dragged from another program, either of which may be empty."""
    return [_read("The clipboard", partial(read_pasted, text, html or None))]


def import_read(
    book: Book, found: Sequence[Reading | Refusal], apply: Callable[..., object] | None = None
) -> list[Imported]:
    """Import what was read as one edit, made by `apply` (the book's own by default)."""
    readings = [one for one in found if isinstance(one, Reading)]
    plan = import_readings(book, readings)
    if plan.edit:
        (apply or book.apply)(plan.edit)
    outcomes = iter(plan.outcomes)
    return [
        Imported(one.filename, None, reason=one.reason)
        if isinstance(one, Refusal)
        else Imported(one.filename, (outcome := next(outcomes)).source, outcome.was_here)
        for one in found
    ]


def _read(name: str, read: Callable[[], Reading]) -> Reading | Refusal:
    try:
        return read()
    except BriefbookError as error:
        return Refusal(name, str(error))
    except Exception:  # one file that a parser stumbles over must not cost the others
        log.exception("Reading %s failed", name)
        reason = f"“{name}” could not be read because of a mistake in Briefbook; the log has the details."
        return Refusal(name, reason)
