"""Where the keyboard is in the window, and what Enter does there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

Key, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def focused():
    return QApplication.focusWidget()


def test_without_a_book_the_keyboard_is_at_what_begins_one(window):
    assert focused().text() == "New Book…"


def test_a_closed_book_leaves_the_keyboard_at_what_begins_another(window, view):
    window.session.close()

    assert focused().text() == "New Book…"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_enter_presses_the_button_that_has_the_keyboard(window, qtbot, key, kind):
    pressed = []
    button = kind(window.centralWidget())
    button.clicked.connect(lambda: pressed.append(True))
    button.show()
    button.setFocus()

    qtbot.keyClick(button, key)

    assert pressed == [True]


def test_who_opens_a_source_from_the_list_goes_on_in_it(view, qtbot):
    view.sources.list.setFocus()
    view.sources.list.choose(0)

    for _ in range(2):  # the reader is made for the first, and there for the second
        qtbot.keyClick(view.sources.list, Key.Key_Return)

        qtbot.waitUntil(view.work.pane("reader").text.hasFocus)
        view.sources.list.setFocus()


def test_who_goes_to_an_issue_from_elsewhere_can_write_in_it(window, view, qtbot):
    view.sources.list.setFocus()
    issue = window.session.desk.open_book.book.issues.all()[-1]

    window.session.desk.wayfinder.issue_wanted.emit(issue.id, None)

    assert view.work.pane("outline").editor.hasFocus()


def test_f6_stops_at_the_issues_and_at_their_text(view, qtbot):
    pane = view.work.pane("outline")
    pane.editor.setFocus()

    qtbot.keyClick(pane.editor, Key.Key_F6, SHIFT)
    assert pane.tree.view.hasFocus()
    qtbot.keyClick(pane.tree.view, Key.Key_F6)
    assert pane.editor.hasFocus()


def test_f6_passes_by_issues_that_are_folded_away(view, qtbot):
    pane = view.work.pane("outline")
    pane.toggle_tree.trigger()
    pane.editor.setFocus()

    qtbot.keyClick(pane.editor, Key.Key_F6, SHIFT)

    assert view.sources.isAncestorOf(focused())


def test_f6_stops_at_the_selected_risk_on_the_matrix_and_at_the_register(window, view, qtbot):
    view.work.show_pane("risks", focus=True)
    pane = view.work.pane("risks")
    risk = window.session.desk.open_book.book.risks.all()[2]
    pane.select(risk.id)
    assert pane.register.hasFocus()

    qtbot.keyClick(pane.register, Key.Key_F6, SHIFT)
    assert focused() is pane.matrix.button(risk.id)
    pane.detail.title.setFocus()
    qtbot.keyClick(pane.detail.title, Key.Key_F6)
    assert pane.register.hasFocus()
