"""Reading the files that come next while those before are brought into the book."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final, Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")

MOST: Final = 8
"""How many files are read ahead, so that a slow one keeps nobody waiting."""

HEAVIEST: Final = 24_000_000
"""Bytes of files that are read ahead, but for a single one, so that memory stays small."""


class ReadingAhead(Generic[K, V]):
    """Yields things in order, each with what was made of it in a thread, some ahead of who takes them."""

    def __init__(self, make: Callable[[K], V], threads: int, weigh: Callable[[K], int] = lambda _: 0) -> None:
        self._make, self._threads, self._weigh = make, threads, weigh

    def of(self, things: Iterable[K]) -> Iterator[tuple[K, V]]:
        """Yield each thing with what was made of it."""
        waiting: deque[tuple[K, Future[V], int]] = deque()
        weight = 0
        # shut down without waiting: what goes on is ended by the worker's own stop or limits
        pool = ThreadPoolExecutor(self._threads, thread_name_prefix="reading")
        try:
            for thing in things:
                own = self._weigh(thing)
                while waiting and (len(waiting) >= MOST or weight + own > HEAVIEST):
                    first, made, lighter = waiting.popleft()
                    yield first, made.result()
                    weight -= lighter
                waiting.append((thing, pool.submit(self._make, thing), own))
                weight += own
            while waiting:
                first, made, _ = waiting.popleft()
                yield first, made.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
