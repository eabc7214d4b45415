"""When the book is reviewed: on demand, and shortly after edits while somebody looks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from briefbook.errors import BriefbookError
from briefbook.jobs.workers.checks import checked
from briefbook.review.finding import Checked, Finding
from briefbook.store.book import Book
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.open_book import with_drafts
from briefbook.ui.review.reading_aside import read_aside
from briefbook.ui.tasks import Task

REST: Final = 1200
"""Milliseconds without an edit or a key after which the book is reviewed again."""
OLDEST: Final = 30


class Checking(QObject):
    """One review at a time, in a child process; an edit makes what it finds stale."""

    changed = Signal()
    """A review began, ended or was stopped, or its result became stale."""

    def __init__(self, desk: Desk, is_wanted: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_wanted = is_wanted
        self._task: Task | None = None
        self.oldest = OLDEST
        """A claim is old after so many days."""
        self.checked: Checked | None = None
        self.checked_at: datetime | None = None
        self.is_stale = True
        self.trouble = ""
        """Why there is no result, if that is so."""
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.run_if_wanted)
        desk.open_book.edited.connect(lambda _: self._on_change())
        desk.open_book.typed.connect(self._on_change)
        desk.tasks.ended.connect(self._on_ended)

    @property
    def is_going(self) -> bool:
        """Whether a review goes on."""
        return self._task is not None

    def run_if_wanted(self) -> None:
        """Review the book if what was found is stale and somebody looks."""
        if self.is_stale and self._is_wanted() and not self._task:
            self.run()

    def run(self) -> None:
        """Review the book now."""
        if not self._desk.open_book.is_open:
            return
        self._stop()
        drafted, oldest = self._desk.open_book.drafted(), self.oldest
        read = read_aside(self._desk.open_book.book, Book.contents)
        self.is_stale, self.trouble, one = False, "", self._desk.worker.one()

        def work(task: Task) -> Checked:
            contents = with_drafts(read(), drafted)
            # its rules would take from the window’s thread what only one thread of Python has at a time
            return one.call(checked, contents, today=date.today(), oldest=oldest)

        self._task = self._desk.tasks.start(
            tr("Checking the book"), work, done=self._done, failed=self._failed, stop=one.stop
        )
        self.changed.emit()

    def wait_for(self, days: int) -> None:
        """Count claims as old after so many days, from the next review on, which follows shortly."""
        if days != self.oldest:
            self.oldest = self._desk.check_count.oldest = days
            self._on_change()

    def settle(self, finding: Finding) -> None:
        """Leave out a finding that was dealt with, and review the book to be sure."""
        if self.checked:
            left = tuple(one for one in self.checked.findings if one != finding)
            self.checked = replace(self.checked, findings=left)
        self.run()

    def _done(self, checked: Checked) -> None:
        if self.is_stale:
            return
        self.checked, self.checked_at = checked, datetime.now()
        self._desk.check_count.take(len(checked.findings))
        self.changed.emit()

    def _failed(self, error: BriefbookError) -> None:
        self.trouble = str(error)
        self.changed.emit()

    def _on_change(self) -> None:
        is_news = self.is_going or not self.is_stale
        self._stop()
        self.is_stale = True
        self._rest.start()
        if is_news:  # and not at every key
            self.changed.emit()

    def _on_ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            # stopped by the user: not begun again by itself
            self._rest.stop() if task.is_cancelled else None
            self.changed.emit()

    def _stop(self) -> None:
        if self._task:
            self._task.cancel()
            self._task = None
