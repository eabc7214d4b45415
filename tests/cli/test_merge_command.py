"""Merging and deciding on the command line."""

import json
from pathlib import Path

import pytest

from briefbook.cli import main
from briefbook.domain.risk import Risk
from briefbook.edits import outlining
from briefbook.edits.entering import amend, enter
from briefbook.store.book import Book
from briefbook.store.rekeying import change_password


@pytest.fixture
def copies(tmp_path: Path) -> tuple[str, str]:
    """Give two copies that disagree on a text and an owner, and both have a new risk."""
    ours, theirs = tmp_path / "ours.briefbook", tmp_path / "theirs.briefbook"
    with Book.create(ours, "Lake Verna Summit") as book:
        book.apply(outlining.add_issue(book.issues.outline(), "Tariffs", text="one\n\ntwo"))
        issue = book.issues.all()[0]
        book.apply(enter(book, Risk, {"title": "Levy comes back"}))
        risk = book.risks.all()[0]
        book.file.save_copy(theirs)
        book.apply(outlining.write_issue(issue, "ONE\n\ntwo"))
        book.apply(amend(book, risk, {"owner": "Lind"}))
        book.apply(enter(book, Risk, {"title": "Ours"}))
    with Book.open(theirs) as book:
        book.apply(outlining.write_issue(issue, "1\n\ntwo\n\nthree"))
        book.apply(amend(book, risk, {"owner": "Sato"}))
        book.apply(enter(book, Risk, {"title": "Theirs"}))
    return str(ours), str(theirs)


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == 0
    return capsys.readouterr().out


def test_a_copy_is_merged_and_its_conflicts_are_decided_one_by_one(copies, capsys):
    ours, theirs = copies

    merged = told(capsys, "merge", ours, theirs)
    listed = told(capsys, "conflicts", ours)
    decided = told(capsys, "decide", ours, "1", "both")
    last = told(capsys, "decide", ours, "1", "theirs")

    assert "Merged “theirs.briefbook”: 1 risk added; 1 issue changed. 2 conflicts to decide." in merged
    assert "Their R2 is R3 in this book." in merged
    assert "1. issue “Tariffs”: Both changed: Text." in listed
    assert "ours:   ONE" in listed
    assert "theirs: 1" in listed
    assert "2. risk R1 Levy comes back: Both changed: Owner." in listed
    assert decided == "Decided for both: “Tariffs”. 1 conflict left.\n"
    assert last == "Decided for theirs: R1 Levy comes back. Nothing is left to decide.\n"
    with Book.open(Path(ours)) as book:
        assert book.issues.all()[0].text == "ONE\n\n1\n\ntwo\n\nthree"
        assert book.risks.all()[0].owner == "Sato"


def test_a_merge_is_told_in_json(copies, capsys):
    ours, theirs = copies

    values = json.loads(told(capsys, "merge", ours, theirs, "--json"))
    conflicts = json.loads(told(capsys, "conflicts", ours, "--json"))

    assert values["merged"]
    assert values["undecided"] == len(conflicts) == 2
    assert conflicts[1]["fields"] == ["owner"]
    assert [conflicts[1][side] for side in ("base", "ours", "theirs")] == [
        {"owner": ""},
        {"owner": "Lind"},
        {"owner": "Sato"},
    ]


def test_a_dry_run_tells_and_changes_nothing(copies, capsys):
    ours, theirs = copies
    before = Path(ours).read_bytes()

    words = told(capsys, "merge", ours, theirs, "--dry-run")

    assert words.startswith("Would merge “theirs.briefbook”: 1 risk added; 1 issue changed. 2 conflicts")
    assert Path(ours).read_bytes() == before


@pytest.mark.parametrize(("option", "owner"), [("--ours", "Lind"), ("--theirs", "Sato")])
def test_all_conflicts_are_decided_at_once(copies, capsys, option, owner):
    ours, theirs = copies

    told(capsys, "merge", ours, theirs, option)

    assert told(capsys, "conflicts", ours) == "Nothing is left to decide.\n"
    assert told(capsys, "conflicts", ours, "--all").count("decided for") == 2
    with Book.open(Path(ours), read_only=True) as book:
        assert book.risks.all()[0].owner == owner


def test_merging_again_says_that_there_is_nothing_new(copies, capsys):
    ours, theirs = copies
    told(capsys, "merge", ours, theirs, "--ours")

    assert told(capsys, "merge", ours, theirs) == "“theirs.briefbook” has nothing that this book lacks.\n"


@pytest.mark.parametrize("what", [("merge", "ours.briefbook"), ("merge", "none"), ("decide", "7")])
def test_what_cannot_be_done_is_told_in_a_sentence(copies, capsys, tmp_path, what):
    ours, _ = copies
    command, name = what

    rest = (str(tmp_path / name),) if command == "merge" else (name, "ours")

    assert main([command, ours, *rest]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_what_is_undecided_needs_attention(copies, capsys):
    ours, theirs = copies
    told(capsys, "merge", ours, theirs)

    assert "R1 Levy comes back is undecided since a merge" in told(capsys, "check", ours)


def test_copies_with_different_passwords_are_merged(copies, capsys, tmp_path):
    ours, theirs = map(Path, copies)
    files = []
    for path, words in ((ours, "four odd words here"), (theirs, "and four other ones")):
        change_password(path, words)
        files.append(tmp_path / f"{path.stem}.txt")
        files[-1].write_text(words, encoding="utf-8")

    given = ("--password-file", str(files[0]), "--other-password-file", str(files[1]))
    merged = told(capsys, "merge", *copies, *given)

    assert "Merged “theirs.briefbook”" in merged
    assert main(("merge", *copies, "--password-file", str(files[0]))) == 1
    assert "This is not the password of “theirs.briefbook”" in capsys.readouterr().err
