"""Marking passages."""

import pytest

from briefbook.edits.highlighting import mark_quote, note_passage, remove_passage
from briefbook.edits.outlining import add_issue
from briefbook.errors import BriefbookError


def marked(book, source, quote, **more):
    edit = mark_quote(book, source, quote, **more)
    book.apply(edit)
    return edit.changes[0].record


def test_exact_words_are_marked_where_they_stand(book, import_text):
    source = import_text("🌏 The “levy” is\n\npaused — for now.")

    passage = marked(book, source, "“levy” is paused —", note="Really?")

    assert passage.quote == "“levy” is\n\npaused —"
    assert book.text_of(source)[passage.start : passage.end] == passage.quote
    assert (passage.number, passage.note) == (1, "Really?")


def test_words_that_are_not_there_are_not_marked(book, import_text):
    with pytest.raises(BriefbookError, match="does not hold these words"):
        mark_quote(book, import_text(), "abolish the levy")


def test_words_that_stand_twice_are_never_guessed_at(book, import_text):
    source = import_text("No deal. No deal. No deal?")

    with pytest.raises(BriefbookError, match="3 times"):
        mark_quote(book, source, "No deal")


def test_the_same_words_are_not_marked_twice(book, import_text):
    source = import_text()
    marked(book, source, "pause the levy")

    with pytest.raises(BriefbookError, match="already marked as passage 1"):
        mark_quote(book, source, "pause the levy")


def test_a_note_is_written_and_taken_away(book, import_text):
    passage = marked(book, import_text(), "pause the levy")

    book.apply(note_passage(passage, " Compare. "))
    noted = book.passages.get(passage.id)
    book.apply(note_passage(noted, ""))

    assert noted.note == "Compare."
    assert book.passages.get(passage.id) == passage


def test_a_passage_that_is_cited_stays_until_the_citation_goes(book, import_text):
    source = import_text()
    passage = marked(book, source, "pause the levy")
    other = marked(book, source, "Ministers met")
    book.apply(add_issue(book.issues.outline(), "Levies", text=f"Paused [@{source.key}#{passage.number}]."))

    with pytest.raises(BriefbookError, match="cited in 1 Levies"):
        remove_passage(book, passage)
    book.apply(remove_passage(book, other))
    assert book.passages.all() == [passage]
