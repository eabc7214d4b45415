"""Backups: what is kept of them, that they are whole, and that nothing suffers when they cannot be made."""

import shutil
from collections import namedtuple
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook import paths
from briefbook.edits.heading import retitle_book
from briefbook.edits.outlining import add_issue
from briefbook.errors import BriefbookError
from briefbook.store import backups
from briefbook.store.backups import Backup, back_up, backups_of, is_due, to_drop
from briefbook.store.book import Book
from briefbook.store.known_books import id_of

NOON = datetime(2026, 11, 22, 12)


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "Lake Verna.briefbook", "Lake Verna") as book:
        book.apply(add_issue(book.issues.outline(), "Levy"))
        yield book


def at(*moments):
    """Return backups made at these moments, the oldest first."""
    return [Backup(Path(f"{n}.briefbook"), n, moment) for n, moment in enumerate(moments, 1)]


def kept(*moments):
    made = at(*moments)
    return [one.number for one in made if one not in to_drop(made)]


def test_the_newest_ten_are_kept_and_the_last_of_each_day_before():
    days = [NOON - timedelta(days=back) for back in (3, 3, 2, 1)]
    today = [NOON + timedelta(minutes=10 * n) for n in range(12)]

    assert kept(*days, *today) == [2, 3, 4, *range(7, 17)]


def test_of_fourteen_days_one_is_kept_however_long_ago_they_were():
    assert kept(*(NOON + timedelta(days=20 * n) for n in range(30))) == list(range(17, 31))


def test_a_clock_that_was_set_back_lets_no_new_backup_go_before_an_old_one():
    wrong = [NOON + timedelta(days=400, minutes=n) for n in range(12)]
    right = [NOON + timedelta(minutes=n) for n in range(3)]

    assert kept(*wrong, *right) == list(range(6, 16))


@given(st.lists(st.integers(min_value=0, max_value=40_000), max_size=60))
def test_the_newest_ten_always_stay_and_never_are_there_more_than_both_rules_keep(minutes):
    made = at(*(NOON + timedelta(minutes=one) for one in minutes))
    dropped = to_drop(made)

    assert not set(dropped) & set(made[-10:])
    assert len(made) - len(dropped) <= 10 + 14


def test_a_backup_holds_what_the_book_does_and_is_named_for_people(book):
    backup = back_up(book.path, None)

    assert backup.path.parent == paths.user_backups() / book.covers.only().id
    assert backup.name == f"{backup.made_at:%Y-%m-%d %H.%M} Lake Verna (1).briefbook"
    with Book.open(backup.path, read_only=True) as other:
        assert other.contents() == book.contents()
        assert other.journal.uids() == book.journal.uids()


def test_there_is_no_second_one_when_nothing_happened(book):
    first = back_up(book.path, None)

    assert back_up(book.path, None) is None
    book.apply(retitle_book(book.covers.only(), "Lake Verna Summit"))
    second = back_up(book.path, None)
    book.undo()
    third = back_up(book.path, None)

    assert backups_of(book.covers.only().id) == [third, second, first]


def test_a_protected_book_has_protected_backups_that_do_not_tell_its_title(tmp_path):
    with Book.create(tmp_path / "x.briefbook", "Secret Levy Talks", "open sesame") as book:
        book.apply(add_issue(book.issues.outline(), "Quota"))
        backup = back_up(book.path, book.file.key)
        uids = book.journal.uids()

    assert b"Quota" not in backup.path.read_bytes()
    assert "Levy" not in backup.name
    with Book.open(backup.path, read_only=True, password="open sesame") as other:
        assert other.journal.uids() == uids


def test_names_are_safe_on_every_system(tmp_path):
    with Book.create(tmp_path / ("Why: what? " + "x" * 80 + ".briefbook"), "Why") as book:
        book.apply(add_issue(book.issues.outline(), "Levy"))
        name = back_up(book.path, None).name

    assert not set(name) & set('<>:"/\\|?*')
    assert len(name) < 100


def test_older_ones_go_only_when_the_new_one_is_whole(book, monkeypatch):
    monkeypatch.setattr(backups, "KEPT", 2)
    monkeypatch.setattr(backups, "KEPT_DAYS", 1)
    for number in range(4):
        book.apply(add_issue(book.issues.outline(), f"Issue {number}"))
        back_up(book.path, None)
    there = backups_of(book.covers.only().id)
    assert [one.number for one in there] == [4, 3]

    def torn(db, path, key):
        path.write_bytes(there[0].path.read_bytes()[:-4096])

    monkeypatch.setattr(backups, "copied_beside", torn)
    book.apply(add_issue(book.issues.outline(), "Another"))
    with pytest.raises(BriefbookError, match=r"No backup|not whole"):
        back_up(book.path, None)

    assert backups_of(book.covers.only().id) == there
    assert list(there[0].path.parent.glob("*.part")) == []


def test_a_copy_of_another_moment_does_not_count_as_a_backup(book, monkeypatch):
    old = back_up(book.path, None)
    book.apply(add_issue(book.issues.outline(), "Another"))
    monkeypatch.setattr(backups, "copied_beside", lambda db, path, key: shutil.copy(old.path, path))

    with pytest.raises(BriefbookError, match="not whole"):
        back_up(book.path, None)


def test_what_a_killed_program_left_is_no_backup_and_goes_in_time(book, monkeypatch):
    folder = back_up(book.path, None).path.parent
    (folder / "half.part").write_bytes(b"half")

    book.apply(add_issue(book.issues.outline(), "Another"))
    back_up(book.path, None)
    assert [one.number for one in backups_of(folder.name)] == [2, 1]
    assert (folder / "half.part").exists()

    monkeypatch.setattr(backups, "_ABANDONED", -1)
    book.apply(add_issue(book.issues.outline(), "And another"))
    back_up(book.path, None)
    assert not (folder / "half.part").exists()


def test_a_full_disk_is_told_and_is_not_filled_up_more(book, monkeypatch):
    monkeypatch.setattr(
        backups.shutil, "disk_usage", lambda path: namedtuple("usage", "total used free")(1, 1, 9000)
    )

    with pytest.raises(BriefbookError, match=r"There is no room for a backup of “Lake Verna.briefbook”"):
        back_up(book.path, None)


def test_a_folder_that_cannot_be_made_is_told(book, monkeypatch, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "Briefbook").write_text("in the way")

    with pytest.raises(BriefbookError, match=r"No backup of “Lake Verna.briefbook” could be kept"):
        back_up(book.path, None)


def test_one_is_due_when_there_is_none_or_the_last_is_old(book):
    book_id = book.covers.only().id
    assert is_due(book_id)

    back_up(book.path, None)

    assert not is_due(book_id)
    assert is_due(book_id, -1)


def test_a_books_id_is_known_by_its_path_and_by_that_of_its_original(book, tmp_path):
    back_up(book.path, None, known_as=tmp_path / "share" / "Verna.briefbook")

    assert id_of(tmp_path / "share" / "Verna.briefbook") == book.covers.only().id
    assert id_of(tmp_path / "other.briefbook") is None


def test_backups_from_before_a_migration_stay_and_are_listed_last(book):
    folder = back_up(book.path, None).path.parent
    shutil.copy(
        book.path, folder / "Lake Verna, 2026-01-01, before version 4 was brought up to date.briefbook"
    )

    found = backups_of(folder.name)

    assert [one.number for one in found] == [1, 0]
    assert to_drop(found) == []


def test_edits_meanwhile_are_no_fault_of_a_backup(book, monkeypatch):
    copied = backups.copied_beside

    def with_an_edit(db, path, key):
        copied(db, path, key)
        book.apply(add_issue(book.issues.outline(), "Meanwhile"))

    monkeypatch.setattr(backups, "copied_beside", with_an_edit)

    backup = back_up(book.path, None)

    with Book.open(backup.path, read_only=True) as other:
        assert [issue.title for issue in other.issues.all()] == ["Levy"]
