"""A second start with the same book brings its window to the front."""

import os
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from briefbook import paths
from briefbook.jobs.fronting import OwnFile, brought_forward, is_in_another_window
from briefbook.ui.frame import fronting


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def raised(monkeypatch):
    """Note which windows come to the front, and with what token."""
    seen = []
    come_forward = fronting.come_forward

    def noted(window, token):
        seen.append((window, token))
        come_forward(window, token)

    monkeypatch.setattr(fronting, "come_forward", noted)
    return seen


def start_again(qtbot, book, **environment):
    """Start the program with a book, as from a folder; return its exit code and the seconds it took."""
    begun = time.monotonic()
    again = subprocess.Popen([sys.executable, "-m", "briefbook", book], env=os.environ | environment)
    qtbot.waitUntil(lambda: again.poll() is not None, timeout=20_000)
    return again.returncode, time.monotonic() - begun


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_second_start_with_an_open_book_brings_its_window_forward_and_ends(
    window, view, sample, raised, qtbot
):
    window.showMinimized()

    code, took = start_again(qtbot, sample, XDG_ACTIVATION_TOKEN="given-by-the-desktop")

    assert code == 0
    assert took < 5  # on an idle computer well below one
    assert raised == [(window, "given-by-the-desktop")]
    assert not window.isMinimized()
    os.environ.pop("XDG_ACTIVATION_TOKEN")


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_link_to_the_open_book_does_so_too(window, view, sample, raised, qtbot, tmp_path):
    link = tmp_path / "link.briefbook"
    link.symlink_to(sample)

    assert start_again(qtbot, link)[0] == 0
    assert len(raised) == 1


def test_little_is_loaded_to_bring_a_window_forward():
    loaded = "import sys; import briefbook.cli.main, briefbook.jobs.fronting; print(*sys.modules)"

    run = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)

    for name in ("PySide6", "sqlcipher3", "sqlite_utils", "reportlab", "argparse"):
        assert name not in run.stdout.split()


def test_a_window_can_be_found_only_while_its_book_is_open(window, view, sample):
    folder = paths.user_windows()
    assert [path.name for path in folder.iterdir()] == [str(os.getpid())]

    window.session.close()
    assert list(folder.iterdir()) == []

    window.session.open(sample, read_only=True)
    assert list(folder.iterdir()) == []


def test_opening_the_open_book_by_another_path_keeps_it_open(window, view, sample, tmp_path):
    link = tmp_path / "link.briefbook"
    link.symlink_to(sample)

    window.session.open(link)

    assert window.session.view is view
    assert window.message_bar.isHidden()


_OTHER_WINDOW = """
import sys
from pathlib import Path
from briefbook.jobs.fronting import OwnFile
from briefbook.store.book import Book
file = OwnFile()
with Book.open(Path(sys.argv[1])) as book:
    file.appear()
    print("open", flush=True)
    import time
    while sys.argv[2] == "answers":
        asked = file.asked()
        if asked:
            print(asked.book, flush=True)
            file.answer()
        time.sleep(0.01)
    time.sleep(60)
"""


@pytest.fixture
def other_window(sample):
    """Give a function that opens the book in another process, which may or may not answer."""
    started = []

    def start(behaviour="answers"):
        other = subprocess.Popen(
            [sys.executable, "-c", _OTHER_WINDOW, sample, behaviour], stdout=subprocess.PIPE, text=True
        )
        started.append(other)
        assert other.stdout.readline() == "open\n"
        return other

    yield start
    for other in started:
        other.kill()
        other.wait()
        other.stdout.close()


def test_opening_a_book_that_another_window_has_brings_that_forward_and_offers_to_read(
    window, sample, other_window, qtbot
):
    other = other_window()

    window.session.open(sample)

    assert other.stdout.readline() == f"{sample}\n"
    assert "is open on" in window.message_bar.text
    button = window.message_bar.findChild(QPushButton)
    assert button.text() == "Open Read-Only"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.session.book.is_read_only


def test_the_last_book_is_not_opened_at_the_start_while_another_window_has_it(
    window, view, sample, other_window, open_window
):
    window.close()
    other_window()

    again = open_window()
    again.open_first(None)

    assert again.session.book is None
    assert again.message_bar.isHidden()


def test_a_window_that_is_busy_is_not_waited_for_without_end(sample, other_window):
    other_window("is busy")
    begun = time.monotonic()

    assert is_in_another_window(sample)
    assert not brought_forward(sample, patience=0.5)

    assert time.monotonic() - begun < 1.5


def test_a_window_that_was_killed_is_not_asked(sample, other_window):
    other = other_window()
    other.kill()
    other.wait()

    assert not is_in_another_window(sample)
    assert not brought_forward(sample)
    assert list(paths.user_windows().iterdir()) == []


def test_a_book_that_is_open_nowhere_is_in_no_window(sample, tmp_path):
    assert not is_in_another_window(sample)
    assert not brought_forward(tmp_path / "gone.briefbook")


def test_without_a_folder_of_its_own_a_window_just_cannot_be_found(tmp_path, monkeypatch):
    (tmp_path / "data").write_text("a file in the way")

    own = OwnFile()

    assert not own.appear()
    assert own.asked() is None
    own.answer()
    own.vanish()


def test_a_file_that_somebody_else_wrote_into_asks_nothing(tmp_path):
    own = OwnFile()
    assert own.appear()
    own.path.write_text(" nonsense")

    assert own.asked() is None

    own.vanish()
    assert os.listdir(own.path.parent) == []
