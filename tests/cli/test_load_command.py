"""The command that loads tables."""

import json

import pytest

from briefbook.store.book import Book

REGISTER = (
    "Our register,,,,\n\nRisk ID,Risk,Probability,Impact,Treatment,Asset\n"
    "R1,Levy returns,High,4,Mitigate,Ferries\nR2,Talks stall,Low,Enormous,,\n"
)


@pytest.fixture
def path(tmp_path, run):
    path = tmp_path / "verna.briefbook"
    run("new", path, "--title", "Verna")
    (tmp_path / "register.csv").write_text(REGISTER, encoding="utf-8-sig")
    return path


def test_a_register_is_loaded_and_what_could_not_be_read_is_listed(run, path, tmp_path):
    code, out, err = run("load", path, "risks", tmp_path / "register.csv")

    assert (code, err) == (1, "1 cell or row could not be read.\n")
    assert "Loaded risks from register.csv: 2 new, 0 changed." in out
    assert "  Likelihood ← Probability" in out
    assert "  Treatment “Mitigate”: read as reduce." in out
    assert "  “Asset” has no field and is not loaded." in out
    assert "  Row 5, Impact “Enormous”: It is no step of impact" in out
    with Book.open(path) as book:
        assert [(one.label, one.likelihood, one.impact) for one in book.risks.all()] == [
            ("R1", 4, 4),
            ("R2", 2, 0),
        ]
        assert book.journal.count() == 1


def test_a_dry_run_tells_the_same_and_loads_nothing(run, path, tmp_path):
    before = path.read_bytes()

    code, out, _ = run("load", path, "risks", tmp_path / "register.csv", "--dry-run", "--json")

    found = json.loads(out)
    assert code == 1
    assert (found["new"], found["dry_run"], found["columns"]["title"]) == (2, True, "Risk")
    assert found["unread"] == [
        {
            "row": 5,
            "column": "Impact",
            "value": "Enormous",
            "why": "It is no step of impact, which are Negligible, Minor, Moderate, Major, Severe.",
        }
    ]
    assert path.read_bytes() == before


def test_columns_can_be_said_and_the_rest_be_kept(run, path, tmp_path):
    file = tmp_path / "register.csv"

    run("load", path, "risks", file, "--map", "category=asset", "--map", "Impact=", "--keep-rest")

    risk = json.loads(run("risks", path, "--json")[1])[0]
    assert (risk["category"], risk["impact"], risk["text"]) == ("Ferries", "", "Impact: 4")


def test_what_was_written_is_loaded_again_as_it_was(run, path, tmp_path):
    run("load", path, "risks", tmp_path / "register.csv")
    run("act", path, "R1", "=Call; at once", "--owner=-Wu", "--due", "2026-12-01")
    first = json.loads(run("risks", path, "--json")[1])
    other = tmp_path / "other.briefbook"
    run("new", other, "--title", "Other")

    for ending in ("csv", "xlsx"):
        run("risks", path, f"--{ending}", tmp_path / f"out.{ending}")
        code, out, err = run("load", other, "risks", tmp_path / f"out.{ending}")
        assert (code, err) == (0, "")

    assert "0 new, 0 changed, 2 as they were" in out
    again = json.loads(run("risks", other, "--json")[1])
    ids = ("id", "history", "actions")
    assert [{k: v for k, v in one.items() if k not in ids} for one in again] == [
        {k: v for k, v in one.items() if k not in ids} for one in first
    ]
    assert [one["text"] for one in again[0]["actions"]] == ["=Call; at once"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("risks", "missing.csv"), "“missing.csv” was not found."),
        (("commitments", "words.csv"), "The table does not look like a list of commitments"),
        (("risks", "register.csv", "--map", "colour=Asset"), "does not say FIELD=COLUMN"),
        (("risks", "register.csv", "--map", "owner=Nobody"), "There is no column “Nobody”"),
        (("risks", "register.csv", "--sheet", "Two"), "There is no sheet “Two”"),
        (("risks", "register.csv", "--map", "title="), "No column gives the “Title”"),
        (("risks", "damaged.xlsx"), "is damaged or was cut off"),
    ],
)
def test_what_cannot_be_loaded_is_one_sentence(run, path, tmp_path, monkeypatch, words, sentence):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "words.csv").write_text("Word,Meaning\na,b\n")
    (tmp_path / "damaged.xlsx").write_bytes(b"PK\x03\x04 nothing")

    code, out, err = run("load", path, *words)

    assert (code, out) == (1, "")
    assert sentence in err
    assert err.count("\n") == 1
