"""How the end of a query can go on."""

import pytest

from briefbook.domain.source import KINDS, Source
from briefbook.edits.collecting import add_collection, tag_sources
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from briefbook.ui.frame.completing import completions, without_begun


@pytest.fixture
def book():
    with Book.create(MEMORY, "Lake Verna Summit") as book:
        source = Source(
            key="note",
            kind="text",
            title="A note",
            original_sha256=book.kept.put(b"Text"),
            text_sha256=book.kept.put(b"Text"),
        )
        book.sources.insert(source)
        book.apply(
            tag_sources(book, [source], ["trade", "Énergie", "Transit fees", 'so-called "fair" trade'])
        )
        book.apply(add_collection(book, "Summit papers"))
        yield book


def endings(book, typed):
    return completions(book, typed).words


def test_names_of_fields_are_completed_from_two_letters_on(book):
    assert endings(book, "pu") == ("publisher:", "published:")
    assert endings(book, "levy -AUT") == ("author:",)
    assert endings(book, "p") == ()
    assert endings(book, "levy ") == ()


def test_values_are_those_that_the_book_has(book):
    assert endings(book, "tag:tr") == ("tag:trade", 'tag:"Transit fees"')
    assert endings(book, "tag:ener") == ("tag:Énergie",)
    assert endings(book, "levy collection:") == ('collection:"Summit papers"',)
    assert endings(book, 'collection:"summit p') == ('collection:"Summit papers"',)
    assert endings(book, "(kind:p") == ("kind:pdf", "kind:position", "kind:passage")
    assert set(KINDS) < {word.partition(":")[2] for word in endings(book, "kind:")}
    assert endings(book, "grade:b") == ("grade:B",)


def test_what_is_complete_or_quoted_is_left_alone(book):
    assert endings(book, "kind:pdf") == ()
    assert endings(book, '"the tag') == ()
    assert endings(book, "tag:zebra") == ()


def test_a_value_is_finished_and_a_field_is_not(book):
    typed = "levy tag:tra"

    assert completions(book, typed).text(typed, 0) == "levy tag:trade "
    assert completions(book, "levy pu").text("levy pu", 1) == "levy published:"


def test_every_completion_is_understood(book):
    for typed in ("tag:", "kind:", "grade:", "collection:"):
        ends = completions(book, typed)
        for number in range(len(ends.words)):
            query = ends.text(typed, number)
            assert book.find_sources(query) is not None
    assert book.find_sources(completions(book, "tag:tr").text("tag:tr", 1)) != []
    assert book.find_sources(completions(book, "tag:so").text("tag:so", 0)) != []


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("levy author:", "levy "),
        ('levy author:"', "levy "),
        ("author:kim", "author:kim"),
        ("http:", "http:"),
        ("xauthor:", "xauthor:"),
    ],
)
def test_a_field_without_value_is_left_out(typed, left):
    assert without_begun(typed) == left
