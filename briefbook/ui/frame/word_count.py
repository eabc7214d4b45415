"""How many words the issues of a book have, counted without holding up the window."""

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefbook.domain.word_counts import words_in

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.store.book import Book

SLICE = 0.008
"""Seconds that one turn of counting takes at most, about."""


class WordCount(QObject):
    """Counts each text once, and again when it changed; a million words take ten turns."""

    counted = Signal(int)
    """The words of all issues."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book: Book | None = None
        self._known: dict[str, tuple[str, int]] = {}
        self._counting: Iterator[int] = iter(())
        self._turns = QTimer(self, singleShot=True, interval=0)
        self._turns.timeout.connect(self._turn)

    def serve(self, book: "Book | None") -> None:
        """Count another book from now on, or none."""
        self._book = book
        self._known = {}
        self._turns.stop()

    def count(self) -> None:
        """Count what is new, and tell the sum when that is done."""
        self._counting = self._words()
        self._turn()

    def _turn(self) -> None:
        end = time.perf_counter() + SLICE
        for total in self._counting:
            if total >= 0:
                self.counted.emit(total)
                return
            if time.perf_counter() > end:
                self._turns.start()
                return

    def _words(self) -> Iterator[int]:
        """Yield -1 after every text that had to be counted, and the sum in the end."""
        if self._book is None:
            return
        known, self._known = self._known, {}
        for issue in self._book.issues.all():
            text, words = known.pop(issue.id, ("", 0))
            if text is not issue.text:
                words = words_in(issue.text)
                yield -1
            self._known[issue.id] = issue.text, words
        yield sum(words for _, words in self._known.values())
