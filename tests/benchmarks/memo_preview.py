"""From an edit of one paragraph to the pixels of its page; and the first memo of a fresh process."""

import gc
import time
from dataclasses import replace
from statistics import median, quantiles

import pypdfium2

from briefbook.domain.contents import Contents
from tests.benchmarks.memo_child import alone
from tests.benchmarks.memo_contents import contents, paragraph
from tests.benchmarks.memo_peers import OURS_FROM_MARKDOWN, PLATYPUS, TYPST, Engine, present
from tests.benchmarks.table import print_rows
from tests.prose import Prose

PAGES, EDITS, STARTS = 10, 60, 3
SCALE = 150 / 72


def measure() -> None:
    """Print both tables."""
    engines = present(OURS_FROM_MARKDOWN, PLATYPUS, TYPST)
    print(f"Edit a paragraph of {PAGES} pages, see its page at 150 dpi: wall ms, {EDITS} edits")
    print("(median at most 60, 95th percentile at most 100; the peers’ blocks or sources are ready)")
    print_rows([("engine", "median", "p95", "longest", "ours / this"), *_edits(engines)])
    print()
    print(f"The first memo of 2 pages of a fresh process: wall ms, medians of {STARTS}")
    print_rows([("engine", "memo", "whole process", "MB at most", "ours / this"), *_starts(engines)])


def _edits(engines: list[Engine]) -> list[tuple[str, ...]]:
    took: dict[str, list[float]] = {engine.name: [] for engine in engines}
    content = contents(3, PAGES)
    prose = Prose(4)
    for engine in engines:
        _seen(engine.write(engine.prepare(content)), 0.0)
    for number in range(EDITS):
        at = number % len(content.issues)
        content = _edited(content, at, prose)
        for engine in engines:
            task = engine.prepare(content)
            gc.collect()
            start = time.perf_counter()
            _seen(engine.write(task), at / len(content.issues))
            took[engine.name].append((time.perf_counter() - start) * 1000)
    ours = median(took[OURS_FROM_MARKDOWN.name])
    return [
        (name, f"{median(one):.1f}", f"{quantiles(one, n=20)[-1]:.1f}", f"{max(one):.1f}", _ratio(ours, one))
        for name, one in took.items()
    ]


def _edited(content: Contents, at: int, prose: Prose) -> Contents:
    issue = content.issues[at]
    parts = issue.text.split("\n\n")
    parts[2] = paragraph(prose, len(content.sources))
    issues = (*content.issues[:at], replace(issue, text="\n\n".join(parts)), *content.issues[at + 1 :])
    return replace(content, issues=issues)


def _seen(data: bytes, part: float) -> None:
    """Draw the page at a part of the file, as the window does."""
    with pypdfium2.PdfDocument(data) as document:
        bitmap = document[int(part * len(document))].render(scale=SCALE, prefer_bgrx=True)
        bytes(bitmap.buffer)
        bitmap.close()


def _starts(engines: list[Engine]) -> list[tuple[str, ...]]:
    took: dict[str, list[dict[str, float]]] = {engine.name: [] for engine in engines}
    for number in range(STARTS):
        for engine in engines:
            took[engine.name].append(alone(engine, engine.prepare(contents(50 + number, 2))))
    ours = median(one["process"] for one in took[OURS_FROM_MARKDOWN.name])
    return [
        (
            *(name, f"{median(one['wall'] for one in runs) * 1000:.0f}"),
            f"{median(one['process'] for one in runs) * 1000:.0f}",
            f"{median(one['most'] for one in runs):.0f}",
            _ratio(ours, [one["process"] for one in runs]),
        )
        for name, runs in took.items()
    ]


def _ratio(ours: float, theirs: list[float]) -> str:
    return f"{ours / median(theirs):.2f}"
