"""The Word file as a whole: always the same bytes, with nothing of the clock, and read by others."""

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import docx
import pytest

from briefbook.memo.docx import write_docx

_SCRIPT = """
import hashlib
from briefbook.memo.assemble import Memo
from briefbook.memo.blocks import Heading, ListBlock, Paragraph, Run
from briefbook.memo.docx import write_docx
from briefbook.memo.templates import Layout
layout = Layout(page_size="A4", margin=71, body="serif", headings="sans", size=10.5, leading=14.5)
words = ("fr", "de", "ar", "ja", "he")
runs = tuple(Run(word, link=f"https://{word}.example/", language=word) for word in words)
memo = Memo(kind="", title="T", about="", fields=(), author="", subject="S", marking="", day="2026-11-22",
    blocks=(Paragraph(runs), ListBlock(((Paragraph(runs),),), "numbered")), problems=(),
    withheld=(), language="en", page_words="{page}", layout=layout, most_pages=None)
print(hashlib.sha256(write_docx(memo)).hexdigest())
"""


@pytest.fixture(autouse=True)
def no_epoch(monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def test_the_same_memo_gives_the_same_bytes(memo_of, everything):
    assert write_docx(memo_of(*everything)) == write_docx(memo_of(*everything))


def test_the_bytes_do_not_hang_on_the_order_of_hashes():
    def digest(seed: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", _SCRIPT]
        root = Path(__file__).parents[3]
        return subprocess.run(
            command, env=environment, cwd=root, check=True, capture_output=True, text=True
        ).stdout

    first, second = digest("1"), digest("2")

    assert len(first.strip()) == 64
    assert first == second


def test_the_file_carries_the_memos_day_and_never_the_clock(parts_of, p):
    made = parts_of(p("Text"), day="2026-11-22")

    assert {info.date_time for info in made.infos} == {(2026, 11, 22, 0, 0, 0)}
    assert made.bytes["docProps/core.xml"].count(b"2026-11-22T00:00:00Z") == 2


def test_source_date_epoch_comes_before_the_memos_day(parts_of, p, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")

    made = parts_of(p("Text"), day="2026-11-22")

    assert made.bytes["docProps/core.xml"].count(b"2023-11-14T22:13:20Z") == 2
    assert made.infos[0].date_time == (2023, 11, 14, 22, 13, 20)


def test_a_memo_without_a_day_has_no_time(parts_of, p):
    made = parts_of(p("Text"), day="")

    assert b"dcterms:created" not in made.bytes["docProps/core.xml"]
    assert made.infos[0].date_time == (1980, 1, 1, 0, 0, 0)


def test_the_file_says_what_it_is_about_and_who_wrote_it(memo_of, p):
    data = write_docx(memo_of(p("Text"), subject="Talks <in> & about Port Selby"))

    properties = docx.Document(BytesIO(data)).core_properties
    assert properties.title == "Talks <in> & about Port Selby"
    assert properties.author == "Mara Orrin"
    assert properties.subject == "Information Memorandum: Port Selby summit"
    assert properties.language == "en-GB"


def test_another_program_reads_the_file_with_its_styles_and_tables(memo_of, everything):
    read = docx.Document(BytesIO(write_docx(memo_of(*everything))))

    styles = {paragraph.style.name for paragraph in read.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "Body Text", "List Bullet", "List Number", "Quote"} <= styles
    assert {table.style.name for table in read.tables} == {
        *("Briefbook Box", "Briefbook Table", "Briefbook Figure", "Briefbook Timeline")
    }
    assert read.sections[0].header.paragraphs[0].text == ""


def test_a_memo_of_nothing_is_a_file_that_opens(memo_of):
    read = docx.Document(BytesIO(write_docx(memo_of(title="", about="", author="", subject="", fields=()))))

    assert [paragraph.text for paragraph in read.paragraphs] == [""]


def test_every_part_has_a_content_type_and_a_relationship(parts_of, everything):
    made = parts_of(*everything)

    types = made.bytes["[Content_Types].xml"].decode()
    relationships = "".join(data.decode() for name, data in made.bytes.items() if name.endswith(".rels"))
    for name in made.bytes:
        if not name.endswith(".rels") and name != "[Content_Types].xml":
            assert f'PartName="/{name}"' in types
            target = name if name == "word/document.xml" else name.removeprefix("word/")
            assert f'Target="{target}"' in relationships
