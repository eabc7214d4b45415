"""The working papers, 2,000 of each: matrix and timeline while one drags, register and ledger at work."""

from collections.abc import Iterator

from tests.benchmarks.papers_matrix import dragging
from tests.benchmarks.papers_register import register
from tests.benchmarks.papers_timeline import timeline_and_ledger
from tests.benchmarks.table import Measure


def measures() -> Iterator[Measure]:
    """Measure in offscreen windows, each beside a bare widget."""
    yield from dragging()
    yield from register()
    yield from timeline_and_ledger()
