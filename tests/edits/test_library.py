"""Building the library."""

import pytest

from briefbook.domain.reading import Detail, Reading, Span
from briefbook.edits.details import edit_details
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings, remove_source
from briefbook.edits.outlining import add_issue
from briefbook.edits.readings import bring_back, set_aside_again
from briefbook.errors import BriefbookError


def reading(text="Ministers met.", title="Talks", **details):
    found = {name: Detail(value, "file") for name, value in ({"title": title} | details).items() if value}
    return Reading(filename="a.txt", kind="text", original=text.encode(), text=text, details=found)


@pytest.mark.parametrize(
    ("details", "key"),
    [
        ({"author": "Patricia M. Kim", "published": "2025-10-28"}, "kim-2025"),
        ({"author": "Zoë Müller and Ann Lee", "published": "2026"}, "muller-2026"),
        ({"publisher": "The Verna Gazette", "published": "2026-11"}, "verna-gazette-2026"),
        ({"title": "On the levy, again"}, "levy-again"),
        ({"title": "双方会谈"}, "双方会谈"),
        ({"title": "…"}, "source"),
    ],
)
def test_a_source_gets_a_key_that_people_can_read(book, details, key):
    plan = import_readings(book, [reading(**details)])

    assert plan.outcomes[0].source.key == key


def test_keys_are_unique_in_the_book_and_within_one_import(book):
    book.apply(import_readings(book, [reading("One", author="Kim")]).edit)

    plan = import_readings(book, [reading("Two", author="Kim"), reading("Three", author="Kim")])

    assert [outcome.source.key for outcome in plan.outcomes] == ["kim-2", "kim-3"]


def test_the_same_bytes_are_one_source_however_often_they_come(book):
    first = import_readings(book, [reading(), reading()])
    book.apply(first.edit)
    again = import_readings(book, [reading(title="Another title")])

    assert [outcome.was_here for outcome in first.outcomes] == [False, True]
    assert again.edit is None
    assert again.outcomes[0].was_here
    assert book.sources.count() == 1


def test_an_import_that_was_undone_can_be_done_again(book):
    book.apply(import_readings(book, [reading()]).edit)
    book.undo()

    book.apply(import_readings(book, [reading()]).edit)

    assert book.sources.count() == 1


def test_words_that_are_set_aside_are_not_counted(book):
    text = "Ministers met.\nSubscribe now!\nThey agreed."
    found = Reading(
        filename="a.txt", kind="text", original=text.encode(), text=text, set_aside=(Span(15, 30, "sharing"),)
    )

    book.apply(import_readings(book, [found]).edit)

    (source,) = book.sources.all()
    assert source.words == 4
    assert [part.reason for part in book.set_asides.of_source(source.id)] == ["sharing"]


def test_details_entered_by_hand_say_so_and_those_taken_out_are_missing(import_text):
    source = import_text(author="A. Mistake", publisher="Gazette")

    edit = edit_details(source, author="P.  Kim", publisher="", published="2025-10")

    after = edit.changes[0].after
    assert (after.author, after.published, after.publisher) == ("P. Kim", "2025-10", "")
    assert after.origins == {"title": "file", "author": "person", "published": "person"}
    assert "publisher" in after.missing


@pytest.mark.parametrize("date", ["28 October 2025", "2025-13", "2025-10-32", "25-10-28"])
def test_a_date_that_cannot_be_sorted_is_refused(import_text, date):
    with pytest.raises(BriefbookError, match="Write the date as"):
        edit_details(import_text(), published=date)


def test_a_source_keeps_a_title(import_text):
    with pytest.raises(BriefbookError, match="needs a title"):
        edit_details(import_text(), title="  ")


def test_a_source_that_is_cited_cannot_be_removed(book, import_text):
    source = import_text()
    book.apply(mark_quote(book, source, "pause the levy"))
    book.apply(add_issue(book.issues.outline(), "Levies", text=f"Paused [@{source.key}#1]."))

    with pytest.raises(BriefbookError, match="cited in 1 Levies"):
        remove_source(book, source)


def test_removing_a_source_and_undoing_it_brings_its_passages_back(book, import_text):
    source = import_text()
    book.apply(mark_quote(book, source, "pause the levy"))
    before = book.contents()

    book.apply(remove_source(book, source))
    assert book.contents().passages == ()
    book.undo()

    assert book.contents() == before


def test_text_is_not_set_aside_under_a_passage(book):
    text = "Ministers met.\nSubscribe now!\nThey agreed."
    found = Reading(
        filename="a.txt", kind="text", original=text.encode(), text=text, set_aside=(Span(15, 30, "sharing"),)
    )
    book.apply(import_readings(book, [found]).edit)
    (source,) = book.sources.all()
    book.apply(bring_back(book.set_asides.all()))
    book.apply(mark_quote(book, source, "Subscribe now!"))

    with pytest.raises(BriefbookError, match="passage is marked"):
        set_aside_again(book, book.set_asides.all()[0])


@pytest.mark.parametrize(
    ("details", "words"),
    [
        ({"language": "German"}, "Write the language as its code"),
        ({"address": "javascript:alert(1)"}, "Write the address with its beginning"),
        ({"published": "2025-00"}, "Write the date as"),
    ],
)
def test_a_detail_that_cannot_be_right_is_refused(book, details, words):
    plan = import_readings(book, [reading()])
    book.apply(plan.edit)

    with pytest.raises(BriefbookError, match=words):
        edit_details(plan.outcomes[0].source, **details)
