"""The whole window, with and without the sample book in it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from briefbook.jobs.sample import make_sample
from briefbook.ui.frame.book_view import BookView
from briefbook.ui.frame.main_window import MainWindow


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
