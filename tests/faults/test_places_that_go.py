"""A stick that is pulled out, a folder that is gone, a clock that is set back: edits are refused, or hold."""

import os
import shutil
import subprocess
import time
from datetime import datetime, timedelta

import pytest

from briefbook.domain.record import new_id
from briefbook.edits.outlining import add_issue
from briefbook.errors import BookError
from briefbook.store.book import Book
from briefbook.store.driver import DatabaseError
from briefbook.store.faults import while_reading
from tests.faults.acts import ACTS, book_in
from tests.faults.small_disk import can_mount
from tests.faults.whole import damage_of

needs_mounting = pytest.mark.skipif(not can_mount(), reason="needs the right to mount disks")


@pytest.fixture(scope="module")
def image(tmp_path_factory):
    path = tmp_path_factory.mktemp("image") / "book.briefbook"
    book_in(path)
    return path


@pytest.fixture
def folder(tmp_path):
    """Give a folder that may go."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def stick(folder):
    """Give a folder that is a disk of its own."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", str(folder)], check=True)
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], capture_output=True)


def every_edit_is_refused(book):
    for name in ("import", "mark", "write", "claim", "undo", "redo", "note an export", "draft", "snapshot"):
        with pytest.raises(BookError) as refused:
            ACTS[name](book, book.path.parent)
        assert "nothing was changed" in str(refused.value), name
        assert refused.value.remedy == "save a copy"


def saved_elsewhere(book, path):
    """Save a copy, and return all that is wrong with it."""
    book.file.save_copy(path)
    with Book.open(path) as copy:
        assert copy.journal.uids() == book.journal.uids()
        return list(damage_of(copy))


@needs_mounting
def test_a_stick_that_is_pulled_out_takes_no_edit_and_the_book_can_be_saved_elsewhere(
    stick, image, tmp_path
) -> None:
    with Book.open(shutil.copyfile(image, stick / "book.briefbook")) as book:
        subprocess.run(["umount", "--lazy", str(stick)], check=True)

        every_edit_is_refused(book)

        assert saved_elsewhere(book, tmp_path / "copy.briefbook") == []


@needs_mounting
def test_a_disk_that_can_only_be_read_any_longer_takes_no_edit(stick, image, tmp_path) -> None:
    with Book.open(shutil.copyfile(image, stick / "book.briefbook")) as book:
        # what the book holds open keeps the system from doing it to the whole disk
        subprocess.run(["mount", "--bind", str(stick), str(stick)], check=True)
        subprocess.run(["mount", "-o", "remount,bind,ro", str(stick)], check=True)

        every_edit_is_refused(book)

        assert saved_elsewhere(book, tmp_path / "copy.briefbook") == []
        subprocess.run(["umount", str(stick)], check=True)
        book.apply(add_issue(book.issues.outline(), "It can be written again"))


def test_a_folder_that_is_gone_takes_no_edit_until_it_is_back(folder, image, tmp_path) -> None:
    with Book.open(shutil.copyfile(image, folder / "book.briefbook")) as book:
        os.rename(folder, tmp_path / "elsewhere")

        every_edit_is_refused(book)

        assert saved_elsewhere(book, tmp_path / "copy.briefbook") == []
        os.rename(tmp_path / "elsewhere", folder)
        book.apply(add_issue(book.issues.outline(), "It is back"))
        assert list(damage_of(book)) == []


def test_a_book_that_was_replaced_takes_no_edit_and_the_other_one_stays(folder, image, tmp_path) -> None:
    path = shutil.copyfile(image, folder / "book.briefbook")
    with Book.open(path) as book:
        with Book.open(shutil.copyfile(image, folder / "other.briefbook")) as other:
            other.apply(add_issue(other.issues.outline(), "Theirs"))
        os.replace(folder / "other.briefbook", path)

        every_edit_is_refused(book)

        assert saved_elsewhere(book, tmp_path / "copy.briefbook") == []
    with Book.open(path) as other:
        assert other.issues.outline().titled("Theirs")


def test_a_book_that_is_overwritten_while_it_is_read_is_told_of_in_a_sentence(image, tmp_path) -> None:
    path = shutil.copyfile(image, tmp_path / "book.briefbook")
    with Book.open(path, read_only=True) as book:
        path.write_bytes(b"no book" * 1000)

        with pytest.raises(DatabaseError) as met:
            book.contents()

        told = while_reading(met.value)
        assert told is not None
        assert told.remedy == "backup"


def test_a_mistake_of_the_program_is_not_taken_for_a_broken_disk() -> None:
    assert while_reading(ValueError("a mistake")) is None
    assert while_reading(DatabaseError("no such table: mistake")) is None


def test_a_clock_that_is_set_back_leaves_the_order_of_ids_and_of_the_journal(
    image, tmp_path, monkeypatch
) -> None:
    path = shutil.copyfile(image, tmp_path / "book.briefbook")
    real, noon = time.time_ns, datetime.now().astimezone()
    with Book.open(path) as book:
        book.apply(add_issue(book.issues.outline(), "Before"))
        before, made = book.journal.uids(), new_id()
        monkeypatch.setattr(time, "time_ns", lambda: real() - 3 * 86_400 * 10**9)

        book.apply(add_issue(book.issues.outline(), "After"))

        assert new_id() > made
        assert book.journal.uids()[:-1] == before
        assert sorted(book.journal.uids()[-2:]) == book.journal.uids()[-2:]
        assert book.journal.moment_before(noon + timedelta(days=1)) == book.journal.moment()
        book.undo()
        assert [one.title for one in book.issues.outline().children()][-1] == "Before"
    with Book.open(path) as book:
        book.redo()
        assert [one.title for one in book.issues.outline().children()][-1] == "After"
        assert list(damage_of(book)) == []
