"""All that a person does to a book which writes something, each as one act; and a book to do it to."""

from collections.abc import Callable
from pathlib import Path
from random import Random

from briefbook.domain.exported import ExportedMemo
from briefbook.edits.library import import_readings
from briefbook.edits.outlining import add_issue, write_issue
from briefbook.store.backups import back_up
from briefbook.store.book import Book
from briefbook.store.drafts import Draft
from briefbook.store.rekeying import change_password
from tests import random_edits
from tests.random_edits import next_edit

Act = Callable[[Book, Path], object]
"""Does something to an open book; a path is for what comes beside it."""

EDITS_OF_A_BOOK = 60
NEW_PASSWORD = "another"


def book_in(path: Path, password: str = "") -> None:
    """Make a book with some of everything, an edit to undo, and one to redo."""
    chance = Random(7)
    with Book.create(path, "Lake Verna Summit", password) as book:
        for _ in range(EDITS_OF_A_BOOK):
            book.apply(next_edit(book, chance))
        book.apply(add_issue(book.issues.outline(), "Water"))
        _write(book, path)
        _write(book, path)
        book.undo()


def _import(book: Book, _: Path) -> None:
    plan = import_readings(book, [random_edits.reading_of(Random(5), 3000)])
    assert plan.edit
    book.apply(plan.edit)


def _mark(book: Book, _: Path) -> None:
    book.apply(random_edits.marks(book, Random(1)))


def _write(book: Book, _: Path) -> None:
    outline = book.issues.outline()
    (issue,) = [one for one in outline.children() if one.title == "Water"]
    book.apply(write_issue(issue, f"{issue.text}\n\n{random_edits.sentences(Random(2), 2000)}"))


def _claim(book: Book, _: Path) -> None:
    book.apply(random_edits.claims(book, Random(1)))


def _note(book: Book, _: Path) -> None:
    memo = ExportedMemo(
        exported_at="2026-11-22T12:00:00+01:00",
        title="Summit",
        template="information memo",
        kind="pdf",
        filename="summit.pdf",
        sha256="0" * 64,
        moment=book.journal.moment(),
        record_ids=tuple(one.id for one in book.issues.all()),
    )
    book.note_export(memo)


ACTS: dict[str, Act] = {
    "import": _import,
    "mark": _mark,
    "write": _write,
    "claim": _claim,
    "undo": lambda book, _: book.undo(),
    "redo": lambda book, _: book.redo(),
    "note an export": _note,
    "draft": lambda book, _: book.drafts.put([Draft("issue", "some id", "text", "What is typed. " * 2000)]),
    "snapshot": lambda book, _: book.snapshots.take("Before the summit"),
    "back up": lambda book, _: back_up(book.path, book.file.key),
    "save a copy": lambda book, path: book.file.save_copy(path / "copy.briefbook"),
}


def _publish(path: Path, password: str) -> None:
    with Book.open(path, password=password) as book:
        book.apply(add_issue(book.issues.outline(), "To be published"))


CLOSED: dict[str, Callable[[Path, str], object]] = {
    "open": lambda path, password: Book.open(path, password=password).close(),
    "make": lambda path, password: Book.create(path.with_name("new.briefbook"), "New", password).close(),
    "another password": lambda path, password: change_password(path, NEW_PASSWORD, password=password),
    "publish": _publish,
    "bring up to date": lambda path, _: Book.open(path).close(),
}
"""What is done to a book that is open nowhere."""
