"""What a book is said to need."""

from briefbook.domain.matrix import Rating
from briefbook.edits.heading import fill_header
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import edit_details
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import add_risk
from briefbook.review.findings import findings


def sentences(book):
    return [one.sentence for one in findings(book.contents())]


def test_an_empty_book_needs_nothing(book):
    assert sentences(book) == []


def test_every_fault_is_told_in_a_sentence_about_its_record(book, import_text):
    source = import_text()
    book.apply(mark_quote(book, source, "pause the levy"))
    texts = {
        "Cited": f"Paused [@{source.key}#1].",
        "Lost": f"Gone [@nobody; @{source.key}#9].",
        "Bare": "Nobody says so.",
        "Empty": " ",
    }
    for title, text in texts.items():
        book.apply(add_issue(book.issues.outline(), title, text=text))
    book.apply(add_risk(book, "Leak", Rating(1, 2), text="Heard [@nobody]."))

    assert sentences(book) == [
        "“2 Lost” cites @nobody, which is not in the book.",
        "“2 Lost” cites @levy-paused#9, which is not in the book.",
        "“3 Bare” cites nothing.",
        "“4 Empty” has no text.",
        "“R1 Leak” cites @nobody, which is not in the book.",
        "“R1 Leak” has no owner.",
        "“Levy paused” is cited, but its publisher and date are missing.",
        "The memo does not say whom it is for.",
        "The memo does not say whom it is from.",
    ]


def test_what_has_been_mended_is_no_longer_told(book, import_text):
    source = import_text()
    book.apply(edit_details(source, publisher="Gazette", published="2026-11"))
    book.apply(add_issue(book.issues.outline(), "Cited", text=f"Paused [@{source.key}]."))
    book.apply(fill_header(book.headers.only(), to="The Minister", sender="Summit Unit"))

    assert sentences(book) == []


def test_a_heading_that_only_holds_others_needs_no_text(book):
    book.apply(add_issue(book.issues.outline(), "Above"))
    above = book.issues.all()[0]
    book.apply(add_issue(book.issues.outline(), "Below", under=above.id))

    assert [one.record_id == above.id for one in findings(book.contents()) if one.kind == "no text"] == [
        False
    ]
