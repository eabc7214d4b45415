"""Several workers as one, for calls that do not depend on one another."""

import os
import threading
from collections.abc import Callable, Sequence
from queue import LifoQueue
from types import TracebackType
from typing import Final, ParamSpec, Protocol, Self, TypeVar

from briefbook.jobs.workers.worker import Limits, Worker, stopped

P = ParamSpec("P")
T = TypeVar("T")

AT_ONCE: Final = min(2, os.cpu_count() or 1)
"""How many children work at once: more would leave the window no processor on a small machine."""


class Calls(Protocol):
    """One worker, or several that are used as one."""

    limits: Limits

    def call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what a module's function returns in a child process."""
        ...


class Workers:
    """Workers that share the calls; those beyond the first start when there are calls at once."""

    def __init__(self, workers: Sequence[Worker]) -> None:
        self.limits = workers[0].limits
        self.size = len(workers)
        self._workers = tuple(workers)
        # the one used last is used first, so that one call after the other goes to one warm child
        self._free: LifoQueue[Worker] = LifoQueue()
        for worker in reversed(workers):
            self._free.put(worker)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start the first child ahead of the first call."""
        self._workers[0].start()

    def call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what a module's function returns in the child of a worker that is free."""
        return self.one().call(function, *args, **kwargs)

    def one(self) -> "OneCall":
        """Return what makes a call, and can stop it while others go on."""
        return OneCall(self._free)

    def stop(self) -> None:
        """End all children, and with them the calls that go on in them."""
        for worker in self._workers:
            worker.stop()


class OneCall:
    """One call to whichever worker is free, which can be stopped alone."""

    def __init__(self, free: LifoQueue[Worker]) -> None:
        self._free = free
        self._worker: Worker | None = None
        self._is_stopped = False
        self._changing = threading.Lock()

    def call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what a module's function returns in the child; `StoppedError` once it was stopped."""
        worker = self._free.get()
        try:
            with self._changing:
                if self._is_stopped:
                    raise stopped()
                self._worker = worker
            return worker.call(function, *args, **kwargs)
        finally:
            with self._changing:  # whoever stops this call no longer stops the next one
                self._worker = None
            worker.clear_away()
            self._free.put(worker)

    def stop(self) -> None:
        """End the child that does it, or let it not begin."""
        with self._changing:
            self._is_stopped = True
            if self._worker is not None:
                self._worker.interrupt()
