"""The lock file beside a book: who holds it, and that nobody is shut out by one that nobody holds."""

import errno
import json
import os
import socket
import subprocess
import sys

import pytest

from briefbook.errors import BookError
from briefbook.store.book import Book
from briefbook.store.lock import BookLock, LockedError, holder_of

fcntl = pytest.importorskip("fcntl")

_HOLD = """
import pathlib, sys, time
from briefbook.store.lock import BookLock
BookLock(pathlib.Path(sys.argv[1])).acquire()
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "Verna.briefbook"
    Book.create(path, "Verna").close()
    return path


@pytest.fixture
def holder(path):
    """Give another process that has the book open."""
    with subprocess.Popen([sys.executable, "-c", _HOLD, path], stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        yield other
        other.kill()


def left_by(path, **who):
    """Leave a lock file as a process elsewhere does that died, or that a service has copied."""
    told = {"host": "harbour-pc", "user": "mira", "pid": 7, "since": "14:05 on 22 November"} | who
    path.with_name(path.name + ".lock").write_text(" " + json.dumps(told))


def test_who_holds_a_book_where_and_since_when_is_told(path, holder):
    with pytest.raises(LockedError) as told:
        Book.open(path)

    who = told.value.holder
    assert (who.host, who.pid, who.is_me) == (socket.gethostname(), holder.pid, True)
    assert str(told.value) == (
        f"“Verna.briefbook” is open on {who.host} for {who.user} since {who.since}; close it there first, or "
        "open it read-only."
    )
    assert told.value.remedy == "read only"


def test_by_whatever_link_a_book_is_opened_it_has_one_lock(path, holder, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.briefbook"
    link.symlink_to(path)

    with pytest.raises(LockedError, match=r"“Verna\.briefbook” is open on"):
        Book.open(link)


def test_who_was_killed_shuts_nobody_out(path, holder):
    holder.kill()
    holder.wait()
    assert holder_of(path).pid == holder.pid

    Book.open(path).close()

    assert holder_of(path) is None
    assert os.listdir(path.parent) == [path.name]


def test_a_computer_that_crashed_shuts_nobody_out(path):
    left_by(path)

    with Book.open(path):
        assert holder_of(path).host == socket.gethostname()

    assert os.listdir(path.parent) == [path.name]


@pytest.mark.parametrize("content", [b"", b"\0\0", b" {", b" []", b' {"host": 1}', b"\xff\xfe\xfd"])
def test_a_lock_file_that_cannot_be_read_holds_all_the_same(path, content):
    lock = path.with_name(path.name + ".lock")
    lock.write_bytes(content)
    with lock.open("rb+") as held:
        fcntl.flock(held, fcntl.LOCK_EX)

        with pytest.raises(LockedError, match="is open in another window") as told:
            Book.open(path)

    assert told.value.holder is None


def test_where_the_system_knows_no_locks_books_open(path, monkeypatch):
    def unknown(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", unknown)

    Book.open(path).close()

    assert os.listdir(path.parent) == [path.name]


def test_a_lock_that_another_computer_put_in_its_place_is_left_there(path):
    lock = BookLock(path)
    lock.acquire()
    path.with_name(path.name + ".lock").unlink()
    left_by(path)

    lock.release()

    assert holder_of(path).host == "harbour-pc"


def test_a_folder_that_vanished_is_no_matter_when_a_lock_is_given_up(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    book = Book.create(folder / "Verna.briefbook", "Verna")
    folder.rename(tmp_path / "away")

    book.close()


def test_a_folder_without_room_says_so(path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "open", full)

    with pytest.raises(BookError, match="no room left on the disk") as told:
        BookLock(path).acquire()

    assert told.value.remedy == "read only"
