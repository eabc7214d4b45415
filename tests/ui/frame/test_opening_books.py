"""Opening, starting and closing books in the window."""

import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton

from briefbook.edits.outlining import add_issue, retitle_issue
from briefbook.store.book import Book


@pytest.fixture
def button(window):
    return lambda: window.message_bar.findChild(QPushButton)


def drop(window, *paths):
    """Drop files on the window, and return whether it takes them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    given = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPointF(700, 500).toPoint(), *given)
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(700, 500), *given))
    return entering.isAccepted()


def test_a_new_book_is_called_as_its_file_is(window, choose, tmp_path):
    choose(tmp_path / "Sant Aurel")

    window.menu.file.new.trigger()

    assert window.session.book.title == "Sant Aurel"
    assert (tmp_path / "Sant Aurel.briefbook").is_file()
    assert window.header.title.title == "Sant Aurel"
    assert window.header.saved.text() == "Saved"


def test_a_new_book_never_replaces_a_file(window, choose, sample):
    before = sample.read_bytes()
    choose(sample)

    window.menu.file.new.trigger()

    assert window.session.book is None
    assert "already exists" in window.message_bar.text
    assert sample.read_bytes() == before


def test_the_sample_is_made_among_the_documents_in_one_click(window, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    window.menu.file.sample.trigger()
    window.session.close()

    window.menu.file.sample.trigger()

    made = sorted(path.name for path in (tmp_path / "Documents").glob("*.briefbook"))
    assert made == ["Lake Verna Summit 2.briefbook", "Lake Verna Summit.briefbook"]
    assert window.session.book.path.name == "Lake Verna Summit 2.briefbook"


def test_files_dropped_on_the_window_are_imported(window, view, tmp_path, qtbot):
    (tmp_path / "note.txt").write_text("Ferries stop at dusk\n\nThe harbour said so.", encoding="utf-8")
    count = window.session.book.sources.count()

    assert drop(window, tmp_path / "note.txt")

    qtbot.waitUntil(lambda: window.session.book.sources.count() == count + 1, timeout=10_000)
    assert "Ferries stop at dusk" in [source.title for source in window.session.book.sources.all()]


def test_a_book_dropped_on_the_window_is_opened(window, sample, qtbot):
    assert drop(window, sample)

    qtbot.waitUntil(lambda: window.session.book is not None)
    assert window.session.book.path == sample


def test_another_copy_of_the_open_book_dropped_on_the_window_is_offered_for_merging(
    window, view, button, tmp_path, qtbot
):
    here, copy = window.session.book, tmp_path / "Sent back.briefbook"
    here.file.save_copy(copy)
    with Book.open(copy) as other:
        other.apply(add_issue(other.issues.outline(), "From the other desk"))

    assert drop(window, copy)
    qtbot.waitUntil(lambda: "is another copy of this book" in window.message_bar.text)
    assert window.session.book is here
    button().click()

    qtbot.waitUntil(
        lambda: "From the other desk" in [issue.title for issue in here.issues.all()], timeout=10_000
    )


def test_without_a_book_the_window_takes_no_articles(window, tmp_path):
    (tmp_path / "note.txt").write_text("Ferries stop at dusk", encoding="utf-8")

    assert not drop(window, tmp_path / "note.txt")


def test_a_book_that_another_has_open_can_be_read(window, sample, button, qtbot):
    held = [sys.executable, "-c", _HOLD, str(sample)]
    with subprocess.Popen(held, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        try:
            other.stdout.readline()
            window.session.open(sample)
            assert window.session.book is None
            assert "is open on" in window.message_bar.text
            assert button().text() == "Open Read-Only"

            qtbot.mouseClick(button(), Qt.MouseButton.LeftButton)
            assert window.session.book.is_read_only
            assert window.header.saved.text() == "Read-only"
            assert not window.menu.edit.undo.isEnabled()
            issue = next(iter(window.session.book.issues.outline())).issue
            with window.messages.telling():
                window.session.desk.open_book.do(retitle_issue(issue, "Aims"))
        finally:
            other.stdin.close()

    assert "read-only" in window.message_bar.text
    assert window.session.book.issues.get(issue.id) == issue


_HOLD = """
import sys
from pathlib import Path
from briefbook.store.book import Book
with Book.open(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("name", ["outline", "reader", "risks", "memo"])
def test_what_is_typed_in_a_read_only_book_changes_nothing(window, sample, qtbot, name):
    window.session.open(sample, read_only=True)
    before = window.session.book.contents()
    window.session.view.work.show_pane(name, focus=True)

    for key in (Qt.Key.Key_H, Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_X):
        qtbot.keyClick(QApplication.focusWidget(), key)
    window.session.desk.open_book.flush()

    assert window.session.book.contents() == before


def test_a_file_that_is_no_book_is_refused_in_a_sentence(window, button, tmp_path):
    path = tmp_path / "notes.briefbook"
    path.write_bytes(b"not a book at all" * 100)

    window.session.open(path)

    assert window.session.book is None
    assert "notes.briefbook" in window.message_bar.text
    assert button().isHidden()
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".lock"] == []


def test_a_book_that_is_gone_is_told(window, button, tmp_path):
    window.session.open(tmp_path / "gone.briefbook")

    assert "gone.briefbook" in window.message_bar.text
    assert button().isHidden()
    assert not (tmp_path / "gone.briefbook").exists()


def test_a_book_that_cannot_be_opened_leaves_the_other_open(window, view, tmp_path):
    (tmp_path / "bad.briefbook").write_bytes(b"x")

    window.session.open(tmp_path / "bad.briefbook")

    assert window.session.view is view
    assert view.isVisible()


def test_the_books_opened_lately_are_on_the_first_page_and_in_the_menu(window, view, sample, qtbot):
    other = sample.with_name("Other.briefbook")
    shutil.copy(sample, other)
    window.session.open(other)
    window.menu.file._recent.aboutToShow.emit()
    assert [action.text() for action in window.menu.file._recent.actions()] == ["Lake Verna Summit"]

    window.session.close()

    def links():
        buttons = [one for one in window.welcome.findChildren(QPushButton) if one.isVisible()]
        return {one.text(): one for one in buttons if one.property("role") == "link"}

    qtbot.waitUntil(lambda: list(links()) == ["Other", "Lake Verna Summit"])
    qtbot.mouseClick(links()["Lake Verna Summit"], Qt.MouseButton.LeftButton)

    assert window.session.book.path == sample


def test_a_book_closed_by_hand_stays_closed_at_the_next_start(window, view, open_window):
    window.session.close()
    window.close()

    again = open_window()
    again.open_first(None)

    assert again.session.book is None


def test_the_book_and_its_places_are_back_at_the_next_start(window, view, sample, open_window):
    view.work.show_pane("risks", focus=True)
    view.cards.setSizes([340, 800, 260])
    sizes = view.cards.sizes()
    window.close()

    again = open_window()
    again.open_first(None)

    assert again.session.book.path == sample
    assert again.session.view.work.left.name == "risks"
    assert again.session.view.cards.sizes() == sizes


def test_at_the_next_start_no_other_book_is_opened_in_the_stead_of_one_that_is_away(
    window, view, sample, open_window, tmp_path
):
    with Book.create(tmp_path / "other.briefbook", "Other") as other:
        pass
    window.settings.opened(other.path)
    window.settings.opened(sample)
    window.close()
    sample.rename(sample.with_suffix(".away"))

    again = open_window()
    again.open_first(None)

    assert again.session.book is None
    assert again.message_bar.text.startswith(f"There is no book at {sample}; if it was moved or renamed")


def test_closing_the_window_keeps_what_was_typed(window, view, sample, qtbot):
    editor = view.work.pane("outline").editor
    editor.setFocus()
    qtbot.keyClicks(editor, "Last words. ")

    window.close()

    with Book.open(sample) as book:
        assert any("Last words." in issue.text for issue in book.issues.all())


def test_an_edit_survives_the_death_of_the_program(sample):
    died = subprocess.run([sys.executable, "-c", _DIE, str(sample)], timeout=60)

    assert died.returncode != 0
    with Book.open(sample) as book:
        assert next(iter(book.issues.outline())).issue.title == "Kept"
        assert book.problems() == []


_DIE = """
import os, sys, signal
from pathlib import Path
from briefbook.edits.outlining import retitle_issue
from briefbook.ui.application import make_application, make_window
from briefbook.ui.settings import Settings
book = Path(sys.argv[1])
app = make_application()
window = make_window(app, Settings(book.with_name("window.ini")))
window.show()
window.session.open(book)
issue = next(iter(window.session.book.issues.outline())).issue
window.session.desk.open_book.do(retitle_issue(issue, "Kept"))
os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
"""


def test_renaming_the_book_is_an_edit_that_the_window_shows(window, view, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Sant Aurel", True))
    rename = next(action for action in window.actions() if action.text() == "Rename Book…")

    rename.trigger()
    assert window.windowTitle().startswith("Sant Aurel")
    window.menu.edit.undo.trigger()

    assert window.header.title.text() == "Lake Verna Summit"


def test_another_book_leaves_nothing_of_the_first_on_the_screen(window, view, choose, tmp_path):
    choose(tmp_path / "Empty.briefbook")

    window.menu.file.new.trigger()

    assert window.session.view is not view
    assert window.session.book.issues.count() == 0
    assert window.session.view.sources.list.sources.size == 0
    assert window.status.place.text() == ""


def test_a_closed_book_leaves_no_process_behind(window, sample, qtbot):
    window.session.open(sample)
    worker = window.session.desk.worker
    window.session.view.work.show_pane("memo")
    memo = window.session.view.work.pane("memo")
    qtbot.waitUntil(lambda: bool(memo.paper.sheets), timeout=10_000)
    process = worker._workers[0]._child._process
    window.menu.file.export.trigger()
    exporting = window.session.exporter._worker._child._process
    assert process.poll() is None

    window.session.close()

    assert process.poll() is not None
    assert exporting.poll() is not None
