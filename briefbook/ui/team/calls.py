"""Calls of the book from another thread, made on the one that the book is written on."""

from collections.abc import Callable
from threading import Event, Lock
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr
from briefbook.ui.open_book import OpenBook
from briefbook.ui.tasks import Task

T = TypeVar("T")


class StoppedError(BriefbookError):
    """The user cancelled the work, or closed the book."""

    def __init__(self) -> None:
        super().__init__(tr("The work was stopped; what was done is kept."))


class _Call:
    """A function to be called with the book; once given up it is not called any more."""

    def __init__(self, act: Callable[[Book], Any]) -> None:
        self._act = act
        self._lock, self._is_taken = Lock(), False
        self.done = Event()
        self._result: Any = None
        self._error: BaseException | None = None

    def make(self, open_book: OpenBook) -> None:
        """Call it, on the thread of the window."""
        if not self._take():
            return
        try:
            if not open_book.is_open:
                raise StoppedError
            # what is being typed is an edit of its own before others’ come in
            open_book.flush()
            self._result = self._act(open_book.book)
        except BaseException as error:
            self._error = error
        self.done.set()

    def give_up(self) -> bool:
        """Keep it from being called; return whether that was in time."""
        return self._take()

    def result(self) -> Any:
        """Return what the function did, or raise what it raised."""
        if self._error is not None:
            raise self._error
        return self._result

    def _take(self) -> bool:
        with self._lock:
            is_first, self._is_taken = not self._is_taken, True
        return is_first


class BookCalls(QObject):
    """Lets work in another thread read and change the open book."""

    _wanted = Signal(object)

    def __init__(self, open_book: OpenBook) -> None:
        super().__init__(open_book)
        self._open_book = open_book
        self._wanted.connect(self._make, Qt.ConnectionType.QueuedConnection)

    def at_book(self, task: Task) -> Callable[[Callable[[Book], T]], T]:
        """Return what calls a function with the book and waits for it, unless the task is cancelled."""

        def at_book(act: Callable[[Book], T]) -> T:
            call = _Call(act)
            self._wanted.emit(call)
            while not call.done.wait(0.05):
                if task.is_cancelled and call.give_up():
                    raise StoppedError
            result: T = call.result()
            return result

        return at_book

    def _make(self, call: _Call) -> None:
        call.make(self._open_book)
