"""Deciding conflicts in the window."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefbook.domain.conflict import Conflict
from briefbook.domain.edit import Edit
from briefbook.domain.risk import Risk
from briefbook.edits import outlining
from briefbook.edits.entering import amend, enter
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.merging.conflicts_page import ConflictsPage
from briefbook.ui.review.review_pane import CONFLICTS, ReviewPane
from tests.merge_checks import take_in
from tests.random_book import copy_of


def do(book: Book, edit: Edit) -> Any:
    book.apply(edit)
    return edit.changes[0].record


@pytest.fixture
def other(book: Book) -> Iterator[Book]:
    """Give a copy that disagrees on a paragraph and on an owner."""
    text = "one begins\n\ntwo goes on\n\nthree ends"
    issue = do(book, outlining.add_issue(book.issues.outline(), "Tariffs", text=text))
    risk = do(book, enter(book, Risk, {"title": "Levy comes back"}))
    with copy_of(book) as other:
        book.apply(outlining.write_issue(issue, text.replace("two goes on", "two goes here")))
        other.apply(outlining.write_issue(issue, text.replace("two goes on", "two goes there")))
        book.apply(amend(book, risk, {"owner": "Lind"}))
        other.apply(amend(other, risk, {"owner": "Sato"}))
        yield other


@pytest.fixture
def page(desk: Desk, other: Book, qtbot: QtBot) -> ConflictsPage:
    take_in(desk.open_book.book, other)
    page = ConflictsPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    return page


def chosen(page: ConflictsPage) -> str:
    return page.list.current.spoken if page.list.current else ""


def test_both_sides_are_shown_word_by_word(page: ConflictsPage):
    assert "“Tariffs”" in chosen(page)
    ours, theirs = page.sides.ours.toPlainText(), page.sides.theirs.toPlainText()
    assert "two goes on\u2009here" in ours
    assert "two goes on\u2009there" in theirs
    assert "… 1 paragraph alike …" in ours
    assert "three ends" not in ours + theirs


def test_values_are_shown_by_their_names(page: ConflictsPage):
    page.list.choose(page.list.rows[1].key)

    assert "Owner\nLind" in page.sides.ours.toPlainText()
    assert "Owner\nSato" in page.sides.theirs.toPlainText()
    assert not page.both_action.isEnabled()


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (Qt.Key.Key_1, "one begins\n\ntwo goes here\n\nthree ends"),
        (Qt.Key.Key_2, "one begins\n\ntwo goes there\n\nthree ends"),
        (Qt.Key.Key_3, "one begins\n\ntwo goes here\n\ntwo goes there\n\nthree ends"),
    ],
)
def test_a_key_decides_and_the_next_conflict_is_shown(
    page: ConflictsPage, book: Book, qtbot: QtBot, key, text
):
    page.list.setFocus()

    qtbot.keyClick(page.list, key)

    assert book.issues.all()[0].text == text
    assert "R1" in chosen(page)
    assert page.told.text().startswith("1 conflict to decide")


def test_once_all_is_decided_the_page_teaches_what_it_is_for(page: ConflictsPage, book: Book):
    page.ours_action.trigger()
    page.theirs_action.trigger()

    assert book.risks.all()[0].owner == "Sato"
    assert page.empty.isVisible()
    assert page.empty.title.text() == "Nothing to decide"


def test_a_decision_is_undone_from_the_message(page: ConflictsPage, desk: Desk, book: Book, qtbot: QtBot):
    with qtbot.waitSignal(desk.messages.told) as told:
        page.theirs_action.trigger()
    _, words, button, undo = told.args

    undo()

    assert (words, button) == ("Took what the other copy says", "Undo")
    assert len(book.conflicts.open()) == 2


def test_what_cannot_be_decided_any_more_is_told(page: ConflictsPage, desk: Desk, book: Book, qtbot: QtBot):
    book.apply(outlining.write_issue(book.issues.all()[0], "one begins\n\nagain\n\nthree ends"))

    with qtbot.waitSignal(desk.messages.told) as told:
        page.theirs_action.trigger()

    assert "was changed since the merge" in told.args[1]
    assert len(book.conflicts.open()) == 2


def test_the_review_has_the_page_once_there_was_a_conflict(desk: Desk, other: Book, qtbot: QtBot):
    pane = ReviewPane(desk)
    qtbot.addWidget(pane)
    pane.show()
    assert not pane.buttons[CONFLICTS].isVisible()

    take_in(desk.open_book.book, other)
    desk.wayfinder.conflicts_wanted.emit()

    assert pane.buttons[CONFLICTS].isVisible()
    assert pane.buttons[CONFLICTS].text() == "Conflicts  2"
    assert pane.name == CONFLICTS


def test_who_reads_only_can_look_and_not_decide(page: ConflictsPage, desk: Desk):
    desk.open_book.book.is_read_only = True

    page.list.choose(page.list.rows[1].key)

    assert not page.ours_action.isEnabled()
    assert all(isinstance(row.value.conflict, Conflict) for row in page.list.rows)
