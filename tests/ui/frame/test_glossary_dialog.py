"""Words that find one another, edited by the user."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from briefbook.edits.collecting import set_synonyms
from briefbook.ui.frame.glossary import GlossaryDialog

Key = Qt.Key


@pytest.fixture
def opened(window, view, qtbot):
    """Open the glossary as a user does."""

    def opened():
        window.menu.edit.glossary.trigger()
        dialogs = [one for one in window.findChildren(GlossaryDialog) if one.isVisible()]
        qtbot.waitActive(dialogs[-1])
        return dialogs[-1]

    return opened


@pytest.fixture
def book(window, view):
    return window.session.book


def groups(book):
    return [one.words for one in book.synonyms.all()]


def test_lines_that_are_typed_become_one_edit(opened, window, book, qtbot):
    dialog = opened()
    edits = []
    book.listen(edits.append)
    qtbot.keyClicks(dialog.lines, "EU;European Union ; the bloc")
    qtbot.keyClick(dialog.lines, Key.Key_Return)
    qtbot.keyClicks(dialog.lines, "levy; duty")
    assert dialog.told.text() == "2 groups"

    dialog.save.click()

    assert groups(book) == ["EU; European Union; the bloc", "levy; duty"]
    assert [edit.text for edit in edits] == ["Edit Glossary"]
    window.menu.edit.undo.trigger()
    assert groups(book) == []


def test_the_lines_that_are_there_can_be_changed_and_taken_away(opened, book, qtbot):
    book.apply(set_synonyms(book, ["levy; duty", "EU; the bloc"]))
    dialog = opened()
    assert dialog.lines.toPlainText() == "levy; duty\nEU; the bloc\n"

    dialog.lines.selectAll()
    qtbot.keyClicks(dialog.lines, "EU; the bloc; Brussels")
    dialog.save.click()

    assert groups(book) == ["EU; the bloc; Brussels"]


def test_nothing_changed_is_no_edit(opened, book):
    book.apply(set_synonyms(book, ["levy; duty"]))
    dialog, edits = opened(), []
    book.listen(edits.append)

    dialog.save.click()

    assert edits == []
    assert not dialog.isVisible()


def test_a_word_that_stands_alone_is_shown_instead_of_lost(opened, book):
    dialog = opened()
    dialog.lines.setPlainText("levy; duty\nEU, the bloc\n")

    dialog.save.click()

    assert dialog.isVisible()
    assert "“EU, the bloc” stands alone" in dialog.told.text()
    assert dialog.lines.textCursor().blockNumber() == 1
    assert groups(book) == []


def test_escape_does_not_throw_away_what_was_typed_at_once(opened, book, qtbot):
    dialog = opened()
    qtbot.keyClicks(dialog.lines, "levy; duty")

    qtbot.keyClick(dialog, Key.Key_Escape)
    assert dialog.isVisible()
    assert "Esc again" in dialog.told.text()
    qtbot.keyClick(dialog, Key.Key_Escape)

    assert not dialog.isVisible()
    assert groups(book) == []


def test_escape_leaves_what_was_not_changed(opened, qtbot):
    dialog = opened()

    qtbot.keyClick(dialog, Key.Key_Escape)

    assert not dialog.isVisible()


def test_in_a_book_that_can_only_be_read_it_is_shown(window, sample, qtbot, opened):
    book = window.session.book
    book.apply(set_synonyms(book, ["levy; duty"]))
    window.session.close()
    window.session.open(sample, read_only=True)

    dialog = opened()

    assert dialog.lines.isReadOnly()
    assert dialog.lines.toPlainText() == "levy; duty\n"
    assert [one.text() for one in dialog.findChildren(QPushButton) if one.isVisible()] == ["Close"]
    assert "only be read" in dialog.told.text()
    dialog.cancel.click()


def test_it_is_among_the_commands_of_an_open_book(window, view, qtbot):
    assert window.menu.edit.glossary.isEnabled()

    window.session.close()

    assert not window.menu.edit.glossary.isEnabled()
