"""Looking for words in the book, off the window's thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefbook.edits.own_texts import Scope, own_texts
from briefbook.edits.seeking import FoundText, Wanted, sought
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.tasks import Task


class Looking(QObject):
    """Finds what is wanted in the texts of the book; a new search ends the one before."""

    found = Signal(object)
    """The `FoundText`s of the last search, a list."""
    failed = Signal(object)
    """Why there are none, a `BriefbookError`."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None

    @property
    def is_going_on(self) -> bool:
        """Whether the last search has not ended."""
        return self._task is not None

    def look(self, wanted: Wanted, scope: Scope, issue_id: str | None) -> None:
        """Look for something in some of the texts."""
        self.stop()
        try:
            wanted.check()
            self._desk.open_book.flush()
        except BriefbookError as error:
            self.failed.emit(error)
            return
        book = self._desk.open_book.book
        opened: Callable[[], Book] | None = None
        texts = []
        if book.file.path.is_file():
            opened = book.reader()
        else:  # no other connection sees it
            texts = list(own_texts(book, scope, issue_id))

        def work(task: Task) -> list[FoundText]:
            if opened is None:
                return list(sought(texts, wanted, lambda: not task.is_cancelled))
            with opened() as reading:
                return list(
                    sought(own_texts(reading, scope, issue_id), wanted, lambda: not task.is_cancelled)
                )

        self._task = self._desk.tasks.start(
            tr("Finding words"), work, done=self._on_found, failed=self._on_failed
        )

    def stop(self) -> None:
        """Let go of the search that is going on."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_found(self, found: list[FoundText]) -> None:
        # one that was cancelled may have sent its result before that
        if self._task is not None and not self._task.is_cancelled and self._desk.open_book.is_open:
            self._task = None
            self.found.emit(found)

    def _on_failed(self, error: BriefbookError) -> None:
        if self._task is not None and not self._task.is_cancelled:
            self._task = None
            self.failed.emit(error)
