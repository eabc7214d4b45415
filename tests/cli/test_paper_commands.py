"""The commands about risks, commitments, actors, scenarios and advice."""

import json
import shutil
from pathlib import Path

import pytest
from icalendar import Calendar

from briefbook.cli import main
from briefbook.store.book import Book


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Give a book with one paper of each kind, to be copied: a second of commands."""
    path = tmp_path_factory.mktemp("papers") / "verna.briefbook"
    for words in (
        ("new", path, "--title", "Verna"),
        ("issue", path, "Tariffs"),
        ("risk", path, "Truce lapses", "--likelihood", "likely", "--impact", "4", "--issue", "1"),
        (
            "add",
            path,
            "commitment",
            "--set",
            "title=Pause",
            "--set",
            "start=2025-08-12",
            "--set",
            "duration=90 days",
        ),
        (
            "add",
            path,
            "commitment",
            "--set",
            "title=Soy",
            "--set",
            "quantity=25 million",
            "--set",
            "depends_on=K1",
        ),
        (
            "add",
            path,
            "position",
            "--set",
            "actor=Merovar",
            "--set",
            "issue=Tariffs",
            "--set",
            "stance=against",
        ),
        ("add", path, "scenario", "--set", "title=Deal"),
        ("add", path, "recommendation", "--set", "title=Ask", "--set", "is_asked=Thule;Merovar"),
        ("add", path, "point", "--set", "title=Raise soy"),
        ("add", path, "event", "--set", "title=Summit", "--set", "date=October 2025"),
        ("add", path, "objective", "--set", "title=Keep the pause"),
    ):
        assert main([str(word) for word in words]) == 0, words
    return path


@pytest.fixture
def path(made, tmp_path):
    """Give the path of a copy of the book."""
    return Path(shutil.copy(made, tmp_path / "verna.briefbook"))


def listed(run, *words):
    code, out, err = run(*words, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


@pytest.mark.parametrize(
    ("command", "label", "shown"),
    [
        ("risks", "R1", "Likely / Major"),
        ("commitments", "K1", "2025-11-10"),
        ("actors", None, "Merovar"),
        ("positions", None, "opposes"),
        ("scenarios", "S1", "Deal"),
        ("recommendations", "A1", "Thule, Merovar"),
        ("points", "T1", "must raise"),
        ("events", "E1", "2025-10"),
        ("objectives", "O1", "ours"),
    ],
)
def test_every_kind_is_listed_for_people_and_for_programs(run, path, command, label, shown):
    code, out, _ = run(command, path)
    values = listed(run, command, path)

    assert code == 0
    assert shown in out
    assert values[0].get("label") == label


@pytest.mark.parametrize("command", ["risks", "commitments", "actors", "positions", "timeline", "outcome"])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_lists_are_written_as_tables(run, path, tmp_path, command, ending):
    file = tmp_path / f"out.{ending}"

    code, out, _ = run(command, path, f"--{ending}", file)

    assert code == 0
    assert out.startswith("Wrote ")
    assert file.read_bytes().startswith(b"\xef\xbb\xbf" if ending == "csv" else b"PK")


@pytest.mark.parametrize(
    ("command", "count"), [("timeline", 3), ("commitments", 2), ("events", 1), ("risks", 0)]
)
def test_dates_are_written_as_a_calendar(run, path, tmp_path, command, count):
    file = tmp_path / "out.ics"

    run(command, path, "--ics", file)

    assert len(Calendar.from_ical(file.read_bytes()).walk("VEVENT")) == count


def test_a_risk_is_rated_by_words_or_numbers_and_says_why(run, path):
    code, out, _ = run(
        "rate", path, "R1", "--likelihood", "2 - Unlikely", "--impact", "Severe", "--reason", "New reports"
    )
    run("rate", path, "R1", "--which", "target", "--likelihood", "1", "--impact", "1")

    assert (code, out) == (0, "R1 Truce lapses: current rating is Unlikely / Severe, medium.\n")
    (risk,) = listed(run, "risks", path)
    assert [(one["which"], one["before"], one["after"], one["reason"]) for one in risk["history"]] == [
        ("current", None, "Likely / Major", ""),
        ("current", "Likely / Major", "Unlikely / Severe", "New reports"),
        ("target", None, "Rare / Negligible", ""),
    ]


def test_one_half_of_a_rating_can_change_alone_and_a_rating_be_taken_away(run, path):
    run("rate", path, "R1", "--impact", "minor")
    assert "Likely / Minor" in run("risks", path)[1]

    run("rate", path, "R1", "--none")

    assert "not rated" in run("risks", path)[1]


def test_the_register_of_a_day_and_its_breaches_are_listed(run, path, tmp_path):
    line = tmp_path / "matrix.json"
    line.write_text('{"tolerated": [5, 4, 3, 2, 1]}')
    assert run("risks", path, "--breaches")[0] == 1
    run("matrix", path, "--set", line)

    assert [one["label"] for one in listed(run, "risks", path, "--breaches")] == ["R1"]
    assert listed(run, "risks", path, "--as-of", "2001-01-01") == []
    assert "is not a day" in run("risks", path, "--as-of", "lately")[2]


def test_fields_are_changed_by_their_names_or_labels_and_emptied(run, path):
    run(
        "edit",
        path,
        "R1",
        "--set",
        "Owner=Wu",
        "--set",
        "risk treatment=mitigate",
        "--set",
        "cause=A [@kim]\\nB",
    )
    run("edit", path, "R1", "--set", "issue=")

    (risk,) = listed(run, "risks", path)
    assert (risk["owner"], risk["response"], risk["cause"], risk["issue"]) == (
        "Wu",
        "reduce",
        "A [@kim]\nB",
        "",
    )


def test_actions_signs_and_the_log_are_kept(run, path):
    run("act", path, "R1", "Call the ministry", "--owner", "Wu", "--due", "2026-12-01")
    run("act", path, "R1", "call the ministry", "--done", "2026-11-20")
    run("watch", path, "S1", "No date is set", "--tripped", "--on", "2026-11-20")
    code, out, _ = run(
        "log", path, "K2", "--amount", "5,000,000", "--date", "2026-11-10", "--text", "first cargo"
    )
    run("log", path, "K2", "--trouble", "--text", "Port strike", "--date", "2026-11-12")

    assert (code, out.split("\n")[0]) == (0, "K2 Soy: 5000000 of 25000000 delivered, 20%")
    (action,) = listed(run, "risks", path)[0]["actions"]
    assert (action["owner"], action["done"]) == ("Wu", "2026-11-20")
    assert listed(run, "scenarios", path)[0]["indicators"][0]["is_tripped"]
    assert [one["kind"] for one in listed(run, "log", path, "K2")["log"]] == ["delivery", "trouble"]
    assert run("edit", path, action["id"], "--set", "owner=Ada")[0] == 0
    assert run("remove", path, action["id"])[0] == 0
    assert listed(run, "risks", path)[0]["actions"] == []


def test_a_newer_position_takes_the_place_of_the_one_before(run, path):
    run(
        "edit",
        path,
        "Merovar on Tariffs",
        "--newer",
        "--set",
        "stance=leans towards",
        "--set",
        "as_of=2026-03",
    )

    assert [line.split()[-1] for line in run("positions", path)[1].splitlines()[1:]] == ["superseded", "now"]
    assert "Only a position" in run("edit", path, "R1", "--newer", "--set", "title=x")[2]


def test_what_is_removed_comes_back_by_undo(run, path):
    assert run("remove", path, "K1")[1] == "Removed K1 Pause.\n"
    assert "is named in" in run("remove", path, "Merovar")[2]

    with Book.open(path) as book:
        book.undo()
        assert [one.label for one in book.commitments.all()] == ["K1", "K2"]
        assert book.dependencies.all()


@pytest.mark.parametrize(
    "item", ["R1", "K1", "S1", "A1", "T1", "E1", "O1", "Merovar", "Merovar on Tariffs", "1"]
)
def test_everything_can_bear_a_marking(run, path, item):
    code, out, _ = run("marking", path, item, "tlp amber")

    assert code == 0
    assert "is marked TLP:AMBER" in out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("edit", "{book}", "R9", "--set", "title=x"), "There is nothing called “R9”"),
        (("edit", "{book}", "R1", "--set", "colour=x"), "A risk has no field “colour”"),
        (("edit", "{book}", "R1", "--set", "title"), "does not say FIELD=VALUE"),
        (("edit", "{book}", "R1", "--set", "likelihood=9"), "It is no step of likelihood"),
        (("edit", "{book}", "R1", "--set", "review_date=3/4/2026"), "the day and which the month is open"),
        (("edit", "{book}", "1", "--set", "title=x"), "has commands of its own"),
        (("add", "{book}", "levy", "--set", "title=x"), "“levy” is none of the kinds"),
        (("add", "{book}", "risk"), "A risk needs a title"),
        (("rate", "{book}", "K1", "--impact", "1"), "“K1” is no risk"),
        (("rate", "{book}", "R1"), "Give --likelihood and --impact"),
        (("log", "{book}", "R1", "--text", "x"), "“R1” is no commitment"),
        (("watch", "{book}", "K1", "x"), "neither a risk nor a scenario"),
        (("matrix", "{book}", "-o", "m.gif"), "end its name in .svg, .pdf or .png"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(run, path, words, sentence):
    before = path.read_bytes()

    code, out, err = run(*(word.format(book=path) for word in words))

    assert (code, out) == (1, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert path.read_bytes() == before


def test_the_matrix_is_printed_changed_and_drawn(run, path, tmp_path):
    settings = tmp_path / "matrix.json"
    settings.write_text('{"likelihood": ["Slim", "Even", "Strong"], "swapped": true, "origin": "top left"}')

    assert "[C] R1" in run("matrix", path)[1]
    code, out, _ = run("matrix", path, "--set", settings, "--json")
    drawn = run("matrix", path, "-o", tmp_path / "matrix.svg", "--as-of", "2026-01-01")

    assert code == 0
    values = json.loads(out)
    assert [one["word"] for one in values["likelihood"]] == ["Slim", "Even", "Strong"]
    assert len(values["cells"]) == 3
    assert drawn[0] == 0
    assert (tmp_path / "matrix.svg").read_text("utf-8").startswith("<svg")
    settings.write_text(json.dumps(values))
    assert run("matrix", path, "--set", settings, "--json")[1] == out


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[]", "The file is no matrix"),
        ('{"colour": 1}', "A matrix has no “colour”"),
        ('{"cells": [["odd"]]}', "There is no band “odd”"),
        ('{"tolerated": [1, 2, 3, 4, 5]}', "cannot be tolerated at a greater impact"),
    ],
)
def test_a_matrix_that_cannot_be_is_refused(run, path, tmp_path, text, sentence):
    settings = tmp_path / "matrix.json"
    settings.write_text(text)

    code, _, err = run("matrix", path, "--set", settings)

    assert code == 1
    assert sentence in err


@pytest.mark.parametrize("words", [("risks", "--csv"), ("timeline", "--ics"), ("outcome", "--xlsx")])
def test_no_command_writes_over_a_book(words, path, run, tmp_path):
    command, option = words
    other = shutil.copy(path, tmp_path / "other.briefbook")

    code, out, err = run(command, path, option, other)

    assert (code, out) == (1, "")
    assert err == f"{other} is a book, which nothing is written over; give another name.\n"
    assert len(listed(run, "risks", other)) == 1


@pytest.mark.parametrize(
    "given",
    [
        '{"likelihood": [{"word": 5}, "b", "c"]}',
        '{"likelihood": "abc"}',
        '{"bands": [{"word": 1, "letter": 2}]}',
        '{"swapped": "no"}',
        "[" * 100_000,
    ],
)
def test_a_file_that_is_no_matrix_is_refused_in_a_sentence(given, path, run, tmp_path):
    file = tmp_path / "matrix.json"
    file.write_text(given)

    code, out, err = run("matrix", path, "--set", file)

    assert (code, out) == (1, "")
    assert err == "The file is no matrix: it needs JSON as “matrix --json” prints it.\n"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (
            ("log", "K2", "--settled", "2025-11-01"),
            "Say what there is to log: --amount, --text or --trouble.",
        ),
        (("log", "K2", "--date", "2025-11-01"), "Say what there is to log: --amount, --text or --trouble."),
        (("log", "K2", "--settled", "2025-11-01", "--text", "n"), "Only a trouble is settled (--trouble)."),
        (("rate", "R1", "--none", "--which", "target"), "“Truce lapses” is not rated as it is."),
        (("act", "R1", ""), "An action needs words."),
        (("matrix", "--as-of", ""), "“” is not a day such as 2025-10-28."),
        (
            ("edit", "Merovar on Tariffs", "--newer", "--set", "actor=Thule"),
            "A newer position is of the same actor on the same issue.",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused_and_not_passed_over(words, says, path, run):
    command, *rest = words

    assert run(command, path, *rest) == (1, "", f"{says}\n")


def test_a_memo_prints_a_book_of_commitments_alone(run, tmp_path):
    path, memo = tmp_path / "lone.briefbook", tmp_path / "lone.md"
    run("new", path, "--title", "Lone")

    empty = run("memo", path, "-o", memo)
    run("add", path, "commitment", "--set", "title=Pause of the levy")
    code, _, _ = run("memo", path, "-o", memo)

    told = "There is nothing to print yet; add an issue, a risk or another paper first.\n"
    assert empty == (1, "", told)
    assert code == 0
    assert "Pause of the levy" in memo.read_text(encoding="utf-8")
