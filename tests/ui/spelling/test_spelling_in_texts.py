"""Tests of spelling where people write: what is underlined, and what its menu does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from briefbook import paths
from briefbook.domain.actor import Actor
from briefbook.domain.edit import Edit, added
from briefbook.edits.outlining import add_issue, write_issue
from briefbook.edits.spelling import add_word, own_words
from briefbook.ui.outline.extra_marks import show_marks
from briefbook.ui.outline.outline_pane import OutlinePane

TEXT = "The goverment of Vasikland recieved teh **offer** [@goverment-2026]."


# a menu that pops up
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Give a folder in which dictionaries are unpacked once for all tests."""
    return tmp_path_factory.mktemp("files")


@pytest.fixture
def side(desk, book, qtbot, files) -> Iterator[object]:
    """Give the writing side of an issue with three misspellings and a name, with spelling on."""
    with paths.user_files_in(files):
        issue = add_issue(book.issues.outline(), "Purpose")
        book.apply(issue)
        book.apply(write_issue(book.issues.all()[0], TEXT))
        pane = OutlinePane(desk)
        qtbot.addWidget(pane)
        pane.resize(900, 600)
        pane.show()
        pane.show_issue(book.issues.all()[0].id)
        desk.spelling.choose(is_on=True)
        side = pane.side
        qtbot.waitUntil(lambda: len(underlined(side.editor)) >= 3, timeout=15_000)
        yield side
        desk.spelling.stop()


def underlined(editor):
    return [one.cursor.selectedText() for one in editor.extraSelections()]


def test_misspellings_are_underlined_and_citations_are_not(side):
    assert underlined(side.editor) == ["goverment", "Vasikland", "recieved", "teh"]


def test_a_name_in_an_actor_or_a_source_is_right(side, book, desk, qtbot):
    desk.open_book.do(Edit("Add Actor", (added(Actor(name="Vasikland")),)))
    side.spelling.look()

    assert underlined(side.editor) == ["goverment", "recieved", "teh"]


def test_a_word_of_the_book_is_right_until_that_is_undone(side, book, desk, qtbot):
    desk.open_book.do(add_word(book, "teh"))
    qtbot.waitUntil(lambda: "teh" not in underlined(side.editor))

    desk.open_book.undo()

    qtbot.waitUntil(lambda: "teh" in underlined(side.editor))
    assert own_words(book) == []


def test_the_word_being_typed_is_not_underlined_until_the_cursor_leaves(side, qtbot):
    editor = side.editor
    with qtbot.waitActive(editor.window()):
        editor.window().activateWindow()
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " wrng")
    side.spelling.look()
    qtbot.wait(600)
    assert "wrng" not in underlined(editor)

    qtbot.keyClick(editor, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: "wrng" in underlined(editor), timeout=5_000)


def test_typing_after_a_misspelling_does_not_lengthen_its_line(side, qtbot):
    cursor = side.editor.textCursor()
    cursor.setPosition(TEXT.index("goverment") + len("goverment"))
    side.editor.setTextCursor(cursor)

    qtbot.keyClicks(side.editor, " today")

    assert underlined(side.editor)[0] == "goverment"


@pytest.mark.parametrize("by_key", [True, False])
def test_the_menu_of_a_misspelling_offers_what_was_meant(side, qtbot, by_key):
    menu = _menu(side, qtbot, "recieved", by_key=by_key)

    action = next(one for one in menu.actions() if one.text() == "received")
    action.trigger()
    menu.close()

    assert "Vasikland received teh" in side.editor.text
    side.editor.undo()
    assert side.editor.text == TEXT


def test_the_menu_adds_the_word_to_the_book(side, book, qtbot):
    menu = _menu(side, qtbot, "Vasikland", by_key=True)

    next(one for one in menu.actions() if one.text() == "Add to the Book’s Words").trigger()
    menu.close()

    assert own_words(book) == ["Vasikland"]
    qtbot.waitUntil(lambda: underlined(side.editor) == ["goverment", "recieved", "teh"])


def test_a_right_word_has_the_usual_menu(side):
    cursor = side.editor.textCursor()
    cursor.setPosition(TEXT.index("offer") + 2)
    side.editor.setTextCursor(cursor)

    assert side.spelling.misspelling_at(cursor.position()) is None


def test_the_next_misspelling_is_selected_and_the_first_follows_the_last(side, desk, qtbot):
    editor = side.editor
    side.spelling.eventFilter(editor, _focus_in())
    found = []
    for _ in range(5):
        before = editor.textCursor().position()
        desk.spelling.find_next()
        qtbot.waitUntil(lambda before=before: editor.textCursor().position() != before)
        found.append(editor.textCursor().selectedText())

    assert found == ["goverment", "Vasikland", "recieved", "teh", "goverment"]


def test_a_code_block_is_not_looked_at(side, qtbot):
    side.editor.setPlainText("wrng\n\n```\nteh\n```\n\nrecieved")

    qtbot.waitUntil(lambda: underlined(side.editor) == ["wrng", "recieved"], timeout=5_000)


def test_another_language_is_another_dictionary(side, desk, qtbot):
    side.editor.setPlainText("Le gouvernement a reçu le colour")
    desk.spelling.choose(choice="fr")

    qtbot.waitUntil(lambda: underlined(side.editor) == ["colour"], timeout=15_000)


def test_turned_off_nothing_is_underlined(side, desk, qtbot):
    desk.spelling.choose(is_on=False)

    qtbot.waitUntil(lambda: underlined(side.editor) == [])


def test_marks_of_others_stay(side, qtbot):
    show_marks(side.editor, "found", [(0, 3)], QTextCharFormat())

    side.editor.setPlainText("recieved")

    qtbot.waitUntil(lambda: sorted(underlined(side.editor)) == ["", "recieved"], timeout=5_000)


def _menu(side, qtbot, word, *, by_key) -> QMenu:
    editor = side.editor
    cursor = editor.textCursor()
    cursor.setPosition(TEXT.index(word) + 3)
    editor.setTextCursor(cursor)
    place = editor.cursorRect().center()
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, editor.viewport().mapToGlobal(place))
    QApplication.sendEvent(editor if by_key else editor.viewport(), event)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=10_000)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(lambda: menu.actions()[0].text() != "Looking for Suggestions…", timeout=10_000)
    return menu


def _focus_in():
    return QFocusEvent(QEvent.Type.FocusIn)
