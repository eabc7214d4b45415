"""Edits of the open book, and the typing that comes before them."""

from dataclasses import replace

import pytest

from briefbook.domain.edit import Edit, changed
from briefbook.domain.issue import Issue
from briefbook.edits.outlining import add_issue, retitle_issue, write_issue
from briefbook.errors import BriefbookError
from briefbook.ui.open_book import OpenBook


@pytest.fixture
def open_book(book):
    return OpenBook(book)


@pytest.fixture
def issue(open_book):
    edit = open_book.do(lambda: add_issue(open_book.book.issues.outline(), "Purpose"))
    return edit.changes[0].record


@pytest.fixture
def type_text(open_book, issue):
    """Type the issue's text: it becomes an edit at the next flush."""
    typed = []
    issues = open_book.book.issues

    def flush():
        if typed:
            open_book.keep(write_issue(issues.get(issue.id), typed.pop()))

    open_book.flushes(flush)
    return typed.append


def done(book):
    """Return what the edits are called, the last first, by undoing them all."""
    texts = []
    while (last := book.journal.last_done()) is not None:
        texts.append(last.text)
        book.undo()
    return texts


def test_typing_and_an_edit_of_the_same_record_are_both_kept_in_order(open_book, issue, type_text):
    issues = open_book.book.issues
    type_text("Fares rise.")

    open_book.do(lambda: retitle_issue(issues.get(issue.id), "Aim"))

    assert (issues.get(issue.id).title, issues.get(issue.id).text) == ("Aim", "Fares rise.")
    assert done(open_book.book)[:2] == ["Rename Issue", "Write “Purpose”"]


def test_an_edit_planned_before_the_typing_is_refused_and_the_typing_kept(open_book, issue, type_text):
    type_text("Fares rise.")

    with pytest.raises(RuntimeError, match="planned on"):
        open_book.do(retitle_issue(issue, "Aim"))

    assert open_book.book.issues.get(issue.id) == replace(issue, text="Fares rise.")


def test_a_refused_edit_leaves_nothing(open_book, issue, qtbot):
    issues = open_book.book.issues

    with qtbot.assertNotEmitted(open_book.edited), pytest.raises(BriefbookError):
        open_book.do(lambda: retitle_issue(issues.get(issue.id), " "))

    assert issues.all() == [issue]
    assert done(open_book.book)[0] == "Add Issue"


def test_an_edit_that_cannot_be_made_whole_leaves_nothing(open_book, issue, qtbot):
    gone = Issue(parent_id=None, position="W", title="Never there")
    edit = Edit(
        "Rename Both", (changed(issue, replace(issue, title="Aim")), changed(gone, replace(gone, title="B")))
    )

    with qtbot.assertNotEmitted(open_book.edited), pytest.raises(RuntimeError, match="planned on"):
        open_book.do(edit)

    assert open_book.book.issues.all() == [issue]


def test_an_edit_that_changes_nothing_is_no_step_to_undo(open_book, issue):
    open_book.do(lambda: retitle_issue(issue, "Purpose"))

    assert done(open_book.book)[0] == "Add Issue"


def test_undo_takes_back_what_is_being_typed(open_book, issue, type_text):
    issues = open_book.book.issues
    type_text("Fares rise.")

    undone = open_book.undo()

    assert undone is not None
    assert undone.text == "Write “Purpose”"
    assert issues.get(issue.id) == issue
    open_book.redo()
    assert issues.get(issue.id).text == "Fares rise."


def test_closing_the_book_keeps_what_is_being_typed(open_book, issue, type_text):
    kept = []
    open_book.edited.connect(kept.append)
    type_text("Fares rise.")

    open_book.close()

    assert [edit.text for edit in kept] == ["Write “Purpose”"]
    assert not open_book.is_open
