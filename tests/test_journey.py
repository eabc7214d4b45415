"""The main job, whole and without a window: from saved articles to a cited PDF memo."""

import json
import re

import pypdfium2
import pytest

from briefbook.cli import main
from tests.drawn_matrix import drawn_cells, drawn_labels

FIRST = """Ministers to meet in Sant Aurel

The two governments confirmed on Friday that their ministers will meet in Sant Aurel — on 3 December.
The levy stays “on hold” for 90 days…
"""
SECOND = "Export controls\r\n\r\nA spokesman said that new controls are postponed for one year.\r\n"
TALKS = """The date is **confirmed** [@ministers-meet#1], and the levy stays on hold.

1. Ask for the text of the annex.
2. Leave quotas out.

| Measure | Until |
|---------|-------|
| Levy pause | March |

> Nothing is agreed until everything is.
"""
CONTROLS = "Controls are postponed [@export-controls#1; @ministers-meet]."


@pytest.fixture
def briefbook(capsysbinary):
    """Run a command as a user would and give what it prints as JSON, or as it stands."""

    def run(*words, fails=0):
        code = main([str(word) for word in words])
        printed = capsysbinary.readouterr()
        assert code == fails, printed.err.decode()
        return json.loads(printed.out) if "--json" in words else printed.out

    return run


def words(text):
    return re.findall(r"\w+", text)


def test_two_articles_become_a_cited_memo(briefbook, tmp_path):
    book, memo = tmp_path / "verna.briefbook", tmp_path / "memo.pdf"
    first, second = tmp_path / "ministers.txt", tmp_path / "controls.txt"
    first.write_bytes(FIRST.encode())
    second.write_bytes(b"\xef\xbb\xbf" + SECOND.encode())
    for name, text in (("talks.md", TALKS), ("controls.md", CONTROLS)):
        (tmp_path / name).write_text(text, encoding="utf-8")

    briefbook("new", book, "--title", "Sant Aurel")
    imported = briefbook("import", book, first, second, first, "--json")
    marked = briefbook(
        "mark",
        book,
        "ministers-meet",
        "--quote",
        "their ministers will meet in Sant Aurel — on 3 December",
        "--json",
    )
    briefbook("mark", book, "export-controls", "--quote", "postponed for one year", "--note", "By whom?")
    talks = briefbook("issue", book, "Where talks stand", "--text", tmp_path / "talks.md", "--json")
    briefbook("issue", book, "Export controls", "--under", talks["id"], "--text", tmp_path / "controls.md")
    for title, likelihood, impact in (("Leak", 2, 4), ("Talks stall", 3, 5), ("Levy returns", 3, 5)):
        briefbook("risk", book, title, "--likelihood", likelihood, "--impact", impact, "--issue", "1.1")
    made = briefbook("memo", book, "-o", memo, "--to", "The Minister", "--marking", "OFFICIAL", "--json")

    assert [one["status"] for one in imported] == ["imported", "imported", "already here"]
    assert marked["citation"] == "[@ministers-meet#1]"
    assert briefbook("show", book, "export-controls", "--original") == b"\xef\xbb\xbf" + SECOND.encode()
    assert briefbook("search", book, "confirmed ", "--json")[0]["kind"] in ("issue", "source")
    assert [one["number"] for one in briefbook("outline", book, "--json")] == ["1", "1.1"]
    assert made["warnings"] == []
    assert made["accessibility"] == {"standards": ["PDF/UA-1", "PDF/A-2a"], "findings": []}

    with pypdfium2.PdfDocument(memo.read_bytes()) as document:
        pages = [document[number] for number in range(len(document))]
        # a note's number follows its word without a space
        text = re.sub(r"(?<=[a-z])\d+", "", "\n".join(page.get_textpage().get_text_range() for page in pages))
        cells, labels = drawn_cells(pages[0]), drawn_labels(pages[0])
    for written in (
        TALKS,
        CONTROLS,
        "The Minister",
        "their ministers will meet in Sant Aurel — on 3 December",
    ):
        plain = re.sub(r"\[@[^]]*\]", " ", written)
        assert set(words(plain)) <= set(words(text))
    assert "“postponed for one year”." in text
    assert text.count("OFFICIAL") == 2 * made["pages"]
    assert f"Page 1 of {made['pages']}" in text
    for label, place in {"R1": (2, 4), "R2": (3, 5), "R3": (3, 5)}.items():
        left, bottom, right, top = cells[place][0]
        x, y = labels[label]
        assert left < x < right
        assert bottom < y < top


def test_the_two_real_articles_become_a_cited_memo(briefbook, seeds, tmp_path):
    book, memo = tmp_path / "summit.briefbook", tmp_path / "memo.pdf"
    briefbook("new", book, "--title", "Summit")
    keys = [one["key"] for one in briefbook("import", book, *seeds, "--json")]
    text = tmp_path / "text.md"
    text.write_text(f"Date and place are confirmed [@{keys[0]}#1]; they were open [@{keys[1]}#1].", "utf-8")

    briefbook("mark", book, keys[0], "--quote", "meeting date and location")
    briefbook("mark", book, keys[1], "--quote", "still being finalized")
    briefbook("issue", book, "The meeting", "--text", text)
    briefbook("risk", book, "Verification falters", "--likelihood", 3, "--impact", 4)
    made = briefbook("memo", book, "-o", memo, "--json")

    assert made["warnings"] == []
    with pypdfium2.PdfDocument(memo.read_bytes()) as document:
        printed = " ".join(document[0].get_textpage().get_text_range().split())
    assert "“meeting date and location”." in printed
    assert "“still being finalized”." in printed
    for key, path in zip(keys, seeds, strict=True):
        assert briefbook("show", book, key, "--original") == path.read_bytes()
