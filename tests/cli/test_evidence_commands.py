"""The commands about claims and evidence: what they print, refuse and leave behind."""

import json

import pytest

from briefbook.domain.exported import ExportedMemo
from briefbook.edits.outlining import write_issue
from briefbook.store.book import Book

ARTICLE = (
    "Levy paused\n\nMinisters met in Verna on Monday.\n\n"
    "They paused the levy for 90 days.\n\nNobody was sure.\n"
)


@pytest.fixture
def path(tmp_path, run):
    """Give the path of a book with one source, two passages, a claim, and an issue that cites it."""
    path = tmp_path / "verna.briefbook"
    article, text = tmp_path / "levy.txt", tmp_path / "text.md"
    article.write_text(ARTICLE, encoding="utf-8")
    text.write_text("Paused [@C1], for 90 days [@levy-paused#1].", encoding="utf-8")
    claim = ("--status", "reported", "--as-of", "2026-05-04", "--by", "A spokesman", "--via", "The Gazette")
    for words in (
        ("new", path, "--title", "Verna"),
        ("import", path, article),
        ("mark", path, "levy-paused", "--quote", "paused the levy for 90 days"),
        ("mark", path, "levy-paused", "--quote", "Nobody was sure"),
        (
            "claim",
            path,
            "The levy is paused.",
            *claim,
            "--passage",
            "levy-paused#1",
            "--against",
            "@levy-paused#2",
        ),
        ("issue", path, "The levy", "--text", text),
    ):
        assert run(*words)[0] == 0
    return path


def told(run, *words):
    code, out, err = run(*words, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_a_claim_is_listed_with_evidence_voices_and_who_says_so(run, path):
    (claim,) = told(run, "claims", path)

    assert (claim["label"], claim["status"], claim["as_of"]) == ("C1", "reported", "2026-05-04")
    assert (claim["by"], claim["via"]) == ("A spokesman", "The Gazette")
    assert claim["evidence"] == [
        {"passage": "levy-paused#1", "stance": "for"},
        {"passage": "levy-paused#2", "stance": "against"},
    ]
    assert len(claim["voices"]) == 1
    assert "C1     reported  2026-05-04  A spokesman  1       The levy is paused." in run("claims", path)[1]


def test_a_claim_without_a_date_is_bad_usage(run, path):
    code, out, err = run("claim", path, "It ends.", "--status", "expected")

    assert (code, out) == (2, "")
    assert "--as-of" in err


def test_claims_are_listed_by_status_and_issue(run, path):
    run("claim", path, "It ends.", "--status", "expected", "--as-of", "2026", "--issue", "1")

    assert [one["label"] for one in told(run, "claims", path, "--status", "expected")] == ["C2"]
    assert [one["label"] for one in told(run, "claims", path, "--issue", "1")] == ["C2"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("claim", "It is.", "--status", "reported", "--as-of", "soon"), "Write the as-of date"),
        (
            ("claim", "It is.", "--status", "reported", "--as-of", "2026", "--passage", "levy-paused"),
            "no passage",
        ),
        (("claim", "It is.", "--status", "reported", "--as-of", "2026", "--passage", "x#1"), "no source"),
        (("supersede", "C1", "C9"), "There is no claim “C9”"),
        (("impact", "levy-paused#9"), "has no passage 9"),
        (("changes", "--since", "M9"), "neither a date"),
        (("changes", "--since", f"M{'9' * 5000}"), "neither a date"),
        (("impact", f"levy-paused#{'9' * 20}"), "names no passage"),
        (("impact", f"C{'9' * 20}"), "no source"),
        (("impact", "Half \udcff"), "no text in UTF-8"),
        (("claim", "Half \udcff.", "--status", "reported", "--as-of", "2026"), "half a character"),
        (("changes", "--since", "last"), "No memo was exported"),
        (("grade", "levy-paused", "Z"), "from A, completely reliable"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(run, path, words, sentence):
    command, *rest = words

    code, out, err = run(command, path, *rest)

    assert (code, out) == (1, "")
    assert sentence in err


def test_a_newer_claim_supersedes_an_older_one(run, path):
    run("claim", path, "The levy is back.", "--status", "confirmed", "--as-of", "2026-08-02")

    older = told(run, "supersede", path, "C1", "C2", "--reason", "90 days passed")

    assert older["status"] == "superseded"
    assert older["links"] == [{"kind": "superseded by", "claim": "C1", "other": "C2"}]
    assert {note["reason"] for note in older["history"]} == {"90 days passed"}


def test_grades_derivations_and_standing(run, path):
    assert told(run, "grade", path, "levy-paused", "b") == {"source": "levy-paused", "reliability": "B"}
    assert told(run, "grade", path, "levy-paused#1", "2") == {"passage": "levy-paused#1", "credibility": "2"}
    assert told(run, "derive", path, "levy-paused", "--actor", "A spokesman")["voices"] == ["A spokesman"]

    fallen = told(run, "standing", path, "levy-paused", "withdrawn", "--reason", "Retracted")

    assert {one["name"] for one in fallen["flagged"]} == {"C1 The levy is paused.", "1 The levy"}


def test_impact_lists_what_rests_on_a_source_a_passage_or_a_claim(run, path):
    whole = told(run, "impact", path, "levy-paused")

    assert [(one["kind"], one["name"], one["how"], one["through"]) for one in whole] == [
        ("issue", "1 The levy", "cites @levy-paused#1", []),
        ("claim", "C1 The levy is paused.", "has evidence in @levy-paused#1", []),
        ("issue", "1 The levy", "cites @C1", ["C1"]),
        ("claim", "C1 The levy is paused.", "has evidence against it in @levy-paused#2", []),
    ]
    assert told(run, "impact", path, "C1") == [
        {"kind": "issue", "id": whole[0]["id"], "name": "1 The levy", "how": "cites @C1", "through": []}
    ]
    run("mark", path, "levy-paused", "--quote", "Ministers met")
    assert run("impact", path, "levy-paused#3")[1] == "Nothing rests on levy-paused#3.\n"


def test_a_new_version_tells_what_became_of_each_passage(run, path, tmp_path):
    newer = tmp_path / "levy-2.txt"
    newer.write_text(ARTICLE.replace("90 days", "60 days").replace("Nobody was sure.", ""), encoding="utf-8")

    found = told(run, "update", path, "levy-paused", newer)

    assert found["version"] == 2
    assert [(one["citation"], one["outcome"]) for one in found["passages"]] == [
        ("[@levy-paused#1]", "moved"),
        ("[@levy-paused#2]", "orphan"),
    ]
    assert found["passages"][0]["after"] == "paused the levy for 60 days"
    assert found["passages"][1]["after"] is None
    with Book.open(path, read_only=True) as book:
        source = book.sources.with_key("levy-paused")
        assert "90 days" in book.text_of(source, 1)
        assert "60 days" in book.text_of(source)
    assert run("update", path, "levy-paused", newer)[0] == 1


def test_changes_since_a_day_and_between_memos(run, path):
    assert "C1 is new: reported, as of 4 May 2026." in run("changes", path, "--since", "2020")[1]
    assert run("changes", path, "--since", "2999-01-01")[1] == "Nothing changed since 1 January 2999.\n"

    assert run("changes", path, "--since", "2020", "--until", "2021")[1].startswith("Nothing changed")

    for until in ("9999", "9999-12-31"):
        ever = run("changes", path, "--since", "0001", "--until", until)
        assert (ever[0], ever[1].startswith("Since 0001:\n  C1 is new")) == (0, True)

    found = told(run, "changes", path, "--since", "2020-01-01")

    assert found["since"] == "1 January 2020"
    assert {one["kind"] for one in found["changes"]} == {"claim", "actor", "source", "text"}


def test_a_rewritten_text_is_printed_word_by_word(run, path):
    with Book.open(path) as book:
        memo = ExportedMemo(
            exported_at="2026-11-20T10:00:00+00:00",
            title="Verna",
            template="information-memo",
            kind="pdf",
            filename="a.pdf",
            sha256="0" * 64,
            moment=book.journal.moment(),
        )
        book.note_export(memo)
        issue = book.issues.all()[0]
        book.apply(write_issue(issue, issue.text.replace("90 days", "60 days")))

    code, out, _ = run("changes", path, "--since", "last")

    assert code == 0
    assert out.startswith("Since the memo of 20 November 2026:")
    assert "[-90-]{+60+}" in out


def test_suggestions_change_nothing(run, path):
    before = path.read_bytes()

    found = told(run, "suggest", path, "levy-paused")

    assert "on Monday" in {one["quote"] for one in found if one["kind"] == "time"}
    assert all(one["reason"] and one["rule"] and one["triggers"] for one in found)
    assert path.read_bytes() == before


def test_annotations_go_out_and_come_back(run, path, tmp_path):
    file = tmp_path / "passages.jsonld"
    assert run("annotations", path, "levy-paused", "-o", file)[0] == 0
    fresh = tmp_path / "fresh.briefbook"
    run("new", fresh, "--title", "Fresh")
    run("import", fresh, tmp_path / "levy.txt")

    taken = told(run, "annotate", fresh, file)

    assert [one["status"] for one in taken] == ["marked", "marked"]
    assert json.loads(run("annotations", fresh)[1])["total"] == 2
    assert told(run, "annotate", fresh, file)[0]["status"] == "already here"


def test_annotations_are_never_written_over_a_book(run, path):
    before = path.read_bytes()

    code, _, err = run("annotations", path, "levy-paused", "-o", path)

    assert code == 1
    assert "is a book, which nothing is written over" in err
    assert path.read_bytes() == before


def test_annotations_that_cannot_be_placed_are_told_of(run, path, tmp_path):
    file = tmp_path / "passages.jsonld"
    target = {"source": "x", "selector": {"type": "TextQuoteSelector", "exact": "Nobody"}}
    file.write_text(json.dumps({"type": "Annotation", "target": target}), encoding="utf-8")

    code, out, err = run("annotate", path, file)

    assert code == 1
    assert "refused" in out
    assert "1 of 1 annotations could not be placed." in err
    assert run("annotate", path, file, "--key", "levy-paused")[0] == 0
