"""The command line: what it prints, refuses and leaves alone."""

import io
import json
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from briefbook.cli import main
from briefbook.cli.main import COMMANDS
from briefbook.store.book import Book

ARTICLE = "Levy paused\n\nMinisters met in Verna on Monday. They paused the levy for 90 days.\n"


@pytest.fixture
def path(tmp_path):
    """Give the path of a book with one source, one passage and one issue that cites it."""
    path = tmp_path / "verna.briefbook"
    article = tmp_path / "levy.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    text = tmp_path / "text.md"
    text.write_text("Paused [@levy-paused#1].", encoding="utf-8")
    for words in (
        ("new", path, "--title", "Verna"),
        ("import", path, article),
        ("mark", path, "levy-paused", "--quote", "paused the levy"),
        ("issue", path, "The levy", "--text", text),
    ):
        assert main([str(word) for word in words]) == 0
    return path


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(run, command):
    code, out, err = run(command, "--help")

    assert (code, err) == (0, "")
    assert f"briefbook {command}" in out


def test_every_command_is_known_before_its_parser_is_loaded(run):
    offered = run("--help")[1]

    listed = [line.split()[0] for line in offered.splitlines() if re.match(r" {4}\S", line)]

    assert sorted(listed) == sorted(COMMANDS)


def test_what_is_interrupted_says_so_in_a_sentence(run, path, tmp_path, monkeypatch):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("briefbook.cli.writing.intake", interrupt)

    code, out, err = run("import", path, tmp_path / "levy.txt")

    assert (code, out, err) == (130, "", "Stopped. What was done before is kept.\n")
    assert run("check", path)[0] == 0


@pytest.mark.parametrize(
    "words",
    [
        ("new", "x.briefbook"),
        ("load", "x.briefbook", "sources", "x.csv"),
        ("rate", "x.briefbook", "R1", "--which", "past"),
        ("risks", "x.briefbook", "--csv", "x.csv", "--ics", "x.ics"),
        ("search", "x.briefbook", "levy", "--limit", "0"),
        ("import", "x.briefbook", ""),
        ("show", "x.briefbook", "key", "--original", "--all"),
        ("nonsense",),
        ("nonsense", "x.briefbook"),
        ("--nonsense",),
    ],
)
def test_what_is_not_understood_is_a_usage_error(run, words):
    code, out, err = run(*words)

    assert (code, out) == (2, "")
    assert "usage: briefbook" in err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("sources", "missing.briefbook"), "There is no book at missing.briefbook; if it was moved"),
        (("show", "{book}", "nobody-2025"), "There is no source “nobody-2025”"),
        (("mark", "{book}", "levy-paused", "--quote", "abolished"), "does not hold these words"),
        (("issue", "{book}", "Below", "--under", "9.9"), "There is no issue “9.9”"),
        (("issue", "{book}", "Text", "--text", "missing.md"), "missing.md cannot be read"),
        (("risk", "{book}", " ", "--likelihood", "1", "--impact", "1"), "A risk needs a title."),
        (("risk", "{book}", "Leak", "--likelihood", "6", "--impact", "1"), "“6” is no step of likelihood"),
        (("risk", "{book}", "Leak", "--likelihood", "likely"), "needs a likelihood and an impact"),
        (("new", "{book}", "--title", "Again"), "already exists"),
        (("memo", "{book}", "-o", "."), "is a folder"),
        (("memo", "{book}", "-o", "no/such/folder/memo.pdf"), "cannot be written"),
        (("memo", "{book}", "-o", "memo.pdf", "--template", "sonnet"), "sonnet"),
    ],
)
def test_an_error_is_one_sentence_on_standard_error(run, path, words, sentence):
    before = path.read_bytes()

    code, out, err = run(*(word.format(book=path) for word in words))

    assert (code, out) == (1, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert path.read_bytes() == before


def test_json_is_all_that_is_printed_and_has_the_fields_that_programs_use(run, path):
    for words, fields in (
        (("sources", path), {"key", "title", "author", "publisher", "published", "words"}),
        (("search", path, "levy"), {"kind", "title", "snippet"}),
        (("outline", path), {"id", "number", "level", "title", "text"}),
        (("check", path), {"kind", "about", "id", "sentence"}),
    ):
        code, out, err = run(*words, "--json")

        found = json.loads(out)
        assert (code, err) == (0, "")
        assert found
        assert all(fields <= set(one) for one in found), words


def test_a_source_is_named_by_its_key_and_everything_else_by_its_id(run, path):
    for one in json.loads(run("search", path, "levy", "--json")[1]):
        assert ("key" in one) == (one["kind"] == "source")
        assert ("id" in one) == (one["kind"] != "source")


def test_an_import_says_of_each_file_what_became_of_it(run, path, tmp_path):
    junk, empty, new = tmp_path / "junk.txt", tmp_path / "empty.txt", tmp_path / "new.txt"
    junk.write_bytes(bytes(range(32)) * 40)
    empty.write_bytes(b"")
    new.write_text("Another article about quotas.", encoding="utf-8")
    folder = tmp_path / "folder"
    folder.mkdir()

    code, out, err = run("import", path, junk, tmp_path / "levy.txt", empty, folder, new, "--json")

    assert code == 1
    assert [one["status"] for one in json.loads(out)] == [
        "refused",
        "already here",
        "refused",
        "refused",
        "imported",
    ]
    assert all(one["reason"].endswith(".") for one in json.loads(out) if one["status"] == "refused")
    assert err == "3 of 5 files could not be imported.\n"


def test_text_comes_from_standard_input_for_a_dash(run, path, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Aus Genf — “ja”.\r\n".encode())))

    run("issue", path, "Geneva", "--under", "1", "--text", "-")

    assert json.loads(run("outline", path, "--json")[1])[1]["text"] == "Aus Genf — “ja”."


def test_a_memo_leaves_the_book_as_it_is_but_for_the_note_of_it(run, path, tmp_path):
    with Book.open(path, read_only=True) as book:
        before, edits = book.contents(), book.journal.moment()
    assert before.exports == ()

    code, _, _ = run(
        "memo", path, "-o", tmp_path / "memo.pdf", "--to", "The Minister", "--date", "2026-11-22"
    )

    assert code == 0
    with Book.open(path, read_only=True) as book:
        after = book.contents()
        assert (replace(after, exports=()), book.journal.moment()) == (before, edits)
        assert [one.filename for one in after.exports] == ["memo.pdf"]


def test_reading_commands_work_while_the_book_is_open_elsewhere_and_writing_ones_say_so(run, path):
    with Book.open(path):
        assert run("outline", path)[0] == 0
        code, _, err = run("issue", path, "Second")

    assert code == 1
    assert "is open on" in err


def test_check_finds_a_damaged_file(run, path):
    data = bytearray(path.read_bytes())
    place = data.rindex(b"Ministers met in Verna")
    data[place : place + 9] = b"Madisters"
    path.write_bytes(data)

    code, out, _ = run("check", path)

    assert code == 1
    assert "damaged" in out


def test_a_reader_that_stops_listening_is_no_error(path):
    command = f"{sys.executable} -m briefbook show {path} levy-paused | head -c 1"

    run = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)

    assert run.stderr == ""


def test_texts_print_on_a_console_that_does_not_know_their_letters(path):
    environment = {"PYTHONIOENCODING": "ascii", "PATH": "/usr/bin"}

    run = subprocess.run(
        [sys.executable, "-m", "briefbook", "check", path], capture_output=True, env=environment, check=True
    )

    assert "“".encode() in run.stdout
