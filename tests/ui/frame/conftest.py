"""The whole window, with and without the sample book in it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from briefbook.jobs.sample import make_sample
from briefbook.ui.application import make_window
from briefbook.ui.frame.book_view import BookView
from briefbook.ui.frame.main_window import MainWindow
from briefbook.ui.settings import Settings


@pytest.fixture(scope="session")
def made_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sample once; tests get copies."""
    path = tmp_path_factory.mktemp("sample") / "Lake Verna Summit.briefbook"
    make_sample(path).close()
    return path


@pytest.fixture
def sample(made_sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made_sample, tmp_path))


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


@pytest.fixture
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    """Open a window without a book."""
    return open_window()


@pytest.fixture
def view(window: MainWindow, sample: Path) -> BookView:
    """Open the sample in the window."""
    window.session.open(sample)
    assert window.session.view is not None
    return window.session.view


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Answer the next file dialogs with a file."""

    def choose(path: Path) -> None:
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))

    return choose
