"""Books that ask for their password, are locked by hand, and lock themselves."""

import gc
import json
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from briefbook.store.book import Book
from briefbook.store.keys import Key
from briefbook.ui.password import locking
from briefbook.ui.password.idle import IdleWatch
from briefbook.ui.password.page import PasswordPage

PASSWORD = "four odd words here"


def page_of(window):
    """Return the page that asks for a password, if that is what the window shows."""
    page = window._body.currentWidget()
    return page if isinstance(page, PasswordPage) else None


def words_in(window):
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def unlock(window, qtbot, password=PASSWORD):
    page = page_of(window)
    page.field.clear()
    qtbot.keyClicks(page.field.line, password)
    qtbot.keyClick(page.field.line, Qt.Key.Key_Return)


@pytest.fixture
def locked(window, secret, qtbot):
    """Open a protected book, and lock it."""
    window.session.open(secret)
    unlock(window, qtbot)
    assert window.session.book is not None
    window.menu.file.passwords.lock.trigger()
    qtbot.waitUntil(lambda: page_of(window) is not None)
    return window


def test_a_protected_book_asks_for_its_password_in_the_window(window, secret, qtbot):
    window.session.open(secret)

    page = page_of(window)
    assert page.field.line.hasFocus()
    assert "secret" in words_in(window)
    assert window.session.book is None

    unlock(window, qtbot)
    assert window.session.book.title == "Verna"
    assert page_of(window) is None


def test_a_wrong_password_is_said_in_place_and_can_be_mended(window, secret, qtbot):
    window.session.open(secret)

    unlock(window, qtbot, "a guess at it")

    page = page_of(window)
    assert page.wrong.isVisible()
    assert "not the password" in page.wrong.text()
    assert page.field.line.selectedText() != ""
    assert not window.message_bar.isVisible()
    qtbot.keyClicks(page.field.line, "f")
    assert not page.wrong.isVisible()


def test_another_book_can_be_opened_instead(window, secret, plain, qtbot):
    window.session.open(secret)

    qtbot.keyClick(page_of(window).field.line, Qt.Key.Key_Escape)
    assert window._body.currentWidget() is window.welcome

    window.session.open(secret)
    window.session.open(plain)
    assert window.session.book.path == plain


def test_the_letters_are_dots_until_they_are_wanted(window, secret, qtbot):
    window.session.open(secret)
    field = page_of(window).field

    qtbot.keyClicks(field.line, "abc")
    assert field.line.displayText() != "abc"

    field.show_letters.click()
    assert field.line.displayText() == "abc"
    assert field.show_letters.accessibleName() == "Hide the letters of “Password”"


def test_caps_lock_is_told_of(window, secret, qtbot):
    window.session.open(secret)
    field = page_of(window).field

    qtbot.keyClick(field.line, "A")
    assert field.caps.isVisible()
    qtbot.keyClick(field.line, "b")
    assert not field.caps.isVisible()
    qtbot.keyClick(field.line, "C", Qt.KeyboardModifier.ShiftModifier)
    assert not field.caps.isVisible()


def test_locking_keeps_what_was_typed_and_forgets_the_key(window, secret, qtbot):
    window.session.open(secret)
    unlock(window, qtbot)
    desk, outline = window.session.desk, window.session.view.work.pane("outline")
    outline.editor.setFocus()
    qtbot.keyClicks(outline.editor, "Ferries stop at dusk")
    workers = [desk.worker, desk.reading_worker, desk.page_worker]
    desk.worker.start()
    del desk, outline

    qtbot.keyClick(
        window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )

    qtbot.waitUntil(lambda: page_of(window) is not None)
    assert window.session.book is None
    assert workers[0]._workers[0]._child is None
    assert "Verna" not in window.windowTitle()
    qtbot.wait(50)
    gc.collect()
    assert [one for one in gc.get_objects() if isinstance(one, Key)] == []
    with Book.open(secret, password=PASSWORD) as book:
        assert "Ferries stop at dusk" in [issue.text for issue in book.issues.all()]


def test_unlocking_comes_back_to_the_place(window, secret, qtbot):
    window.session.open(secret)
    unlock(window, qtbot)
    window.session.view.work.show_pane("claims", focus=True)
    window.session.view.sources.head.show_query("levy")

    window.session.locking.lock()
    qtbot.waitUntil(lambda: page_of(window) is not None)
    assert not [words for words in words_in(window) if "levy" in words.lower()]
    unlock(window, qtbot)

    assert window.session.view.work.left.name == "claims"
    assert window.session.view.sources.head.query.strip() == "levy"


def test_no_word_of_a_protected_book_is_in_the_settings(window, secret, qtbot):
    window.session.open(secret)
    unlock(window, qtbot)
    window.session.view.sources.head.show_query("zwirbelfjord")
    issue = window.session.book.issues.all()[1]
    window.session.view.work.pane("outline").tree.select(issue.id)

    window.session.close()
    window.settings.save()

    kept = (window.settings.folder / "window.ini").read_text(encoding="utf-8")
    assert "zwirbelfjord" not in kept
    place = json.loads(window.settings.text("places"))[str(secret)]
    assert place["panes"] == ["outline"]
    assert place["selected"]["outline"] == ["issue", issue.id]


def test_a_dialog_over_the_window_goes_when_the_book_is_locked(window, secret, qtbot):
    window.session.open(secret)
    unlock(window, qtbot)
    window.menu.edit.glossary.trigger()
    dialogs = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert dialogs
    dialogs[0].lines.setPlainText("zwirbelfjord; fjord")

    window.session.locking.lock()

    qtbot.waitUntil(lambda: page_of(window) is not None)
    assert [one for one in window.findChildren(QDialog) if one.isVisible()] == []


def test_a_book_without_a_password_is_not_locked(window, plain):
    window.session.open(plain)

    assert not window.menu.file.passwords.lock.isEnabled()
    window.session.locking.lock()
    assert window.session.book is not None


def test_a_locked_book_asks_again_at_the_next_start(locked, open_window, secret):
    locked.close()

    window = open_window()
    window.open_first(None)

    assert page_of(window) is not None
    assert window.session.locking.waiting.path == secret


def test_a_book_opened_read_only_is_read_only_again(window, secret, qtbot):
    window.session.open(secret, read_only=True)
    unlock(window, qtbot)
    assert window.session.book.is_read_only

    window.session.locking.lock()
    qtbot.waitUntil(lambda: page_of(window) is not None)
    unlock(window, qtbot)

    assert window.session.book.is_read_only


def test_a_protected_book_locks_itself_when_nobody_is_there(window, secret, qtbot, monkeypatch):
    monkeypatch.setattr(locking, "_MINUTE", 0.005)
    window.session.locking.lock_after(60)

    window.session.open(secret)
    unlock(window, qtbot)
    assert window.session.book is not None

    qtbot.waitUntil(lambda: page_of(window) is not None)


def test_work_that_goes_on_is_not_cut_off(window, secret, qtbot, monkeypatch):
    monkeypatch.setattr(locking, "_MINUTE", 0.005)
    window.session.locking.lock_after(30)
    window.session.open(secret)
    ended = []

    def work(task):
        time.sleep(0.8)
        return "done"

    unlock(window, qtbot)
    window.session.desk.tasks.start("Importing", work, done=ended.append, failed=print)

    qtbot.waitUntil(lambda: page_of(window) is not None)
    assert ended == ["done"]


def test_how_long_is_chosen_in_the_menu_and_remembered(window, open_window):
    assert window.session.locking.minutes == 15
    window.menu.file.passwords.after[5].trigger()

    again = open_window()

    assert again.session.locking.minutes == 5
    assert again.menu.file.passwords.after[5].isChecked()


def test_keys_and_the_pointer_count_as_somebody(window, qtbot):
    watch = IdleWatch()
    told = []
    watch.idle.connect(lambda: told.append(1))
    watch.start(0.6)

    for _ in range(10):
        qtbot.wait(100)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
        QTest.mouseMove(window.windowHandle(), QPoint(700 + _, 500))
    assert told == []

    qtbot.waitUntil(lambda: bool(told))
    watch.start(0)


def test_the_first_touch_after_a_long_sleep_comes_too_late(window, monkeypatch):
    watch = IdleWatch()
    told = []
    watch.idle.connect(lambda: told.append(1))
    watch.start(900)
    clock = time.time()

    # the machine slept, and with it the timer
    monkeypatch.setattr("briefbook.ui.password.idle.time.time", lambda: clock + 901)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)

    assert told
    watch.start(0)


def test_a_locked_book_that_another_program_opened_says_so(locked, secret, qtbot):
    with Book.open(secret, password=PASSWORD):
        unlock(locked, qtbot)

        assert "is open" in locked.message_bar.text
        assert page_of(locked) is not None

    unlock(locked, qtbot)
    assert locked.session.book is not None


def test_what_cannot_be_written_keeps_the_book_open(window, secret, qtbot, monkeypatch):
    monkeypatch.setattr(locking, "_MINUTE", 0.005)
    window.session.locking.lock_after(5)
    window.session.open(secret)
    unlock(window, qtbot)
    monkeypatch.setattr(window.session.desk.open_book.unfinished, "leave", lambda: False)

    qtbot.wait(400)

    assert window.session.book is not None
    monkeypatch.undo()
    window.session.locking.lock_after(15)
