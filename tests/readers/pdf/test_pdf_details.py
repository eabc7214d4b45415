"""Title, author and dates of PDFs."""

import pytest

from briefbook.readers.pdf.reading import read_pdf


@pytest.fixture
def memo(drawn, lines):
    def draw(canvas, title, author):
        canvas.setTitle(title)
        canvas.setAuthor(author)
        lines("River fares are to rise, ministers said.", "They met the harbour board on Tuesday.")(canvas)

    return lambda title="", author="": read_pdf("Memo.pdf", drawn(lambda canvas: draw(canvas, title, author)))


def test_the_files_own_title_and_author_are_taken(memo):
    reading = memo("River fares to rise", "Ministry of Transport")

    assert (reading.details["title"].value, reading.details["title"].origin) == (
        "River fares to rise",
        "file",
    )
    assert (reading.details["author"].value, reading.details["author"].origin) == (
        "Ministry of Transport",
        "file",
    )


@pytest.mark.parametrize(
    "title", ["Microsoft Word - fares final.doc", "untitled", "Budget of another year", "x.indd"]
)
def test_a_title_that_is_none_is_not_taken(memo, title):
    assert memo(title).details["title"].origin == "text"


@pytest.mark.parametrize("author", ["user1", "Admin", "a.person@example.org", "HP"])
def test_an_author_who_is_no_person_is_not_taken(memo, author):
    assert "author" not in memo(author=author).details


def test_the_day_a_file_was_made_is_no_date_of_publication(memo):
    assert "published" not in memo("River fares to rise").details


def test_the_day_in_a_gazettes_running_head_is_its_date(read, lines):
    def page(number):
        def draw(canvas):
            canvas.drawString(72, 810, f"River Gazette / Monday, January 13, 2025 / page {number}")
            lines(f"Ministers met to settle {['boats', 'fares', 'pilots'][number]}.", "They went home.")(
                canvas
            )

        return draw

    reading = read(*map(page, range(3)))

    assert reading.details["published"].value == "2025-01-13"
