"""A snapshot is taken from wherever one is, and leads to the page with what differs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from briefbook.ui.frame.book_view import BookView
from briefbook.ui.frame.main_window import MainWindow


def test_a_key_asks_for_a_name_and_the_keyboard_comes_back_to_the_text(
    window: MainWindow, view: BookView, qtbot: QtBot
) -> None:
    before = QApplication.focusWidget()
    [take] = [action for action in window.actions() if action.text() == "Take a Snapshot…"]
    assert take.shortcut().toString() == "Ctrl+Shift+T"

    take.trigger()
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setText("Before the talks")
    with qtbot.waitSignal(window.messages.told) as told:
        qtbot.keyClick(line, Qt.Key.Key_Return)

    assert window.session.book
    assert [one.name for one in window.session.book.snapshots.all()] == ["Before the talks"]
    assert QApplication.focusWidget() is before
    assert told.args[2] == "Show"
    told.args[3]()
    assert view.work.left.name == "review"
