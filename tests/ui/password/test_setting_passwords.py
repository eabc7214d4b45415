"""Setting, changing and removing a book's password in the window."""

import json
import shutil
import threading

import pytest
from PySide6.QtWidgets import QDialog, QLabel

from briefbook.edits.outlining import add_issue
from briefbook.errors import BookError
from briefbook.store import rekeying
from briefbook.store.backups import folder_of
from briefbook.store.book import Book
from briefbook.store.keys import is_encrypted
from briefbook.ui.password.page import PasswordPage, WritingPage

PASSWORD = "four odd words here"


def dialog_of(window):
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def fill(qtbot, dialog, new="", again=None, present=""):
    for field, words in ((dialog.new, new), (dialog.again, new if again is None else again)):
        field.field.clear()
        qtbot.keyClicks(field.field.line, words)
    if present:
        dialog.present.field.clear()
        qtbot.keyClicks(dialog.present.field.line, present)


@pytest.fixture
def opened(window, plain):
    window.session.open(plain)
    return window


@pytest.fixture
def unlocked(window, secret, qtbot):
    window.session.open(secret)
    window._body.currentWidget()._unlock(PASSWORD)
    return window


def test_a_password_is_set_and_the_book_goes_on_where_it_was(opened, plain, qtbot):
    opened.session.view.work.show_pane("claims", focus=True)
    opened.menu.file.passwords.set.trigger()

    fill(qtbot, dialog_of(opened), PASSWORD)
    dialog_of(opened).set.click()

    qtbot.waitUntil(lambda: opened.session.book is not None and opened.session.locking.is_possible)
    assert is_encrypted(plain)
    assert opened.session.view.work.left.name == "claims"
    assert "is encrypted now" in opened.message_bar.text
    opened.session.close()
    with Book.open(plain, password=PASSWORD) as book:
        assert [issue.title for issue in book.issues.all()] == ["Ferries", "Tolls"]


def test_what_is_lost_with_the_password_is_said_plainly(opened):
    opened.menu.file.passwords.set.trigger()

    words = " ".join(label.text() for label in dialog_of(opened).findChildren(QLabel))

    assert "nobody can open the book any more" in words
    assert "no way round it" in words


def test_both_must_be_the_same_and_long_enough(opened, qtbot):
    opened.menu.file.passwords.set.trigger()
    dialog = dialog_of(opened)

    assert not dialog.set.isEnabled()
    fill(qtbot, dialog, "short")
    assert not dialog.set.isEnabled()
    assert "8 characters" in dialog.new.told.text()
    fill(qtbot, dialog, PASSWORD, "four odd worlds")
    assert not dialog.set.isEnabled()
    assert dialog.again.told.text() == "These two are not the same."
    fill(qtbot, dialog, PASSWORD)
    assert dialog.set.isEnabled()
    assert dialog.new.told.text().startswith("Good")


def test_the_books_own_title_is_a_weak_password(opened, qtbot):
    opened.menu.file.passwords.set.trigger()
    dialog = dialog_of(opened)

    fill(qtbot, dialog, "verna verna verna")

    assert dialog.new.told.text().startswith("Weak")


def test_the_password_is_changed_only_by_who_knows_it(unlocked, secret, qtbot):
    unlocked.menu.file.passwords.change.trigger()
    dialog = dialog_of(unlocked)

    fill(qtbot, dialog, "quite other ones", present="a guess at it")
    dialog.set.click()
    assert dialog.isVisible()
    assert dialog.present.told.text() == "This is not the password that the book has."

    fill(qtbot, dialog, "quite other ones", present=PASSWORD)
    dialog.set.click()
    qtbot.waitUntil(lambda: unlocked.session.rekeying.path is None and unlocked.session.book is not None)
    unlocked.session.close()
    Book.open(secret, password="quite other ones").close()


def test_the_password_is_removed_only_by_who_knows_it(unlocked, secret, qtbot):
    unlocked.menu.file.passwords.remove.trigger()
    dialog = dialog_of(unlocked)

    qtbot.keyClicks(dialog.present.field.line, "a guess at it")
    dialog.remove.click()
    assert dialog.isVisible()
    dialog.present.field.clear()
    qtbot.keyClicks(dialog.present.field.line, PASSWORD)
    dialog.remove.click()

    qtbot.waitUntil(lambda: unlocked.session.book is not None and not unlocked.session.locking.is_possible)
    assert not is_encrypted(secret)


def test_meanwhile_a_page_tells_what_goes_on(opened, plain, qtbot, monkeypatch):
    go_on = threading.Event()
    change = rekeying.change_password

    def slowly(*args, progress, **values):
        progress(1, 4)
        go_on.wait(10)
        return change(*args, progress=progress, **values)

    monkeypatch.setattr(rekeying, "change_password", slowly)
    opened.session.rekeying._write(PASSWORD, "Encrypting the book…")

    page = opened._body.currentWidget()
    assert isinstance(page, WritingPage)
    qtbot.waitUntil(lambda: page._bar.value() == 1)
    go_on.set()
    qtbot.waitUntil(lambda: opened.session.book is not None)


def test_what_cannot_be_written_leaves_the_book_as_it_was_and_open(opened, plain, qtbot, monkeypatch):
    def full(*_, **__):
        raise BookError("There is no room left on the disk.")

    monkeypatch.setattr(rekeying, "change_password", full)

    opened.session.rekeying._write(PASSWORD, "Encrypting the book…")

    qtbot.waitUntil(lambda: opened.session.book is not None)
    assert not is_encrypted(plain)
    assert opened.message_bar.text == "There is no room left on the disk."


def test_a_window_that_is_closed_meanwhile_waits_for_the_book(opened, open_window, plain):
    opened.session.rekeying._write(PASSWORD, "Encrypting the book…")

    opened.close()

    assert is_encrypted(plain)
    window = open_window()
    window.open_first(None)
    assert isinstance(window._body.currentWidget(), PasswordPage)


def test_what_was_searched_for_is_not_left_in_the_settings(opened, plain, qtbot):
    opened.session.view.sources.head.show_query("zwirbelfjord")
    opened.session.rekeying._write(PASSWORD, "Encrypting the book…")

    assert "zwirbelfjord" not in (opened.settings.folder / "window.ini").read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: opened.session.book is not None)
    assert opened.session.view.sources.head.query.strip() == "zwirbelfjord"
    assert "zwirbelfjord" not in json.dumps(opened.settings._places())


def test_a_book_that_is_only_read_keeps_its_password(window, secret):
    window.session.open(secret, read_only=True)
    window._body.currentWidget()._unlock(PASSWORD)

    passwords = window.menu.file.passwords

    assert not any(one.isEnabled() for one in (passwords.set, passwords.change, passwords.remove))
    assert passwords.lock.isEnabled()


def test_the_backup_of_its_last_edits_is_encrypted_too(opened, plain, qtbot):
    book = opened.session.book
    opened.session.desk.open_book.do(add_issue(book.issues.outline(), "Harbours"))
    folder = folder_of(book.covers.only().id)

    # closing keeps a backup of what was edited, beside the book being written anew
    opened.session.rekeying._write(PASSWORD, "Encrypting the book…")

    qtbot.waitUntil(lambda: opened.session.book is not None)
    kept = list(folder.glob("*.briefbook"))
    assert kept
    assert all(is_encrypted(one) for one in kept)


def test_backups_that_were_left_in_the_clear_are_encrypted_when_the_book_is_opened(
    window, secret, plain, qtbot
):
    with Book.open(secret, password=PASSWORD) as book:
        folder = folder_of(book.covers.only().id)
        folder.mkdir(parents=True)
    shutil.copy(plain, folder / "left.briefbook")
    window.session.open(secret)

    window._body.currentWidget()._unlock(PASSWORD)

    qtbot.waitUntil(lambda: is_encrypted(folder / "left.briefbook"))
    qtbot.waitUntil(lambda: not window.session.desk.tasks.going)
