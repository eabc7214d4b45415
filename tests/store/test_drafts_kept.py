"""What is being typed stays in the book until it is an edit, and no longer."""

import os

import pytest

from briefbook.domain.outline import Outline
from briefbook.edits.outlining import add_issue, retitle_issue, write_issue
from briefbook.errors import BookError
from briefbook.store.book import Book
from briefbook.store.drafts import Draft


@pytest.fixture
def path(tmp_path):
    return tmp_path / "Verna.briefbook"


@pytest.fixture
def written(path):
    with Book.create(path, "Lake Verna Summit") as book:
        edit = add_issue(Outline([]), "Purpose")
        book.apply(edit)
        yield book, edit.changes[0].record


def test_a_draft_is_there_when_the_book_is_opened_again(written, path):
    book, issue = written
    book.drafts.put([Draft("issue", issue.id, "text", "Fares ri")])
    book.close()

    with Book.open(path) as again:
        assert again.drafts.all() == [Draft("issue", issue.id, "text", "Fares ri")]


def test_what_is_typed_on_takes_the_place_of_what_was_typed_before(written):
    book, issue = written
    book.drafts.put([Draft("issue", issue.id, "text", "Fares ri")])

    book.drafts.put([Draft("issue", issue.id, "text", "Fares rise")])

    assert [one.text for one in book.drafts.all()] == ["Fares rise"]


def test_an_edit_of_the_text_takes_its_draft_with_it(written):
    book, issue = written
    book.drafts.put([Draft("issue", issue.id, "text", "Fares rise.")])

    book.apply(write_issue(issue, "Fares rise."))

    assert book.drafts.all() == []


def test_an_edit_of_another_field_leaves_the_draft(written):
    book, issue = written
    book.drafts.put([Draft("issue", issue.id, "text", "Fares rise.")])

    book.apply(retitle_issue(issue, "Aim"))

    assert [one.field for one in book.drafts.all()] == ["text"]


def test_an_edit_made_without_the_window_leaves_what_the_window_was_killed_over(written, path):
    book, issue = written
    book.drafts.put([Draft("issue", issue.id, "text", "Fares rise.")])
    book.close()

    with Book.open(path) as again:
        again.apply(write_issue(again.issues.get(issue.id), "Written by a command."))

        assert [one.text for one in again.drafts.all()] == ["Fares rise."]


def test_an_edit_that_fails_leaves_the_draft(written, path):
    book, issue = written
    book.drafts.put([Draft("issue", issue.id, "text", "Fares rise.")])
    os.rename(path, path.with_suffix(".away"))

    with pytest.raises(BookError):
        book.apply(write_issue(issue, "Fares rise."))

    assert len(book.drafts.all()) == 1


def test_a_draft_is_nothing_that_undo_knows_of(written):
    book, issue = written

    book.drafts.put([Draft("issue", issue.id, "text", "Fares rise.")])

    assert book.journal.count() == 1
    assert book.journal.moment() == 1
