"""Snapshots: names for moments, and those that bulk changes make by themselves."""

from dataclasses import replace

import pytest

from briefbook.domain.edit import Edit, added, changed
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import STANDARD
from briefbook.domain.position import position_between
from briefbook.domain.risk import Risk
from briefbook.domain.snapshot import KEPT
from briefbook.edits.heading import retitle_book
from briefbook.edits.matrix import configure_matrix, resized
from briefbook.edits.outlining import add_issue, write_issue
from briefbook.errors import BriefbookError
from briefbook.store.book import Book


@pytest.fixture
def begun(book: Book) -> Book:
    """Give a book that is worth going back to."""
    for number in range(6):
        book.apply(add_issue(book.issues.outline(), f"Issue {number}"))
    return book


def risks(count: int, text: str = "Load 30 Risks") -> Edit:
    return Edit(text, tuple(added(Risk(number=n, title=f"Risk {n}")) for n in range(count)))


def test_a_snapshot_holds_what_the_book_was_and_no_undo_takes_it_away(begun: Book) -> None:
    taken = begun.snapshots.take("  Before   the talks ")
    then = begun.contents()
    begun.apply(write_issue(begun.issues.all()[0], "Other words"))
    begun.undo()
    begun.undo()

    assert begun.snapshots.all() == [taken]
    assert taken.name == "Before the talks"
    assert not taken.is_automatic
    assert {one.id for one in begun.contents_at(taken.moment).issues} == {one.id for one in then.issues}


def test_it_is_found_by_its_name_whatever_its_case_and_by_its_id(begun: Book) -> None:
    taken = begun.snapshots.take("Before the talks")

    assert begun.snapshots.find("before THE talks") == taken == begun.snapshots.find(taken.id)
    assert begun.snapshots.find("") is begun.snapshots.find("Talks") is None


@pytest.mark.parametrize("name", ["", " ", "2026-11-20", "M2", "last", "Now", "before the talks"])
def test_a_name_that_is_none_or_means_something_else_is_refused(begun: Book, name: str) -> None:
    begun.snapshots.take("Before the talks")

    with pytest.raises(BriefbookError):
        begun.snapshots.take(name)

    assert len(begun.snapshots.all()) == 1


def test_half_a_character_is_refused(begun: Book) -> None:
    with pytest.raises(BriefbookError):
        begun.snapshots.take("\ud800")

    assert begun.snapshots.all() == []


def test_a_bulk_change_makes_one_before_it_named_after_it(begun: Book) -> None:
    moment = begun.journal.moment()

    begun.apply(risks(30))

    [made] = begun.snapshots.all()
    assert made.name == f"Before Load Risks, {made.made_at[11:16]}"
    assert made.is_automatic
    assert made.moment == moment
    assert begun.contents_at(made.moment).risks == ()


def test_a_small_edit_and_a_book_just_begun_make_none(book: Book) -> None:
    book.apply(risks(30))
    for number in range(6):
        book.apply(add_issue(book.issues.outline(), f"Issue {number}"))
    book.apply(retitle_book(book.covers.only(), "Other"))

    assert book.snapshots.all() == []


def test_six_issues_gone_at_once_and_another_size_of_matrix_are_bulk_changes(begun: Book) -> None:
    begun.apply(configure_matrix(begun, resized(STANDARD, 4, 4)))
    begun.apply(
        Edit("Delete Issue", tuple(changed(one, replace(one, text="x")) for one in begun.issues.all()))
    )

    assert [one.name.split(",")[0] for one in begun.snapshots.all()] == [
        "Before Change Matrix",
        "Before Delete Issue",
    ]


def test_the_batches_of_one_import_make_one(begun: Book) -> None:
    begun.apply(risks(30, "Import 30 Sources"))
    moment = begun.snapshots.all()[0].moment
    for number in range(3):
        many = (Issue(title=f"{number} {n}", position=position_between("", "")) for n in range(8))
        begun.apply(Edit("Import 8 Sources", tuple(map(added, many))))
        begun.apply(retitle_book(begun.covers.only(), f"Typed meanwhile {number}"))

    assert [one.moment for one in begun.snapshots.all()] == [moment]


def test_where_a_person_named_the_moment_no_other_is_made(begun: Book) -> None:
    named = begun.snapshots.take("Before loading")

    begun.apply(risks(30))

    assert begun.snapshots.all() == [named]


def test_the_newest_thirty_automatic_ones_are_kept_and_all_that_were_named(begun: Book) -> None:
    begun.apply(risks(30))
    kept = begun.snapshots.rename(begun.snapshots.all()[0], "The first")
    for number in range(KEPT + 3):
        text = "ab"[number % 2] + " Change"
        values = tuple(changed(one, replace(one, text=str(number))) for one in begun.risks.all())
        begun.apply(Edit(text, values))

    found = begun.snapshots.all()
    assert found[0] == kept
    assert len(found) == KEPT + 1
    assert found[-1].moment == begun.journal.moment() - 1


def test_one_that_is_renamed_is_named_and_one_that_is_forgotten_is_gone(begun: Book) -> None:
    begun.apply(risks(30))
    [automatic] = begun.snapshots.all()

    named = begun.snapshots.rename(automatic, "Before loading")

    assert begun.snapshots.named() == [named]
    with pytest.raises(BriefbookError, match="already"):
        begun.snapshots.take("before loading")
    begun.snapshots.forget(named)
    assert begun.snapshots.all() == []


def test_an_edit_that_fails_leaves_no_snapshot_either(begun: Book) -> None:
    stale = Risk(number=1, title="Not in the book")
    wrong = Edit("Load 30 Risks", (*risks(30).changes, changed(stale, replace(stale, title="x"))))

    with pytest.raises(RuntimeError):
        begun.apply(wrong)

    assert begun.snapshots.all() == []


def test_a_book_that_is_read_takes_none(begun: Book, tmp_path) -> None:
    begun.file.save_copy(tmp_path / "copy.briefbook")

    with Book.open(tmp_path / "copy.briefbook", read_only=True) as copy, pytest.raises(BriefbookError):
        copy.snapshots.take("Now and then")
