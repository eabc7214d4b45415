"""The commands about backups, verifying and rescuing: what they print, and their exit codes."""

import json
import os
import time

import pytest

from briefbook.edits.outlining import add_issue, retitle_issue
from briefbook.store.backups import back_up, backups_of
from briefbook.store.book import Book
from briefbook.store.known_books import id_of


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def path(tmp_path):
    """Give a book with two backups: of “Levy”, and of “Quota”; it has “Ferries” as well now."""
    path = tmp_path / "verna.briefbook"
    with Book.create(path, "Verna") as book:
        book.apply(add_issue(book.issues.outline(), "Levy"))
        back_up(path, None)
        book.apply(retitle_issue(book.issues.all()[0], "Quota"))
        back_up(path, None)
        book.apply(add_issue(book.issues.outline(), "Ferries"))
    return path


@pytest.fixture
def secret(tmp_path):
    """Give a protected book, and the file with its password."""
    (tmp_path / "password").write_text("open sesame")
    with Book.create(tmp_path / "secret.briefbook", "Secret", "open sesame") as book:
        book.apply(add_issue(book.issues.outline(), "Levy"))
    return tmp_path / "secret.briefbook", tmp_path / "password"


def titles(path):
    with Book.open(path, read_only=True) as book:
        return [issue.title for issue in book.issues.all()]


def damage(path):
    path.write_bytes(path.read_bytes()[:4096] + b"\x17" * 8192 + path.read_bytes()[12288:])


def test_backups_are_listed_with_what_happened_since(run, path):
    listed = json.loads(run("backups", path, "--json")[1])

    assert [(one["number"], one["edits_since"], one["is_earlier"]) for one in listed] == [
        (2, 1, True),
        (1, 2, True),
    ]
    out = run("backups", path)[1].splitlines()
    assert out[0].split() == ["number", "made", "edits", "since", "size", "name"]
    assert out[1].endswith("verna (2).briefbook")


def test_a_book_without_backups_says_so(run, tmp_path):
    Book.create(tmp_path / "new.briefbook", "New").close()

    assert run("backups", tmp_path / "new.briefbook") == (
        0,
        "No backup yet; one is kept whenever the book is closed after edits.\n",
        "",
    )


def test_going_back_is_an_edit_that_undo_takes_back(run, path):
    code, out, _ = run("restore", path, "1")

    assert code == 0
    assert out.startswith("Go Back to the backup of ")
    assert titles(path) == ["Levy"]
    with Book.open(path) as book:
        book.undo()
    assert titles(path) == ["Quota", "Ferries"]


def test_a_backup_can_be_saved_as_a_book_of_its_own(run, path, tmp_path):
    assert run("restore", path, "1", "-o", tmp_path / "then.briefbook")[0] == 0

    assert titles(tmp_path / "then.briefbook") == ["Levy"]
    assert titles(path) == ["Quota", "Ferries"]
    assert run("restore", path, "1", "-o", tmp_path / "then.briefbook")[0] == 1


def test_a_backup_that_is_not_there_is_told(run, path):
    code, _, err = run("restore", path, "9")

    assert code == 1
    assert err == "There is no backup “9” of this book; “briefbook backups” lists those there are.\n"


def test_a_damaged_book_still_has_its_backups_and_gets_one_in_its_place(run, path, tmp_path):
    damage(path)
    assert [one["number"] for one in json.loads(run("backups", path, "--json")[1])] == [2, 1]

    told = json.loads(run("restore", path, "2", "--json")[1])

    assert told["damaged"] == str(tmp_path / "verna (damaged).briefbook")
    assert titles(path) == ["Quota"]


def test_verifying_a_whole_book_says_what_was_looked_at(run, path):
    code, out, _ = run("verify", path)

    assert (code, out) == (
        0,
        "The book is whole: 0 originals and texts, 5 records, 0 passages and 3 edits.\n",
    )
    assert json.loads(run("verify", path, "--json")[1]) == {
        "whole": True,
        "problems": [],
        "checked": {"kept": 0, "records": 5, "passages": 0, "edits": 3},
    }


def test_verifying_a_damaged_book_tells_of_its_backups(run, path):
    damage(path)

    code, out, _ = run("verify", path)

    assert code == 1
    assert out.splitlines()[-1] == "There are 2 backups of it; see “briefbook backups”."
    assert json.loads(run("verify", path, "--json")[1])["whole"] is False


def test_a_damaged_book_is_rescued_into_a_new_one(run, path, tmp_path):
    data = path.read_bytes()
    path.write_bytes(b"\0" * 4096 + data[4096:])

    code, out, _ = run("rescue", path, "-o", tmp_path / "rescued.briefbook")

    assert code in (0, 1)
    assert out.startswith(f"Made {tmp_path / 'rescued.briefbook'} with ")
    assert titles(tmp_path / "rescued.briefbook") == ["Quota", "Ferries"]
    assert run("verify", tmp_path / "rescued.briefbook")[0] == 0
    assert run("rescue", path, "-o", tmp_path / "rescued.briefbook")[0] == 1


def test_a_protected_book_is_rescued_with_its_password(run, secret, tmp_path):
    path, password = secret
    new = tmp_path / "rescued.briefbook"

    assert run("rescue", path, "-o", new)[0] == 1
    assert run("rescue", path, "-o", new, "--password-file", password)[0] == 0
    assert run("verify", new)[0] == 1
    assert run("verify", new, "--password-file", password)[0] == 0


def test_a_protected_book_has_its_backups_and_goes_back_to_them(run, secret):
    path, password = secret
    with Book.open(path, password="open sesame") as book:
        back_up(path, book.file.key)
        book.apply(add_issue(book.issues.outline(), "Quota"))

    assert run("restore", path, "1", "--password-file", password)[0] == 0
    assert json.loads(run("backups", path, "--json", "--password-file", password)[1])[0]["edits_since"] == 2


def test_commands_that_write_keep_a_backup_once_in_ten_minutes(run, path):
    book_id = id_of(path)
    run("issue", path, "Another")
    assert len(backups_of(book_id)) == 2

    newest = backups_of(book_id)[0].path
    os.utime(newest, (time.time() - 700, time.time() - 700))
    run("issue", path, "And another")
    assert [one.number for one in backups_of(book_id)] == [3, 2, 1]

    run("outline", path)
    run("issue", path, "A third")
    assert len(backups_of(book_id)) == 3
