"""Whose Ctrl+Z it is, and what it says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from briefbook.edits.outlining import add_issue, retitle_issue
from briefbook.store.book import Book

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def first_title(window, view):
    def first_title():
        return next(iter(window.session.book.issues.outline())).issue.title

    return first_title


def test_the_buttons_say_what_they_undo_and_redo(window, view):
    undo = next(
        b for b in window.header.findChildren(QToolButton) if b.defaultAction() is window.menu.edit.undo
    )
    issue = next(iter(window.session.book.issues.outline())).issue

    window.session.desk.open_book.do(retitle_issue(issue, "Aims"))
    last = window.session.book.journal.last_done()
    assert undo.toolTip() == f"Undo {last.text} (Ctrl+Z)"
    window.menu.edit.undo.trigger()

    assert window.menu.edit.redo.toolTip() == f"Redo {last.text} (Ctrl+Shift+Z)"


def test_undo_and_redo_are_offered_while_there_is_something_to_undo_and_redo(window, tmp_path, qtbot):
    edit = window.menu.edit
    with Book.create(tmp_path / "New.briefbook", "New") as book:
        window.session.serve(book)
        assert (edit.undo.isEnabled(), edit.redo.isEnabled()) == (False, False)

        window.session.desk.open_book.do(add_issue(book.issues.outline(), "Aims"))
        assert (edit.undo.isEnabled(), edit.redo.isEnabled()) == (True, False)
        edit.undo.trigger()
        assert (edit.undo.isEnabled(), edit.redo.isEnabled()) == (False, True)

        window.session.view.work.show_pane("memo")
        qtbot.keyClicks(window.session.view.work.pane("memo").form.lines["to"], "The minister")
        qtbot.waitUntil(edit.undo.isEnabled)  # what is being typed is taken back too
        window.session.close()


@pytest.mark.parametrize("place", ["search", "memo"])
def test_in_a_field_typing_is_undone_before_the_book(window, view, first_title, qtbot, place):
    before = first_title()
    issue = next(iter(window.session.book.issues.outline())).issue
    window.session.desk.open_book.do(retitle_issue(issue, "Aims"))
    if place == "memo":
        view.work.show_pane("memo")
    field = view.sources.search if place == "search" else view.work.pane("memo").form.lines["to"]
    field.setFocus()
    text = field.text()
    qtbot.keyClicks(field, "x")

    qtbot.keyClick(field, Key.Key_Z, CTRL)
    assert (field.text(), first_title()) == (text, "Aims")
    qtbot.keyClick(field, Key.Key_Z, CTRL)

    assert first_title() == before


def test_in_the_text_of_an_issue_typing_is_undone_before_the_book(window, view, first_title, qtbot):
    before = first_title()
    issue = next(iter(window.session.book.issues.outline())).issue
    window.session.desk.open_book.do(retitle_issue(issue, "Aims"))
    editor = view.work.pane("outline").editor
    editor.setFocus()
    text = editor.text
    qtbot.keyClicks(editor, "x")

    qtbot.keyClick(editor, Key.Key_Z, CTRL)
    assert (editor.text, first_title()) == (text, "Aims")
    qtbot.keyClick(editor, Key.Key_Z, CTRL)
    assert first_title() == before
    qtbot.keyClick(editor, Key.Key_Z, CTRL | SHIFT)

    assert first_title() in ("Aims", before)


def test_outside_texts_ctrl_z_is_the_books(window, view, first_title, qtbot):
    before = first_title()
    issue = next(iter(window.session.book.issues.outline())).issue
    window.session.desk.open_book.do(retitle_issue(issue, "Aims"))
    view.sources.list.setFocus()

    qtbot.keyClick(view.sources.list, Key.Key_Z, CTRL)
    assert first_title() == before
    qtbot.keyClick(view.sources.list, Key.Key_Y, CTRL)

    assert first_title() == "Aims"
