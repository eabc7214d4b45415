"""Deciding on sources that look alike."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from briefbook.domain.source import Source
from briefbook.edits.highlighting import mark_quote
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.open_book import OpenBook
from briefbook.ui.review.duplicates_page import DuplicatesPage
from briefbook.ui.review.review_pane import DUPLICATES, ReviewPane

WIRE = "\n\n".join(f"Delegates spoke about clause {n} of the treaty on the river." for n in range(20))


@pytest.fixture
def wire(import_text: Callable[..., Source]) -> Source:
    return import_text(WIRE, title="Wire report")


@pytest.fixture
def gazette(import_text: Callable[..., Source], wire: Source) -> Source:
    return import_text(f"{WIRE}\n\nOur own reporter adds a line.", title="Gazette", publisher="Gazette")


@pytest.fixture
def page(desk: Desk, wire: Source, gazette: Source, qtbot: QtBot) -> DuplicatesPage:
    page = DuplicatesPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 600)
    with qtbot.waitSignal(page.counted):
        page.show()
    return page


def titles(book: Book) -> list[str]:
    return [source.title for source in book.sources.all()]


def settle(page: DuplicatesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.counted):
        pass


def test_a_pair_is_shown_with_what_the_second_has_otherwise(page: DuplicatesPage):
    assert len(page.list.rows) == 1
    assert "Wire report" in page.list.rows[0].spoken
    assert "Our own reporter adds a line." in page.texts.toPlainText()
    assert "20 paragraphs the same" in page.texts.toPlainText()


def test_of_two_that_are_the_same_one_is_kept_and_that_can_be_undone(
    page: DuplicatesPage, book: Book, desk: Desk, qtbot: QtBot
):
    page.second_action.trigger()
    settle(page, qtbot)

    assert titles(book) == ["Gazette"]
    assert not page.list.rows
    assert page.empty.title.text() == "No two sources look alike"
    desk.open_book.undo()
    settle(page, qtbot)
    assert len(page.list.rows) == 1


def test_the_second_becomes_a_newer_version_of_the_first(
    page: DuplicatesPage, book: Book, wire: Source, qtbot: QtBot
):
    book.apply(mark_quote(book, wire, "clause 7 of the treaty"))

    qtbot.keyClick(page.list, Qt.Key.Key_V)
    settle(page, qtbot)

    (source,) = book.sources.all()
    assert (source.id, source.version) == (wire.id, 2)
    assert book.passages.of_source(wire.id)[0].version == 2


def test_no_duplicates_are_not_asked_about_again(page: DuplicatesPage, book: Book, qtbot: QtBot):
    page.apart_action.trigger()
    settle(page, qtbot)

    assert len(titles(book)) == 2
    assert not page.apart_action.isEnabled()


def test_a_source_that_is_worked_with_is_not_dropped(
    page: DuplicatesPage, book: Book, desk: Desk, wire: Source
):
    told: list[str] = []
    desk.messages.told.connect(lambda _, text, *__: told.append(text))
    book.apply(mark_quote(book, wire, "clause 7 of the treaty"))

    page.second_action.trigger()

    assert len(titles(book)) == 2
    assert "has passages of its own" in told[0]


def test_the_review_leads_to_duplicates_and_counts_them(
    desk: Desk, wire: Source, gazette: Source, qtbot: QtBot
):
    pane = ReviewPane(desk)
    qtbot.addWidget(pane)
    pane.show()

    desk.wayfinder.duplicates_found.emit(3)
    assert pane.buttons[DUPLICATES].text() == "Duplicates  3"
    desk.wayfinder.duplicates_wanted.emit()

    assert pane.name == DUPLICATES
    qtbot.waitUntil(lambda: pane.buttons[DUPLICATES].text() == "Duplicates  1")


def test_a_pair_that_was_decided_is_gone_at_once_so_that_the_next_key_is_for_the_next_pair(
    page: DuplicatesPage, book: Book, qtbot: QtBot
):
    qtbot.keyClick(page.list, Qt.Key.Key_N)

    assert not page.list.rows
    qtbot.keyClick(page.list, Qt.Key.Key_N)
    assert len(book.distinct.pairs()) == 1


def test_the_answers_stand_above_the_list_where_no_message_hides_them(page: DuplicatesPage):
    buttons = [one for one in page.findChildren(QAbstractButton) if one.text() == "Not a Duplicate"]

    assert buttons
    assert buttons[0].mapTo(page, QPoint()).y() < page.list.mapTo(page, QPoint()).y()


def test_a_cancelled_search_says_so_and_is_done_when_the_page_is_shown_again(
    desk: Desk, tmp_path: Path, qtbot: QtBot
):
    own = replace(desk, open_book=OpenBook(Book.create(tmp_path / "b.briefbook", "Summit")))
    page = DuplicatesPage(own)
    qtbot.addWidget(page)
    cancelling = own.tasks.started.connect(lambda task: task.cancel())
    with qtbot.waitSignal(own.tasks.ended):
        page.show()

    assert page.empty.title.text() == "The search for sources that look alike was cancelled"
    own.tasks.started.disconnect(cancelling)
    page.hide()
    page.show()
    settle(page, qtbot)
    assert page.empty.title.text() == "No two sources look alike"
    own.open_book.close()
