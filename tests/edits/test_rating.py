"""Keeping the risk register, and filling in the header."""

import pytest

from briefbook.domain.matrix import Rating
from briefbook.edits.entering import amend
from briefbook.edits.heading import fill_header, retitle_book
from briefbook.edits.rating import add_risk, give_reason, rate_risk, remove_risk
from briefbook.errors import BriefbookError


@pytest.fixture
def risk(book):
    edit = add_risk(book, "Talks stall", Rating(2, 4), owner=" P. Kim ")
    book.apply(edit)
    return edit.changes[0].record


def test_risks_are_numbered_and_never_share_a_number(book, risk):
    book.apply(remove_risk(book, risk))
    book.apply(add_risk(book, "Leaks", Rating(1, 1)))

    assert (risk.label, risk.owner) == ("R1", "P. Kim")
    assert [risk.label for risk in book.risks.all()] == ["R2"]


def test_a_rating_keeps_when_from_where_and_why(book, risk):
    book.apply(rate_risk(book, risk, Rating(4, 5), "The envoy left"))

    first, note = book.rating_notes.of_risk(risk.id)
    assert (first.before, first.after, first.reason) == (None, Rating(2, 4), "")
    assert book.risks.get(risk.id).rating == Rating(4, 5)
    assert (note.likelihood_before, note.impact_before) == (2, 4)
    assert (note.likelihood_after, note.impact_after) == (4, 5)
    assert note.reason == "The envoy left"


def test_undoing_a_rating_puts_the_risk_back(book, risk):
    book.apply(rate_risk(book, risk, Rating(4, 5)))

    book.undo()

    assert book.risks.get(risk.id) == risk
    assert [note.after for note in book.rating_notes.all()] == [Rating(2, 4)]


def test_the_reason_can_be_given_later(book, risk):
    book.apply(rate_risk(book, risk, Rating(4, 5)))
    note = book.rating_notes.all()[-1]

    book.apply(give_reason(note, "The envoy left"))

    assert book.rating_notes.get(note.id).reason == "The envoy left"


def test_moving_a_risk_to_its_own_cell_is_refused(book, risk):
    with pytest.raises(BriefbookError, match="already rated Unlikely / Major"):
        rate_risk(book, risk, Rating(2, 4))


def test_removing_a_risk_takes_its_history_and_undo_brings_it_back(book, risk):
    book.apply(rate_risk(book, risk, Rating(4, 5)))
    before = book.contents()

    book.apply(remove_risk(book, book.risks.get(risk.id)))
    assert (book.risks.count(), book.rating_notes.count()) == (0, 0)
    book.undo()

    assert book.contents() == before


def test_titles_are_needed(book, risk):
    with pytest.raises(BriefbookError, match="needs a title"):
        amend(book, risk, {"title": " "})
    with pytest.raises(BriefbookError, match="needs a title"):
        retitle_book(book.covers.only(), "")


def test_the_header_is_filled_in_field_by_field(book):
    book.apply(fill_header(book.headers.only(), to="The  Minister", marking="OFFICIAL"))

    header = book.headers.only()
    assert (header.to, header.sender, header.marking) == ("The Minister", "", "OFFICIAL")
    with pytest.raises(ValueError, match="no cc"):
        fill_header(header, cc="All")
