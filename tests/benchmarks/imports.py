"""A thousand mixed files imported as the window does it, beside the bare libraries in a loop."""

import logging
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from queue import Queue
from threading import Thread

import psutil

from briefbook.jobs.intake.importing import Importing, batches
from briefbook.jobs.intake.walk import Found, Item, intake
from briefbook.jobs.workers.reading import reading_workers
from briefbook.jobs.workers.worker import Worker
from briefbook.store.book import Book
from tests.benchmarks.imports_bare import seconds_bare
from tests.benchmarks.table import print_rows
from tests.corpus.files import real_files
from tests.prose import Prose

FILES = 1_000
SHARES = {
    **{".html": 450, ".pdf": 150, ".docx": 100, ".txt": 150, ".md": 50},
    **{".eml": 60, ".odt": 25, ".rtf": 5, ".bib": 5, ".ris": 5},
}
"""How many files of each kind there are in a thousand, as policy staff hold them."""
LARGEST = 2_000_000
AHEAD = 2
"""Batches that are read and not yet taken, as in the window."""


@dataclass
class Measured:
    """What an import took; memory in megabytes."""

    seconds: float = 0.0
    first: float = 0.0
    """Seconds until the first source is in the book."""
    longest: float = 0.0
    """Seconds of the longest stretch in which a window would not have answered."""
    grown: float = 0.0
    kinds: Counter[str] = field(default_factory=Counter)


def measure(most: int = FILES) -> None:
    """Print how long an import took beside the bare libraries, and what it needed."""
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        paths = chosen(most) or list(written(Path(folder), most))
        ours = imported(paths, Path(folder) / "many.briefbook")
        alone, second = seconds_bare(paths)
    rows = [
        ("what", "value", "to reach"),
        ("files", f"{len(paths):,}", ""),
        ("import, seconds", f"{ours.seconds:.1f}", ""),
        ("files a second", f"{len(paths) / ours.seconds:.1f}", ""),
        ("first source after, seconds", f"{ours.first:.2f}", ""),
        ("longest batch taken, ms", f"{ours.longest * 1000:.0f}", ""),
        ("memory grew by, MB", f"{ours.grown:.0f}", "≤ 100"),
        ("bare libraries, seconds", f"{alone:.1f}", ""),
        ("  of that readability-lxml, seconds", f"{second:.1f}", ""),
        ("speed to bare libraries", f"{alone / ours.seconds:.2f}", "≥ 0.80"),
        ("  without readability-lxml", f"{(alone - second) / ours.seconds:.2f}", ""),
        *((f"  {kind}", f"{count:,}", "") for kind, count in ours.kinds.most_common()),
    ]
    print_rows(rows)


def imported(paths: Sequence[Path], target: Path) -> Measured:
    """Import files into a new book: a thread asks the worker, and this one takes what was read."""
    found, me = Measured(), psutil.Process()
    with reading_workers() as worker, Book.create(target, "Many files") as book:
        worker.start()
        importing, before, begun = Importing(book), me.memory_info().rss, time.perf_counter()
        for items in _ahead(paths, worker):
            start = time.perf_counter()
            outcomes = importing.take(items)
            found.longest = max(found.longest, time.perf_counter() - start)
            if not found.first and any(one.source for one in outcomes):
                found.first = time.perf_counter() - begun
            found.kinds.update(one.reading.kind if isinstance(one, Found) else "refused" for one in items)
            found.grown = max(found.grown, (me.memory_info().rss - before) / 1e6)
        found.seconds = time.perf_counter() - begun
    return found


def chosen(most: int) -> list[Path]:
    """Return so many real files, mixed, and always the same; none where they are absent."""
    chance = random.Random(3)
    files = sorted(one.path for one in real_files() if one.path.stat().st_size < LARGEST)
    found = []
    for suffix, share in SHARES.items():
        paths = [path for path in files if path.suffix == suffix]
        found += chance.sample(paths, min(len(paths), share * most // 1_000))
    chance.shuffle(found)
    return found


def written(folder: Path, most: int) -> Iterator[Path]:
    """Write so many files of our own and yield them: pages, mails, Markdown and text."""
    prose = Prose(5)
    for number in range(most):
        paragraphs = [" ".join(prose.sentence() for _ in range(6)) for _ in range(12)]
        title, text = f"Report {number}", "\n\n".join(paragraphs)
        body = "".join(f"<p>{one}</p>" for one in paragraphs)
        suffix, content = (
            (".html", f"<html><head><title>{title}</title></head><body><article>{body}</article></html>"),
            (".eml", f"From: a@example.org\nTo: b@example.org\nSubject: {title}\n\n{text}\n"),
            (".md", f"# {title}\n\n{text}\n"),
            (".txt", f"{title}\n\n{text}\n"),
        )[number % 4]
        path = folder / f"{number}{suffix}"
        path.write_text(content, encoding="utf-8")
        yield path


def _ahead(paths: Sequence[Path], worker: Worker) -> Iterator[list[Item]]:
    waiting: Queue[list[Item] | None] = Queue(AHEAD)

    def read() -> None:
        for items in batches(intake(paths, worker)):
            waiting.put(items)
        waiting.put(None)

    Thread(target=read, daemon=True).start()
    while (items := waiting.get()) is not None:
        yield items
