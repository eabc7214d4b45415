"""The index of citations."""

import pytest

from briefbook.domain.matrix import Rating
from briefbook.edits.claiming import add_claim
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.outlining import add_issue, remove_issue, write_issue
from briefbook.edits.rating import add_risk


@pytest.fixture
def cited(book, import_text):
    """Give a source whose passage 1 is cited by an issue, and the issue."""
    source = import_text()
    book.apply(mark_quote(book, source, "pause the levy"))
    book.apply(add_issue(book.issues.outline(), "Levy", text=f"Paused [@{source.key}#1; @{source.key}]."))
    return source, book.issues.all()[0]


def test_what_is_cited_is_known_by_source_and_by_passage(book, cited):
    source, issue = cited

    assert [one.number for one in book.citations.of_source(source.key)] == [1, None]
    assert [one.record_id for one in book.citations.of_passage(source.key, 1)] == [issue.id]
    assert book.citations.lost() == []


def test_citations_of_nothing_are_lost_and_found_again(book, cited):
    source, issue = cited
    book.apply(write_issue(issue, f"Paused [@{source.key}#2; @nobody]."))
    book.apply(add_risk(book, "Leak", Rating(1, 1), text="Heard [@nobody#1]."))

    lost = [(one.kind, one.key, one.number) for one in book.citations.lost()]
    book.apply(mark_quote(book, source, "Ministers met"))

    assert lost == [("issue", source.key, 2), ("issue", "nobody", None), ("risk", "nobody", 1)]
    assert [one.key for one in book.citations.lost()] == ["nobody", "nobody"]


def test_the_index_follows_removing_and_undoing(book, cited):
    source, issue = cited

    book.apply(remove_issue(book, book.issues.outline(), issue))
    assert book.citations.all() == []
    book.undo()

    assert len(book.citations.of_source(source.key)) == 2


def test_a_cited_claim_is_lost_until_the_book_has_it(book, cited):
    _, issue = cited
    book.apply(write_issue(issue, "Paused [@C1]."))
    assert [one.key for one in book.citations.lost()] == ["C1"]

    book.apply(add_claim(book, "The levy is paused.", status="reported"))

    assert book.citations.lost() == []
    assert [one.record_id for one in book.citations.of_claim("C1")] == [issue.id]


def test_what_was_cited_last_is_told_first_and_once(book, cited):
    source, issue = cited
    book.apply(write_issue(issue, f"Paused [@C1], again [@{source.key}#1; @nobody]."))
    book.apply(add_risk(book, "Leak", Rating(1, 1), text="Heard [@C1]."))

    assert book.citations.recent_keys(2) == ["C1", "nobody"]
    assert book.citations.recent_keys(9) == ["C1", "nobody", source.key]
