"""Tabs, two panes side by side, and the cards at the sides."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from briefbook.ui.inspector.risk_details import RiskDetails

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Key.Key_1, "outline"),
        (Key.Key_2, "reader"),
        (Key.Key_3, "claims"),
        (Key.Key_4, "risks"),
        (Key.Key_5, "commitments"),
        (Key.Key_6, "actors"),
        (Key.Key_7, "advice"),
        (Key.Key_8, "memo"),
        (Key.Key_9, "review"),
    ],
)
def test_a_key_shows_each_pane_and_gives_it_the_focus(window, view, qtbot, key, name):
    view.sources.search.setFocus()

    qtbot.keyClick(window, key, CTRL)

    pane = view.work.pane(name)
    assert view.work.left.name == name
    assert pane.isVisible()
    assert pane.isAncestorOf(QApplication.focusWidget())


def test_a_click_on_a_tab_shows_its_pane(view, qtbot):
    bar = view.work.left.bar

    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(3).center())

    assert view.work.pane("risks").isVisible()


def test_the_reader_stands_beside_the_outline_and_the_two_change_places(window, view, qtbot):
    view.work.show_pane("outline")
    qtbot.keyClick(window, Key.Key_Backslash, CTRL)
    assert view.work.names_in_sight() == ["outline", "reader"]
    assert view.work.pane("reader").isVisible()

    view.work.right.bar.setCurrentIndex(0)
    assert view.work.names_in_sight() == ["reader", "outline"]
    assert view.work.pane("reader").isVisible()
    assert view.work.pane("outline").isVisible()
    qtbot.keyClick(window, Key.Key_Backslash, CTRL)

    assert view.work.names_in_sight() == ["reader"]
    assert not window.menu.view.split.isChecked()


def test_a_source_opens_beside_the_text_that_is_written(window, view):
    view.work.show_pane("outline")
    window.menu.view.split.trigger()
    view.work.right.bar.setCurrentIndex(3)

    window.session.desk.wayfinder.source_wanted.emit(window.session.book.sources.all()[0].id, None)

    assert view.work.names_in_sight() == ["outline", "reader"]


def test_panes_can_be_shown_in_any_order_on_both_sides(window, view):
    window.menu.view.split.trigger()

    for left, right in ((0, 1), (1, 0), (3, 2), (2, 3), (0, 3), (3, 0)):
        view.work.left.bar.setCurrentIndex(left)
        view.work.right.bar.setCurrentIndex(right)
        names = view.work.names_in_sight()
        assert len(set(names)) == 2
        assert [view.work.pane(name).isVisible() for name in names] == [True, True]
        assert view.work.left.stack.currentWidget() is view.work.pane(names[0])
        assert view.work.right.stack.currentWidget() is view.work.pane(names[1])


def test_the_split_survives_without_a_pane_twice(window, view):
    view.work.show_pane("outline")
    window.menu.view.split.trigger()
    window.menu.view.split.trigger()
    view.work.show_pane("reader")

    window.menu.view.split.trigger()

    assert view.work.names_in_sight() == ["reader", "outline"]
    assert view.work.pane("reader").isVisible()
    assert view.work.pane("outline").isVisible()


def test_f6_walks_the_panes_both_ways(window, view, qtbot):
    view.work.show_pane("outline")
    window.menu.view.split.trigger()
    places = view.places()
    assert len(places) == 5  # the sources, the issues and their text, the reader, the inspector
    view.sources.search.setFocus()

    def here():
        focus = QApplication.focusWidget()
        return next(n for n, place in enumerate(places) if focus is place or place.isAncestorOf(focus))

    walked = []
    for _ in range(6):
        qtbot.keyClick(window, Key.Key_F6)
        walked.append(here())
    assert walked == [1, 2, 3, 4, 0, 1]
    qtbot.keyClick(window, Key.Key_F6, SHIFT)
    qtbot.keyClick(window, Key.Key_F6, SHIFT)

    assert here() == 4


def test_a_narrow_window_hides_the_inspector_until_it_is_wanted(window, view, qtbot):
    assert view.inspector.isVisible()
    window.resize(1190, 700)
    qtbot.waitUntil(lambda: not view.inspector.isVisible())
    assert not window.menu.view.inspector.isChecked()

    qtbot.keyClick(window, Key.Key_I, CTRL | ALT)
    assert view.inspector.isVisible()
    window.resize(1180, 700)
    qtbot.waitUntil(lambda: window.width() == 1180)
    assert view.inspector.isVisible()
    window.resize(1440, 900)

    qtbot.waitUntil(lambda: view.inspector.isVisible())
    assert window.menu.view.inspector.isChecked()


def test_the_inspector_and_the_sources_can_be_put_away(window, view, qtbot, open_window):
    qtbot.keyClick(window, Key.Key_I, CTRL | ALT)
    qtbot.keyClick(window, Key.Key_S, CTRL | ALT)

    assert not view.inspector.isVisible()
    assert not view.sources.isVisible()
    window.close()
    again = open_window()
    again.open_first(None)
    assert not again.session.view.inspector.isVisible()
    assert not again.menu.view.inspector.isChecked()


def test_everything_fits_the_smallest_window(window, view, qtbot):
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.size().width() == 1024)

    for name in ("outline", "reader", "risks", "memo"):
        view.work.show_pane(name)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1024, 640)
        assert window.centralWidget().rect().contains(view.geometry())


def test_the_theme_changes_and_is_remembered(window, qtbot, qapp, open_window):
    before = window.menu.view._theme.tokens.is_dark
    sheet = qapp.styleSheet()

    qtbot.keyClick(window, Key.Key_D, CTRL | SHIFT)
    assert window.menu.view._theme.tokens.is_dark is not before
    assert qapp.styleSheet() != sheet
    window.close()

    assert open_window().menu.view._theme.tokens.is_dark is not before


def test_the_size_of_text_changes_and_is_remembered(window, view, qtbot, open_window):
    qtbot.keyClick(window, Key.Key_Equal, CTRL)
    qtbot.keyClick(window, Key.Key_Equal, CTRL)
    assert window.menu.view._theme.scale == 100  # several keys in a row are one change
    qtbot.waitUntil(lambda: window.menu.view._theme.scale == 120)
    window.close()
    again = open_window()
    assert again.menu.view._theme.scale == 120

    qtbot.keyClick(again, Key.Key_0, CTRL)

    qtbot.waitUntil(lambda: again.menu.view._theme.scale == 100)


def test_the_inspector_shows_what_is_selected_in_the_pane_in_front(window, view):
    selected = []
    window.session.desk.wayfinder.selected.connect(lambda kind, record_id: selected.append(kind))
    issue = next(iter(window.session.book.issues.outline())).issue
    assert window.status.place.text() == f"1 {issue.title}"

    view.work.show_pane("risks")
    window.session.desk.wayfinder.risk_wanted.emit(window.session.book.risks.all()[1].id)
    assert selected[-1] == "risk"
    view.work.show_pane("outline")

    assert selected[-1] == "issue"
    assert window.status.place.text() == f"1 {issue.title}"


def test_a_pane_led_to_for_the_first_time_has_the_keyboard_where_it_led(window, view, qtbot):
    view.work.show_pane("outline", focus=True)
    claim = window.session.book.claims.all()[2]

    window.session.desk.wayfinder.claim_wanted.emit(claim.id)

    pane = view.work.pane("claims")
    qtbot.waitUntil(lambda: pane.list.selected_id == claim.id)
    assert QApplication.focusWidget() is pane.list


def test_the_library_is_filtered_by_key_from_any_part_of_the_window(window, view, qtbot):
    view.work.show_pane("outline", focus=True)

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.AltModifier)

    assert view.sources.head.panel.isVisible()


def test_what_a_pane_shows_from_the_first_is_what_the_inspector_tells_of(window, view, qtbot):
    qtbot.keyClick(window, Key.Key_4, CTRL)

    assert isinstance(view.inspector.page, RiskDetails)
