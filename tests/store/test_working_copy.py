"""Books on a share or in a synchronised folder: worked on as local copies, published as a whole."""

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from unittest.mock import Mock

import pytest

from briefbook import paths
from briefbook.domain.exported import ExportedMemo
from briefbook.edits.outlining import add_issue
from briefbook.errors import BookError
from briefbook.store import shared_files, working_copy
from briefbook.store.book import Book
from briefbook.store.lock import LockedError
from briefbook.store.places import LOCAL, Place
from briefbook.store.rekeying import change_password
from briefbook.store.working_copy import WorkingCopy

DROPBOX = Place("synced", "Dropbox")
SHARE = Place("share", "NFS")


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def folder(tmp_path):
    """Give the folder that others see too."""
    (tmp_path / "shared").mkdir()
    return tmp_path / "shared"


@pytest.fixture
def shared(folder):
    path = folder / "Verna.briefbook"
    Book.create(path, "Verna", place=LOCAL).close()
    return path


def write(book, title):
    book.apply(add_issue(book.issues.outline(), title))


def titles_in(path, **given):
    """Return what somebody else sees in the shared file."""
    with Book.open(path, read_only=True, place=LOCAL, **given) as book:
        return {issue.title for issue in book.issues.all()}


def on_another_computer(path, *titles):
    """Edit the file as a program elsewhere does, and lay it in the place of the first."""
    elsewhere = path.parent.parent / "elsewhere"
    elsewhere.mkdir(exist_ok=True)
    copy = Path(shutil.copy(path, elsewhere / path.name))
    with Book.open(copy, place=LOCAL) as book:
        for title in titles:
            write(book, title)
    os.replace(copy, path)


def left_behind():
    """Return what is in the user's folder of working copies."""
    folder = paths.user_working_copies()
    return sorted(path.name for path in folder.rglob("*")) if folder.is_dir() else []


@pytest.mark.parametrize("place", [DROPBOX, SHARE])
def test_a_shared_book_is_worked_on_as_a_local_copy_and_published_when_it_is_closed(shared, place):
    with Book.open(shared, place=place) as book:
        assert book.path == shared
        assert book.file.path.is_relative_to(paths.user_working_copies())
        write(book, "Tariffs")
        assert "Tariffs" not in titles_in(copy_of(shared))

    assert titles_in(shared) == {"Tariffs"}
    assert left_behind() == []
    assert [path.name for path in shared.parent.iterdir()] == [shared.name]


def copy_of(path):
    """Return a copy under another name, for which there is no working copy."""
    return Path(shutil.copy(path, path.parent.parent / "looked at.briefbook"))


def test_edits_are_published_whenever_that_is_asked_for(shared):
    with Book.open(shared, place=DROPBOX) as book:
        write(book, "Tariffs")
        assert not book.file.copy.is_published
        assert "yet to be published" in book.file.copy.standing.text

        assert book.file.publish()

        assert book.file.copy.is_published
        assert not book.file.publish()
        assert f"published {book.file.copy.published_at:%H:%M}" in book.file.copy.standing.text
        assert titles_in(copy_of(shared)) == {"Tariffs"}


def test_a_book_that_was_only_looked_at_is_not_published_again(shared):
    before = shared.stat()

    Book.open(shared, place=DROPBOX).close()

    assert shared.stat().st_mtime_ns == before.st_mtime_ns
    assert shared.stat().st_ino == before.st_ino


def test_a_new_book_on_a_share_is_there_at_once(folder):
    path = folder / "New.briefbook"

    with Book.create(path, "New", place=SHARE) as book:
        assert titles_in(copy_of(path)) == set()
        write(book, "Tariffs")

    assert titles_in(path) == {"Tariffs"}
    assert left_behind() == []


def test_publishing_goes_on_beside_edits(shared):
    failures = []

    def publish(book):
        try:
            while not done.is_set():
                book.file.publish()
        except Exception as error:
            failures.append(error)

    done = threading.Event()
    with Book.open(shared, place=DROPBOX) as book:
        thread = threading.Thread(target=publish, args=[book])
        thread.start()
        for number in range(30):
            write(book, f"Issue {number}")
        done.set()
        thread.join()

    assert failures == []
    assert len(titles_in(shared)) == 30


def test_what_somebody_else_changed_meanwhile_is_never_overwritten(shared):
    book = Book.open(shared, place=DROPBOX)
    write(book, "Mine")
    on_another_computer(shared, "Theirs")

    with pytest.raises(BookError, match="changed by somebody else") as told:
        book.file.publish()

    assert told.value.remedy == "merge"
    assert titles_in(copy_of(shared)) == {"Theirs"}
    assert titles_in(book.file.copy.theirs) == {"Theirs"}
    write(book, "Mine again")
    with pytest.raises(BookError):
        book.close()
    assert titles_in(copy_of(shared)) == {"Theirs"}


def test_edits_that_could_not_be_published_are_laid_beside_the_book_at_the_next_opening(shared):
    book = Book.open(shared, place=DROPBOX)
    write(book, "Mine")
    on_another_computer(shared, "Theirs")
    with pytest.raises(BookError):
        book.close()

    with Book.open(shared, place=DROPBOX) as book:
        assert {issue.title for issue in book.issues.all()} == {"Theirs"}
        (note,) = book.file.notes

    (aside,) = (path for path in shared.parent.iterdir() if path != shared)
    assert aside.name.startswith("Verna (unpublished edits from ")
    assert aside.name in note
    assert titles_in(aside) == {"Mine"}
    assert left_behind() == []


def test_a_file_that_holds_nothing_new_is_replaced_though_it_is_another(shared):
    with Book.open(shared, place=DROPBOX) as book:
        write(book, "Mine")
        # what a service does that fetches the file once more
        again = copy_of(shared)
        os.utime(again)
        os.replace(again, shared)

        assert book.file.publish()

    assert titles_in(shared) == {"Mine"}


def test_what_somebody_else_only_exported_meanwhile_is_noted_and_no_matter(shared):
    memo = ExportedMemo(
        exported_at="2026-11-22T14:05:00+01:00",
        title="Memo",
        template="decision",
        kind="pdf",
        filename="memo.pdf",
        sha256="0" * 64,
    )
    with Book.open(shared, place=DROPBOX) as book:
        write(book, "Mine")
        copy = copy_of(shared)
        with Book.open(copy, place=LOCAL) as other:
            other.note_export(memo)
        os.replace(copy, shared)

        assert book.file.publish()

        assert [one.id for one in book.exports.all()] == [memo.id]
    with Book.open(shared, read_only=True, place=LOCAL) as book:
        assert [one.id for one in book.exports.all()] == [memo.id]
    assert titles_in(shared) == {"Mine"}


def test_a_file_that_somebody_removed_is_not_made_again(shared):
    book = Book.open(shared, place=DROPBOX)
    write(book, "Mine")
    shared.unlink()

    with pytest.raises(BookError, match="moved or removed") as told:
        book.close()

    assert told.value.remedy == "save a copy"
    assert not shared.exists()
    with pytest.raises(BookError, match="kept on this computer") as told:
        Book.open(shared, place=DROPBOX)
    assert told.value.remedy == "read only"
    with Book.open(shared, read_only=True) as book:
        assert [issue.title for issue in book.issues.all()] == ["Mine"]
        book.file.save_copy(shared.with_name("Mine.briefbook"))
    assert titles_in(shared.with_name("Mine.briefbook")) == {"Mine"}


def test_while_the_folder_is_gone_work_goes_on_and_is_published_when_it_is_back(shared, folder):
    away = folder.with_name("away")
    book = Book.open(shared, place=SHARE)
    folder.rename(away)

    write(book, "Mine")
    with pytest.raises(BookError, match="not there now; your edits are kept"):
        book.file.publish()
    write(book, "Mine too")
    away.rename(folder)

    assert book.file.publish()
    book.close()
    assert titles_in(shared) == {"Mine", "Mine too"}


def test_what_was_not_published_as_the_folder_was_gone_is_published_at_the_next_opening(shared, folder):
    away = folder.with_name("away")
    book = Book.open(shared, place=SHARE)
    write(book, "Mine")
    folder.rename(away)
    with pytest.raises(BookError, match="not there now"):
        book.close()
    with pytest.raises(BookError, match="There is no book at"):
        Book.open(shared)
    away.rename(folder)

    with Book.open(shared, place=SHARE) as book:
        assert [issue.title for issue in book.issues.all()] == ["Mine"]
        assert "published now" in book.file.notes[0]

    assert titles_in(shared) == {"Mine"}
    assert left_behind() == []


def test_unpublished_edits_are_found_though_the_place_is_no_longer_taken_for_a_shared_one(shared, folder):
    book = Book.open(shared, place=SHARE)
    write(book, "Mine")
    folder.rename(folder.with_name("away"))
    with pytest.raises(BookError):
        book.close()
    folder.with_name("away").rename(folder)

    Book.open(shared, place=LOCAL).close()

    assert titles_in(shared) == {"Mine"}


def test_a_program_that_was_killed_leaves_edits_that_are_published_at_the_next_opening(shared):
    die = (
        "import os, pathlib, sys\n"
        "from briefbook.edits.outlining import add_issue\n"
        "from briefbook.store.book import Book\n"
        "from briefbook.store.places import Place\n"
        "book = Book.open(pathlib.Path(sys.argv[1]), place=Place('synced', 'Dropbox'))\n"
        "book.apply(add_issue(book.issues.outline(), 'Mine'))\n"
        "os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", die, shared], check=False)
    assert titles_in(copy_of(shared)) == set()

    Book.open(shared, place=DROPBOX).close()

    assert titles_in(shared) == {"Mine"}


def test_reading_commands_see_what_was_edited_when_the_program_was_killed(shared):
    die = (
        "import os, pathlib, sys\n"
        "from briefbook.edits.outlining import add_issue\n"
        "from briefbook.store.book import Book\n"
        "from briefbook.store.places import Place\n"
        "book = Book.open(pathlib.Path(sys.argv[1]), place=Place('synced', 'Dropbox'))\n"
        "book.apply(add_issue(book.issues.outline(), 'Mine'))\n"
        "book._db.execute('PRAGMA cache_size = 2')\n"
        "book._db.execute('BEGIN IMMEDIATE')\n"
        "book._db.execute('UPDATE issue SET title = 1')\n"
        "for number in range(400):\n"
        "    row = (f'{number:064x}', bytes(9000))\n"
        "    book._db.execute('INSERT INTO kept VALUES (?, 9000, ?)', row)\n"
        "os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", die, shared], check=False)
    assert any(name.endswith("-journal") for name in left_behind())

    with Book.open(shared, read_only=True) as book:
        assert [issue.title for issue in book.issues.all()] == ["Mine"]


def test_one_process_at_a_time_has_the_local_copy_though_the_share_knows_no_locks(shared):
    held = WorkingCopy(shared, SHARE)
    held.hold()

    with pytest.raises(LockedError, match=r"“Verna\.briefbook” is open on"):
        Book.open(shared, place=SHARE)

    held.let_go()
    Book.open(shared, place=SHARE).close()


def test_unpublished_edits_stay_on_this_computer_where_they_cannot_be_laid_beside(shared, monkeypatch):
    book = Book.open(shared, place=DROPBOX)
    write(book, "Mine")
    on_another_computer(shared, "Theirs")
    with pytest.raises(BookError):
        book.close()
    nowhere = shared.parent / "no folder" / "Verna (unpublished edits).briefbook"
    monkeypatch.setattr(shared_files, "name_for_unpublished", lambda _: nowhere)

    with Book.open(shared, place=DROPBOX) as book:
        (note,) = book.file.notes

    (kept,) = paths.user_working_copies().rglob("*.briefbook")
    assert str(kept.parent) in note
    assert titles_in(kept) == {"Mine"}


def test_reading_commands_see_what_is_being_edited_here(shared):
    with Book.open(shared, place=DROPBOX) as book:
        write(book, "Mine")

        with Book.open(shared, read_only=True, place=DROPBOX) as reader:
            assert [issue.title for issue in reader.issues.all()] == ["Mine"]
        with book.reader()() as reader:
            assert reader.path == shared


def test_two_machines_in_turn_lose_nothing(shared, monkeypatch, tmp_path):
    for turn in range(4):
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / f"machine {turn % 2}"))
        with Book.open(shared, place=DROPBOX) as book:
            write(book, f"Turn {turn}")

    assert titles_in(shared) == {f"Turn {turn}" for turn in range(4)}


def test_a_lock_file_that_came_along_from_another_computer_is_told_and_keeps_nobody_out(shared):
    lock = shared.with_name(shared.name + ".lock")
    lock.write_text(' {"host": "harbour-pc", "user": "mira", "pid": 7, "since": "14:05 on 22 November"}')

    with Book.open(shared, place=DROPBOX) as book:
        (note,) = book.file.notes

    assert "may also be open on harbour-pc for mira since 14:05" in note


def test_the_copy_of_an_encrypted_book_is_encrypted_at_every_moment(folder, monkeypatch):
    path, seen = folder / "Secret.briefbook", []
    replace = os.replace

    def replaced(source, target):
        seen.extend(file.read_bytes() for file in Path(source).parent.iterdir() if file.is_file())
        replace(source, target)

    monkeypatch.setattr(os, "replace", replaced)
    with Book.create(path, "Secret", "open sesame", place=DROPBOX) as book:
        write(book, "Quaysidewords")
        seen.append(book.file.path.read_bytes())
        book.file.publish()
        write(book, "Second")
    with Book.open(path, password="open sesame", place=DROPBOX) as book:
        write(book, "Third")

    assert len(seen) > 5
    assert not any(b"Quaysidewords" in data for data in seen)
    assert b"Quaysidewords" not in path.read_bytes()
    assert titles_in(path, password="open sesame") == {"Quaysidewords", "Second", "Third"}


def test_a_wrong_password_leaves_no_copy_behind(folder):
    path = folder / "Secret.briefbook"
    Book.create(path, "Secret", "open sesame", place=DROPBOX).close()

    with pytest.raises(BookError, match="not the password"):
        Book.open(path, password="guess", place=DROPBOX)
    with pytest.raises(BookError, match="protected by a password"):
        Book.open(path, place=DROPBOX)

    assert left_behind() == []
    assert [one.name for one in folder.iterdir()] == [path.name]


def test_a_password_that_is_set_leaves_no_edits_waiting_in_the_clear(shared, folder):
    book = Book.open(shared, place=SHARE)
    write(book, "Mine")
    folder.rename(folder.with_name("away"))
    with pytest.raises(BookError):
        book.close()
    folder.with_name("away").rename(folder)

    assert change_password(shared, "open sesame").key

    assert titles_in(shared, password="open sesame") == {"Mine"}
    assert left_behind() == []


def test_a_full_share_keeps_the_edits_here_and_the_shared_file_whole(shared, monkeypatch):
    book = Book.open(shared, place=SHARE)
    write(book, "Mine")
    before = shared.read_bytes()

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", _no_room)
        with pytest.raises(BookError, match="no room left in the folder"):
            book.file.publish()

    assert shared.read_bytes() == before
    book.close()
    assert "Mine" in titles_in(shared)


def _no_room(_handle):
    raise OSError(28, "No space left on device")


def test_an_edit_in_the_very_moment_of_publishing_is_published_too_however_coarse_the_clock(
    shared, monkeypatch
):
    book = Book.open(shared, place=SHARE)
    write(book, "Tariffs")
    at_once = book.file.path.stat().st_mtime_ns
    copied = working_copy.copied_beside

    def copied_just_before_an_edit(db, path, key):
        copied(db, path, key)
        write(book, "Fisheries")
        # as on a disk that keeps whole seconds
        os.utime(book.file.path, ns=(at_once, at_once))

    monkeypatch.setattr(working_copy, "copied_beside", copied_just_before_an_edit)
    book.file.publish()
    monkeypatch.undo()

    book.close()

    assert titles_in(shared) == {"Tariffs", "Fisheries"}


def test_edits_are_not_lost_with_the_note_that_they_are_unpublished(shared, monkeypatch):
    book = Book.open(shared, place=SHARE)
    write(book, "Tariffs")
    with monkeypatch.context() as patched:
        patched.setattr(shared_files, "replaced", Mock(side_effect=OSError(5, "Input/output error")))
        with pytest.raises(BookError):
            book.close()
    [note] = paths.user_working_copies().rglob("state.json")
    note.write_bytes(b"\xff{")

    Book.open(shared, place=SHARE).close()

    assert titles_in(shared) == {"Tariffs"}


def test_a_damaged_copy_of_unpublished_edits_stands_in_nobodys_way_and_is_kept(shared, monkeypatch):
    book = Book.open(shared, place=SHARE)
    write(book, "Tariffs")
    copy = book.file.path
    with monkeypatch.context() as patched:
        patched.setattr(shared_files, "replaced", Mock(side_effect=OSError(5, "Input/output error")))
        with pytest.raises(BookError):
            book.close()
    damaged = copy.read_bytes()[:4096] + bytes(copy.stat().st_size - 4096)
    copy.write_bytes(damaged)

    with Book.open(shared, place=SHARE) as again:
        [note] = again.file.notes

    assert "could not be published then, and their copy on this computer is damaged" in note
    assert [path.read_bytes() for path in paths.user_working_copies().rglob(shared.name)] == [damaged]
    assert titles_in(shared) == set()
