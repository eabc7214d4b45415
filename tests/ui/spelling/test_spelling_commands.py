"""Tests of the commands of spelling and of the list of the book’s words."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from briefbook.edits.spelling import add_word, own_words
from briefbook.ui.frame.commands import Commands
from briefbook.ui.settings import Settings
from briefbook.ui.spelling.spelling_menu import SpellingMenu, language_name
from briefbook.ui.spelling.words_dialog import WordsDialog


class FakeSession(QObject):
    """What the menu needs of a session."""

    changed = Signal()

    def __init__(self, desk, settings, window):
        super().__init__()
        self.desk, self.settings, self.window = desk, settings, window


@pytest.fixture
def made(desk, qtbot, tmp_path):
    """Return what makes a spelling menu over the same settings."""
    window = QWidget()
    qtbot.addWidget(window)
    keep = []

    def make():
        session = FakeSession(desk, Settings(tmp_path / "window.ini"), window)
        parent = QMenu(window)
        menu = SpellingMenu(session, Commands(window, desk.icons).add, parent)
        keep.append((session, parent))
        session.changed.emit()
        return menu

    yield make
    desk.spelling.stop()


def test_spelling_is_on_like_the_memo_at_first(made, desk):
    made()

    assert desk.spelling.is_on
    assert desk.spelling.language == "en-GB"


def test_what_was_chosen_is_remembered(made, desk):
    menu = made()
    menu.check.trigger()
    assert not desk.spelling.is_on

    again = made()
    assert not again.check.isChecked()

    _choose(again, "Français")
    third = made()
    assert (third.check.isChecked(), desk.spelling.language) == (True, "fr")


def test_the_languages_are_named_in_themselves_and_one_is_checked(made):
    menu = made()

    names = {words: checked for words, checked in _listed(menu).items() if words}

    assert {"English (UK)", "English (US)", "Español", "Français", "Off"} <= names.keys()
    assert [words for words, checked in names.items() if checked] == ["Like the Memo (English (UK))"]


def test_off_is_among_the_languages(made, desk):
    menu = made()

    _choose(menu, "Off")

    assert (desk.spelling.is_on, menu.check.isChecked(), desk.spelling.language) == (False, False, "")


def test_without_a_text_the_next_misspelling_is_not_looked_for(made, desk):
    told = []
    desk.messages.told.connect(lambda level, text, *_: told.append(text))

    made().next.trigger()

    assert told == ["Put the cursor into a text first."]


@pytest.mark.parametrize(("tag", "name"), [("en-US", "English (US)"), ("it", "Italiano"), ("xq", "xq")])
def test_languages_have_names(tag, name):
    assert language_name(tag) == name


def test_the_books_words_are_listed_added_and_removed(desk, book, qtbot):
    book.apply(add_word(book, "bluewash"))
    dialog = WordsDialog(desk)
    qtbot.addWidget(dialog)

    dialog.line.setText("Vasik")
    dialog.add.click()
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["bluewash", "Vasik"]
    assert dialog.line.text() == ""

    dialog.list.item(0).setSelected(True)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    if dialog.list.count() == 2:  # a shortcut needs the window in front
        dialog.remove.click()
    assert own_words(book) == ["Vasik"]

    desk.open_book.undo()
    assert dialog.told.text() == "2 words"


def test_a_phrase_is_refused_with_a_sentence(desk, qtbot):
    told = SimpleNamespace(texts=[])
    desk.messages.told.connect(lambda level, text, *_: told.texts.append(text))
    dialog = WordsDialog(desk)
    qtbot.addWidget(dialog)

    dialog.line.setText("two words")
    dialog.add.click()

    assert told.texts == ["Give one word, without spaces."]
    assert dialog.list.count() == 0


def _listed(menu):
    menu.languages_menu.aboutToShow.emit()
    return {action.text(): action.isChecked() for action in menu.languages_menu.actions()}


def _choose(menu, words):
    menu.languages_menu.aboutToShow.emit()
    next(action for action in menu.languages_menu.actions() if action.text() == words).trigger()
