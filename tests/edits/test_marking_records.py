import pytest

from briefbook.domain.matrix import Rating
from briefbook.edits.marking import give_marking
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import add_risk


@pytest.fixture
def records(book, import_text):
    import_text()
    book.apply(add_issue(book.issues.outline(), "Water"))
    book.apply(add_risk(book, "Leaks", Rating(2, 3)))
    return book.issues.all()[0], book.risks.all()[0], book.sources.all()[0]


def test_issues_risks_and_sources_can_be_marked_and_that_can_be_undone(book, records):
    before = book.contents()

    for record in records:
        book.apply(give_marking(record, "tlp amber"))
    marked = book.contents()
    while book.contents() != before:
        assert book.undo()

    assert {record.marking for record in (*marked.issues, *marked.risks, *marked.sources)} == {"TLP:AMBER"}


def test_a_marking_can_be_taken_away(book, records):
    book.apply(give_marking(records[0], "SECRET"))

    edit = give_marking(book.issues.all()[0], " ")

    assert edit.text == "Take Marking From “Water”"
    assert edit.changes[0].after == records[0]
