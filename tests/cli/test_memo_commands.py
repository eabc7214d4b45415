"""The command line: memos of each kind, for an audience, by a template, and markings."""

import hashlib
import json

import pypdfium2
import pytest

from briefbook import paths
from briefbook.cli import main, programs
from briefbook.jobs.workers import worker
from briefbook.store.book import Book


@pytest.fixture
def path(tmp_path, monkeypatch):
    """Give the path of a book with an open issue and a marked one."""
    monkeypatch.setattr(paths, "user_templates", lambda: tmp_path / "templates")
    path = tmp_path / "verna.briefbook"
    for name, words in (("open", "Everybody may read this."), ("secret", "Few may read that.")):
        (tmp_path / f"{name}.md").write_text(words, encoding="utf-8")
    for words in (
        ("new", path, "--title", "Verna"),
        ("issue", path, "Open", "--text", tmp_path / "open.md"),
        ("issue", path, "Reserved", "--text", tmp_path / "secret.md"),
        ("risk", path, "Leak", "--likelihood", 2, "--impact", 4),
        ("marking", path, "2", "tlp amber"),
    ):
        assert main([str(word) for word in words]) == 0
    return path


@pytest.mark.parametrize(
    ("ending", "kind", "begins"),
    [(".pdf", "pdf", b"%PDF"), (".docx", "docx", b"PK"), (".html", "html", b"<!"), (".md", "markdown", b"")],
)
def test_the_end_of_the_name_says_what_kind_of_file_it_is(run, path, tmp_path, ending, kind, begins):
    code, out, _ = run("memo", path, "-o", tmp_path / f"memo{ending}", "--json")

    made = json.loads(out)
    written = (tmp_path / f"memo{ending}").read_bytes()
    assert code == 0
    assert made["kind"] == kind
    assert written.startswith(begins)
    assert (made["pages"] is not None) == (kind == "pdf")
    assert kind in ("pdf", "docx") or b"Everybody may read this." in written


def test_an_unknown_kind_of_file_is_refused(run, path, tmp_path):
    code, _, err = run("memo", path, "-o", tmp_path / "memo.odt")

    assert code == 1
    assert "end its name in .pdf" in err


def test_a_copy_for_an_audience_leaves_out_what_is_marked_higher_and_says_so(run, path, tmp_path):
    code, out, err = run(
        "memo",
        path,
        "-o",
        tmp_path / "memo.html",
        "--marking",
        "TLP:AMBER",
        "--audience",
        "TLP:GREEN",
        "--json",
    )

    written = (tmp_path / "memo.html").read_text("utf-8")
    assert code == 0
    assert "Everybody may read this." in written
    assert "Few may read that." not in written
    assert any("“Reserved” (2) is left out" in sentence for sentence in json.loads(out)["withheld"])
    assert "“Reserved” (2) is left out" in err


def test_a_pdf_is_checked_unless_that_is_not_wanted(run, path, tmp_path):
    checked = json.loads(run("memo", path, "-o", tmp_path / "a.pdf", "--json")[1])
    attached = json.loads(run("memo", path, "-o", tmp_path / "b.pdf", "--attach-data", "--json")[1])
    unchecked = json.loads(run("memo", path, "-o", tmp_path / "c.pdf", "--no-check", "--json")[1])
    told = run("memo", path, "-o", tmp_path / "a.pdf")[1]

    assert checked["accessibility"] == {"standards": ["PDF/UA-1", "PDF/A-2a"], "findings": []}
    assert attached["accessibility"]["standards"] == ["PDF/UA-1", "PDF/A-3a"]
    assert unchecked["accessibility"] is None
    assert "accessible (PDF/UA-1) and archival (PDF/A-2a): checked" in told


def test_data_can_be_attached_to_a_pdf_only(run, path, tmp_path):
    code, _, err = run("memo", path, "-o", tmp_path / "memo.md", "--attach-data")

    assert code == 1
    assert "PDF" in err
    assert not (tmp_path / "memo.md").exists()


def test_the_size_of_the_page_can_be_asked_for(run, path, tmp_path):
    for size, width in (("A4", 595), ("Letter", 612)):
        run("memo", path, "-o", tmp_path / "memo.pdf", "--page-size", size)

        with pypdfium2.PdfDocument((tmp_path / "memo.pdf").read_bytes()) as document:
            assert round(document[0].get_width()) == width


def test_a_template_can_be_a_file(run, path, tmp_path):
    bundled = paths.resources() / "templates" / "information-memo.toml"
    own = tmp_path / "ours.toml"
    own.write_text(bundled.read_text("utf-8").replace("Information Memorandum", "Our Note"), encoding="utf-8")

    code, _, _ = run("memo", path, "-o", tmp_path / "memo.html", "--template", own)
    missing, _, err = run("memo", path, "-o", tmp_path / "memo.html", "--template", tmp_path / "gone.toml")

    assert code == 0
    assert "Our Note" in (tmp_path / "memo.html").read_text("utf-8")
    assert missing == 1
    assert "There is no template file" in err


def test_the_templates_are_listed_with_what_is_wrong_with_ones_own(run, tmp_path, monkeypatch):
    monkeypatch.setattr(programs.paths, "user_templates", lambda: tmp_path)
    bundled = (paths.resources() / "templates" / "information-memo.toml").read_text("utf-8")
    (tmp_path / "ours.toml").write_text(bundled, encoding="utf-8")
    (tmp_path / "broken.toml").write_text("title = 3", encoding="utf-8")

    code, out, err = run("templates", "--json")

    listed = {one["name"]: one for one in json.loads(out)}
    assert code == 0
    assert {"information-memo", "decision-memo", "ours"} <= listed.keys()
    assert [name for name, one in listed.items() if one["own"]] == ["ours"]
    assert listed["decision-memo"]["most_pages"] == 2
    assert "broken.toml" in err
    assert "Decision memo" in run("templates")[1]


@pytest.mark.parametrize("item", ["1", "R1"])
def test_a_marking_is_given_and_taken_away(run, path, item):
    code, out, _ = run("marking", path, item, "tlp red", "--json")
    assert (code, json.loads(out)["marking"]) == (0, "TLP:RED")

    run("marking", path, item, "")

    with Book.open(path, read_only=True) as book:
        assert book.issues.outline().children()[0].marking == book.risks.all()[0].marking == ""


def test_what_cannot_be_marked_is_told(run, path):
    code, _, err = run("marking", path, "nobody-2020", "TLP:RED")

    assert code == 1
    assert "There is nothing called “nobody-2020”" in err


def test_the_program_serves_as_a_worker_before_anything_else(monkeypatch):
    served = []
    monkeypatch.setattr("briefbook.jobs.workers.child.serve", lambda: served.append(True) or exit(0))

    with pytest.raises(SystemExit):
        main([worker.ARGUMENT])

    assert served == [True]


def test_an_export_is_noted_in_the_book_by_the_next_number(run, path, tmp_path):
    first = json.loads(run("memo", path, "-o", tmp_path / "memo.html", "--json")[1])
    second = json.loads(
        run("memo", path, "-o", tmp_path / "green.md", "--audience", "TLP:GREEN", "--json")[1]
    )

    with Book.open(path, read_only=True) as book:
        kept = book.exports.all()
        issues = {issue.title: issue.id for issue in book.issues.all()}
    assert (first["noted_as"], second["noted_as"]) == ("M1", "M2")
    assert [one.filename for one in kept] == ["memo.html", "green.md"]
    assert kept[0].sha256 == hashlib.sha256((tmp_path / "memo.html").read_bytes()).hexdigest()
    assert issues["Reserved"] in kept[0].record_ids
    assert issues["Reserved"] not in kept[1].record_ids
    assert kept[1].audience == "TLP:GREEN"


def test_an_export_of_a_book_that_is_open_elsewhere_is_written_but_not_noted(run, path, tmp_path):
    with Book.open(path) as book:
        code, out, err = run("memo", path, "-o", tmp_path / "memo.html", "--json")

        assert book.exports.all() == []
    assert code == 0
    assert (tmp_path / "memo.html").is_file()
    assert json.loads(out)["noted_as"] is None
    assert [line for line in err.splitlines() if "could not be noted" in line] == [
        line for line in err.splitlines() if line.startswith("The export could not be noted in the book: ")
    ]


def test_a_memo_tells_what_changed_since_the_last_one(run, path, tmp_path):
    run("memo", path, "-o", tmp_path / "first.html")
    run("risk", path, "Delay", "--likelihood", 3, "--impact", 3)

    code, _, _ = run("memo", path, "-o", tmp_path / "second.html", "--since", "last")

    assert code == 0
    assert "What has changed" not in (tmp_path / "first.html").read_text("utf-8")
    written = (tmp_path / "second.html").read_text("utf-8")
    assert "What has changed" in written
    assert "R2 is new" in written
    assert "R1 is new" not in written


@pytest.mark.parametrize(
    ("since", "told"),
    [("last", "No memo was exported from this book yet"), ("lately", "“lately” is neither a date")],
)
def test_a_moment_that_is_not_known_is_told(run, path, tmp_path, since, told):
    code, _, err = run("memo", path, "-o", tmp_path / "memo.html", "--since", since)

    assert code == 1
    assert told in err
    assert not (tmp_path / "memo.html").exists()


def test_a_pdf_can_ask_for_a_password(run, path, tmp_path):
    (tmp_path / "password.txt").write_text("four odd words", encoding="utf-8")

    code, out, _ = run(
        "memo", path, "-o", tmp_path / "m.pdf", "--pdf-password-file", tmp_path / "password.txt"
    )

    assert code == 0
    assert "accessible (PDF/UA-1): checked" in out
    assert "no PDF/A" in out
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(tmp_path / "m.pdf")
    with pypdfium2.PdfDocument(tmp_path / "m.pdf", password="four odd words") as pdf:
        assert "Everybody may read this." in "".join(page.get_textpage().get_text_range() for page in pdf)


@pytest.mark.parametrize("ending", ["docx", "html", "md"])
def test_other_kinds_of_file_cannot_have_a_password(run, path, tmp_path, ending):
    (tmp_path / "password.txt").write_text("four odd words", encoding="utf-8")

    code, _, err = run(
        "memo", path, "-o", tmp_path / f"m.{ending}", "--pdf-password-file", tmp_path / "password.txt"
    )

    assert (code, err) == (1, f"Only a PDF file can have a password; m.{ending} cannot.\n")
    assert not (tmp_path / f"m.{ending}").exists()
