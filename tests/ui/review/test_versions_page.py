"""Deciding where passages went in the new version of their source."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefbook.domain.comparison import ParagraphPair
from briefbook.domain.source import Source
from briefbook.domain.version import Anchoring
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.review.review_pane import VERSIONS, ReviewPane
from briefbook.ui.review.versions_page import VersionsPage

SECOND_CHOICE = "A new paragraph about the weather"


@pytest.fixture
def page(show_pane: Callable[..., ReviewPane], updated: Source, desk: Desk) -> VersionsPage:
    pane = show_pane()
    desk.wayfinder.versions_wanted.emit(updated.id)
    page = pane.page(VERSIONS)
    assert isinstance(page, VersionsPage)
    return page


def choose(page: VersionsPage, number: int, book: Book) -> Anchoring:
    for row in page.list.rows:
        if isinstance(row.value, Anchoring) and book.passages.get(row.value.passage_id).number == number:
            page.list.choose(row.key)
            page.list.setFocus()
            return row.value
    raise LookupError(number)


def test_each_passage_that_waits_is_listed_with_its_outcome(page: VersionsPage, book: Book) -> None:
    spoken = [row.spoken for row in page.list.rows if not row.is_heading]

    assert "#1 Changed" in spoken[0]
    assert "#2 Not found" in spoken[1]
    assert "#3 Moved, in the same words" in spoken[2]


def test_a_changed_word_is_shown_with_the_difference(page: VersionsPage, book: Book) -> None:
    choose(page, 1, book)

    assert "removed: Friday; added: Sunday" in page.places.accessibleDescription()
    assert "Marked in version 1" in page.places.toPlainText()


def test_a_accepts_and_the_next_one_is_chosen(
    page: VersionsPage, book: Book, desk: Desk, updated: Source, qtbot: QtBot
) -> None:
    one = choose(page, 1, book)

    qtbot.keyClick(page.list, Qt.Key.Key_A)

    assert book.passages.get(one.passage_id).version == updated.version
    assert "Sunday" in book.passages.get(one.passage_id).quote
    assert page.list.current is not None
    assert "#2" in page.list.current.spoken
    desk.open_book.undo()
    assert book.anchorings.count() == 3


def test_what_was_not_found_cannot_be_accepted_but_kept(page: VersionsPage, book: Book, qtbot: QtBot) -> None:
    one = choose(page, 2, book)
    assert not page.accept_action.isEnabled()

    qtbot.keyClick(page.list, Qt.Key.Key_K)

    assert book.anchorings.find(one.id) is None
    assert book.passages.get(one.passage_id).version == 1


def test_only_unchanged_words_are_accepted_together(page: VersionsPage, book: Book, desk: Desk) -> None:
    page.all_action.trigger()

    assert [book.passages.get(one.passage_id).number for one in book.anchorings.all()] == [1, 2]
    assert not page.all_action.isEnabled()


def test_a_place_is_marked_by_hand(page: VersionsPage, book: Book, updated: Source, qtbot: QtBot) -> None:
    one = choose(page, 2, book)
    page.mark_action.trigger()
    text = page.marking.text
    start = book.text_of(updated).index(SECOND_CHOICE)
    cursor = text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(SECOND_CHOICE), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    qtbot.keyClick(text, Qt.Key.Key_K)  # is no command in the text

    qtbot.keyClick(text, Qt.Key.Key_Return)

    passage = book.passages.get(one.passage_id)
    assert (passage.quote, passage.version) == (SECOND_CHOICE, updated.version)


def test_after_the_last_one_all_are_placed(
    page: VersionsPage, book: Book, updated: Source, qtbot: QtBot
) -> None:
    for number in (1, 2, 3):
        choose(page, number, book)
        qtbot.keyClick(page.list, Qt.Key.Key_K)

    assert page.empty.title.text() == f"All passages of @{updated.key} are placed"
    assert page.empty.isVisible()


def test_the_whole_texts_are_compared_and_changes_walked(
    page: VersionsPage, book: Book, desk: Desk, qtbot: QtBot
) -> None:
    choose(page, 1, book)
    page.compare_action.trigger()
    comparison = page.comparison
    qtbot.waitUntil(lambda: bool(comparison.list.rows) and not desk.tasks.going)
    kinds = [row.value.kind for row in comparison.list.rows if isinstance(row.value, ParagraphPair)]
    assert kinds == ["removed", "moved", "moved", "added"]
    first = comparison.list.current

    qtbot.keyClick(comparison.list, Qt.Key.Key_N)

    assert comparison.list.current is not first
    comparison.back_action.trigger()
    assert page.list.isVisible()
    assert QApplication.focusWidget() is page.list
