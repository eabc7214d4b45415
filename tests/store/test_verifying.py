"""Verifying: whatever of a book is otherwise than it was is told in a sentence, and a whole book is whole."""

import pytest

from briefbook.domain.citation import written
from briefbook.domain.reading import Detail, Reading
from briefbook.edits.claiming import add_claim
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.edits.outlining import add_issue, write_issue
from briefbook.store.book import Book
from briefbook.store.database import connected

TEXT = "Ministers met in Verna on Monday.\n\nThey agreed to pause the levy for 90 days, a spokesman said.\n"


@pytest.fixture(params=["", "open sesame"], ids=["plain", "encrypted"])
def book(request, tmp_path):
    """Give a book with a source, a passage that is cited, a claim, and an edit undone."""
    with Book.create(tmp_path / "verna.briefbook", "Verna", request.param) as book:
        details = {"title": Detail("Levy paused", "file")}
        reading = Reading(
            filename="levy.txt", kind="text", original=b"original of the levy", text=TEXT, details=details
        )
        book.apply(import_readings(book, [reading]).edit)
        (source,) = book.sources.all()
        book.apply(mark_quote(book, source, "pause the levy for 90 days"))
        book.apply(add_issue(book.issues.outline(), "Levy"))
        book.apply(write_issue(book.issues.all()[0], f"It pauses. {written(source.key, 1)}"))
        book.apply(add_claim(book, "The levy pauses.", status="official"))
        book.apply(add_issue(book.issues.outline(), "Undone"))
        book.undo()
        yield book


@pytest.fixture
def spoil(book):
    """Run SQL on the file as another program could, past all that keeps a book in step."""

    def run(*statements):
        db = connected(book.path, "rw", book.file.key)
        db.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            db.execute(statement)
        db.close()

    return run


def test_a_whole_book_has_no_problems_and_says_what_was_looked_at(book):
    found = book.verified()

    assert found.problems == ()
    assert found.checked == {"kept": 2, "records": 7, "passages": 1, "edits": 6}
    assert found.summary == "2 originals and texts, 7 records, 1 passage and 6 edits"


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        (
            "UPDATE kept SET data = CAST('other' AS BLOB) WHERE CAST(data AS TEXT) LIKE 'orig%'",
            "The original of @levy-paused is damaged.",
        ),
        (
            "UPDATE kept SET data = CAST('other' AS BLOB) WHERE CAST(data AS TEXT) LIKE 'Min%'",
            "The text of @levy-paused is damaged.",
        ),
        (
            "DELETE FROM kept WHERE CAST(data AS TEXT) LIKE 'orig%'",
            "The original of @levy-paused is missing.",
        ),
        (
            "UPDATE passage SET quote = 'pause the levy for 99 days'",
            "The passage @levy-paused#1 is not what stands at its place in the text.",
        ),
        ("DELETE FROM source", "1 passage refers to a source that is not there."),
        (
            "UPDATE issue SET title = 'Other'",
            "The edit 4, “Write “Levy””, does not lead to what the book is now.",
        ),
        (
            'UPDATE edit SET changes = \'[{"kind": "nothing"}]\' WHERE seq = 2',
            "The edit 2, “Mark Passage”, cannot be read.",
        ),
        ("UPDATE edit SET undone = 0", "The journal does not say when the edit 6, "),
        ("DELETE FROM citation", "The index of citations is not in step with the texts: 1 of 1."),
        ("DELETE FROM search_entry WHERE kind = 'claim'", "The index of words is not in step"),
        ("DELETE FROM search_docsize WHERE id IN (SELECT min(id) FROM search_docsize)", "The index of words"),
        ("UPDATE numbering SET last = 0", "2 of the counters of numbers would give a number again."),
        ("DELETE FROM sketched", "1 sources have no sketch by which duplicates are found."),
        ("UPDATE matrix SET likelihood = '[1]'", "The table “matrix” holds a row that is no record."),
    ],
)
def test_what_is_otherwise_is_told(book, spoil, statement, told):
    spoil(statement)

    assert any(one.startswith(told) for one in book.problems()), book.problems()


def test_a_record_from_nowhere_is_told(book, spoil):
    spoil("INSERT INTO tag VALUES ('x', (SELECT id FROM source), 'levies')")

    assert "The journal does not know where 1 of the records came from." in book.problems()


def test_pages_that_are_damaged_are_told(book):
    path, opened = book.path, book.reader()
    book.close()
    with path.open("r+b") as file:
        file.seek(-5000, 2)
        file.write(b"\x17" * 3000)

    with opened() as damaged:
        problems = damaged.problems()

    assert problems
    assert any("damaged" in one for one in problems)


def test_of_very_many_problems_some_are_told_and_the_rest_counted(book, spoil):
    spoil(*(f"INSERT INTO kept VALUES (printf('%064d', {n}), 1, x'00')" for n in range(30)))

    problems = book.problems()

    assert len(problems) == 21
    assert problems[20] == "And 10 more of this sort."


def test_verifying_changes_nothing(book):
    before = book.path.read_bytes()

    book.verified()

    assert book.path.read_bytes() == before
