"""Local copies of shared books that are needed no more, and those that must stay."""

import os
import time

import pytest

from briefbook import paths
from briefbook.edits.outlining import add_issue
from briefbook.store.book import Book
from briefbook.store.old_copies import DAY, remove_old_copies
from briefbook.store.places import LOCAL, Place
from briefbook.store.working_copy import STATE, WorkingCopy

DROPBOX = Place("synced", "Dropbox")


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def shared(tmp_path):
    path = tmp_path / "Verna.briefbook"
    Book.create(path, "Verna", place=LOCAL).close()
    return path


def age():
    for state in paths.user_working_copies().glob(f"*/{STATE}"):
        os.utime(state, (time.time() - 2 * DAY,) * 2)


def copies():
    return list(paths.user_working_copies().glob(f"*/{STATE}"))


def test_a_copy_that_a_killed_program_left_and_nobody_needs_goes_after_a_day(shared):
    WorkingCopy(shared, DROPBOX).fetch()
    shared.rename(shared.with_name("Moved.briefbook"))

    remove_old_copies()
    assert len(copies()) == 1

    age()
    remove_old_copies()
    assert copies() == []


def test_a_copy_with_edits_that_nobody_else_has_stays_however_old(shared):
    copy = WorkingCopy(shared, DROPBOX)
    copy.fetch()
    with Book.open(copy.path, place=LOCAL) as book:
        book.apply(add_issue(book.issues.outline(), "Only here"))
    age()

    remove_old_copies()

    with Book.open(shared, place=DROPBOX) as book:
        assert [issue.title for issue in book.issues.all()] == ["Only here"]


def test_a_copy_that_is_open_stays(shared):
    with Book.open(shared, place=DROPBOX) as book:
        age()

        remove_old_copies()

        assert len(copies()) == 1
        book.apply(add_issue(book.issues.outline(), "Still open"))
    with Book.open(shared, read_only=True) as book:
        assert [issue.title for issue in book.issues.all()] == ["Still open"]
