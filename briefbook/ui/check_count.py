"""How much in the book needs attention, counted some seconds after the last change."""

from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from briefbook import paths
from briefbook.domain.edit import Edit
from briefbook.errors import BriefbookError
from briefbook.jobs.workers.checks import counts
from briefbook.jobs.workers.pool import Workers
from briefbook.store.book import Book
from briefbook.translation import tr
from briefbook.ui.memo_length import MemoLength
from briefbook.ui.open_book import OpenBook, with_drafts
from briefbook.ui.tasks import Task, Tasks

REST: Final = 4000
"""Milliseconds without an edit or a key after which the book is checked."""
OLDEST: Final = 30
"""After how many days a claim is old, unless another number is chosen."""


class CheckCount(QObject):
    """The number of findings of the Review pane, which counts them itself while it is in sight."""

    changed = Signal()
    """It is known, or being counted, or no longer true."""

    def __init__(self, open_book: OpenBook, tasks: Tasks, length: MemoLength, worker: Workers) -> None:
        super().__init__(open_book)
        self._open_book, self._tasks, self._length = open_book, tasks, length
        self._worker = worker
        self.count: int | None = None
        """How many there are; `None` before the first time."""
        self.is_current = False
        """Whether nothing changed since they were counted."""
        self._oldest = OLDEST
        self._is_on = self._is_awaiting_length = False
        self._task: Task | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._begin)
        open_book.edited.connect(self._on_edited)
        open_book.typed.connect(self._on_change)
        length.changed.connect(self._on_length)
        tasks.ended.connect(self._on_ended)

    @property
    def oldest(self) -> int:
        """After how many days a claim is old."""
        return self._oldest

    @oldest.setter
    def oldest(self, days: int) -> None:
        if days != self._oldest:
            self._oldest = days
            self._on_change()

    def turn_on(self) -> None:
        """Count from now on."""
        self._is_on = True
        self._rest.start()

    def take(self, count: int) -> None:
        """Take what the Review pane counted."""
        self._rest.stop()
        self._is_awaiting_length = False
        self._stop()
        self.count, self.is_current = count, True
        self.changed.emit()

    def _on_edited(self, edit: Edit) -> None:
        if not self._open_book.is_of_typing(edit):
            self._on_change()

    def _on_change(self) -> None:
        was_current = self.is_current
        self.is_current = self._is_awaiting_length = False
        self._stop()
        if self._is_on:
            self._rest.start()
        if was_current:  # and not at every key
            self.changed.emit()

    def _on_length(self) -> None:
        if self._is_awaiting_length and not self._length.is_going:
            self._run()

    def _begin(self) -> None:
        if self.is_current or not self._open_book.is_open:
            return
        if not self._length.is_current and self._may_be_too_long() and self._length.ask():
            self._is_awaiting_length = True
        else:
            self._run()

    def _may_be_too_long(self) -> bool:
        from briefbook.memo.templates import template

        header = self._open_book.book.headers.only()
        try:
            return template(header.template, paths.user_templates()).may_be_exceeded
        except BriefbookError:  # which is found when the book is checked
            return False

    def _run(self) -> None:
        from briefbook.ui.review.reading_aside import read_aside

        self._is_awaiting_length = False
        self._stop()
        drafted, oldest, length = self._open_book.drafted(), self._oldest, self._length
        one = self._worker.one()
        overflows = length.measured.overflows if length.measured and length.is_current else ()
        read = read_aside(self._open_book.book, Book.contents)

        def work(task: Task) -> int:
            contents = with_drafts(read(), drafted)
            return sum(one.call(counts, contents, today=date.today(), oldest=oldest, overflows=overflows))

        self._task = self._tasks.start(
            tr("Checking the book"),
            work,
            done=self.take,
            failed=self._on_failed,
            stop=one.stop,
            is_quiet=True,
        )

    def _on_failed(self, error: BriefbookError) -> None:
        # the Review pane tells why
        self.count = None
        self.changed.emit()

    def _on_ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
