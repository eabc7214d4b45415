"""Protected books on the command line."""

import io
import json
import sys
from pathlib import Path

import pytest

from briefbook.cli import passwords
from briefbook.store.book import Book
from briefbook.store.keys import is_encrypted

WORDS = "four odd words here"


@pytest.fixture
def secret(tmp_path):
    path = tmp_path / "password.txt"
    path.write_text(f"{WORDS}\n", encoding="utf-8")
    return path


@pytest.fixture
def book(run, tmp_path, secret):
    path = tmp_path / "verna.briefbook"
    assert run("new", path, "--title", "Verna", "--password-file", secret)[0] == 0
    return path


@pytest.fixture
def terminal(monkeypatch):
    """Let somebody at a terminal type these passwords; what is left over tells how often was asked."""
    typed = []
    for module in ("briefbook.cli.passwords", "briefbook.cli.opening"):
        monkeypatch.setattr(f"{module}.is_at_terminal", lambda: True)
        monkeypatch.setattr(f"{module}.getpass", lambda _: typed.pop(0))
    return typed


def on_standard_input(monkeypatch, words):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(words.encode())))


def test_a_new_book_is_encrypted_if_a_password_is_given(book):
    assert is_encrypted(book)
    with Book.open(book, read_only=True, password=WORDS) as opened:
        assert opened.title == "Verna"


def test_the_sample_book_can_have_a_password_too(run, tmp_path, secret):
    assert run("sample", tmp_path / "sample.briefbook", "--password-file", secret)[0] == 0

    assert is_encrypted(tmp_path / "sample.briefbook")


def test_without_its_password_a_book_stays_closed_with_a_sentence(run, book, monkeypatch):
    on_standard_input(monkeypatch, "")

    code, out, err = run("outline", book)

    assert (code, out) == (1, "")
    assert "“verna.briefbook” is protected by a password" in err
    assert "--password-file" in err


def test_a_wrong_password_is_said_to_be_wrong(run, book, tmp_path):
    (tmp_path / "wrong.txt").write_text("a guess at it", encoding="utf-8")

    code, _, err = run("outline", book, "--password-file", tmp_path / "wrong.txt")

    assert code == 1
    assert err == "This is not the password of “verna.briefbook”, or the file is damaged.\n"


def test_the_password_comes_from_a_file_an_environment_or_standard_input(run, book, secret, monkeypatch):
    assert run("issue", book, "Ferries", "--password-file", secret)[0] == 0

    monkeypatch.setenv("BRIEFBOOK_PASSWORD_FILE", str(secret))
    assert run("issue", book, "Tolls")[0] == 0
    monkeypatch.delenv("BRIEFBOOK_PASSWORD_FILE")

    on_standard_input(monkeypatch, WORDS)
    code, out, _ = run("outline", book, "--json", "--password-file", "-")
    assert code == 0
    assert [one["title"] for one in json.loads(out)] == ["Ferries", "Tolls"]


def test_the_environment_protects_no_new_book(run, secret, tmp_path, monkeypatch):
    monkeypatch.setenv("BRIEFBOOK_PASSWORD_FILE", str(secret))

    assert run("new", tmp_path / "open.briefbook", "--title", "Open")[0] == 0

    assert not is_encrypted(tmp_path / "open.briefbook")


def test_standard_input_gives_one_thing_only(run, book, monkeypatch):
    on_standard_input(monkeypatch, WORDS)

    code, _, err = run("issue", book, "Ferries", "--text", "-", "--password-file", "-")

    assert code == 1
    assert "one thing only" in err


def test_at_a_terminal_the_password_is_asked_for_once_a_command(run, book, terminal, tmp_path):
    terminal += [WORDS]
    assert run("issue", book, "Ferries")[0] == 0
    assert terminal == []

    # this command opens the book twice
    terminal += [WORDS]
    code, out, _ = run("memo", book, "-o", tmp_path / "memo.md", "--json")
    assert (code, json.loads(out)["noted_as"]) == (0, "M1")


def test_at_a_terminal_a_wrong_password_can_be_typed_again(run, book, terminal):
    terminal += ["a guess", WORDS]
    code, _, err = run("outline", book)
    assert code == 0
    assert err.count("This is not the password") == 1

    terminal += ["one", "two", "three", WORDS]
    assert run("outline", book)[0] == 1
    assert terminal == [WORDS]


def test_a_password_is_set_changed_and_removed(run, tmp_path, secret):
    path, other = tmp_path / "open.briefbook", tmp_path / "other.txt"
    other.write_text("quite other words", encoding="utf-8")
    assert run("new", path, "--title", "Open")[0] == 0

    code, out, err = run("password", path, "--new-password-file", secret)
    assert (code, is_encrypted(path)) == (0, True)
    assert "nobody can open the book" in out
    assert err.startswith(("Good", "Fair"))

    code, out, _ = run("password", path, "--password-file", secret, "--new-password-file", other, "--json")
    assert json.loads(out) == {"book": str(path), "encrypted": True, "backups": 0, "warnings": []}
    assert run("outline", path, "--password-file", secret)[0] == 1

    assert run("password", path, "--password-file", other, "--remove")[0] == 0
    assert not is_encrypted(path)
    assert run("password", path, "--remove")[2] == "“open.briefbook” has no password.\n"


def test_a_new_password_is_typed_twice(run, tmp_path, terminal):
    path = tmp_path / "open.briefbook"
    assert run("new", path, "--title", "Open")[0] == 0

    terminal += [WORDS, "four odd words hear"]
    assert "not the same" in run("password", path)[2]
    assert not is_encrypted(path)

    terminal += [WORDS, WORDS]
    assert run("password", path)[0] == 0
    assert is_encrypted(path)


@pytest.mark.parametrize(
    ("words", "told"),
    [("", "holds no password"), ("one\ntwo\n", "several lines"), ("short", "8 characters or more")],
)
def test_what_is_no_password_is_refused(run, tmp_path, words, told):
    (tmp_path / "password.txt").write_text(words, encoding="utf-8")

    code, _, err = run(
        "new", tmp_path / "a.briefbook", "--title", "A", "--password-file", tmp_path / "password.txt"
    )

    assert code == 1
    assert told in err
    assert not (tmp_path / "a.briefbook").exists()


def test_no_command_opens_a_book_past_its_password():
    others = [one for one in Path(passwords.__file__).parent.glob("*.py") if one.name != "opening.py"]

    past = [one.name for one in others if "Book.open(" in one.read_text(encoding="utf-8")]

    assert past == []
