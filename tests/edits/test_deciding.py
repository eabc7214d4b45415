"""Deciding conflicts of a merge."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from briefbook.domain.actor import Actor
from briefbook.domain.commitment import Commitment
from briefbook.domain.conflict import Conflict
from briefbook.domain.edit import Edit
from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.edits import claiming, outlining
from briefbook.edits.deciding import can_be_both, decide
from briefbook.edits.entering import amend, enter, remove
from briefbook.edits.matrix import configure_matrix, resized
from briefbook.edits.merging import merged
from briefbook.edits.rating import rate_risk
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.divergence import divergence
from tests.merge_checks import take_in
from tests.random_book import copy_of

Pair = tuple[Book, Book]


def do(book: Book, edit: Edit) -> Any:
    book.apply(edit)
    return edit.changes[0].record


@pytest.fixture
def parted(book: Book) -> Iterator[Callable[[], Book]]:
    copies = []

    def parted() -> Book:
        copies.append(copy_of(book))
        return copies[-1]

    yield parted
    for one in copies:
        one.close()


def the_conflict(book: Book, other: Book) -> Conflict:
    take_in(book, other)
    (conflict,) = book.conflicts.open()
    return conflict


@pytest.fixture
def text(book: Book, parted: Callable[[], Book]) -> Conflict:
    """Give a conflict about the second of three paragraphs."""
    issue = do(book, outlining.add_issue(book.issues.outline(), "Tariffs", text="one\n\ntwo\n\nthree"))
    other = parted()
    book.apply(outlining.write_issue(issue, "one\n\nTWO\n\nthree"))
    other.apply(outlining.write_issue(issue, "one\n\n2\n\nthree\n\nfour"))
    return the_conflict(book, other)


@pytest.mark.parametrize(
    ("decision", "written"),
    [
        ("ours", "one\n\nTWO\n\nthree\n\nfour"),
        ("theirs", "one\n\n2\n\nthree\n\nfour"),
        ("both", "one\n\nTWO\n\n2\n\nthree\n\nfour"),
    ],
)
def test_of_a_paragraph_ours_theirs_or_both_are_kept(book, text, decision, written):
    book.apply(decide(book, text, decision))

    assert book.issues.all()[0].text == written
    assert book.conflicts.open() == []
    assert book.conflicts.get(text.id).decision == decision


def test_a_decision_can_be_undone(book, text):
    before = book.contents()
    book.apply(decide(book, text, "theirs"))

    book.undo()

    assert book.contents() == before


def test_a_conflict_is_decided_once(book, text):
    book.apply(decide(book, text, "ours"))

    with pytest.raises(BriefbookError, match="decided already"):
        decide(book, book.conflicts.get(text.id), "theirs")


def test_where_both_copies_decided_each_in_another_way_the_next_merge_says_so(book, text, parted):
    other = parted()
    book.apply(decide(book, text, "ours"))
    other.apply(decide(other, other.conflicts.get(text.id), "theirs"))

    plan = merged(book, divergence(book, other), "Merge")

    assert any(
        "had decided what becomes of" in note and "look at what it says" in note for note in plan.notes
    )


def test_what_was_written_in_other_paragraphs_since_stays(book, text):
    issue = book.issues.all()[0]
    book.apply(outlining.write_issue(issue, f"zero\n\n{issue.text}"))

    book.apply(decide(book, text, "theirs"))

    assert book.issues.all()[0].text == "zero\n\none\n\n2\n\nthree\n\nfour"


def test_a_paragraph_that_was_changed_since_is_not_overwritten(book, text):
    book.apply(outlining.write_issue(book.issues.all()[0], "one\n\nTwo again\n\nthree\n\nfour"))

    with pytest.raises(BriefbookError, match="was changed since the merge"):
        decide(book, text, "theirs")
    book.apply(decide(book, text, "ours"))

    assert book.issues.all()[0].text == "one\n\nTwo again\n\nthree\n\nfour"


@pytest.fixture
def rated(book: Book, parted: Callable[[], Book]) -> Conflict:
    """Give a conflict about the rating of a risk."""
    risk = do(book, enter(book, Risk, {"title": "Levy comes back", "likelihood": 2, "impact": 2}))
    other = parted()
    book.apply(rate_risk(book, risk, Rating(4, 2), "Talks stall"))
    other.apply(rate_risk(other, risk, Rating(2, 5), "It is worse"))
    return the_conflict(book, other)


def test_the_other_copys_rating_comes_with_a_note(book, rated):
    book.apply(decide(book, rated, "theirs"))

    (risk,) = book.risks.all()
    assert risk.rating == Rating(2, 5)
    note = max(book.rating_notes.all(), key=lambda one: one.id)
    assert (note.before, note.after, note.reason) == (Rating(4, 2), Rating(2, 5), "Decided after a merge.")


def test_both_are_kept_of_texts_only(book, rated):
    assert not can_be_both(rated)
    with pytest.raises(BriefbookError, match="Both can be kept of texts only"):
        decide(book, rated, "both")


def test_a_value_that_was_changed_since_is_not_overwritten(book, rated):
    book.apply(rate_risk(book, book.risks.all()[0], Rating(1, 1), "Calm"))

    with pytest.raises(BriefbookError, match="R1 Levy comes back was changed since the merge"):
        decide(book, rated, "theirs")


def test_a_record_that_is_gone_since_can_only_stay_so(book, rated):
    book.apply(remove(book, book.risks.all()[0]))

    with pytest.raises(BriefbookError, match="no longer in the book"):
        decide(book, rated, "theirs")
    book.apply(decide(book, rated, "ours"))


@pytest.mark.parametrize(("decision", "is_there"), [("ours", True), ("theirs", False)])
def test_what_was_changed_here_and_removed_there_stays_or_goes(book, parted, decision, is_there):
    book.apply(claiming.add_claim(book, "A pause.", status="reported"))
    claim = book.claims.all()[0]
    other = parted()
    book.apply(claiming.change_claim(book, claim, status="confirmed"))
    other.apply(claiming.remove_claim(other, claim))
    conflict = the_conflict(book, other)

    book.apply(decide(book, conflict, decision))

    assert bool(book.claims.all()) is is_there
    assert book.problems() == []


@pytest.mark.parametrize(("decision", "is_there"), [("ours", False), ("theirs", True)])
def test_what_was_removed_here_and_changed_there_goes_again_or_stays(book, parted, decision, is_there):
    risk = do(book, enter(book, Risk, {"title": "Levy comes back"}))
    other = parted()
    book.apply(remove(book, risk))
    other.apply(amend(other, risk, {"owner": "Sato"}))
    conflict = the_conflict(book, other)

    book.apply(decide(book, conflict, decision))

    assert bool(book.risks.all()) is is_there


def test_a_link_that_would_lead_in_a_circle_comes_once_ours_is_taken_away(book, parted):
    first, second = (do(book, enter(book, Commitment, {"title": title})) for title in ("Pause", "Buy"))
    other = parted()
    book.apply(amend(book, first, {"depends_on": (second.id,)}))
    other.apply(amend(other, second, {"depends_on": (first.id,)}))
    conflict = the_conflict(book, other)

    with pytest.raises(BriefbookError, match="lead round in a circle"):
        decide(book, conflict, "theirs")
    book.apply(amend(book, book.commitments.get(first.id), {"depends_on": ()}))
    book.apply(decide(book, conflict, "theirs"))

    assert [(one.commitment_id, one.on_id) for one in book.dependencies.all()] == [(second.id, first.id)]


def test_an_issue_is_put_where_the_other_copy_has_it(book, parted):
    one, two, three = (
        do(book, outlining.add_issue(book.issues.outline(), title)) for title in ("A", "B", "C")
    )
    other = parted()
    book.apply(outlining.move_issue(book.issues.outline(), one, two.id, 0))
    other.apply(outlining.move_issue(other.issues.outline(), one, three.id, 0))
    conflict = the_conflict(book, other)

    book.apply(decide(book, conflict, "theirs"))

    assert book.issues.get(one.id).parent_id == three.id


def test_the_other_copys_matrix_moves_the_ratings(book, parted):
    do(book, enter(book, Risk, {"title": "Levy comes back", "likelihood": 5, "impact": 5}))
    other = parted()
    book.apply(configure_matrix(book, resized(book.matrices.only(), 3, 3)))
    other.apply(configure_matrix(other, resized(other.matrices.only(), 6, 6)))
    conflict = the_conflict(book, other)

    book.apply(decide(book, conflict, "theirs"))

    assert book.matrices.only().size == (6, 6)
    assert book.risks.all()[0].rating == Rating(6, 6)


def test_a_name_that_something_else_has_here_is_refused(book, parted):
    lee, kim = (do(book, enter(book, Actor, {"name": name})) for name in ("Lee", "Kim"))
    other = parted()
    book.apply(amend(book, lee, {"name": "Wu"}))
    other.apply(amend(other, kim, {"name": "Wu"}))
    conflict = the_conflict(book, other)

    with pytest.raises(BriefbookError, match="Wu"):
        decide(book, conflict, "theirs")
