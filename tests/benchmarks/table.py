"""What a benchmark gives back, and how it is printed."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Measure:
    """Times in seconds of one thing and of its peer, and the limit that was set for it."""

    what: str
    times: Sequence[float]
    peer: str
    peer_times: Sequence[float]
    limit: str


def timed(act: Callable[[], object]) -> float:
    """Return how many seconds a call takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def print_table(measures: Sequence[Measure]) -> None:
    """Print medians, 95th percentiles and ratios to the peers."""
    rows = [("what", "n", "median", "p95", "peer", "median", "ratio", "to reach")]
    for one in measures:
        middle, other = median(one.times), median(one.peer_times)
        rows.append(
            (
                *(one.what, str(len(one.times)), _ms(middle), _ms(_p95(one.times))),
                *(one.peer, _ms(other), f"{middle / other:.2f}", one.limit),
            )
        )
    print_rows(rows)


def print_rows(rows: Sequence[Sequence[str]]) -> None:
    """Print rows with their columns under one another."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20)[-1] if len(times) > 1 else times[0]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"
