"""Asking the worker to read one file, and saying in a sentence about that file why it cannot be read."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from briefbook.errors import BriefbookError, PasswordNeededError
from briefbook.jobs.workers.guard import ForbiddenError
from briefbook.jobs.workers.worker import (
    ChildEndedError,
    Limits,
    StoppedError,
    TooLongError,
    TooMuchMemoryError,
)
from briefbook.translation import grouped, tr

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True)
class Refusal:
    """A file that could not be read, and why in one sentence."""

    filename: str
    reason: str
    path: Path | None = None
    """The file on disk that it is or lies in."""
    needs_password: bool = False
    ended_child: bool = False
    """Whether it passed a limit, or ended the process that read it."""


def refusing(name: str, read: Callable[[], T], limits: Limits) -> T | Refusal:
    """Return what was read, or the refusal of the file with this name; `StoppedError` is raised."""
    try:
        return read()
    except StoppedError:
        raise
    except PasswordNeededError as error:
        return Refusal(name, str(error), needs_password=True)
    except Exception as error:  # one file that a parser stumbles over must not cost the others
        ended = isinstance(error, TooLongError | TooMuchMemoryError | ChildEndedError)
        return Refusal(name, sentence(name, error, limits), ended_child=ended)


def sentence(name: str, error: Exception, limits: Limits) -> str:
    """Return why a file could not be read."""
    match error:
        case TooLongError():
            told = tr(
                "“{name}” took longer than {seconds} seconds to read, so it was left out.",
                name=name,
                seconds=f"{limits.seconds:g}",
            )
        case TooMuchMemoryError() | MemoryError():
            told = tr(
                "“{name}” needs more than {megabytes} MB of memory to be read, so it was left out.",
                name=name,
                megabytes=grouped(limits.megabytes),
            )
        case ChildEndedError():
            told = tr(
                "“{name}” is damaged in a way that stopped the process reading it, so it was left out.",
                name=name,
            )
        case RecursionError():
            told = tr("“{name}” is nested too deeply to be read, so it was left out.", name=name)
        case ForbiddenError():
            told = tr(
                "“{name}” asks for other files or the network while it is read, so it was left out.",
                name=name,
            )
        case BriefbookError():
            return str(error)
        case _:
            log.error("Reading a file failed: %s", Path(name).suffix, exc_info=error)
            return tr(
                "“{name}” could not be read because of a mistake in Briefbook; the log has the details.",
                name=name,
            )
    log.warning("Reading a file failed: %s %s", Path(name).suffix, error)
    return told
