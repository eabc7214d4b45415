"""The sources and the inspector, over the work where there is no room beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

Key, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def narrow(window, view, qtbot):
    """Show the smallest window with the largest words."""
    window.resize(1024, 640)
    window.session.theme.scale = 200
    window.session.fit(1024)
    view.work.pane("outline").editor.setFocus()
    qtbot.waitUntil(lambda: window.width() == 1024 and not view.sources.isVisible())
    yield window
    window.session.theme.scale = 100


def has_keyboard(widget):
    focus = QApplication.focusWidget()
    return focus is not None and widget.isAncestorOf(focus)


def sources_button(view):
    buttons = view.work.left.findChildren(QToolButton)
    return next(one for one in buttons if one.accessibleName() == "Sources")


def test_with_large_words_the_work_has_all_the_width(narrow, view):
    assert not view.sources.isVisible()
    assert not view.inspector.isVisible()
    assert view.work.width() == view.width()
    assert sources_button(view).isVisible()


def test_sources_come_over_the_work_and_go_with_escape(narrow, view, qtbot):
    before = view.work.geometry()

    qtbot.keyClick(narrow, Key.Key_S, CTRL | ALT)
    qtbot.waitUntil(lambda: has_keyboard(view.sources))

    assert view.sources.isVisible()
    assert view.work.geometry() == before
    assert narrow.menu.view.sources.isChecked()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert not view.sources.isVisible()
    assert not narrow.menu.view.sources.isChecked()
    assert has_keyboard(view.work)


def test_sources_go_when_the_work_is_gone_on_with(narrow, view, qtbot):
    qtbot.mouseClick(sources_button(view), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: has_keyboard(view.sources))

    view.work.pane("outline").editor.setFocus()

    assert not view.sources.isVisible()


def test_filters_of_sources_over_the_work_leave_them_there(narrow, view, qtbot):
    view.sources_card.open()
    qtbot.waitUntil(lambda: has_keyboard(view.sources))

    view.sources.head.open_panel()
    qtbot.waitUntil(view.sources.head.panel.isVisible)

    assert view.sources.isVisible()


def test_the_inspector_over_the_work_makes_room_for_another_pane(narrow, view, qtbot):
    qtbot.keyClick(narrow, Key.Key_I, CTRL | ALT)
    qtbot.waitUntil(lambda: has_keyboard(view.inspector))
    right = view.inspector_card.geometry().right()

    qtbot.keyClick(narrow, Key.Key_3, CTRL)

    assert right == view.rect().right()
    assert not view.inspector.isVisible()


def test_the_details_of_a_source_come_over_the_work(narrow, view):
    view.sources.list.choose(0)

    view.sources.list_commands.edit_action.trigger()

    assert view.inspector.isVisible()


def test_one_card_at_a_time_is_over_the_work(narrow, view):
    view.inspector_card.open()

    view.sources_card.open()

    assert view.sources.isVisible()
    assert not view.inspector.isVisible()


def test_both_stand_beside_the_work_again_where_there_is_room(narrow, view, qtbot):
    view.sources_card.open()

    narrow.session.theme.scale = 100
    narrow.resize(1440, 900)

    qtbot.waitUntil(view.inspector.isVisible)
    assert [view.cards.widget(place) for place in range(3)] == [
        view.sources_card,
        view.work,
        view.inspector_card,
    ]
    assert view.sources.isVisible()
    assert not sources_button(view).isVisible()


def test_widths_are_not_remembered_of_a_window_without_room(narrow, view, window):
    assert view.widths is None
