"""Merging another copy of the book from the window’s menu."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from briefbook.domain.risk import Risk
from briefbook.edits.entering import amend, enter
from briefbook.store.book import Book
from briefbook.ui.application import make_window
from briefbook.ui.frame.main_window import MainWindow
from briefbook.ui.merging.merged_dialog import MergedDialog
from briefbook.ui.merging.merging import ask_and_merge
from briefbook.ui.review.review_pane import CONFLICTS
from briefbook.ui.settings import Settings

Merge = Callable[[], MergedDialog]


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    window = make_window(qapp, Settings(tmp_path / "window.ini"))
    window.resize(1200, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def other(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Open a book, and give a copy that disagrees with it; the file dialog answers with that."""
    path, other = tmp_path / "summit.briefbook", tmp_path / "summit (Anna).briefbook"
    with Book.create(path, "Lake Verna Summit") as book:
        book.apply(enter(book, Risk, {"title": "Levy comes back"}))
        risk = book.risks.all()[0]
        book.file.save_copy(other)
        book.apply(amend(book, risk, {"owner": "Lind"}))
    with Book.open(other) as book:
        book.apply(amend(book, risk, {"owner": "Sato"}))
        book.apply(enter(book, Risk, {"title": "Theirs"}))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    window.session.open(path)
    return other


def dialogs(qapp: QApplication) -> list[MergedDialog]:
    return [one for one in qapp.topLevelWidgets() if isinstance(one, MergedDialog) and one.isVisible()]


@pytest.fixture
def merge(window: MainWindow, other: Path, qapp: QApplication, qtbot: QtBot) -> Merge:
    def merge() -> MergedDialog:
        ask_and_merge(window.session)
        qtbot.waitUntil(lambda: bool(dialogs(qapp)))
        return dialogs(qapp)[0]

    return merge


def test_what_came_in_is_told_and_conflicts_are_led_to(merge: Merge, window: MainWindow, qtbot: QtBot):
    dialog = merge()

    assert "1 risk added" in dialog.told.toPlainText()
    assert "1 conflict; until then" in dialog.told.toPlainText()
    assert dialog.decide.text() == "Decide 1 Conflict…"
    dialog.decide.click()
    view = window.session.view
    assert view
    qtbot.waitUntil(lambda: view.work.pane("review").name == CONFLICTS)


def test_a_merge_is_undone_from_what_it_tells(merge: Merge, window: MainWindow):
    dialog = merge()
    assert window.session.book
    assert window.session.book.risks.count() == 2

    dialog.undo.click()

    assert window.session.book.risks.count() == 1
    assert window.session.book.conflicts.count() == 0


def test_the_file_menu_has_the_command(window: MainWindow, other: Path):
    action = next(one for one in window.menu.file.actions() if one.text() == "Merge Another Copy…")

    assert action.isEnabled()
    window.session.close()
    assert not action.isEnabled()


def test_a_file_that_is_no_copy_is_told_in_a_sentence(
    window: MainWindow, other: Path, qtbot: QtBot, tmp_path: Path
):
    Book.create(tmp_path / "else.briefbook", "Another").close()

    with qtbot.waitSignal(window.messages.told) as told:
        window.publishing.merge(tmp_path / "else.briefbook")

    assert told.args[1].startswith("“Another” is another book, not a copy of “Lake Verna Summit”")


def test_nothing_new_is_told_in_a_sentence(merge: Merge, window: MainWindow, other: Path, qtbot: QtBot):
    merge().accept()

    with qtbot.waitSignal(window.messages.told) as told:
        ask_and_merge(window.session)

    assert told.args[1] == "“summit (Anna).briefbook” has nothing that this book lacks."


def test_a_protected_copy_asks_for_its_password(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path, other = tmp_path / "a.briefbook", tmp_path / "b.briefbook"
    with Book.create(path, "Lake Verna Summit", password="correct horse") as book:
        book.file.save_copy(other)
        key = book.file.key
    with Book.open(other, key=key) as book:
        book.apply(enter(book, Risk, {"title": "Theirs"}))
    plain = tmp_path / "plain.briefbook"
    with Book.open(path, key=key) as book, Book.create(plain, "Lake Verna Summit") as copy:
        cover = copy.covers.only()
        copy._db.execute("UPDATE cover SET id = ? WHERE id = ?", (book.covers.only().id, cover.id))
    window.session.open(plain)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("correct horse", True))

    ask_and_merge(window.session)

    qtbot.waitUntil(lambda: bool(dialogs(qapp)))
    assert window.session.book
    assert [one.title for one in window.session.book.risks.all()] == ["Theirs"]
    dialogs(qapp)[0].accept()
