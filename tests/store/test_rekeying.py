"""Setting, changing and removing the password of a book."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefbook import paths
from briefbook.domain.issue import Issue
from briefbook.edits.outlining import add_issue
from briefbook.errors import BookError, BookPasswordError, BriefbookError
from briefbook.jobs.sample import make_sample
from briefbook.store import finding_file, rekeying, rewriting, shared_files, working_copy
from briefbook.store.backups import back_up, backups_of, folder_of, uids_of
from briefbook.store.book import Book
from briefbook.store.keys import is_encrypted
from briefbook.store.places import Place
from briefbook.store.rekeying import change_password, protect_backups

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    path = tmp_path_factory.mktemp("made") / "verna.briefbook"
    make_sample(path).close()
    return path.read_bytes()


@pytest.fixture
def path(made, tmp_path):
    path = tmp_path / "verna.briefbook"
    path.write_bytes(made)
    return path


def rows(book):
    """Return all rows of all tables, with their row numbers where they have any."""
    found = {}
    for name, sql in book._db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall():
        row = "" if "WITHOUT ROWID" in sql.upper() else "rowid, "
        found[name] = sorted(book._db.execute(f'SELECT {row}* FROM "{name}"').fetchall(), key=repr)
    return found


def content(path, password=""):
    with Book.open(path, read_only=True, password=password) as book:
        return rows(book)


def backed_up(path, password="", name="an older one"):
    """Put a backup into the book's folder of backups, and return it."""
    with Book.open(path, read_only=True, password=password) as book:
        folder = folder_of(book.covers.only().id)
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        copy = folder / f"{name}.briefbook"
        book.file.save_copy(copy)
    return copy


def test_a_password_is_set_changed_and_removed_and_nothing_else_changes(path):
    before = content(path)

    change_password(path, "four odd words here")
    with pytest.raises(BookPasswordError):
        Book.open(path)
    assert content(path, "four odd words here") == before

    change_password(path, "quite other ones", password="four odd words here")
    with pytest.raises(BookPasswordError):
        Book.open(path, password="four odd words here")
    assert content(path, "quite other ones") == before

    change_password(path, "", password="quite other ones")
    assert content(path) == before
    assert not is_encrypted(path)


def test_the_new_key_opens_the_book_at_once(path):
    key = change_password(path, "four odd words here").key

    with Book.open(path, key=key) as book:
        book.apply(add_issue(book.issues.outline(), "Ferries"))
        assert book.problems() == []
        assert [one.title for one in book.issues.all() if isinstance(one, Issue)][-1] == "Ferries"


def test_who_does_not_know_the_password_cannot_change_it(path):
    change_password(path, "four odd words here")
    before = path.read_bytes()

    with pytest.raises(BookPasswordError) as missing:
        change_password(path, "mine now, all of it")
    with pytest.raises(BookPasswordError) as wrong:
        change_password(path, "mine now, all of it", password="a guess")

    assert (missing.value.is_wrong, wrong.value.is_wrong) == (False, True)
    assert path.read_bytes() == before


def test_a_book_that_is_open_keeps_its_password(path):
    with Book.open(path), pytest.raises(BriefbookError, match="is open"):
        change_password(path, "four odd words here")

    assert not is_encrypted(path)


def test_the_backups_get_the_new_password_too(path):
    backup = backed_up(path)
    day = backup.stat().st_mtime_ns
    before = content(path)

    done = change_password(path, "four odd words here")
    assert (done.backups, done.left) == (1, ())
    assert is_encrypted(backup)
    assert content(backup, "four odd words here") == before
    assert backup.stat().st_mtime_ns == day

    change_password(path, "", key=done.key)
    assert content(backup) == before
    assert sorted(backup.parent.iterdir()) == [backup]


def test_a_backup_that_cannot_be_encrypted_is_named(path):
    backup = backed_up(path)
    backup.write_bytes(b"SQLite format 3\0 and then nothing that makes sense" * 200)

    (sentence,) = change_password(path, "four odd words here").left

    assert "“an older one.briefbook”" in sentence
    assert "can be read by anybody" in sentence


def test_backups_left_in_the_clear_by_a_power_cut_are_encrypted_later(path, monkeypatch):
    backup = backed_up(path)
    monkeypatch.setattr(rekeying, "_rewritten", lambda *_: True)
    key = change_password(path, "four odd words here").key
    assert not is_encrypted(backup)
    monkeypatch.undo()

    with Book.open(path, key=key) as book:
        assert protect_backups(book.covers.only().id, path, key) == []

    assert content(backup, "four odd words here")["cover"]


def test_rights_and_links_stay_as_they_are(path, tmp_path):
    path.chmod(0o640)
    link = tmp_path / "link.briefbook"
    link.symlink_to(path)

    change_password(link, "four odd words here")

    assert link.is_symlink()
    assert is_encrypted(path)
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_copy_that_lacks_something_never_takes_the_books_place(path, monkeypatch):
    export = rewriting._export

    def lossy(db, fresh, key):
        export(db, fresh, key)
        copy = rewriting.connected(fresh, "rw", key)
        copy.execute("DELETE FROM event WHERE rowid = (SELECT max(rowid) FROM event)")
        copy.close()

    monkeypatch.setattr(rewriting, "_export", lossy)
    before = path.read_bytes()

    with pytest.raises(BookError, match="nothing was changed"):
        change_password(path, "four odd words here")

    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_full_disk_leaves_the_old_file(path, monkeypatch):
    def full(fresh):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(rewriting, "to_disk", full)
    before = path.read_bytes()

    with pytest.raises(BookError, match="No space left on device; nothing was changed"):
        change_password(path, "four odd words here")

    assert path.read_bytes() == before


def test_what_a_killed_program_left_beside_the_book_is_removed(path):
    leftover = path.with_name(f".{path.name}.rewritten")
    leftover.write_bytes(b"half a book")

    Book.open(path).close()

    assert not leftover.exists()


@pytest.fixture
def shared(monkeypatch):
    """Let all folders be synchronised ones, in which books are worked on as local copies."""
    monkeypatch.setattr(finding_file, "place_of", lambda path: Place("synced", "Dropbox"))


def test_a_shared_book_is_written_anew_for_everybody(path, shared):
    before = content(path)

    key = change_password(path, "four odd words here").key

    assert is_encrypted(path)
    assert content(path, "four odd words here") == before
    with Book.open(path, key=key) as book:
        book.apply(add_issue(book.issues.outline(), "Ferries"))
    assert not [one for one in paths.user_working_copies().rglob("*") if one.is_file()]


def test_a_shared_book_that_cannot_be_replaced_keeps_its_password(path, shared, monkeypatch):
    before = content(path)

    def refuse(*_):
        raise OSError(13, "Permission denied")

    monkeypatch.setattr(working_copy.shared_files, "replaced", refuse)
    with pytest.raises(BookError):
        change_password(path, "four odd words here")
    monkeypatch.undo()

    assert not is_encrypted(path)
    assert content(path) == before
    Book.open(path).close()
    assert content(path) == before


CHILD = """
import sys
from pathlib import Path
from briefbook.store.places import Place
from briefbook.store.rekeying import change_password
path, passwords = Path(sys.argv[1]), ["", "four odd words here", "quite other ones"]
print("ready", flush=True)
now = sys.argv[2]
for number in range(1000):
    wanted = passwords[(passwords.index(now) + 1) % 3]
    change_password(path, wanted, password=now)
    now = wanted
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_a_book_whose_password_is_being_changed_survives_a_kill(path):
    before, known = content(path), ["", "four odd words here", "quite other ones"]
    now = ""
    for round_ in range(7):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(path), now],
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env=dict(os.environ),
        )
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(0.11 * round_)
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()

        opened = [password for password in known if _opens(path, password)]

        assert len(opened) == 1
        now = opened[0]
        with Book.open(path, password=now) as book:
            assert rows(book) == before
            assert book.problems() == []


def _opens(path, password):
    # a book without a password opens whatever is typed
    if is_encrypted(path) == (not password):
        return False
    try:
        Book.open(path, read_only=True, password=password).close()
    except BookPasswordError:
        return False
    return True


def test_a_password_takes_what_was_left_of_an_unfinished_backup_with_it(path):
    folder = backed_up(path).parent
    (folder / "half.part").write_bytes(path.read_bytes())

    change_password(path, "four odd words here")

    assert not [one for one in folder.iterdir() if not is_encrypted(one)]


def test_a_shared_book_whose_new_password_cannot_be_published_is_published_with_the_old_one(
    path, shared, monkeypatch
):
    change_password(path, "four odd words here")
    monkeypatch.setattr(shared_files, "replaced", refused(monkeypatch, shared_files.replaced))

    with pytest.raises(BookError):
        change_password(path, "quite other ones", password="four odd words here")

    assert content(path, "four odd words here")
    assert not [one for one in paths.user_working_copies().rglob("*") if one.is_file()]


def refused(monkeypatch, replaced):
    """Return what replaces no file the first time, and goes on as ever after."""

    def replaced_once_it_can(*_):
        monkeypatch.setattr(shared_files, "replaced", replaced)
        raise OSError(5, "Input/output error")

    return replaced_once_it_can


def test_another_password_of_one_copy_leaves_the_backups_of_the_others_as_they_are(path, tmp_path):
    copy = tmp_path / "Sent away.briefbook"
    with Book.open(path) as book:
        book.file.save_copy(copy)
        book_id = book.covers.only().id
    back_up(path, None)
    with Book.open(copy) as book:
        book.apply(add_issue(book.issues.outline(), "Only in the copy"))
    back_up(copy, None)

    change_password(copy, "four odd words here")

    told = {one.path.name.split(" ", 2)[2].rsplit(" (", 1)[0]: one for one in backups_of(book_id)}
    assert not is_encrypted(told[path.stem].path)
    assert is_encrypted(told["Sent away"].path)
    with Book.open(copy, password="four odd words here") as book:
        assert len(uids_of(told[path.stem], book.file.key)) < len(book.journal.uids())
