"""How long the memo is: found out in the worker shortly after typing rests, while somebody is told of it."""

import logging
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from briefbook.domain.edit import Edit
from briefbook.domain.risk import RatingNote
from briefbook.domain.source import SetAside
from briefbook.errors import BriefbookError
from briefbook.jobs.workers.pool import Workers
from briefbook.translation import tr
from briefbook.ui.open_book import OpenBook, with_drafts
from briefbook.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from briefbook.jobs.measuring import Measured
    from briefbook.store.book import Book

log = logging.getLogger(__name__)

REST: Final = 1500
"""Milliseconds without an edit or a key after which the memo is made."""
LONGEST: Final = 5.0
"""Seconds after which making it is given up: what takes longer is left to the memo's own pane."""
_FIRST: Final = 12.0
"""The same for the first time, when its process may have to start."""
_PATIENCE: Final = 1.0
"""Seconds after which new typing stops what is being made; what is nearly done is let be."""
_MOST: Final = 1_500_000
"""Characters of text beyond which no memo is made within `LONGEST`."""
NOT_PRINTED: Final = (RatingNote, SetAside)
"""What an edit can touch without changing the memo."""


class MemoLength(QObject):
    """The length of the memo as last made, and whether it would still be that of the memo now."""

    changed = Signal()
    """It is known, or being found out, or no longer true."""

    def __init__(self, open_book: OpenBook, tasks: Tasks, worker: Workers) -> None:
        super().__init__(open_book)
        self._open_book, self._tasks, self._worker = open_book, tasks, worker
        self.measured: Measured | None = None
        self.is_current = False
        """Whether nothing changed since it was measured."""
        self.is_dear = False
        """Whether making the memo takes too long to be done all the time."""
        self.revision = 0
        """Another number after each change of the book or its typing."""
        self.is_made_elsewhere: Callable[[], bool] = lambda: False
        """Whether the memo's pane is in sight, which makes it at once and tells of it here."""
        self._wanted: list[Callable[[], bool]] = []
        self._is_asked = False
        self._task: Task | None = None
        self._making = (0, 0.0)
        self._is_first = True
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._make)
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._give_up)
        open_book.edited.connect(self._on_edited)
        open_book.typed.connect(self._on_change)
        open_book.since_changed.connect(self._on_change)
        tasks.ended.connect(self._on_ended)

    @property
    def is_going(self) -> bool:
        """Whether the memo is being made, or will be in a moment."""
        return self._task is not None or self._rest.isActive()

    def watch(self, is_wanted: Callable[[], bool]) -> None:
        """Keep it known whenever `is_wanted`, unless the book cannot be written."""
        self._wanted.append(is_wanted)

    def look(self) -> None:
        """Find it out soon if it is wanted now: somebody who watches came into sight."""
        if not self.is_current and not self._rest.isActive():
            self._rest.start()

    def ask(self) -> bool:
        """Find it out once, whoever watches; return false where that takes too long."""
        if self.is_dear:
            return False
        self._is_asked = True
        self.look()
        return True

    def take(self, measured: "Measured", revision: int, seconds: float = 0.0) -> None:
        """Take what the memo's pane made of the book as it was at a `revision`."""
        self.measured, self.is_current = measured, revision == self.revision
        self.is_dear = seconds > LONGEST
        if self.is_current:
            self._is_asked = False
            self._rest.stop()
        self.changed.emit()

    def confirm(self, revision: int) -> None:
        """Note that the book, as it was at a revision, prints what was measured last."""
        if self.measured is not None and revision == self.revision and not self.is_current:
            self.take(self.measured, revision)

    def _on_edited(self, edit: Edit) -> None:
        from briefbook.domain.header import MemoHeader

        is_printed = not all(change.kind in NOT_PRINTED for change in edit.changes)
        if not is_printed or self._open_book.is_of_typing(edit):
            return
        if edit.touches(MemoHeader):  # another template may print less
            self.is_dear = False
        self._on_change()

    def _on_change(self) -> None:
        was_current = self.is_current
        self.revision += 1
        self.is_current = False
        if self._task is not None and monotonic() - self._making[1] > _PATIENCE:
            self._task.cancel()
        self._rest.start()
        if was_current:  # and not at every key
            self.changed.emit()

    @property
    def _is_wanted(self) -> bool:
        book = self._open_book.book
        watched = not book.is_read_only and any(wanted() for wanted in self._wanted)
        return self._open_book.is_open and (watched or self._is_asked)

    def _make(self) -> None:
        if self.is_current or self.is_dear or self._task or not self._is_wanted or self.is_made_elsewhere():
            return
        from briefbook.ui.review.reading_aside import read_aside

        open_book, one = self._open_book, self._worker.one()
        drafted, since = open_book.drafted(), open_book.since

        def all_of(book: "Book") -> object:
            from briefbook.ui.memo.since import with_changes

            return with_changes(book, book.contents(), since)

        read = read_aside(open_book.book, all_of)

        def work(task: Task) -> "Measured | None":
            from briefbook.domain.contents import Contents
            from briefbook.jobs.measuring import Measured, measure
            from briefbook.ui.memo.preview import lean

            contents = read()
            assert isinstance(contents, Contents)
            contents = with_drafts(contents, drafted)
            if not contents.has_papers:
                return Measured(0)
            if task.is_cancelled or sum(len(issue.text) for issue in contents.issues) > _MOST:
                return None
            return one.call(measure, lean(contents))

        self._making = self.revision, monotonic()
        self._limit.start(round(1000 * (_FIRST if self._is_first else LONGEST)))
        self._task = self._tasks.start(
            tr("Making the memo"),
            work,
            done=self._on_made,
            failed=self._on_failed,
            stop=one.stop,
            is_quiet=True,
        )
        self.changed.emit()

    def _on_made(self, measured: "Measured | None") -> None:
        if measured is None:  # there is too much text
            self._leave_be()
            return
        self._is_first = False
        self.take(measured, self._making[0])

    def _on_failed(self, error: BriefbookError) -> None:
        log.info("The memo could not be measured: %s", type(error).__name__)
        self.lose()

    def lose(self) -> None:
        """Note that the memo cannot be made; its pane tells why."""
        self.measured, self._is_asked = None, False
        self.changed.emit()

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._leave_be()

    def _leave_be(self) -> None:
        self.is_dear, self.measured, self._is_asked = True, None, False
        self.changed.emit()

    def _on_ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._limit.stop()
            if not self.is_current and not self._rest.isActive() and self._making[0] != self.revision:
                self._rest.start()
            self.changed.emit()
