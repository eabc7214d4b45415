import subprocess
import sys
from dataclasses import replace

import pytest

from briefbook.domain.date_words import day_of, in_words
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Rating
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk
from briefbook.errors import BriefbookError
from briefbook.memo.assemble import Options, assemble
from briefbook.memo.blocks import Heading, Notes, Table, text_of
from briefbook.memo.references import quoted, reference
from briefbook.memo.risk_matrix import RiskMatrix
from briefbook.memo.templates import template, template_names


def test_a_note_gives_the_source_and_the_quoted_passage(source, passage):
    assert text_of(reference(source, passage)) == (
        "Mara Orrin, Valdoria reopens the strait talks, The Harbour Gazette, 28 October 2026: "
        "“The agenda for Port Selby is still open.”"
    )


def test_a_note_gives_the_page_of_a_passage_that_has_one(source, passage):
    paged = replace(passage, page="iv")

    assert ", p. iv: “" in "".join(run.text for run in reference(source, paged))
    assert ", ch. 2: “" in "".join(run.text for run in reference(source, paged, "ch. 2"))


def test_a_note_without_a_passage_gives_the_source_alone(source):
    known = replace(source, author="", publisher="", published="2026-10")

    assert text_of(reference(known, None, "p. 3")) == "Valdoria reopens the strait talks, October 2026, p. 3."


def test_quotation_marks_of_a_passage_stay_as_they_are():
    assert quoted("“a b”\n c") == "“‘a b’ c”."
    assert quoted("“They will not”, he said; “never.") == "“‘They will not’, he said; ‘never.”"
    assert quoted("“To break this impasse") == "“To break this impasse”."
    assert quoted("never again.”") == "“never again.”"
    assert quoted("“Whole.”") == "“Whole.”"
    assert quoted("ends") == "“ends”."


def test_the_same_citation_twice_has_one_number(contents_of):
    memo = assemble(
        contents_of("a [@orrin-2026#2] b [@orrin-2026]", "c [@orrin-2026#2] d [@orrin-2026, p. 3]")
    )

    numbers = [run.note for block in memo.blocks for run in getattr(block, "runs", ()) if run.note]
    assert numbers == [1, 2, 1, 3]
    assert [note.number for note in memo.notes.entries] == [1, 2, 3]


def test_a_notes_number_follows_its_word_closely(contents_of):
    memo = assemble(contents_of("Talks went on [@orrin-2026]; *then* [@orrin-2026] stopped [@nobody]."))

    (block,) = [
        block for block in memo.blocks if getattr(block, "runs", ()) and "Talks" in text_of(block.runs)
    ]
    assert [run.text for run in block.runs if run.note is None] == [
        "Talks went on",
        "; ",
        "then",
        " stopped ",
        "[@nobody?]",
        ".",
    ]


def test_a_quotation_that_ends_a_sentence_gets_no_second_full_stop():
    assert quoted("They agreed [in part.]") == "“They agreed [in part.]”"


def test_the_outline_becomes_numbered_headings(contents_of):
    contents = contents_of("one")
    top = contents.issues[0]
    below = Issue(parent_id=top.id, position="a", title="Below")
    memo = assemble(replace(contents, issues=(top, below)))

    headings = [block for block in memo.blocks if isinstance(block, Heading)]
    assert [(h.level, h.number, text_of(h.runs)) for h in headings] == [
        (1, "1", "Issue 1"),
        (2, "1.1", "Below"),
    ]


def test_risks_come_as_a_figure_and_a_register_whose_texts_cite(contents_of):
    risks = (
        Risk(number=2, title="Late", likelihood=4, impact=5, text="See [@orrin-2026#2].", owner="Legal"),
        Risk(number=1, title="Lost", likelihood=1, impact=1),
    )

    memo = assemble(contents_of("x", risks=risks))

    matrix = next(block for block in memo.blocks if isinstance(block, RiskMatrix))
    register = next(block for block in memo.blocks if isinstance(block, Table))
    assert [(risk.label, risk.rating) for risk in matrix.risks] == [
        ("R1", Rating(1, 1)),
        ("R2", Rating(4, 5)),
    ]
    assert "Critical: R2 Late (Likely / Severe)." in matrix.alternative
    cells = [text_of(block.runs) for cell in register.rows[1] for block in cell]
    assert cells == ["R2", "Late", "Likely", "Severe", "Critical", "Legal", "See1."]
    assert isinstance(memo.blocks[-1], Notes)


def test_empty_fields_are_left_out_and_the_subject_falls_back_to_the_title(contents_of):
    memo = assemble(contents_of("x", date="2026-11-22", to=" "))

    assert memo.fields == (("Date", "22 November 2026"), ("Subject", "Port Selby summit"))
    assert memo.day == "2026-11-22"


def test_options_come_before_the_header(contents_of):
    memo = assemble(
        contents_of("x", to="A", marking="OFFICIAL"), Options(to="B", marking="", page_size="Letter")
    )

    assert memo.fields[0] == ("To", "B")
    assert memo.marking == ""
    assert memo.layout.page_size == "Letter"


def test_problems_name_the_issue_or_the_risk(contents_of):
    risk = Risk(number=3, title="Late", likelihood=4, impact=5, text="[@gone]")

    memo = assemble(contents_of("[@nobody]", risks=(risk,)))

    assert memo.problems == (
        "The issue “Issue 1” (1) cites [@nobody], but no source has that key.",
        "The risk “Late” (R3) cites [@gone], but no source has that key.",
    )


def test_a_passage_of_another_source_is_not_taken(contents_of, source):
    other = Passage(source_id="elsewhere", number=7, start=0, end=1, quote="x")

    memo = assemble(replace(contents_of("[@orrin-2026#7]"), passages=(other,)))

    assert len(memo.problems) == 1


def test_an_unknown_template_is_refused_with_the_names_there_are(contents_of):
    with pytest.raises(BriefbookError, match=r"There is no memo template “haiku”.*“information-memo”"):
        assemble(contents_of("x", template="haiku"))


def test_every_template_can_be_read():
    assert [template(name).name for name in template_names()] == template_names()


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("2026-11-02", "2 November 2026", "2026-11-02"),
        ("2026-11", "November 2026", ""),
        ("2026", "2026", ""),
        ("2026-13-40", "2026-13-40", ""),
        ("2026-11-02T10:00:00+01:00", "2 November 2026", "2026-11-02"),
        ("next spring", "next spring", ""),
    ],
)
def test_dates_are_printed_in_words(text, words, day):
    assert (in_words(text), day_of(text)) == (words, day)


def test_loading_the_assembler_loads_no_typesetter_and_no_markdown():
    code = "import sys, briefbook.memo.assemble, briefbook.memo.pdf; print(*sys.modules)"

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert not {"reportlab", "markdown", "lxml"} & {name.split(".")[0] for name in loaded.split()}


def test_titles_and_fields_have_typographic_quotation_marks_too(contents_of):
    risks = (Risk(number=1, title="The 'pause' lapses", likelihood=3, impact=3),)

    memo = assemble(contents_of("x", subject='The "pause"', risks=risks))

    assert memo.subject == "The “pause”"
    matrix = next(block for block in memo.blocks if isinstance(block, RiskMatrix))
    assert matrix.risks[0].title == "The ‘pause’ lapses"


def test_dates_in_notes_are_written_as_the_template_writes_them(source, contents_of):
    contents = contents_of("x[@orrin-2026]")
    contents = replace(contents, issues=(replace(contents.issues[0], title="Summary"),))

    memo = assemble(contents, Options(template="canadian-briefing-note"))

    assert "October 28, 2026" in text_of(memo.notes.entries[0].runs)


def test_a_quotation_that_ends_a_chinese_sentence_gets_no_second_full_stop():
    assert quoted("双方同意。") == "“双方同意。”"
