"""The child process of a worker: it takes calls from one pipe and answers them on another."""

import os
import pickle
import signal
import sys
import threading
from queue import SimpleQueue
from typing import IO, NoReturn

from briefbook.errors import BriefbookError
from briefbook.jobs.mistakes import frames_of
from briefbook.translation import english

RETURNED, RAISED, FULL = "returned", "raised", "full"
"""What became of a call: a value, an exception and its traceback, or no more memory."""

_LENGTH = 8


def serve() -> NoReturn:
    """Answer calls until the pipe ends, which it does when the parent ends, however it does."""
    calls, answers = _pipes()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory(pickle.loads(receive(calls)))
    waiting: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_listen, args=(calls, waiting), daemon=True).start()
    # what is told here says itself in the language of the parent once it is there
    with english():
        warm = waiting.get()
        # a warming that fails does so again in the call that needs it, and is told then
        _answer(warm)
        send(answers, pickle.dumps((RETURNED, None)))
        while True:
            send(answers, _answer(waiting.get()))


def send(pipe: IO[bytes], data: bytes) -> None:
    """Write one message."""
    pipe.write(len(data).to_bytes(_LENGTH, "big"))
    pipe.write(data)
    pipe.flush()


def receive(pipe: IO[bytes]) -> bytes:
    """Read one message; `EOFError` if the other side has ended."""
    return _exactly(pipe, skip_length(pipe))


def skip_length(pipe: IO[bytes]) -> int:
    """Read how long the message is that comes next; `EOFError` if the other side has ended."""
    return int.from_bytes(_exactly(pipe, _LENGTH), "big")


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    data = pipe.read(length)
    if len(data) < length:
        raise EOFError("The other side of the pipe has ended.")
    return data


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Take the standard streams for the messages, so that nothing else can read or print there."""
    calls, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    return calls, answers


def _limit_memory(megabytes: int) -> None:
    # not on Windows, and in vain on macOS: there the parent watches
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        wanted = megabytes << 20
        limit = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _listen(calls: IO[bytes], waiting: "SimpleQueue[bytes]") -> None:
    # in a thread of its own, so that the end of the parent is noticed in the middle of a call
    while True:
        try:
            waiting.put(receive(calls))
        except (EOFError, OSError, MemoryError):
            os._exit(0)


def _answer(call: bytes) -> bytes:
    try:
        function, args, kwargs = pickle.loads(call)
        del call  # a large file is not to be in memory twice
        return pickle.dumps((RETURNED, function(*args, **kwargs)), pickle.HIGHEST_PROTOCOL)
    except MemoryError:
        return pickle.dumps((FULL, None))
    except BaseException as error:
        trace = "" if isinstance(error, BriefbookError) else frames_of(error)
        return pickle.dumps((RAISED, (_portable(error), trace)))


def _portable(error: BaseException) -> BaseException:
    """Return an exception, or one with its words if it cannot go through a pipe."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    # what ends a process is not to end the parent's
    return error if isinstance(error, Exception) else RuntimeError(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    serve()
