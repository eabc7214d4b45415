"""Tests of the book’s own words, which are right though no dictionary has them."""

import pytest

from briefbook.edits.spelling import add_word, own_words, remove_words
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.database import MEMORY


@pytest.fixture
def book():
    with Book.create(MEMORY, "Lake Verna Summit") as book:
        yield book


def test_words_are_kept_in_order_and_once(book):
    for word in ("Vasik", " aquifer-wide ", "bluewash", "Vasik"):
        book.apply(add_word(book, word))

    assert own_words(book) == ["aquifer-wide", "bluewash", "Vasik"]
    assert add_word(book, "Vasik").changes == ()


def test_adding_and_removing_can_be_undone(book):
    book.apply(add_word(book, "bluewash"))
    book.apply(remove_words(book, ["bluewash"]))
    assert own_words(book) == []

    book.undo()
    assert own_words(book) == ["bluewash"]

    book.undo()
    assert own_words(book) == []


@pytest.mark.parametrize("word", ["", "  ", "two words"])
def test_what_is_not_one_word_is_refused(book, word):
    with pytest.raises(BriefbookError, match="one word"):
        add_word(book, word)


def test_words_survive_closing(tmp_path):
    path = tmp_path / "summit.briefbook"
    with Book.create(path, "Lake Verna Summit") as book:
        book.apply(add_word(book, "bluewash"))

    with Book.open(path) as book:
        assert own_words(book) == ["bluewash"]
