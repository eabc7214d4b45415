"""Changing and removing many sources at once."""

import pytest

from briefbook.domain.reading import Reading
from briefbook.edits.changing_many import Entered, change_many, remove_many
from briefbook.edits.library import import_readings
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.database import MEMORY


@pytest.fixture
def book():
    with Book.create(MEMORY, "Talks") as book:
        names = ("mail.txt", "annex.txt", "note.txt")
        readings = [
            Reading(filename=name, kind="text", original=name.encode(), text=f"The text of {name}")
            for name in names
        ]
        book.apply(import_readings(book, readings, {1: 0}).edit)
        yield book


def test_nothing_entered_changes_nothing(book):
    assert change_many(book, book.sources.all(), Entered()).changes == ()


def test_each_source_changes_once_whatever_is_entered(book):
    entered = Entered(details={"publisher": "Verna Post"}, marking="TLP:RED", reliability="a", new_tags=["x"])

    edit = change_many(book, book.sources.all(), entered)
    book.apply(edit)

    assert {(one.publisher, one.marking, one.reliability) for one in book.sources.all()} == {
        ("Verna Post", "TLP:RED", "A")
    }
    assert len(edit.changes) == 6
    assert edit.text == "Edit Details of 3 Sources"


def test_a_mistake_in_one_detail_changes_none(book):
    with pytest.raises(BriefbookError):
        change_many(book, book.sources.all(), Entered(details={"published": "soon", "author": "Kim"}))


def test_parents_and_children_go_together_and_come_back(book):
    before = book.sources.all()

    removal = remove_many(book, before)
    book.apply(removal.edit)
    assert book.sources.all() == []

    book.undo()
    assert book.sources.all() == before
    assert removal.staying == ()


def test_a_child_that_stays_lets_go_of_its_parent(book):
    mail, annex, _ = book.sources.all()

    book.apply(remove_many(book, [mail]).edit)

    assert book.sources.get(annex.id).parent_id is None
