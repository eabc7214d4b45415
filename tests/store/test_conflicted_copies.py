"""Copies of a book that services lay beside it."""

import shutil
import sqlite3  # noqa: TID251 - as any other program would write a file

import pytest

from briefbook.edits.outlining import add_issue
from briefbook.store.book import Book
from briefbook.store.conflicted_copies import conflicted_copies
from briefbook.store.places import LOCAL


def write(path, title, **given):
    with Book.open(path, place=LOCAL, **given) as book:
        book.apply(add_issue(book.issues.outline(), title))


def found_beside(path, **given):
    with Book.open(path, read_only=True, **given) as book:
        return {copy.path.name: copy.edits for copy in conflicted_copies(path, book.file.path, book.file.key)}


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "Verna.briefbook"
    Book.create(path, "Verna", place=LOCAL).close()
    return path


@pytest.mark.parametrize(
    "name",
    [
        "Verna (conflicted copy 2026-11-22).briefbook",
        "Verna (Mira Tarn's conflicted copy 2026-11-22).briefbook",
        "Verna (harbour-pc’s conflicted copy).briefbook",
        "Verna (conflicted copy 2026-11-22 140501).briefbook",
        "Verna-HARBOUR-PC.briefbook",
        "Verna.sync-conflict-20261122-140501-7QX2ABC.briefbook",
        "Verna_conflict-20261122-140501.briefbook",
        "Verna (1).briefbook",
        "Verna 2.briefbook",
        "Verna_harbour-pc_Nov-22-140501-2026_Conflict.briefbook",
        "Verna (unpublished edits from harbour-pc, 2026-11-22 14.05.01).briefbook",
    ],
)
def test_a_copy_that_went_a_separate_way_is_found_by_the_names_that_services_give(path, name):
    copy = shutil.copy(path, path.with_name(name))
    write(copy, "Theirs")
    write(path, "Ours")

    assert found_beside(path) == {name: 1}


def test_a_copy_whose_edits_are_all_in_the_book_is_none(path):
    write(path, "Shared")
    shutil.copy(path, path.with_name("Verna (1).briefbook"))
    write(path, "Ours")

    assert found_beside(path) == {}


def test_other_books_and_other_files_are_none(path):
    Book.create(path.with_name("Verna (1).briefbook"), "Another").close()
    Book.create(path.with_name("Vernal.briefbook"), "Another").close()
    path.with_name("Verna (2).briefbook").write_text("not a book")
    path.with_name("Verna (conflicted copy).txt").write_text("notes")
    db = sqlite3.connect(path.with_name("Verna (3).briefbook"))
    db.execute("CREATE TABLE cover (id)")
    db.close()

    assert found_beside(path) == {}


def test_copies_of_a_protected_book_are_found(tmp_path):
    path = tmp_path / "Secret.briefbook"
    Book.create(path, "Secret", "open sesame").close()
    copy = shutil.copy(path, tmp_path / "Secret (1).briefbook")
    write(copy, "Theirs", password="open sesame")

    assert found_beside(path, password="open sesame") == {"Secret (1).briefbook": 1}
