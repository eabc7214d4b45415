"""Ends a self-test that hangs, and tells where."""

import faulthandler
import os
import shutil
import sys
import threading
import time
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Final, NoReturn, Self

from briefbook.errors import BriefbookError
from briefbook.ui.self_test.telling import Report, Step

SPARE: Final = 10.0
"""Seconds after which what keeps even Python's own threads from running is ended as well."""


class Watchdog:
    """A thread that ends the program when one step takes longer than it may; without a limit, nothing."""

    def __init__(self, most_seconds: float | None, folder: Path) -> None:
        self._limit = most_seconds
        self._folder = folder
        self._main = threading.get_ident()
        self._changed = threading.Condition()
        self._step: tuple[Report, str, Path | None] | None = None
        self._begun = 0.0
        self._is_over = False
        self._nowhere: IO[str] | None = None

    def __enter__(self) -> Self:
        if self._limit is not None:
            self._nowhere = open(os.devnull, "w", encoding="utf-8")
            threading.Thread(target=self._watch, name="self-test watchdog", daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()
        with self._changed:
            self._is_over = True
            self._changed.notify()
        if self._nowhere:
            self._nowhere.close()

    def begin(self, found: Report, step: str, report: Path | None) -> None:
        """Watch over a step; where it hangs, `found` is written to `report` with its name."""
        with self._changed:
            self._step, self._begun = (found, step, report), time.monotonic()
            self._changed.notify()
        if self._limit is not None and self._nowhere:
            # which needs no turn of Python's; the report that was written last names the step
            faulthandler.dump_traceback_later(self._limit + SPARE, exit=True, file=self._nowhere)

    def end(self) -> None:
        """Watch no more until the next step."""
        with self._changed:
            self._step = None
            self._changed.notify()
        if self._limit is not None:
            faulthandler.cancel_dump_traceback_later()

    def _watch(self) -> None:
        assert self._limit is not None
        with self._changed:
            while not self._is_over:
                left = self._begun + self._limit - time.monotonic() if self._step else None
                if left is not None and left <= 0:
                    assert self._step
                    self._bite(*self._step)
                self._changed.wait(left)

    def _bite(self, found: Report, name: str, report: Path | None) -> NoReturn:
        at = sys._current_frames().get(self._main)
        frames = traceback.extract_stack(at) if at else []
        own = [one for one in frames if "briefbook" in Path(one.filename).parts]
        last = {f"{Path(one.filename).name}:{one.lineno}": None for one in (*own[-1:], *frames[-1:])}
        where = f" It was at {' → '.join(last)}." if last else ""
        found.steps.append(
            Step(name, False, f"It did not end within {self._limit:g} seconds.{where}", self._limit or 0.0)
        )
        found.seconds += self._limit or 0.0
        with suppress(BriefbookError):
            if report:
                found.write(report)
        with suppress(OSError, ValueError, AttributeError):
            print(found.text(), file=sys.stdout, flush=True)  # noqa: T201, the program ends here
        _end_children()
        shutil.rmtree(self._folder, ignore_errors=True)
        os._exit(1)


def _end_children() -> None:
    import psutil

    for child in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            child.kill()
