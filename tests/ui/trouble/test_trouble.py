"""Mistakes of the program, as the window tells of them."""

import logging
import sys
import threading
import zipfile

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from briefbook.edits.outlining import add_issue
from briefbook.errors import BriefbookError
from briefbook.jobs.sample import make_sample
from briefbook.ui.trouble import hooks
from briefbook.ui.trouble.hooks import install, make_support_file
from briefbook.ui.trouble.report_window import ReportWindow
from briefbook.ui.trouble.support_dialog import SupportDialog

SECRET = "Zwirbelfjord"


@pytest.fixture
def window(open_window, monkeypatch):
    monkeypatch.setattr(hooks, "PAUSE", 50)
    before = sys.excepthook, sys.unraisablehook, threading.excepthook
    logger = logging.getLogger("briefbook.ui.tasks")
    listeners = list(logger.handlers)
    window = open_window()
    window.trouble = install(window)
    yield window
    sys.excepthook, sys.unraisablehook, threading.excepthook = before
    logger.handlers[:] = listeners


def go_wrong(words=SECRET):
    try:
        raise ValueError(f"no date: {words}")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def report_of(window, qtbot):
    qtbot.waitUntil(lambda: window.message_bar.isVisible())
    window.message_bar._button.click()
    (report,) = window.findChildren(ReportWindow)
    return report


def test_a_mistake_is_told_in_the_bar_and_its_report_quotes_nothing_unless_asked_to(window, qtbot):
    go_wrong()

    report = report_of(window, qtbot)

    assert window.message_bar.text == "Briefbook made a mistake; nothing saved is lost."
    assert "ValueError" in report.text.toPlainText()
    assert "Qt" in report.text.toPlainText()
    assert SECRET not in report.text.toPlainText()
    report.with_messages.click()
    assert SECRET in report.text.toPlainText()
    report.copy.click()
    assert QGuiApplication.clipboard().text() == report.text.toPlainText()


def test_a_storm_of_mistakes_is_one_bar_with_a_count_and_a_short_log(window, qtbot, caplog):
    told = []
    window.messages.told.connect(lambda *words: told.append(words[1]))

    for _ in range(500):
        go_wrong()

    qtbot.waitUntil(lambda: bool(told) and "500" in told[-1], timeout=5000)
    assert told[-1] == "Briefbook made 500 mistakes; nothing saved is lost."
    assert len(told) <= 2
    assert len([one for one in caplog.records if one.name == hooks.__name__]) == 5


def test_what_the_user_can_do_something_about_is_no_mistake(window):
    error = BriefbookError("The disk is full.")

    sys.excepthook(BriefbookError, error, None)

    assert window.message_bar.text == "The disk is full."
    assert window.trouble.mistakes.count == 0


def test_a_mistake_in_a_thread_is_told_too(window, qtbot):
    thread = threading.Thread(target=int, args=(SECRET,))
    thread.start()
    thread.join()

    report = report_of(window, qtbot)

    assert "noticed in a thread" in report.text.toPlainText()
    assert SECRET not in report.text.toPlainText()


def test_a_report_is_saved_as_it_is_shown(window, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    go_wrong()
    report = report_of(window, qtbot)

    report.save.click()

    assert path.read_text(encoding="utf-8") == report.text.toPlainText()
    assert report.told.text() == "Saved report.txt"


def test_a_support_file_holds_what_was_shown_and_no_word_of_the_book(window, qtbot, tmp_path, monkeypatch):
    folder = tmp_path / f"Talks {SECRET}"
    folder.mkdir()
    window.session.serve(make_sample(folder / f"{SECRET}.briefbook"))
    book = window.session.book
    book.apply(add_issue(book.issues.outline(), SECRET, text=SECRET))
    log = window.settings.folder / "briefbook.log"
    log.write_text(f"cannot write {folder / SECRET}.briefbook\n", encoding="utf-8")
    go_wrong()
    path = tmp_path / "support.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    make_support_file(window.session, window.trouble)
    (dialog,) = window.findChildren(SupportDialog)
    qtbot.waitUntil(lambda: not dialog.told.text(), timeout=20_000)
    shown = {part.name: part.text for part in dialog.parts}
    dialog.save.click()

    with zipfile.ZipFile(path) as archive:
        kept = {name: archive.read(name).decode() for name in archive.namelist()}
    assert kept == shown
    assert {"about.txt", "system.txt", "settings.txt", "book.txt", "mistakes.txt", "briefbook.log"} == set(
        kept
    )
    assert SECRET not in str(kept)
    assert "Problems" in kept["book.txt"]
    assert "ValueError" in kept["mistakes.txt"]


def test_names_and_folders_of_books_are_in_a_support_file_only_if_they_are_ticked(window, tmp_path):
    window.settings.opened(tmp_path / f"{SECRET}.briefbook")
    make_support_file(window.session)
    (dialog,) = window.findChildren(SupportDialog)

    before = str(dialog.parts)
    dialog.with_names.click()

    assert SECRET not in before
    assert SECRET in str(dialog.parts)
    assert "No book was open." in before
