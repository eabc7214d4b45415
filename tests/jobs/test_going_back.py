"""Going back to a backup: of the same book, of a copy that went its own way, or for a damaged one."""

import shutil

import pytest

from briefbook.domain.reading import Detail, Reading
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.edits.outlining import add_issue, retitle_issue
from briefbook.errors import BriefbookError
from briefbook.jobs.backing_up import Backing, backing_of
from briefbook.jobs.going_back import (
    backups_of_damaged,
    copy_to,
    differences,
    going_back,
    kept_backups,
    put_in_place,
)
from briefbook.store.backups import back_up, backups_of
from briefbook.store.book import Book


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture(params=["", "open sesame"], ids=["plain", "protected"])
def book(request, tmp_path):
    with Book.create(tmp_path / "verna.briefbook", "Verna", request.param) as book:
        book.apply(add_issue(book.issues.outline(), "Levy"))
        yield book


def bring_in(book, text="Ministers met in Verna."):
    details = {"title": Detail("Verna", "file")}
    reading = Reading(filename="a.txt", kind="text", original=b"original", text=text, details=details)
    book.apply(import_readings(book, [reading]).edit)
    book.apply(mark_quote(book, book.sources.all()[0], "Verna"))


def password_of(book):
    return "open sesame" if book.file.key else ""


def test_going_back_makes_the_book_what_it_was_and_undo_brings_all_of_it_again(book):
    before = book.contents()
    back_up(book.path, book.file.key)
    book.apply(retitle_issue(book.issues.all()[0], "Quota"))
    bring_in(book)
    after = book.contents()
    [kept] = kept_backups(book)
    assert (kept.edits, kept.is_earlier, kept.trouble) == (3, True, "")

    book.apply(going_back(book, kept.backup))

    assert book.contents() == before
    book.undo()
    assert book.contents() == after
    assert book.problems() == []


def test_what_is_otherwise_now_is_told(book):
    back_up(book.path, book.file.key)
    book.apply(retitle_issue(book.issues.all()[0], "Quota"))
    bring_in(book)

    found = differences(book, kept_backups(book)[0].backup)

    assert {one.kind for one in found.developments} == {"text", "source"}
    assert found.since.startswith("the backup of ")


def test_a_copy_that_went_its_own_way_can_be_gone_back_to_with_its_originals(book, tmp_path):
    shutil.copy(book.path, tmp_path / "other.briefbook")
    with Book.open(tmp_path / "other.briefbook", password=password_of(book)) as other:
        bring_in(other)
        back_up(other.path, other.file.key)
        theirs = other.contents()
    book.apply(retitle_issue(book.issues.all()[0], "Quota"))
    ours = book.contents()
    [kept] = kept_backups(book)
    assert not kept.is_earlier

    book.apply(going_back(book, kept.backup))

    assert book.contents() == theirs
    assert book.original_of(book.sources.all()[0]) == b"original"
    book.undo()
    assert book.contents() == ours
    assert book.problems() == []


def test_a_book_that_is_so_already_is_told(book):
    back_up(book.path, book.file.key)

    with pytest.raises(BriefbookError, match="All of this is now as it was then"):
        going_back(book, kept_backups(book)[0].backup)


def test_a_backup_with_an_earlier_password_says_so(book, tmp_path):
    folder = back_up(book.path, book.file.key).path.parent
    Book.create(tmp_path / "x.briefbook", "X", "earlier").close()
    shutil.copy(tmp_path / "x.briefbook", folder / "2026-01-01 10.00 verna (9).briefbook")

    kept = kept_backups(book)[0]

    assert (
        kept.trouble
        == "“2026-01-01 10.00 verna (9).briefbook” opens with an earlier password of the book only."
    )
    assert kept.edits is None


def test_a_damaged_book_is_replaced_while_nobody_has_it_open(book, tmp_path):
    back_up(book.path, book.file.key)
    path, password = book.path, password_of(book)
    [kept] = backups_of_damaged(path)
    with pytest.raises(BriefbookError, match="is open"):
        put_in_place(path, kept.backup)
    book.close()
    path.write_bytes(b"damaged")

    first = put_in_place(path, kept.backup)
    second = put_in_place(path, kept.backup)

    assert [first.name, second.name] == ["verna (damaged).briefbook", "verna (damaged 2).briefbook"]
    assert first.read_bytes() == b"damaged"
    with Book.open(path, password=password) as again:
        assert [issue.title for issue in again.issues.all()] == ["Levy"]
    assert not list(tmp_path.glob(".*.part"))


def test_a_book_that_is_gone_comes_back_from_its_backup(book):
    back_up(book.path, book.file.key)
    path, password = book.path, password_of(book)
    book.close()
    path.unlink()

    put_in_place(path, backups_of_damaged(path)[0].backup)

    with Book.open(path, password=password) as again:
        assert again.title == "Verna"


def test_a_copy_of_a_backup_overwrites_nothing(book, tmp_path):
    backup = back_up(book.path, book.file.key)
    (tmp_path / "there.briefbook").write_bytes(b"mine")

    with pytest.raises(BriefbookError, match="already exists"):
        copy_to(backup, tmp_path / "there.briefbook")
    with pytest.raises(BriefbookError, match="could not be written"):
        copy_to(backup, tmp_path / "nowhere" / "x.briefbook")
    copy_to(backup, tmp_path / "copy.briefbook")

    assert (tmp_path / "copy.briefbook").read_bytes() == backup.path.read_bytes()


def test_keeping_a_backup_never_raises(book, tmp_path, caplog):
    backing = backing_of(book)
    assert backing.keep() == ""
    assert len(backups_of(book.covers.only().id)) == 1

    assert Backing(tmp_path / "gone.briefbook").keep() == ""
    (tmp_path / "torn.briefbook").write_bytes(b"nothing of a book")
    assert (
        Backing(tmp_path / "torn.briefbook").keep().startswith("No backup of “torn.briefbook” could be kept")
    )
    assert "A backup failed" in caplog.text


def test_a_book_that_is_only_read_needs_no_backup(book):
    with Book.open(book.path, read_only=True, password=password_of(book)) as other:
        assert backing_of(other) is None


def test_a_disk_without_room_for_the_backup_leaves_the_damaged_book_as_it_is(book, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    back_up(book.path, book.file.key)
    path = book.path
    book.close()
    path.write_bytes(b"damaged")
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(b"what was being written")
    monkeypatch.setattr(shutil, "copyfile", full)

    with pytest.raises(BriefbookError, match="could not be written: No space left"):
        put_in_place(path, backups_of_damaged(path)[0].backup)

    assert {one.name for one in path.parent.iterdir()} - {"data"} == {path.name, journal.name}
    assert path.stat().st_nlink == 1
