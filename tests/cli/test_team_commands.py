"""Sharing a book on the command line."""

import json
import subprocess
import sys

import pytest

from tests.team_server import PASSWORD, team_server, team_url

__all__ = ["team_server", "team_url"]


@pytest.fixture
def books(run, tmp_path):
    """Start a book, and give the names of two files."""
    ana, ben = tmp_path / "ana.briefbook", tmp_path / "ben.briefbook"
    run("new", ana, "--title", "Summit")
    run("issue", ana, "Water")
    return ana, ben


@pytest.fixture
def known(monkeypatch):
    """Let the password be known to all that connects."""
    monkeypatch.setenv("PGPASSWORD", PASSWORD)


def test_two_people_share_a_book(run, books, known, team_url):
    ana, ben = books

    code, said, _ = run("publish", ana, team_url, "--person", "Ana")
    assert code == 0
    assert said.startswith("“Summit” is on 127.0.0.1")
    assert "quiet" not in said
    assert run("join", team_url, ben, "--person", "Ben")[0] == 0
    run("issue", ben, "Energy")
    assert run("sync", ben)[1] == "1 of your edits went out.\n"
    code, said, _ = run("sync", ana, "--json")

    assert json.loads(said) == {
        "came": [{"person": "Ben", "edits": 1}],
        "went": 0,
        "conflicts": 0,
        "notes": [],
    }
    assert "Energy" in run("outline", ana)[1]


def test_the_book_tells_where_it_is_shared_without_the_network(run, books, team_server, team_url):
    ana, _ = books
    assert json.loads(run("team", ana, "--json")[1]) == {"shared": False}
    run("publish", ana, team_url, "--person", "Ana")
    run("issue", ana, "Energy")
    team_server.stop()
    try:
        told = json.loads(run("team", ana, "--json")[1])
        said = run("team", ana)[1]
    finally:
        team_server.start()

    assert (told["person"], told["waiting"], told["entry"]) == ("Ana", 1, 2)
    assert PASSWORD not in told["address"]
    assert "as Ana, synced" in said
    assert "1 edit of yours to send." in said
    run("team", ana, "--person", "Ana Ruiz")
    assert json.loads(run("team", ana, "--json")[1])["person"] == "Ana Ruiz"


def test_a_password_comes_from_the_environment_or_a_file(run, books, team_url, monkeypatch, tmp_path):
    ana, ben = books
    bare = team_url.replace(":quiet%20harbour", "")
    code, _, error = run("publish", ana, bare)
    assert code == 1
    assert "wants a password. Give it in the environment variable PGPASSWORD, or in a .pgpass file." in error

    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    assert run("publish", ana, bare)[0] == 0
    monkeypatch.delenv("PGPASSWORD")
    kept = tmp_path / "pgpass"
    kept.write_text(f"127.0.0.1:*:*:*:{PASSWORD}\n", encoding="utf-8")
    kept.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(kept))
    assert run("join", bare, ben)[0] == 0
    assert run("sync", ana)[1] == "You and your team have the same.\n"


def test_of_several_books_one_is_named(run, books, team_url, tmp_path):
    ana, ben = books
    run("new", tmp_path / "other.briefbook", "--title", "Other")
    run("publish", tmp_path / "other.briefbook", team_url)
    run("publish", ana, team_url)

    code, _, error = run("join", team_url, ben)
    assert code == 1
    assert "Summit" in error
    assert "Other" in error
    meant = next(line.split()[0] for line in error.splitlines() if line.endswith("Summit"))
    assert run("join", team_url + meant, ben)[0] == 0
    assert "Water" in run("outline", ben)[1]


def test_who_leaves_keeps_the_book_and_may_come_back(run, books, known, team_url):
    ana, ben = books
    run("publish", ana, team_url)
    run("join", team_url, ben)

    assert "is shared no longer" in run("leave", ben)[1]
    assert run("sync", ben)[0] == 1
    run("issue", ben, "Energy")
    assert "is now one of the team’s" in run("join", team_url, ben)[1]
    run("sync", ben)
    run("sync", ana)

    assert "Energy" in run("outline", ana)[1]


def test_a_file_of_another_book_is_not_joined_into(run, books, team_url, tmp_path):
    ana, _ = books
    run("publish", ana, team_url)
    run("new", tmp_path / "other.briefbook", "--title", "Other")

    code, _, error = run("join", team_url, tmp_path / "other.briefbook")

    assert code == 1
    assert "already exists" in error


def test_nothing_but_sharing_loads_the_driver_or_opens_a_socket(books, tmp_path):
    ana, _ = books
    code = (
        "import sys, socket\n"
        "def never(*_, **__): raise AssertionError('a socket')\n"
        "socket.socket.connect = never\n"
        "from briefbook.cli import main\n"
        f"for words in (['outline', {str(ana)!r}], ['team', {str(ana)!r}], ['issue', {str(ana)!r}, 'X'],\n"
        f"              ['memo', {str(ana)!r}, '-o', {str(tmp_path / 'a.html')!r}]):\n"
        "    assert main(words) == 0\n"
        "import briefbook.ui.frame.file_menu, briefbook.ui.team.sharing\n"
        "assert not [name for name in sys.modules if name.startswith('psycopg')]\n"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert run.returncode == 0, run.stderr
