"""A desk with a book in memory, for panes, and windows as the program opens them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefbook.jobs.workers.memos import memo_workers
from briefbook.jobs.workers.pool import Workers
from briefbook.jobs.workers.reading import reading_workers
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from briefbook.ui.application import make_window
from briefbook.ui.desk import Desk
from briefbook.ui.frame.main_window import MainWindow
from briefbook.ui.messages import Messages
from briefbook.ui.open_book import OpenBook
from briefbook.ui.settings import Settings
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


@pytest.fixture(scope="session")
def maker() -> Iterator[Workers]:
    """Give the workers that make memos and review books to all tests, for the same reason."""
    with memo_workers() as worker:
        yield worker


@pytest.fixture
def desk(book: Book, qapp: QApplication, reader: Workers, maker: Workers) -> Iterator[Desk]:
    theme = Theme("light")
    theme.apply(qapp)
    tasks = Tasks()
    desk = Desk(OpenBook(book), Wayfinder(), Messages(), tasks, theme, Icons(theme), maker, reader)
    yield desk
    tasks.cancel_all()
    desk.page_worker.stop()
    # without an event loop the widgets of all tests would stay, and each new style sheet be theirs too
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """Open windows as the program does, all with the same settings; they are closed at the end."""
    windows = []

    def open_window() -> MainWindow:
        window = make_window(qapp, Settings(tmp_path / "window.ini"))
        windows.append(window)
        window.resize(1440, 900)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield open_window
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
