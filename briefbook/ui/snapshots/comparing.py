"""Comparing with a snapshot off the GUI thread, again after each rest of the editing."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.snapshot import Snapshot
from briefbook.errors import BriefbookError
from briefbook.jobs.comparing import Comparison, compared
from briefbook.store.book import Book
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.review.reading_aside import read_aside
from briefbook.ui.review.row import Row
from briefbook.ui.snapshots.difference_rows import record_rows
from briefbook.ui.tasks import Task

REST: Final = 800
"""Milliseconds without an edit after which the two are compared anew."""


class Comparing(QObject):
    """Holds what was compared last; an edit makes it stale, and it is made anew when it is looked at."""

    done = Signal()
    """There is another comparison, or a sentence why there is none."""

    def __init__(
        self, desk: Desk, chosen: Callable[[], tuple[Snapshot | None, Snapshot | None]], page: QWidget
    ) -> None:
        """`chosen` gives the two snapshots; the second is `None` for now."""
        super().__init__(page)
        self._page = page
        self._desk, self._open_book, self._chosen = desk, desk.open_book, chosen
        self.found: Comparison | None = None
        self.rows: tuple[Row, ...] = ()
        """The records that differ, as the list shows them."""
        self.trouble = ""
        self.is_stale = True
        self._task: Task | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.compare_if_wanted)
        self._open_book.edited.connect(self._on_edited)

    def compare_if_wanted(self) -> None:
        """Compare, if something happened since and somebody looks."""
        if self.is_stale and self._page.isVisible() and self._open_book.is_open:
            self.compare()

    def compare(self) -> None:
        """Compare now; `done` follows."""
        self._stop()
        self._rest.stop()
        self.is_stale = False
        since, until = self._chosen()
        if since is None:
            self._keep(None)
            return
        try:
            read = read_aside(self._open_book.book, partial(_compared, since=since, until=until))
        except BriefbookError as error:
            self._fail(error)
            return
        self._task = self._desk.tasks.start(
            tr("Comparing"), lambda task: read(), done=self._done, failed=self._fail
        )

    @property
    def is_going(self) -> bool:
        """Whether a comparison is being made."""
        return self._task is not None

    def _on_edited(self, edit: Edit) -> None:
        self._stop()
        self.is_stale = True
        self._rest.start()

    def _stop(self) -> None:
        if self._task:
            self._task.cancel()
            self._task = None

    def _done(self, made: tuple[Comparison, tuple[Row, ...]]) -> None:
        self._keep(*made)

    def _keep(self, found: Comparison | None, rows: tuple[Row, ...] = (), trouble: str = "") -> None:
        self._task = None
        self.found, self.rows, self.trouble = found, rows, trouble
        self.done.emit()

    def _fail(self, error: BriefbookError) -> None:
        self._keep(None, trouble=str(error))


def _compared(book: Book, since: Snapshot, until: Snapshot | None) -> tuple[Comparison, tuple[Row, ...]]:
    found = compared(book, since, until)
    return found, tuple(record_rows(found.differences))
