"""The mistakes that the program made since it started, and the report of them; it is never sent."""

import threading
import traceback
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from briefbook.jobs.mistakes import frames_of
from briefbook.translation import grouped, tr

MOST: Final = 20
"""How many different mistakes are kept: the first ones, as the others may come of them."""

LONGEST: Final = 20_000
"""Characters of a traceback with its messages that are kept: one may quote a whole source."""


@dataclass(frozen=True)
class Mistake:
    """One mistake, as often as it happened."""

    what: str
    """Where it was noticed, such as `in the window`."""
    kind: str
    first: datetime
    frames: str
    """The traceback without messages."""
    told: str
    """The traceback with messages, which may quote the book."""
    times: int = 1


class Mistakes:
    """All that went wrong since the start, from every thread."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._kept: dict[str, Mistake] = {}
        self._others = 0

    @property
    def count(self) -> int:
        """How often anything went wrong."""
        return sum(one.times for one in self.all()) + self._others

    def all(self) -> tuple[Mistake, ...]:
        """Return the different mistakes, the first one first."""
        with self._guard:
            return tuple(self._kept.values())

    def note(self, error: BaseException, what: str) -> int:
        """Keep a mistake; return how often it has happened now, or 0 where there are too many others."""
        frames = frames_of(error)
        with self._guard:
            if known := self._kept.get(frames):
                self._kept[frames] = replace(known, times=known.times + 1)
                return known.times + 1
            if len(self._kept) >= MOST:
                self._others += 1
                return 0
            told = "".join(traceback.format_exception(error))[:LONGEST]
            now = datetime.now().astimezone()
            self._kept[frames] = Mistake(what, type(error).__name__, now, frames, told)
            return 1

    def text(self, *, with_messages: bool = False) -> str:
        """Return what is known of them; messages, which may quote the book, only if they are asked for."""
        parts = list(_told(self.all(), with_messages))
        if self._others:
            parts.append(tr("And {others} others, of which nothing is kept.", others=grouped(self._others)))
        return "\n\n".join(parts) or tr("Nothing went wrong since the program was started.")


def _told(mistakes: Iterable[Mistake], with_messages: bool) -> Iterable[str]:
    for number, one in enumerate(mistakes, 1):
        often = "" if one.times == 1 else f", {one.times:,} times in all"
        yield (
            f"{number}. {one.kind}, noticed {one.what}\n"
            f"First at {one.first.isoformat(sep=' ', timespec='seconds')}{often}\n\n"
            f"{(one.told if with_messages else one.frames).rstrip()}"
        )
