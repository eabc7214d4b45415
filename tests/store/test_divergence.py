"""Where two copies of a book went separate ways."""

import shutil
from pathlib import Path

import pytest

from briefbook.domain.risk import Risk
from briefbook.edits.entering import amend, enter
from briefbook.edits.merging import merged
from briefbook.errors import BriefbookError
from briefbook.jobs.merging import plan_merge
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from briefbook.store.divergence import divergence
from tests.merge_checks import differing, take_in
from tests.random_book import copy_of

DATA = Path(__file__).parents[1] / "data"


def add(book: Book, title: str) -> Risk:
    edit = enter(book, Risk, {"title": title})
    book.apply(edit)
    found = book.risks.get(edit.changes[0].record.id)
    assert isinstance(found, Risk)
    return found


def titles(book: Book) -> list[str]:
    return sorted(one.title for one in book.risks.all())


def test_a_book_of_its_own_is_no_copy(book: Book):
    sentence = "“Another” is another book, not a copy of “Lake Verna Summit”"

    with Book.create(MEMORY, "Another") as other, pytest.raises(BriefbookError, match=sentence):
        divergence(book, other)


def test_a_copy_that_went_no_further_has_nothing_new(book: Book):
    add(book, "A")
    with copy_of(book) as other:
        add(book, "B")

        theirs = divergence(book, other)

    assert theirs.uids == ()
    assert merged(book, theirs, "Merge").edit is None


def test_after_a_merge_only_what_came_since_is_merged(book: Book):
    here = add(book, "A")
    with copy_of(book) as other:
        other.apply(amend(other, here, {"owner": "Sato"}))
        take_in(book, other)
        book.apply(amend(book, book.risks.get(here.id), {"owner": "Lind"}))
        other.apply(amend(other, other.risks.get(here.id), {"category": "trade"}))

        _, plan = take_in(book, other)

    assert (book.risks.get(here.id).owner, book.risks.get(here.id).category) == ("Lind", "trade")
    assert not plan.conflicts


def test_what_a_third_copy_brought_is_known_by_both(book: Book):
    add(book, "A")
    with copy_of(book) as second, copy_of(book) as third:
        add(third, "C")
        take_in(book, third)
        take_in(second, third)
        add(second, "B")

        take_in(book, second)
        take_in(second, book)

        assert titles(book) == ["A", "B", "C"]
        assert differing(book, second) == []


def test_both_merging_each_other_at_once_come_to_the_same(book: Book):
    add(book, "A")
    with copy_of(book) as other:
        add(book, "Ours")
        add(other, "Theirs")
        with copy_of(book) as before:
            take_in(book, other)
            take_in(other, before)

        take_in(book, other)
        take_in(other, book)

        assert titles(book) == ["A", "Ours", "Theirs"]
        assert differing(book, other) == []


def test_an_undone_merge_takes_nothing_from_the_other_copy(book: Book):
    add(book, "A")
    with copy_of(book) as other:
        add(other, "B")
        take_in(book, other)
        take_in(other, book)
        book.undo()

        take_in(other, book)
        assert titles(other) == ["A", "B"]

        take_in(book, other)
        assert titles(book) == ["A", "B"]


def test_a_book_that_was_merged_and_merged_back_is_not_undone_by_the_other_side(book: Book):
    here = add(book, "A")
    with copy_of(book) as other:
        other.apply(amend(other, here, {"owner": "Sato"}))
        take_in(book, other)
        book.apply(amend(book, book.risks.get(here.id), {"owner": ""}))

        take_in(other, book)

    assert book.risks.get(here.id).owner == ""


@pytest.mark.parametrize("version", [3, 4, 5])
def test_a_copy_that_an_earlier_version_saved_is_merged(version: int, tmp_path: Path):
    ours = Path(shutil.copy(DATA / f"version-{version}.briefbook", tmp_path / "ours.briefbook"))
    theirs = Path(shutil.copy(ours, tmp_path / "theirs.briefbook"))
    with Book.open(theirs) as other:
        add(other, "New there")
    with Book.open(ours) as book:
        old = Path(shutil.copy(DATA / f"version-{version}.briefbook", tmp_path / "old.briefbook"))
        nothing = plan_merge(book, old)
        add(book, "New here")
        plan = plan_merge(book, theirs)
        plan.apply(book)

        assert nothing.edit is None
        assert {"New here", "New there"} <= set(titles(book))
        assert book.problems() == []


def test_a_protected_copy_is_opened_with_the_books_own_key_or_its_password(tmp_path: Path):
    with Book.create(tmp_path / "a.briefbook", "A", password="correct horse") as book:
        book.file.save_copy(tmp_path / "b.briefbook")
        with Book.open(tmp_path / "b.briefbook", password="correct horse") as other:
            add(other, "B")

        plan_merge(book, tmp_path / "b.briefbook").apply(book)

        assert titles(book) == ["B"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("nothing", "There is no book at"), ("text", "is not a book"), ("a", "is this book itself")],
)
def test_what_cannot_be_merged_is_told_in_a_sentence(tmp_path: Path, name: str, sentence: str):
    (tmp_path / "text.briefbook").write_text("Nothing but a text, and not even a long one at that.\n" * 20)

    with Book.create(tmp_path / "a.briefbook", "A") as book, pytest.raises(BriefbookError, match=sentence):
        plan_merge(book, tmp_path / f"{name}.briefbook")
