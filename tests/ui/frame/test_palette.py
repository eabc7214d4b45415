"""Search or run a command."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from briefbook.ui.frame.palette_choices import commands

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(window, view, qtbot):
    view.work.show_pane("outline", focus=True)
    qtbot.keyClick(window, Key.Key_K, CTRL)
    return window._palette


def lines(palette):
    palette.refresh()
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_typing_finds_commands_and_enter_runs_one(window, view, palette, qtbot):
    qtbot.keyClicks(QApplication.focusWidget(), "side split by two")
    assert lines(palette) == []
    assert palette.nothing.isVisible()
    qtbot.keyClick(palette.field, Key.Key_A, CTRL)

    qtbot.keyClicks(palette.field, "side two")
    assert lines(palette)[0] == "Two Panes Side by Side"
    qtbot.keyClick(palette.field, Key.Key_Return)

    assert view.work.is_split
    assert palette.isHidden()


def test_the_command_that_was_typed_in_full_comes_before_longer_ones(qapp):
    offered = [QAction(words) for words in ("Export Listed Citations…", "Export Citations…")]

    found = commands(offered, "export citations")

    assert [choice.words for choice in found] == ["Export Citations", "Export Listed Citations"]


def test_enter_straight_after_typing_runs_what_was_typed(view, palette, qtbot):
    qtbot.keyClicks(palette.field, "show memo")
    qtbot.keyClick(palette.field, Key.Key_Return)

    assert view.work.left.name == "memo"


def test_arrow_keys_choose_and_stop_at_the_ends(palette, qtbot):
    qtbot.keyClick(palette.field, Key.Key_Up)
    assert palette.list.currentRow() == 0

    qtbot.keyClick(palette.field, Key.Key_Down)
    qtbot.keyClick(palette.field, Key.Key_PageDown)

    assert palette.list.currentRow() == 9


def test_escape_gives_the_focus_back(view, palette, qtbot):
    qtbot.keyClick(palette.field, Key.Key_Escape)

    assert palette.isHidden()
    assert QApplication.focusWidget() is view.work.pane("outline").editor


def test_a_click_runs_a_line(view, palette, qtbot):
    qtbot.keyClicks(palette.field, "show risks")
    palette.refresh()
    place = palette.list.visualItemRect(palette.list.item(0)).center()

    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert view.work.left.name == "risks"


def test_it_goes_away_when_something_else_is_used(view, palette, qtbot):
    view.sources.search.setFocus()

    qtbot.waitUntil(palette.isHidden)


def test_it_goes_to_an_issue(window, view, palette, qtbot):
    qtbot.keyClicks(palette.field, "points to avoid")
    assert lines(palette)[0] == "Points to avoid"
    qtbot.keyClick(palette.field, Key.Key_Return)

    assert view.work.pane("outline").side.title.text() == "Points to avoid"


def test_it_goes_to_a_source_and_to_a_passage(window, view, qtbot):
    passage = window.session.book.passages.all()[0]
    source = window.session.book.sources.get(passage.source_id)
    for words, kind in ((source.title, "source"), (passage.quote, "passage")):
        view.work.show_pane("outline", focus=True)
        qtbot.keyClick(window, Key.Key_P, CTRL)
        palette = window._palette
        palette.field.setText(words)
        palette.refresh()
        icons = {"source": "file-text", "passage": "highlighter"}
        row = [choice.icon for choice in palette._choices].index(icons[kind])
        palette.list.setCurrentRow(row)
        qtbot.keyClick(palette.field, Key.Key_Return)

        reader = view.work.pane("reader")
        qtbot.waitUntil(lambda reader=reader: reader.source_id == source.id)
        assert view.work.left.name == "reader"
    qtbot.waitUntil(lambda: reader.marking.current == passage)


def test_going_somewhere_lists_the_outline_first(window, view, qtbot):
    qtbot.keyClick(window, Key.Key_P, CTRL)

    outline = window.session.book.issues.outline()
    assert lines(window._palette) == [f"{entry.number} {entry.issue.title}" for entry in outline]


def test_without_a_book_it_offers_only_what_can_be_done(window, qtbot):
    qtbot.keyClick(window, Key.Key_K, CTRL)

    offered = lines(window._palette)
    assert "New Book" in offered
    assert "Export the Memo" not in offered
    assert "Undo" not in offered


def test_it_stays_within_a_small_window(window, view, palette, qtbot):
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.width() == 1024)

    assert window.rect().contains(palette.geometry())
