"""1,000 pages, each engine in a process of its own: CPU time and memory."""

from tests.benchmarks.memo_child import alone
from tests.benchmarks.memo_contents import contents
from tests.benchmarks.memo_peers import OURS, OURS_FROM_MARKDOWN, PLATYPUS, TYPST, TYPST_ACCESSIBLE, present
from tests.benchmarks.table import print_rows

PAGES = 1000


def measure() -> None:
    """Print a table; starting Python and loading the engine are in the times of all."""
    print(f"About {PAGES:,} pages, each engine in its own process (at most 0.5 of Typst’s time, and 400 MB)")
    content = contents(77, PAGES)
    took = {
        engine.name: alone(engine, engine.prepare(content))
        for engine in present(OURS, OURS_FROM_MARKDOWN, PLATYPUS, TYPST, TYPST_ACCESSIBLE)
    }
    ours = took[OURS.name]["cpu"]
    rows = [("engine", "KB", "CPU s", "wall s", "MB at most", "ours / this")]
    rows += [
        (
            *(name, f"{one['size'] / 1024:.0f}", f"{one['cpu']:.1f}", f"{one['wall']:.1f}"),
            *(f"{one['most']:.0f}", f"{ours / one['cpu']:.2f}"),
        )
        for name, one in took.items()
    ]
    print_rows(rows)
