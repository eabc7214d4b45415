"""Typing is kept in the book at every rest, and while somebody types on without one."""

from time import monotonic

import pytest
from shiboken6 import delete

from briefbook.edits.outlining import add_issue
from briefbook.store.book import Book
from briefbook.store.drafts import Draft
from briefbook.ui.open_book import OpenBook
from briefbook.ui.typed_line import TypedLine


class Line(TypedLine):
    """A line that says what is typed in it."""

    def __init__(self, issue_id, parent=None):
        super().__init__("Title", lambda: None, parent)
        self.issue_id = issue_id

    def being_typed(self):
        if self.is_typed:
            yield Draft("issue", self.issue_id, "title", self.text())


@pytest.fixture
def open_book(qapp, tmp_path):
    open_book = OpenBook(Book.create(tmp_path / "Verna.briefbook", "Lake Verna Summit"))
    yield open_book
    if open_book.is_open:
        open_book.close()


@pytest.fixture
def line(open_book, qtbot):
    edit = open_book.do(lambda: add_issue(open_book.book.issues.outline(), "Purpose"))
    line = Line(edit.changes[0].record.id)
    qtbot.addWidget(line)
    open_book.unfinished.watch(line.being_typed, line)
    with qtbot.waitActive(line):
        line.show()
        line.activateWindow()
    line.setFocus()
    return line


def texts(open_book):
    return [one.text for one in open_book.book.drafts.all()]


def test_nothing_is_written_between_quick_keys(open_book, line, qtbot):
    qtbot.keyClicks(line, "Fares")

    assert texts(open_book) == []
    qtbot.waitUntil(lambda: texts(open_book) == ["Fares"], timeout=2000)


def test_typing_on_without_a_rest_is_kept_all_the_same(open_book, line, qtbot):
    until = monotonic() + 6

    while not texts(open_book) and monotonic() < until:
        qtbot.keyClicks(line, "a")
        qtbot.wait(100)

    assert texts(open_book)
    assert line.text().startswith(texts(open_book)[0])


def test_what_is_typed_back_to_what_it_was_is_forgotten(open_book, line, qtbot):
    qtbot.keyClicks(line, "Fares")
    open_book.unfinished.look()

    line.settle("")
    open_book.unfinished.look()

    assert texts(open_book) == []
    assert open_book.unfinished.state == "saved"


def test_what_is_refused_is_still_in_the_book_when_it_is_closed(open_book, line, qtbot, tmp_path):
    qtbot.keyClicks(line, "Fares")

    open_book.close()

    with Book.open(tmp_path / "Verna.briefbook") as book:
        assert [one.text for one in book.drafts.all()] == ["Fares"]


def test_a_pane_that_is_gone_is_asked_no_longer(open_book):
    line = Line("some id")
    open_book.unfinished.watch(line.being_typed, line)
    line.setText("Fares")
    delete(line)

    open_book.unfinished.look()

    assert texts(open_book) == []
