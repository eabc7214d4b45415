"""A child process as its parent sees it: started, asked, watched and ended."""

import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, Any, Final

from briefbook.errors import BriefbookError
from briefbook.jobs.workers.child import send, skip_length
from briefbook.jobs.workers.memory_watch import MemoryWatch
from briefbook.translation import grouped, tr

ARGUMENT: Final = "--worker"
"""What tells a frozen program, which knows no `-c`, that it is to be a worker's child."""

TO_GET_READY: Final = 60.0
"""Seconds in which a child must have started and warmed up."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What the child may use."""

    seconds: float = 20.0
    """For one call."""
    megabytes: int = 2_048
    """Of address space on Linux, of memory in use elsewhere."""
    calls: int = 500
    """Until a fresh child is started, so that leaks stay small."""
    ahead: int = 0
    """So many calls before its last one a child's successor starts, to be warm by then."""
    watched: bool = sys.platform != "linux"
    """Whether the memory in use is looked at, because the system does not limit the address space."""


class StoppedError(BriefbookError):
    """The call was stopped from another thread."""


class TooLongError(BriefbookError):
    """A call took longer than it may."""


class TooMuchMemoryError(BriefbookError):
    """A call needed more memory than it may."""


class ChildEndedError(BriefbookError):
    """The child ended in the middle of a call."""


class ChildProcess:
    """One child process, which answers one call after the other."""

    def __init__(self, megabytes: int, warm: Callable[[], object] | None) -> None:
        self.calls = 0
        self.stopped = False
        self._is_warm = False
        self._expired = False
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
        """Return whether the process runs no more."""
        return self._process.poll() is not None

    def ask(self, request: bytes, limits: Limits) -> tuple[str, Any]:
        """Return the answer to a call, or tell why there is none."""
        if not self._is_warm:
            # what warming takes is not of the call's time
            self._exchange(None, max(limits.seconds, TO_GET_READY), limits)
            self._is_warm = True
        return self._exchange(request, limits.seconds, limits)

    def kill(self) -> None:
        """Have the process end, whatever it does; whoever waits for its answer hears of it."""
        self._process.kill()

    def end(self) -> None:
        """End the process and leave nothing of it."""
        self.kill()
        self._process.wait()
        for pipe in (self._calls, self._answers):
            with suppress(OSError):  # what could not be written to a dead child
                pipe.close()

    def _exchange(self, request: bytes | None, seconds: float, limits: Limits) -> tuple[str, Any]:
        with self._changing:
            self.calls += request is not None
            self._going_on = self.calls
        timer = threading.Timer(seconds, self._expire, (self.calls,))
        timer.daemon = True
        timer.start()
        watch = MemoryWatch(self._process.pid, limits.megabytes, self._process.kill)
        try:
            if limits.watched:
                watch.start()
            if request is not None:
                send(self._calls, request)
            kind, value = _received(self._answers)
        except (OSError, EOFError, ValueError, pickle.UnpicklingError) as error:
            self.end()
            raise self._why(limits, watch) from error
        finally:
            timer.cancel()
            watch.stop()
            with self._changing:
                self._going_on = None
        return kind, value

    def _expire(self, call: int) -> None:
        with self._changing:
            if self._going_on == call:
                self._expired = True
                self._process.kill()

    def _why(self, limits: Limits, watch: MemoryWatch) -> BriefbookError:
        if self.stopped:
            return stopped()
        if self._expired:
            return TooLongError(
                tr(
                    "This took longer than {seconds} seconds and was stopped; please divide the text "
                    "or file.",
                    seconds=f"{limits.seconds:g}",
                )
            )
        if watch.killed:
            return too_much_memory(limits)
        return ChildEndedError(
            tr("The process that did this ended unexpectedly; the book is unchanged. Please try again.")
        )


def stopped() -> StoppedError:
    """Return what is told of a call that was stopped."""
    return StoppedError(tr("The work was stopped."))


def too_much_memory(limits: Limits) -> TooMuchMemoryError:
    """Return what is told of a call that needs more memory than it may."""
    return TooMuchMemoryError(
        tr(
            "This needs more than {megabytes} MB of memory and was stopped; please divide the text or file.",
            megabytes=grouped(limits.megabytes),
        )
    )


def _received(answers: IO[bytes]) -> tuple[str, Any]:
    # read as it comes, so that a large answer is not in memory twice
    skip_length(answers)
    kind, value = pickle.load(answers)
    return kind, value


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    # the parent's own search path, and not the folder that the program happens to run in
    code = f"import sys; sys.path[:] = {sys.path!r}; from briefbook.jobs.workers.child import serve; serve()"
    return [sys.executable, "-c", code]
