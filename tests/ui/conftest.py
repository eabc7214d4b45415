"""A desk with a book in memory, for panes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from briefbook.jobs.workers.memos import memo_worker
from briefbook.jobs.workers.pool import Workers
from briefbook.jobs.workers.reading import reading_workers
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Messages
from briefbook.ui.open_book import OpenBook
from briefbook.ui.tasks import Tasks
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme
from briefbook.ui.wayfinder import Wayfinder


@pytest.fixture
def book() -> Iterator[Book]:
    with Book.create(MEMORY, "Lake Verna Summit") as book:
        yield book


@pytest.fixture(scope="session")
def reader() -> Iterator[Workers]:
    """Give one worker that reads files to all tests, as its child takes a second to get ready."""
    with reading_workers() as worker:
        yield worker


@pytest.fixture
def desk(book: Book, qapp: QApplication, reader: Workers) -> Iterator[Desk]:
    theme = Theme("light")
    theme.apply(qapp)
    tasks = Tasks()
    worker = memo_worker()
    desk = Desk(OpenBook(book), Wayfinder(), Messages(), tasks, theme, Icons(theme), worker, reader)
    yield desk
    tasks.cancel_all()
    worker.stop()
    desk.page_worker.stop()
    # without an event loop the widgets of all tests would stay, and each new style sheet be theirs too
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
