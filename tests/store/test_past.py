"""The book as it was, and what went out of it."""

from dataclasses import fields
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.domain.exported import ExportedMemo
from briefbook.edits.claiming import add_claim, change_claim
from briefbook.edits.heading import fill_header, retitle_book
from briefbook.edits.outlining import add_issue, retitle_issue, write_issue
from briefbook.store.book import Book
from briefbook.store.database import MEMORY


def memo(title="Summit", **given):
    values = {"exported_at": "2026-11-20T10:00:00+00:00", "template": "information-memo", "kind": "pdf"}
    return ExportedMemo(title=title, filename="a.pdf", sha256="0" * 64, **values | given)


def steps(book):
    """Return what can be done next in a book that holds at least one issue and one claim."""
    issues, claims = book.issues.all(), book.claims.all()
    return [
        lambda: add_issue(book.issues.outline(), "Another"),
        lambda: write_issue(issues[-1], f"{issues[-1].text} more"),
        lambda: retitle_issue(issues[0], f"{issues[0].title}!"),
        lambda: add_claim(book, "A claim.", status="reported", by="Somebody"),
        lambda: change_claim(book, claims[-1], statement=f"{claims[-1].statement} Again."),
        lambda: retitle_book(book.covers.only(), f"{book.title}?"),
        lambda: fill_header(book.headers.only(), to=f"{book.headers.only().to}x"),
    ]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(min_value=0, max_value=9), max_size=30))
def test_every_earlier_state_can_be_had_again_whatever_was_undone_since(choices):
    with Book.create(MEMORY, "Summit") as book:
        states = {0: book.contents()}
        book.apply(add_issue(book.issues.outline(), "First"))
        states[1] = book.contents()
        book.apply(add_claim(book, "First.", status="reported"))
        states[2] = book.contents()
        for choice in choices:
            if choice < 7 and book.issues.count() and book.claims.count():
                book.apply(steps(book)[choice]())
            elif choice == 7:
                book.redo()
            else:
                book.undo()
            states[book.journal.moment()] = book.contents()

        for moment, then in states.items():
            assert in_any_order(book.contents_at(moment)) == in_any_order(then)


def in_any_order(contents):
    return {
        field.name: {one.id: one for one in value} if isinstance(value, tuple) else value
        for field in fields(contents)
        if field.name != "changes"
        for value in [getattr(contents, field.name)]
    }


def test_what_was_undone_and_forgotten_is_remembered_by_its_moment(book):
    book.apply(add_issue(book.issues.outline(), "Sent out"))
    sent = book.journal.moment()
    book.undo()
    book.apply(add_issue(book.issues.outline(), "Written instead"))

    assert [issue.title for issue in book.contents_at(sent).issues] == ["Sent out"]
    assert [issue.title for issue in book.issues.all()] == ["Written instead"]
    assert book.redo() is None


def test_a_moment_is_found_by_its_time(book):
    before = datetime.now().astimezone() - timedelta(seconds=1)
    book.apply(add_issue(book.issues.outline(), "First"))
    book.undo()

    assert book.journal.moment_before(before) == 0
    assert book.journal.moment_before(datetime.now().astimezone() + timedelta(seconds=1)) == 2


def test_memos_that_went_out_are_numbered_and_found_and_no_undo_takes_them_away(book):
    first = book.note_export(memo(cited=(("kim", 1), ("kim", None), ("kim", 1)), record_ids=("a", "b")))
    book.apply(add_issue(book.issues.outline(), "First"))
    second = book.note_export(memo("Again", moment=book.journal.moment()))

    book.undo()

    assert [one.label for one in book.exports.all()] == ["M1", "M2"]
    assert book.exports.last() == book.exports.find("m2") == book.exports.find(second.id) == second
    assert set(book.exports.find("M1").cited) == {("kim", 1), ("kim", None)}
    assert set(book.exports.find("M1").record_ids) == {"a", "b"}
    assert book.exports.find("M3") is book.exports.find("x") is book.exports.find(None) is None
    assert first.number == 1
