"""What is reached by keyboard and by those who cannot see the window."""

from collections import defaultdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from briefbook.ui.commands import HIDDEN
from briefbook.ui.frame.keys import KeysDialog

PANES = ["outline", "reader", "risks", "memo"]
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit, QTextEdit, QTabBar)


@pytest.fixture(params=[*PANES, "split", "welcome"])
def place(request, window, sample, qtbot):
    """Show each place of the window, with something selected in it."""
    if request.param == "welcome":
        return request.param
    window.session.open(sample)
    view, desk = window.session.view, window.session.desk
    book = desk.open_book.book
    view.work.show_pane("outline" if request.param == "split" else request.param, focus=True)
    if request.param == "split":
        window.menu.view.split.trigger()
    if request.param in ("reader", "split"):
        passage = book.passages.all()[0]
        desk.wayfinder.passage_wanted.emit(passage.id)
        qtbot.waitUntil(lambda: view.work.pane("reader").marking.current == passage)
        view.work.pane("reader").find_bar.open_bar()
    if request.param == "memo":
        qtbot.waitUntil(lambda: bool(view.work.pane("memo").paper.sheets), timeout=10_000)
    QApplication.processEvents()
    return request.param


def visible(window):
    return [one for one in window.findChildren(QWidget) if one.isVisible()]


def heard(window, focus):
    """Return the actions whose keys are heard while a widget has the focus."""
    found = {}
    for owner in (window, *visible(window)):
        for action in owner.actions():
            context = action.shortcutContext()
            if (
                context in (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
                or owner is focus
                or (context == Qt.ShortcutContext.WidgetWithChildrenShortcut and owner.isAncestorOf(focus))
            ):
                found[id(action)] = action
    return list(found.values())


def test_no_two_commands_have_the_same_key_in_the_same_place(window, place):
    conflicts = set()
    for focus in visible(window):
        if focus.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        by_key = defaultdict(set)
        for action in heard(window, focus):
            for key in action.shortcuts():
                by_key[key.toString(QKeySequence.SequenceFormat.PortableText)].add(action.text())
        conflicts |= {(key, *sorted(names)) for key, names in by_key.items() if len(names) > 1}

    assert conflicts == set()


def test_every_control_has_a_name(window, place):
    nameless = [
        f"{type(one).__name__} in {type(one.parentWidget()).__name__}, {one.toolTip()!r}"
        for one in visible(window)
        if isinstance(one, CONTROLS)
        and not isinstance(one, QHeaderView)
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name).strip()
    ]

    assert nameless == []


def test_buttons_without_words_have_a_tooltip(window, place):
    bare = [
        f"{one.accessibleName()!r} in {type(one.parentWidget()).__name__}"
        for one in visible(window)
        if isinstance(one, QAbstractButton) and not one.text() and not one.toolTip()
    ]

    assert bare == []


def walked(window, step):
    """Return all that has the focus, one after another, until the first one has it again."""
    reached = []
    while window.focusWidget() not in reached:
        reached.append(window.focusWidget())
        step()
    return reached


def test_every_control_is_reached_by_the_tab_key(window, place):
    for step in (window.focusNextChild, window.focusPreviousChild):
        wanted = {
            one
            for one in visible(window)
            if isinstance(one, CONTROLS)
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and one.isEnabled()
            and not one.focusProxy()
        }
        # what gets the focus may be selected, and then the inspector has others
        lost = (wanted - set(walked(window, step))).intersection(visible(window))
        assert sorted(one.accessibleName() for one in lost) == []


def test_the_table_lists_every_key_and_where_it_is_heard(window, view):
    dialog = KeysDialog(window, view.panes())

    rows = [
        tuple(dialog.table.item(row, column).text() for column in range(3))
        for row in range(dialog.table.rowCount())
    ]
    assert ("Undo", "Ctrl+Z", "Everywhere") in rows
    assert ("Bold", "Ctrl+B", "Outline") in rows
    assert ("Mark Passage", "H", "Reader") in rows
    assert ("New Risk", "Ctrl+Shift+R", "Risks") in rows
    assert len(rows) == len(set(rows))
    listed = {words for words, _, _ in rows}
    for widget in (window, *window.findChildren(QWidget)):
        for action in widget.actions():
            if action.text() and not action.shortcut().isEmpty() and action.data() != HIDDEN:
                assert action.text().removesuffix("…") in listed
    dialog.deleteLater()


def test_the_table_of_keys_opens_without_a_book(window):
    dialog = KeysDialog(window, {})

    assert dialog.table.rowCount() > 10
    dialog.deleteLater()
