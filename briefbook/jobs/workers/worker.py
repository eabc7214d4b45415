"""A worker: a warm child process that does work on plain values within limits of time and memory."""

import pickle
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Final, ParamSpec, Self, TypeVar

from briefbook.errors import BriefbookError
from briefbook.jobs.mistakes import IN_THE_WORKER
from briefbook.jobs.workers.child import FULL, RETURNED
from briefbook.jobs.workers.process import (
    ARGUMENT,
    ChildEndedError,
    ChildProcess,
    Limits,
    StoppedError,
    TooLongError,
    TooMuchMemoryError,
    stopped,
    too_much_memory,
)

__all__ = (
    "ARGUMENT",
    "ChildEndedError",
    "Limits",
    "StoppedError",
    "TooLongError",
    "TooMuchMemoryError",
    "Worker",
    "stopped",
)

P = ParamSpec("P")
T = TypeVar("T")

DEFAULT: Final = Limits()
LONG: Final = 1.0
"""Seconds after which a call counts as long."""


class Worker:
    """Calls functions in a child process, one at a time, from any thread.

    A child that fails, ends or passes a limit is replaced; `Limits.ahead` says how early the next one starts.
    """

    def __init__(self, limits: Limits = DEFAULT, warm: Callable[[], object] | None = None) -> None:
        self.limits = limits
        self._warm = warm
        self._child: ChildProcess | None = None
        self._spare: ChildProcess | None = None
        self._killed: list[ChildProcess] = []
        self._one_call = threading.Lock()
        self._changing = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start the child ahead of the first call; `warm` runs in it while others go on."""
        if self._one_call.acquire(blocking=False):  # else it works already
            try:
                self._ready()
            finally:
                self._one_call.release()

    def call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what a module's function returns in the child.

        Its exceptions are raised here, with the child's traceback as a note. What ends the child is a
        `BriefbookError`: `TooLongError`, `TooMuchMemoryError`, `ChildEndedError` or `StoppedError`.
        """
        request = pickle.dumps((function, args, kwargs), pickle.HIGHEST_PROTOCOL)
        with self._one_call:
            child = self._ready()
            # a call that takes long may well end its child: the next one is to be warm by then
            preparing = threading.Timer(LONG, self._prepare)
            preparing.daemon = True
            try:
                if self.limits.ahead:
                    preparing.start()
                kind, value = child.ask(request, self.limits)
            except StoppedError:
                raise
            except BriefbookError:
                self._replace(child)
                raise
            finally:
                preparing.cancel()
            if kind == RETURNED:
                left = self.limits.calls - child.calls
                if left <= 0:
                    # now, so that the fresh one is warm when it is needed
                    self._replace(child)
                elif left <= self.limits.ahead:
                    self._prepare()
                made: T = value
                return made
            if kind == FULL:
                self._replace(child)
                raise too_much_memory(self.limits)
            error, trace = value
            if not isinstance(error, BriefbookError):
                self._replace(child)
                error.add_note(f"{IN_THE_WORKER}{trace}")
            raise error

    def stop(self) -> None:
        """End the child, and with it the call that goes on in it; a later call starts another."""
        with self._changing:
            children = self._child, self._spare
            self._child = self._spare = None
        for child in filter(None, children):
            child.stopped = True
            child.end()
        self.clear_away()

    def interrupt(self) -> None:
        """End the child in the middle of its call, and wait for nothing; a later call starts another."""
        with self._changing:
            child, self._child = self._child, None
            if child is not None:
                child.stopped = True
                child.kill()
                self._killed.append(child)

    def clear_away(self) -> None:
        """Leave nothing of children that were interrupted; whoever interrupted them waited for nothing."""
        with self._changing:
            killed, self._killed = self._killed, []
        for child in killed:
            child.end()

    def _ready(self) -> ChildProcess:
        with self._changing:
            if self._child and self._child.has_ended:
                self._child.end()
                self._child = None
            if self._child is None:
                spare, self._spare = self._spare, None
                if spare and spare.has_ended:
                    spare.end()
                    spare = None
                self._child = spare or self._started()
            return self._child

    def _prepare(self) -> None:
        with self._changing:
            if self._spare is None and self._child:
                self._spare = self._started()

    def _replace(self, child: ChildProcess) -> None:
        with self._changing:
            was_stopped = child.stopped
            if self._child is child:
                self._child = None
        child.end()
        if not was_stopped:
            self._ready()

    def _started(self) -> ChildProcess:
        return ChildProcess(self.limits.megabytes, self._warm)
