"""The list of acronyms beside the work."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from briefbook.edits.outlining import add_issue, write_issue
from briefbook.store.book import Book
from briefbook.ui.acronyms import acronyms_dialog
from briefbook.ui.acronyms.showing import show_acronyms

TEXT = "The ABX met the Lake Verna Commission (LVC)."


@pytest.fixture
def window(open_window, tmp_path, monkeypatch):
    monkeypatch.setattr(acronyms_dialog, "REST", 10)
    window = open_window()
    book = Book.create(tmp_path / "a.briefbook", "Talks")
    book.apply(add_issue(book.issues.outline(), "First", text="Nothing here."))
    book.apply(add_issue(book.issues.outline(), "Second", text=TEXT))
    window.session.serve(book)
    return window


def cells(dialog, row):
    return [dialog.table.item(row, column).text() for column in range(4)]


def test_acronyms_are_listed_and_return_goes_to_the_first_use(window):
    dialog = show_acronyms(window.session)

    assert cells(dialog, 0) == ["ABX", "Not spelled out", "1", "2 Second"]
    assert cells(dialog, 1) == ["LVC", "Lake Verna Commission", "1", "2 Second"]
    assert dialog.told.text() == "1 acronym is not spelled out"
    dialog.table.setCurrentCell(1, 0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)

    editor = window.session.view.work.pane("outline").editor
    assert editor.textCursor().selectedText() == "LVC"
    assert dialog.isVisible()


def test_the_list_follows_the_text(window, qtbot):
    dialog = show_acronyms(window.session)
    assert show_acronyms(window.session) is dialog
    second = window.session.book.issues.outline().titled("second")

    window.session.desk.open_book.do(write_issue(second, "Nothing."))

    qtbot.waitUntil(lambda: dialog.table.rowCount() == 0)
    assert dialog.told.text() == "Your writing uses no acronyms."
    assert not dialog.put_in.isEnabled()


def test_the_list_is_put_where_one_writes_and_copied_where_nobody_does(window):
    dialog = show_acronyms(window.session)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "- **LVC** (Lake Verna Commission)\n"

    dialog.put_in.click()

    editor = window.session.view.work.pane("outline").editor
    assert editor.toPlainText() == "Nothing here.\n\n- **LVC** (Lake Verna Commission)\n"
    editor.undo()
    assert editor.toPlainText() == "Nothing here."


def test_the_list_goes_with_the_book(window, qtbot):
    dialog = show_acronyms(window.session)

    with qtbot.waitSignal(dialog.destroyed):
        window.session.close()

    assert show_acronyms(window.session) is None
