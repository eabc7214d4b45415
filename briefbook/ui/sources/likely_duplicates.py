"""Looks, once something was imported, whether the book had the like of it already."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from briefbook.store.database import MEMORY
from briefbook.ui.desk import Desk
from briefbook.ui.tasks import Task


class LikelyDuplicates(QObject):
    """Compares what came in with the rest, off this thread, and offers to decide."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def look(self, source_ids: Iterable[str], told: str) -> None:
        """Compare sources with the rest of the book; `told` is what was said of their import, or nothing."""
        ids = frozenset(source_ids)
        book = self._desk.open_book.book
        # no other connection sees a book in memory
        if not ids or book.path == MEMORY:
            return
        path = book.path

        def work(_: Task) -> int:
            from briefbook.jobs.duplicates import likenesses
            from briefbook.store.book import Book

            with Book.open(path, read_only=True) as reading:
                return len(likenesses(reading, ids))

        self._desk.tasks.start(
            "Looking for duplicates",
            work,
            done=lambda count: self._tell(count, told),
            failed=self._desk.messages.error,
        )

    def _tell(self, count: int, told: str) -> None:
        way = self._desk.wayfinder
        if not count:
            return
        way.duplicates_found.emit(count)
        if told:
            what = "One looks like another source" if count == 1 else f"{count:,} pairs of sources look alike"
            self._desk.messages.warning(f"{told}. {what}.", "Review", way.duplicates_wanted.emit)
