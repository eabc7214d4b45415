"""Looks, once something was imported, whether the book had the like of it already."""

from collections.abc import Iterable

from PySide6.QtCore import QObject

from briefbook.store.database import MEMORY
from briefbook.translation import tr
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
        opened = book.reader()

        def work(_: Task) -> int:
            from briefbook.jobs.duplicates import likenesses

            with opened() as reading:
                return len(likenesses(reading, ids))

        self._desk.tasks.start(
            tr("Looking for duplicates"),
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
            one, many = tr("One looks like another source."), tr("%n pairs of sources look alike.", "", count)
            words = tr("{first}. {second}", first=told, second=one if count == 1 else many)
            self._desk.messages.warning(words, tr("Review", "verb"), way.duplicates_wanted.emit)
