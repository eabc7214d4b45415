"""What is kept of a mistake: where in the program it happened, never what it was about.

The message of an exception may quote a book, and a log is not encrypted as a book may be.
"""

import copy
import logging
import re
import sys
import traceback
from collections.abc import Iterator
from types import TracebackType
from typing import TypeAlias

IN_THE_WORKER = "In the worker:\n"
"""How the note begins that a worker adds to an exception: with frames, and without words."""

_Trouble: TypeAlias = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)

_QUOTED = re.compile(r"“[^”]*”?")


def frames_of(error: BaseException) -> str:
    """Return the traceback of an exception and of those behind it, with types and without messages."""
    return "\n".join(_frames(error))


class WordlessFormatter(logging.Formatter):
    """Formats what is logged without what a book holds, as far as that is known here."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, and the frames of an exception."""
        plain = copy.copy(record)
        plain.exc_text = plain.stack_info = None
        if plain.name.partition(".")[0] == "briefbook":
            if isinstance(plain.args, tuple):
                plain.args = tuple(
                    type(one).__name__ if isinstance(one, BaseException) else one for one in plain.args
                )
            plain.msg, plain.args = _QUOTED.sub("“…”", plain.getMessage()), ()
        else:  # libraries may quote what they work on
            plain.msg, plain.args = "(what a library said is not kept)", ()
        return super().format(plain)

    def formatException(self, ei: _Trouble) -> str:  # noqa: N802, the name that logging calls it by
        """Return the frames of an exception."""
        return frames_of(ei[1]) if ei[1] is not None else ""


def leave_no_core() -> None:
    """Let the system keep no picture of this program's memory when it crashes."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _frames(error: BaseException, seen: frozenset[int] = frozenset()) -> Iterator[str]:
    behind = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if behind is not None and id(behind) not in seen:
        yield from _frames(behind, seen | {id(error)})
        yield "which led to"
    yield "Traceback (most recent call last):"
    yield "".join(traceback.format_tb(error.__traceback__)).rstrip("\n")
    yield f"{type(error).__module__}.{type(error).__qualname__}"
    for one in error.exceptions if isinstance(error, BaseExceptionGroup) else ():
        yield from _frames(one, seen | {id(error)})
    yield from (note for note in getattr(error, "__notes__", ()) if note.startswith(IN_THE_WORKER))
