"""A book is compared with its snapshots, and any part of it is taken back by an edit."""

from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefbook.domain.actor import Actor
from briefbook.domain.issue import Issue
from briefbook.domain.risk import Risk
from briefbook.edits.claiming import add_claim, change_claim
from briefbook.edits.entering import amend, enter, remove
from briefbook.edits.outlining import add_issue, remove_issue, retitle_issue, write_issue
from briefbook.errors import BriefbookError
from briefbook.jobs.comparing import (
    comes_along,
    compared,
    field_back,
    paragraph_taken_back,
    records_back,
    snapshot_called,
)
from briefbook.store.book import Book
from tests.random_evidence import EVIDENCE_STEPS, moves
from tests.random_papers import STEPS, begun, dumped, enters, outlines, takes_issues

TEXT = "The lake is shut.\n\nBoats wait for the pilots.\n\nNobody knows who pays."


@pytest.fixture
def issue(book: Book) -> Issue:
    edit = add_issue(book.issues.outline(), "The lake", text=TEXT)
    book.apply(edit)
    return book.issues.get(edit.changes[0].record.id)


def one(found, name):
    return next(each for each in found.differences if each.name == name)


def field(difference, label):
    return next(each for each in difference.fields if each.label == label)


def test_a_paragraph_a_field_and_a_record_come_back_each_by_itself(book: Book, issue: Issue) -> None:
    book.apply(enter(book, Risk, {"title": "Fares rise", "owner": "Wu", "event": "They rise."}))
    risk = book.risks.all()[0]
    snapshot = book.snapshots.take("Before the talks")
    book.apply(write_issue(issue, TEXT.replace("shut", "open").replace("Boats wait", "Boats sail")))
    book.apply(retitle_issue(book.issues.get(issue.id), "The harbour"))
    book.apply(amend(book, risk, {"owner": "Lin", "event": "They fall."}))

    found = compared(book, snapshot)
    lake = one(found, "1 The harbour")
    book.apply(paragraph_taken_back(book, found, lake, field(lake, "Text"), 0))
    found = compared(book, snapshot)
    rising = one(found, "R1 Fares rise")
    book.apply(field_back(book, found, rising, field(rising, "Owner")))
    found = compared(book, snapshot)

    assert book.issues.get(issue.id).text == TEXT.replace("Boats wait", "Boats sail")
    assert (book.risks.get(risk.id).owner, book.risks.get(risk.id).event) == ("Wu", "They fall.")
    book.apply(records_back(book, found, [one(found, "R1 Fares rise"), one(found, "1 The harbour")]))
    assert book.risks.get(risk.id) == risk
    assert book.issues.get(issue.id) == issue
    assert compared(book, snapshot).differences == ()
    assert book.journal.last_done().text == "Take 2 Records Back"


def test_what_has_to_come_along_is_told_before(book: Book, issue: Issue) -> None:
    book.apply(enter(book, Risk, {"title": "Fares rise", "issue_id": issue.id}))
    risk = book.risks.all()[0]
    snapshot = book.snapshots.take("Before the talks")
    book.apply(remove_issue(book, book.issues.outline(), issue))
    book.apply(remove(book, book.risks.get(risk.id)))

    found = compared(book, snapshot)
    chosen = [one(found, "R1 Fares rise")]

    assert comes_along(found, chosen) == "“1 The lake” comes back with it."
    assert comes_along(found, [one(found, "1 The lake")]) == ""
    book.apply(records_back(book, found, chosen))
    assert book.issues.get(issue.id) == issue


def test_what_refers_to_something_that_goes_is_told_before(book: Book, issue: Issue) -> None:
    snapshot = book.snapshots.take("Before the talks")
    book.apply(enter(book, Actor, {"name": "Merovar"}))
    book.apply(add_claim(book, "They met.", status="reported", by="Merovar"))

    found = compared(book, snapshot)

    assert comes_along(found, [one(found, "Merovar")]) == "“C1 They met.” goes with it."


def test_a_field_whose_issue_is_gone_is_refused_with_the_way_forward(book: Book, issue: Issue) -> None:
    book.apply(enter(book, Risk, {"title": "Fares rise", "issue_id": issue.id}))
    snapshot = book.snapshots.take("Before the talks")
    book.apply(remove_issue(book, book.issues.outline(), issue))

    found = compared(book, snapshot)
    risk = one(found, "R1 Fares rise")

    with pytest.raises(BriefbookError, match="whole record"):
        field_back(book, found, risk, field(risk, "Issue"))


def test_a_claim_that_is_taken_back_by_a_field_keeps_why(book: Book) -> None:
    book.apply(add_claim(book, "They met.", status="reported"))
    claim = book.claims.all()[0]
    snapshot = book.snapshots.take("Before the talks")
    book.apply(change_claim(book, claim, statement="They did not meet."))

    found = compared(book, snapshot)
    [changed] = found.differences
    book.apply(field_back(book, found, changed, field(changed, "Statement")))

    assert book.claims.get(claim.id) == claim
    assert book.claim_notes.of_claim(claim.id)[-1].reason.startswith("Taken back from the snapshot")
    with pytest.raises(BriefbookError, match="whole of it"):
        field_back(book, found, changed, field(changed, "History"))


def test_two_snapshots_are_compared_whatever_came_after(book: Book, issue: Issue) -> None:
    first = book.snapshots.take("First")
    book.apply(write_issue(issue, "Second."))
    second = book.snapshots.take("Second")
    book.apply(write_issue(book.issues.get(issue.id), "Third."))

    [difference] = compared(book, first, second).differences

    assert (difference.fields[0].before, difference.fields[0].after) == (TEXT, "Second.")
    assert snapshot_called(book, "last") == second


def test_what_was_edited_since_it_was_compared_is_still_taken_back_as_it_was(
    book: Book, issue: Issue
) -> None:
    snapshot = book.snapshots.take("First")
    book.apply(write_issue(issue, "Second."))
    found = compared(book, snapshot)
    book.apply(write_issue(book.issues.get(issue.id), "Third."))

    book.apply(records_back(book, found, found.differences))

    assert book.issues.get(issue.id) == issue
    with pytest.raises(BriefbookError, match="compare"):
        paragraph_taken_back(book, found, found.differences[0], found.differences[0].fields[0], 0)


def test_a_book_without_snapshots_or_without_this_one_says_so(book: Book) -> None:
    with pytest.raises(BriefbookError, match="no snapshot yet"):
        snapshot_called(book, "last")
    book.snapshots.take("First")
    with pytest.raises(BriefbookError, match="no snapshot “Second”"):
        snapshot_called(book, "Second")


EDITS = st.lists(
    st.tuples(st.sampled_from([*STEPS, *EVIDENCE_STEPS]), st.integers(0, 10**6)), min_size=1, max_size=15
)


def make(book: Book, steps) -> None:
    for step, number in steps:
        try:
            book.apply(step(book, Random(number)))
        except BriefbookError:
            continue


@settings(max_examples=30, deadline=None)
@given(EDITS, EDITS)
# an issue that was moved, while those before it went, and another came to where it was
@example([(enters, 0)], [(takes_issues, 1), (moves, 1)])
@example([(enters, 0)], [(takes_issues, 1), (moves, 1), (outlines, 0)])
def test_every_field_that_comes_back_is_as_it_was_and_all_the_rest_follows(first, then) -> None:
    with begun() as book:
        make(book, first)
        snapshot, wanted = book.snapshots.take("Then"), dumped(book)
        make(book, then)

        for difference in compared(book, snapshot).differences:
            for each in difference.fields:
                found = compared(book, snapshot)
                try:
                    book.apply(field_back(book, found, difference, each))
                except BriefbookError:
                    continue
                now = {one.record_id: one for one in compared(book, snapshot).differences}
                left = now[difference.record_id].fields if difference.record_id in now else ()
                assert each.part_ids or each.name not in [other.name for other in left]
        assert book.problems() == []
        found = compared(book, snapshot)
        if found.restoration.changes:
            book.apply(records_back(book, found))
        assert dumped(book) == wanted
