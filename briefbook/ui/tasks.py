"""Work off the GUI thread: it takes values and returns a value."""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from briefbook.errors import BriefbookError
from briefbook.translation import tr

log = logging.getLogger(__name__)


class Task(QObject):
    """One piece of work in the pool. Its signals arrive on the thread that made it."""

    finished = Signal(object)
    """What the work returned; not sent once cancelled."""
    failed = Signal(object)
    """Why it could not be done, a `BriefbookError`; not sent once cancelled."""
    progressed = Signal(int, int)
    """How many of how many steps are done."""
    ended = Signal(object)
    """Finished, failed or cancelled: nothing more comes from the task, which is sent along."""

    def __init__(
        self,
        title: str,
        work: Callable[["Task"], Any],
        stop: Callable[[], object] | None = None,
        *,
        is_quiet: bool = False,
    ) -> None:
        super().__init__()
        self.title = title
        self.is_quiet = is_quiet
        """Whether nobody waits for it, so that no progress is shown."""
        self.is_cancelled = False
        self._work = work
        self._stop = stop

    def cancel(self) -> None:
        """Ask the work to stop at its next step, and drop its result."""
        self.is_cancelled = True
        if self._stop:
            self._stop()

    def run(self) -> None:
        """Do the work, in the pool's thread."""
        try:
            result = self._work(self)
        except BriefbookError as error:
            if not self.is_cancelled:
                self.failed.emit(error)
        except Exception:
            log.exception("Work off the window’s thread failed")
            if not self.is_cancelled:
                self.failed.emit(
                    BriefbookError(
                        tr(
                            "{work} failed because of a mistake in Briefbook; the log has the details.",
                            work=self.title,
                        )
                    )
                )
        else:
            if not self.is_cancelled:
                self.finished.emit(result)
        self.ended.emit(self)


class Tasks(QObject):
    """The work going on; the status bar shows it with a way to cancel."""

    started = Signal(object)
    """A `Task` began."""
    ended = Signal(object)
    """A `Task` ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._going: list[Task] = []

    @property
    def going(self) -> tuple[Task, ...]:
        """The work not yet ended, the oldest first."""
        return tuple(self._going)

    def start(
        self,
        title: str,
        work: Callable[[Task], Any],
        *,
        done: Callable[[Any], object],
        failed: Callable[[BriefbookError], object],
        stop: Callable[[], object] | None = None,
        is_quiet: bool = False,
    ) -> Task:
        """Start work and have its result, or the sentence why there is none, on this thread.

        `stop` ends at once what the work waits for; it is called when the task is cancelled. Of what
        `is_quiet` no progress is shown.
        """
        task = Task(title, work, stop, is_quiet=is_quiet)
        queued = Qt.ConnectionType.QueuedConnection
        task.finished.connect(done, queued)
        task.failed.connect(failed, queued)
        # a method, unlike a lambda, is not called any more once its object is gone
        task.ended.connect(self._end, queued)
        self._going.append(task)  # keeps the Python object alive while the pool holds it
        self.started.emit(task)
        self._pool.start(_Runnable(task))
        return task

    def cancel_all(self) -> None:
        """Cancel all work and wait for it to stop."""
        for task in self._going:
            task.cancel()
        self._pool.waitForDone()

    def _end(self, task: Task) -> None:
        self._going.remove(task)
        self.ended.emit(task)


class _Runnable(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.run()
