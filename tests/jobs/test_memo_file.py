import pytest

from briefbook.edits.heading import fill_header
from briefbook.edits.outlining import add_issue
from briefbook.jobs.exporting import memo_file
from briefbook.memo.assemble import Options
from briefbook.store.book import Book
from briefbook.store.database import MEMORY


@pytest.fixture
def book():
    with Book.create(MEMORY, "Lake Verna Summit") as book:
        book.apply(fill_header(book.headers.only(), to="The minister"))
        yield book


def text_of(data):
    from pypdfium2 import PdfDocument

    with PdfDocument(data) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_a_memo_is_made_of_the_books_header_and_issues(book):
    book.apply(add_issue(book.issues.outline(), "Purpose", text="Read the gauge at noon."))

    made = memo_file(book.contents())

    assert made.pages == 1
    assert made.warnings == ()
    assert "The minister" in text_of(made.data)
    assert "Read the gauge at noon." in text_of(made.data)


def test_what_is_given_for_one_memo_goes_before_the_books_header(book):
    book.apply(add_issue(book.issues.outline(), "Purpose"))

    made = memo_file(book.contents(), Options(to="The ambassador", marking="TLP:AMBER", sender=None))

    text = text_of(made.data)
    assert "The ambassador" in text
    assert "TLP:AMBER" in text
    assert "The minister" not in text


def test_lost_citations_and_characters_without_a_font_are_told(book):
    book.apply(add_issue(book.issues.outline(), "Purpose", text="As agreed [@nobody-2020]. \U0001f732"))

    made = memo_file(book.contents())

    assert len(made.problems) == 1
    assert made.missing == {"\U0001f732": 1}
    assert "nobody-2020" in made.warnings[0]
    assert "U+1F732" in made.warnings[1]
