"""The message bar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from briefbook.edits.outlining import retitle_issue
from briefbook.ui.frame import message_bar


@pytest.fixture
def bar(window, monkeypatch):
    # eight seconds are too long to wait here
    monkeypatch.setattr(message_bar, "SECONDS", 0.06)
    monkeypatch.setattr(message_bar, "SECONDS_OF_WARNING", 0.3)
    return window.message_bar


def test_an_information_goes_after_a_while(window, bar, qtbot):
    window.messages.info("Moved 3.2")
    assert bar.isVisible()
    assert bar.text == "Moved 3.2"

    qtbot.waitUntil(bar.isHidden)


def test_there_is_time_to_read():
    assert message_bar.SECONDS >= 5
    assert message_bar.SECONDS_OF_WARNING >= 20


def test_a_warning_with_nothing_to_do_about_it_stays_longer(window, bar, qtbot):
    window.messages.warning("Begin an issue first.")
    qtbot.wait(150)
    assert bar.isVisible()

    qtbot.waitUntil(bar.isHidden)


@pytest.mark.parametrize(
    ("level", "button"), [("error", ()), ("error", ("Show", bool)), ("warning", ("Show", bool))]
)
def test_what_went_wrong_stays_until_it_is_closed(window, bar, qtbot, level, button):
    getattr(window.messages, level)("The memo cannot be written here.", *button)
    qtbot.wait(500)
    assert bar.isVisible()

    qtbot.mouseClick(bar.findChild(QToolButton), Qt.MouseButton.LeftButton)

    assert bar.isHidden()


def test_its_button_does_the_one_thing_and_closes_it(window, bar, qtbot):
    done = []
    window.messages.info("Moved 3.2", "Undo", lambda: done.append("undone"))
    button = bar.findChild(QPushButton)
    assert button.text() == "Undo"

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert done == ["undone"]
    assert bar.isHidden()


def test_a_button_that_has_the_focus_does_not_go_away(window, bar, qtbot):
    window.messages.info("Moved 3.2", "Undo", lambda: None)
    bar.findChild(QPushButton).setFocus()

    qtbot.wait(200)

    assert bar.isVisible()


def test_a_message_without_a_button_shows_none(window, bar):
    window.messages.info("Moved 3.2", "Undo", lambda: None)
    window.messages.info("Copied")

    assert bar.findChild(QPushButton).isHidden()


def test_markup_in_a_message_is_not_markup(window, bar):
    window.messages.error("“<b>a</b>” is no book.")

    assert bar.text == "“<b>a</b>” is no book."
    assert bar._label.textFormat() == Qt.TextFormat.PlainText


def test_it_moves_nothing_and_stays_in_the_window(window, view, bar, qtbot):
    before = view.geometry()

    window.messages.warning("A sentence that is far too long for one line of a small window. " * 4)
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.width() == 1024)

    assert bar.parentWidget().rect().contains(bar.geometry())
    assert view.geometry().topLeft() == before.topLeft()
    assert bar._label.height() >= bar._label.heightForWidth(bar._label.width())


def test_what_it_offers_goes_with_the_book(window, view, bar):
    window.messages.error("The last words cannot be kept.", "Try Again", lambda: None)

    window.session.close()

    assert bar.isHidden()


def test_undo_is_no_longer_offered_once_another_edit_is_the_last_one(window, view, bar):
    open_book = window.session.desk.open_book
    first, second = open_book.book.issues.all()[:2]
    open_book.do(retitle_issue(first, "Deleted 3"))
    window.messages.info("Deleted 3", "Undo", open_book.undo)
    assert bar.isVisible()

    open_book.do(retitle_issue(second, "Another"))

    assert bar.isHidden()


def test_undo_by_its_key_takes_the_offer_to_undo_away(window, view, bar):
    open_book = window.session.desk.open_book
    open_book.do(retitle_issue(open_book.book.issues.all()[0], "Deleted 3"))
    window.messages.info("Deleted 3", "Undo", open_book.undo)

    window.menu.edit.undo.trigger()

    assert bar.isHidden()
