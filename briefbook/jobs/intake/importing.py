"""Importing into a book what was read of files, batch by batch."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from briefbook.domain.edit import Edit
from briefbook.domain.source import Source
from briefbook.edits.library import import_readings
from briefbook.jobs.intake.asking import Refusal
from briefbook.jobs.intake.walk import Found, Item
from briefbook.store.book import Book

BATCH_FILES: Final = 8
BATCH_BYTES: Final = 8_000_000
BATCH_SECONDS: Final = 0.5


@dataclass(frozen=True)
class Imported:
    """What became of one file: a source, new or here before, or the reason why there is none."""

    filename: str
    source: Source | None
    was_here: bool = False
    reason: str = ""
    path: Path | None = None
    """The file on disk that it is or lies in."""
    needs_password: bool = False

    @property
    def word(self) -> str:
        """`imported`, `already here` or `refused`."""
        return "refused" if self.source is None else "already here" if self.was_here else "imported"


class Importing:
    """One import into a book, which knows what its documents came with."""

    def __init__(self, book: Book, apply: Callable[[Edit], object] | None = None) -> None:
        self._book = book
        self._apply = apply or book.apply
        self._sources: dict[int, str] = {}

    def take(self, items: Sequence[Item]) -> list[Imported]:
        """Import what was read as one edit."""
        found = [item for item in items if isinstance(item, Found)]
        places = {item.number: place for place, item in enumerate(found)}
        given = ((place, self._parent(item, places)) for place, item in enumerate(found))
        parents = {place: parent for place, parent in given if parent is not None}
        plan = import_readings(self._book, [item.reading for item in found], parents)
        for one, outcome in zip(found, plan.outcomes, strict=True):
            if one.reading.sketch is not None and not outcome.was_here:
                self._book.sketches.foresee(outcome.source.text_sha256, one.reading.sketch)
        if plan.edit:
            self._apply(plan.edit)
        outcomes = dict(zip(places, plan.outcomes, strict=True))
        self._sources |= {number: outcome.source.id for number, outcome in outcomes.items()}
        imported = []
        for item in items:
            if isinstance(item, Refusal):
                told = Imported(item.filename, None, False, item.reason, item.path, item.needs_password)
            else:
                outcome = outcomes[item.number]
                told = Imported(item.filename, outcome.source, outcome.was_here, path=item.path)
            imported.append(told)
        return imported

    def _parent(self, item: Found, places: dict[int, int]) -> int | str | None:
        if item.parent is None or item.parent in places:
            return None if item.parent is None else places[item.parent]
        # it may have been taken out of the book since
        source = self._book.sources.find(self._sources[item.parent])
        return source.id if source else None


def batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Yield what was read in lists small enough that a window stays quick while it imports them."""
    waiting: list[Item] = []
    size, since = 0, time.monotonic()
    for item in items:
        # counted from the first, so that a few files are one edit even if the worker has yet to start
        since = since if waiting else time.monotonic()
        waiting.append(item)
        if isinstance(item, Found):
            size += len(item.reading.original) + len(item.reading.text)
        if len(waiting) >= BATCH_FILES or size >= BATCH_BYTES or time.monotonic() - since >= BATCH_SECONDS:
            yield waiting
            waiting, size, since = [], 0, time.monotonic()
    if waiting:
        yield waiting
