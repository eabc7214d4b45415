"""The commands about snapshots: what they print, refuse and leave behind."""

import json

import pytest

from briefbook.store.book import Book


@pytest.fixture
def path(tmp_path, run):
    """Give the path of a book with two risks and an issue, a snapshot, and what changed after it."""
    path, text = tmp_path / "verna.briefbook", tmp_path / "text.md"
    text.write_text("The lake is shut.\n\nBoats wait.", encoding="utf-8")
    for words in (
        ("new", path, "--title", "Verna"),
        ("issue", path, "The lake", "--text", text),
        ("risk", path, "Fares rise", "--owner", "Wu", "--issue", "1"),
        ("risk", path, "Boats sink"),
        ("snapshot", path, "Before the talks"),
        ("edit", path, "R1", "--set", "owner=Lin"),
        ("remove", path, "R2"),
        ("risk", path, "Nobody comes"),
    ):
        assert run(*words)[0] == 0
    return path


def test_a_snapshot_is_taken_listed_renamed_and_forgotten(path, run):
    code, out, _ = run("snapshots", path)

    assert code == 0
    assert out.splitlines()[1].startswith("Before the talks  ")
    assert run("snapshots", path, "--rename", "before the talks", "The first")[0] == 0
    [listed] = json.loads(run("snapshots", path, "--json")[1])
    assert (listed["name"], listed["automatic"]) == ("The first", False)
    assert run("snapshots", path, "--forget", "the first")[1].startswith("No snapshot yet")
    assert run("compare", path, "last")[2].startswith("verna.briefbook has no snapshot yet")


def test_a_name_that_is_taken_is_refused(path, run):
    code, _, err = run("snapshot", path, "BEFORE the talks")

    assert code == 1
    assert err.startswith("There is already a snapshot “Before the talks”")


def test_what_differs_is_told_by_record_and_by_word(path, run):
    out = run("compare", path, "Before the talks")[1]
    words = run("compare", path, "last", "--words")[1]
    told = json.loads(run("compare", path, "last", "--words", "--json")[1])

    assert out.splitlines()[1:] == [
        "  changed  R1 Fares rise: Owner",
        "  added    R3 Nobody comes",
        "  removed  R2 Boats sink",
    ]
    assert "Owner: [-Wu-]{+Lin+}" in words
    first = told["differences"][0]
    assert (first["kind"], first["what"]) == ("risk", "changed")
    assert first["fields"] == [
        {
            "field": "Owner",
            "before": "Wu",
            "after": "Lin",
            "words": [{"kind": "removed", "text": "Wu"}, {"kind": "added", "text": "Lin"}],
        }
    ]
    assert told["until"] is None


def test_two_snapshots_are_compared(path, run):
    run("snapshot", path, "Second")
    run("risk", path, "After all")

    out = run("compare", path, "before the talks", "second")[1]

    assert "R3 Nobody comes" in out
    assert "After all" not in out
    assert run("compare", path, "second", "second")[1].strip().endswith("nothing differs.")


def test_a_field_a_record_and_everything_are_taken_back(path, run):
    assert run("take-back", path, "last", "R1", "--field", "owner")[1].startswith("Take Owner of R1")
    assert run("take-back", path, "last", "r2")[0] == 0
    with Book.open(path, read_only=True) as book:
        assert [risk.title for risk in book.risks.all()] == ["Fares rise", "Boats sink", "Nobody comes"]
        assert book.risks.all()[0].owner == "Wu"

    code, out, _ = run("take-back", path, "last")

    assert (code, out) == (0, "Go Back to “Before the talks”: 1 record changed.\n")
    assert run("compare", path, "last")[1].strip().endswith("nothing differs.")
    assert run("take-back", path, "last")[2] == "All of this is now as it was then.\n"


def test_what_comes_along_is_told(path, run):
    with Book.open(path) as book:
        from briefbook.edits.entering import remove
        from briefbook.edits.outlining import remove_issue

        outline = book.issues.outline()
        book.apply(remove_issue(book, outline, book.issues.all()[0]))
        book.apply(remove(book, book.risks.all()[0]))

    told = json.loads(run("take-back", path, "last", "R1", "--json")[1])

    assert told["along"] == "“1 The lake” comes back with it."


def test_what_is_not_there_or_did_not_change_is_refused(path, run):
    assert "is now as it was in the snapshot" in run("take-back", path, "last", "1")[2]
    assert run("take-back", path, "last", "R9")[2].startswith("There is nothing called “R9”")
    assert run("take-back", path, "nothing", "R1")[2].startswith("There is no snapshot “nothing”")
    assert "differs in: Owner" in run("take-back", path, "last", "R1", "--field", "Title")[2]
    assert run("take-back", path, "last", "--field", "Title")[0] == 1


def test_changes_and_the_memo_take_a_snapshot_as_a_moment(path, run, tmp_path):
    code, out, _ = run("changes", path, "--since", "before the talks")

    assert code == 0
    assert out.startswith("Since the snapshot “Before the talks” of ")
    assert "R3 is new" in out
    memo = tmp_path / "memo.md"
    assert run("memo", path, "-o", memo, "--since", "Before the talks")[0] == 0
    assert "the snapshot “Before the talks”" in memo.read_text(encoding="utf-8")
    assert "nor a snapshot" in run("changes", path, "--since", "nothing")[2]
