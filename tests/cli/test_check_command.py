"""`briefbook check`: what it lists, and in which form."""

import json
from datetime import date, timedelta

import pytest

from briefbook.cli import main
from briefbook.edits.claiming import add_claim
from briefbook.edits.dismissing import dismiss
from briefbook.edits.heading import fill_header
from briefbook.edits.outlining import add_issue
from briefbook.jobs.checking import check
from briefbook.store.book import Book


@pytest.fixture
def path(tmp_path):
    """Give the path of a book with a figure that nothing is cited for."""
    path = tmp_path / "verna.briefbook"
    with Book.create(path, "Verna") as book:
        book.apply(fill_header(book.headers.only(), to="The Minister", sender="Summit Unit"))
        book.apply(add_issue(book.issues.outline(), "Fares", text="Then 44 firms closed."))
    return path


@pytest.fixture
def run(capsys):
    """Run `check` and give its exit code and what it printed."""

    def run(path, *words):
        code = main(["check", str(path), *words])
        return code, capsys.readouterr().out

    return run


def test_findings_are_sentences_for_people_and_the_exit_code_is_none_of_them(run, path):
    assert run(path) == (
        0,
        "The file is whole.\n“1 Fares” gives “44” without a citation: “Then 44 firms closed.”.\n",
    )


def test_json_tells_a_program_where_and_why(run, path):
    [told] = json.loads(run(path, "--json")[1])

    assert set(told) == {
        *("kind", "about", "id", "name", "sentence", "why", "start", "end", "what", "serious"),
    }
    assert (told["kind"], told["about"], told["name"], told["serious"]) == (
        "uncited figure",
        "issue",
        "1 Fares",
        True,
    )
    assert "Then 44 firms closed."[told["start"] : told["end"]] == "44"


def test_what_was_dismissed_is_listed_only_when_asked_for(run, path):
    with Book.open(path) as book:
        [found] = check(book.contents()).findings
        book.apply(dismiss(found.rule, found.about, found.record_id, found.what, "Our own count"))

    assert run(path)[1] == (
        "The file is whole, and nothing needs attention.\n"
        "Dismissed: 1; “--dismissed” lists what it was, and why.\n"
    )
    assert json.loads(run(path, "--json")[1]) == []
    assert run(path, "--dismissed")[1].endswith("(Our own count)\n")
    [told] = json.loads(run(path, "--dismissed", "--json")[1])
    assert told["reason"] == "Our own count"


def test_how_old_claims_may_be_can_be_said(run, path):
    with Book.open(path) as book:
        week_ago = (date.today() - timedelta(days=8)).isoformat()
        issue = book.issues.all()[0]
        book.apply(add_claim(book, "They met.", status="official", as_of=week_ago, issue_id=issue.id))

    def kinds(*words):
        return [one["kind"] for one in json.loads(run(path, "--json", *words)[1])]

    assert kinds() == ["uncited figure", "no evidence"]
    assert kinds("--days", "7") == ["uncited figure", "no evidence", "old claim"]


def test_a_damaged_file_is_told_apart_from_findings(run, path, monkeypatch):
    monkeypatch.setattr(Book, "problems", lambda self: ["A page is torn."])

    code, out = run(path, "--json")

    assert code == 1
    assert [(one["kind"], one["sentence"]) for one in json.loads(out)] == [("damage", "A page is torn.")]
    assert run(path) == (1, "A page is torn.\n")
