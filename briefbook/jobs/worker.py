"""A worker: a warm child process that does work on plain values within limits of time and memory."""

import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final, ParamSpec, Self, TypeVar

from briefbook.errors import BriefbookError
from briefbook.jobs.child import FULL, RETURNED, receive, send

P = ParamSpec("P")
T = TypeVar("T")

ARGUMENT: Final = "--worker"
"""What tells a frozen program, which knows no `-c`, that it is to be a worker's child."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What the child may use."""

    seconds: float = 20.0
    """For one call."""
    megabytes: int = 2_048
    """Of address space, where the system can limit it: not on Windows."""
    calls: int = 500
    """Until a fresh child is started, so that leaks stay small."""


class StoppedError(BriefbookError):
    """The call was stopped from another thread."""


class Worker:
    """Calls functions in a child process, one at a time, from any thread.

    A child that fails, ends or passes a limit is replaced at the next call.
    """

    def __init__(self, limits: Limits = Limits(), warm: Callable[[], object] | None = None) -> None:
        self._limits = limits
        self._warm = warm
        self._child: _Child | None = None
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
        with self._one_call:
            self._ready()

    def call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what a module's function returns in the child.

        Its exceptions are raised here, with the child's traceback as a note. What ends the child is a
        `BriefbookError`.
        """
        request = pickle.dumps((function, args, kwargs), pickle.HIGHEST_PROTOCOL)
        with self._one_call:
            child = self._ready()
            kind, value = child.ask(request, self._limits)
            if kind == RETURNED:
                if child.calls >= self._limits.calls:
                    # now, so that the fresh one is warm when it is needed
                    self._drop(child)
                    self._ready()
                made: T = value
                return made
            if kind == FULL:
                self._drop(child)
                raise BriefbookError(
                    f"This needs more than {self._limits.megabytes:,} MB of memory and was stopped; "
                    "please divide the text or file."
                )
            error, trace = value
            if not isinstance(error, BriefbookError):
                self._drop(child)
                error.add_note(f"In the worker:\n{trace}")
            raise error

    def stop(self) -> None:
        """End the child, and with it the call that goes on in it; a later call starts another."""
        with self._changing:
            child, self._child = self._child, None
        if child:
            child.stopped = True
            child.end()

    def _ready(self) -> "_Child":
        with self._changing:
            child = self._child
            if child and child.has_ended:
                child.end()
                child = None
            if child is None:
                child = self._child = _Child(self._limits.megabytes, self._warm)
            return child

    def _drop(self, child: "_Child") -> None:
        with self._changing:
            if self._child is child:
                self._child = None
        child.end()


class _Child:
    def __init__(self, megabytes: int, warm: Callable[[], object] | None) -> None:
        self.calls = 0
        self.stopped = False
        self._expired: int | None = None
        self._going_on: int | None = None
        self._changing = threading.Lock()
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # without this Windows shows a console's window
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._process.stdin
        assert self._process.stdout
        self._calls, self._answers = self._process.stdin, self._process.stdout
        with suppress(OSError):  # a child that did not start is told of by the first call
            send(self._calls, pickle.dumps(megabytes))
            send(self._calls, pickle.dumps((warm or int, (), {})))

    @property
    def has_ended(self) -> bool:
        return self._process.poll() is not None

    def ask(self, request: bytes, limits: Limits) -> tuple[str, Any]:
        """Return the answer to a call, or tell why there is none."""
        with self._changing:
            self.calls += 1
            self._going_on = self.calls
        timer = threading.Timer(limits.seconds, self._expire, (self.calls,))
        timer.daemon = True
        timer.start()
        try:
            send(self._calls, request)
            answer = receive(self._answers)
        except (OSError, EOFError, ValueError) as error:
            self.end()
            raise self._why(limits) from error
        finally:
            timer.cancel()
            with self._changing:
                self._going_on = None
        kind, value = pickle.loads(answer)
        return kind, value

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._calls, self._answers):
            with suppress(OSError):  # what could not be written to a dead child
                pipe.close()

    def _expire(self, call: int) -> None:
        with self._changing:
            if self._going_on == call:
                self._expired = call
                self._process.kill()

    def _why(self, limits: Limits) -> BriefbookError:
        if self.stopped:
            return StoppedError("The work was stopped.")
        if self._expired:
            return BriefbookError(
                f"This took longer than {limits.seconds:g} seconds and was stopped; "
                "please divide the text or file."
            )
        return BriefbookError(
            "The process that did this ended unexpectedly; the book is unchanged. Please try again."
        )


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    # the parent's own search path, and not the folder that the program happens to run in
    code = f"import sys; sys.path[:] = {sys.path!r}; from briefbook.jobs.child import serve; serve()"
    return [sys.executable, "-c", code]
