"""CPU time of memos in a warm process, a new text each time, the engines in turn."""

import gc
import time
from collections.abc import Sequence
from statistics import median

import pypdfium2

from tests.benchmarks.memo_contents import contents
from tests.benchmarks.memo_peers import ENGINES, OURS, WEASYPRINT, Engine, present
from tests.benchmarks.table import print_rows

SIZES = ((2, 11), (10, 7), (200, 5))
"""Pages, and how often each is measured."""

LIMITS = {2: "a memo of 2 pages: at most 80 ms", 200: "at most 0.45 of Platypus and of Typst"}
HEAD = ("engine", "pages", "KB", "CPU ms", "fastest", "wall ms", "ours / this")


def measure() -> None:
    """Print a table for each size."""
    for pages, times in SIZES:
        slow = {WEASYPRINT.name} if pages > 50 else set()
        engines = present(*(engine for engine in ENGINES if engine.name not in slow))
        limit = f" ({LIMITS[pages]})" if pages in LIMITS else ""
        print(f"About {pages} pages, warm, {times} new texts, medians{limit}")
        print_rows([HEAD, *rows(engines, pages, times)])
        if slow:
            print("WeasyPrint is left out: it takes 15 s and more.")
        print()


def rows(engines: Sequence[Engine], pages: int, times: int) -> list[tuple[str, ...]]:
    """Measure all engines in turn, and return a row for each."""
    for number, engine in enumerate(engines):
        engine.write(engine.prepare(contents(-1 - number, min(pages, 10))))
    took: dict[str, list[tuple[float, float]]] = {engine.name: [] for engine in engines}
    made: dict[str, bytes] = {}
    for turn in range(times):
        for engine in engines:
            # the second row of an engine has a text of its own, or it would find the work of the first
            seed = 10_000 * pages + 2 * turn + engine.own_text
            task = engine.prepare(contents(seed, pages))
            gc.collect()
            wall, cpu = time.perf_counter(), time.process_time()
            made[engine.name] = engine.write(task)
            took[engine.name].append((time.process_time() - cpu, time.perf_counter() - wall))
    ours = median(cpu for cpu, _ in took[OURS.name])
    return [_row(engine, made[engine.name], took[engine.name], ours) for engine in engines]


def _row(engine: Engine, made: bytes, took: Sequence[tuple[float, float]], ours: float) -> tuple[str, ...]:
    with pypdfium2.PdfDocument(made) as document:
        pages = len(document)
    cpu = median(one for one, _ in took)
    return (
        *(engine.name, str(pages), str(len(made) // 1024), f"{cpu * 1000:.1f}"),
        f"{min(one for one, _ in took) * 1000:.1f}",
        f"{median(wall for _, wall in took) * 1000:.1f}",
        f"{ours / cpu:.2f}",
    )
