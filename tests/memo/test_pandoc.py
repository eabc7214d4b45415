import json
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.matrix import Rating
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.memo.blocks import (
    Box,
    Code,
    ContentsList,
    Decision,
    Definition,
    DefinitionList,
    Event,
    Heading,
    ListBlock,
    MemoHead,
    Note,
    Notes,
    Paragraph,
    Quote,
    Rule,
    Run,
    Tab,
    Table,
    Timeline,
    text_of,
)
from briefbook.memo.characters import printable
from briefbook.memo.markdown import blocks_from
from briefbook.memo.notes import Endnotes
from briefbook.memo.pandoc import write_markdown
from briefbook.memo.risk_matrix import MatrixRisk
from tests.memo.made_memo import memo_of
from tests.memo.matrices import matrix_of

SOURCE = Source(
    key="orrin-2026", kind="text", title="Talks reopen", original_sha256="", text_sha256="", published="2026"
)

PASSAGE = Passage(source_id=SOURCE.id, number=2, start=0, end=4, quote="Open")


def written(*blocks, **values):
    """Return the header's lines and the text of a memo, without the fields of its head."""
    text = write_markdown(memo_of(MemoHead("", "", ()), *blocks, **values)).decode()
    _, header, body = text.split("---\n", 2)
    return header.splitlines(), body.strip("\n")


def read(text):
    """Return a text as blocks, and its notes."""
    contents = Contents(
        cover=Cover(title=""),
        header=MemoHeader(),
        sources=(SOURCE,),
        passages=(PASSAGE,),
        issues=(),
        risks=(),
    )
    endnotes = Endnotes(contents)
    return blocks_from(text, endnotes, place="Here"), endnotes.block


def reread(*blocks):
    return read(written(*blocks)[1])[0]


def said(*texts):
    return Paragraph(tuple(Run(text) if isinstance(text, str) else text for text in texts))


def cell(text):
    return (said(text),) if text else ()


def noted(number):
    return Run(str(number), superscript=True, note=number)


CITED = Note(1, (Run("Orrin, Talks reopen."),), "orrin-2026#2")
ALSO = Note(2, (Run("Orrin, Talks reopen, page 3."),), "orrin-2026, p. 3")
OWN = Note(3, (Run("Our own remark: "), Run("new", italic=True), Run(".")))
BETWEEN = Run(",\u2009", superscript=True)

signs = st.text(
    st.one_of(
        st.sampled_from("*_`[](){}<>#+-.!|~^$@&\"'\\:=%;/ \u00a0 aZ19é字ש"), st.characters(codec="utf-8")
    ),
    min_size=1,
    max_size=24,
)


def words(text):
    return re.sub(r"[ \n]+", " ", text).strip(" \u00a0")


@settings(max_examples=300, deadline=None)
@given(text=signs)
@example("# no heading")
@example("1. no list")
@example("(a) no list")
@example("> no quotation")
@example("[@orrin-2026#2] no citation, nor @orrin-2026")
@example("a -- b --- c ... d 'e' \"f\"")
@example("Table: no caption")
@example(": no meaning")
@example("{.no-attribute} [no]{.span} **no** __no__ ~~no~~ `no` $no$ ^no^")
@example("&lt;b&gt; &#60; <b> <!-- no --> <sup>no</sup>")
@example("[no]: https://example.org [no][no] [^1] [^1]: no")
@example("*[no]: abbreviation")
@example("a | b\n--- | ---\nc | d")
@example("no\n===\nno\n---")
@example("```\nno\n```")
@example("- no\n+ no\n* no")
@example("::: no")
def test_any_words_are_read_back_as_the_same_words(text):
    wanted = words(re.sub(r"[ \t\n]+", " ", printable(f"Ein {text} Ende")))

    [paragraph] = reread(said(f"Ein {text} Ende"))

    assert words(text_of(paragraph.runs)) == wanted


@settings(max_examples=200, deadline=None)
@given(text=signs.filter(lambda text: text.strip(" \u00a0\n\t")))
@example("# no heading")
@example("1) no list")
@example("a. no list")
@example("- no")
@example(": no")
@example("=== no")
def test_a_paragraph_that_begins_like_markup_stays_a_paragraph(text):
    wanted = words(re.sub(r"[ \t\n]+", " ", printable(f"{text}x")))

    [paragraph] = reread(said(f"{text}x"))

    assert isinstance(paragraph, Paragraph)
    assert words(text_of(paragraph.runs)) == wanted


runs = st.lists(
    st.builds(
        Run,
        st.text("ab *_`é.", min_size=1, max_size=6),
        bold=st.booleans(),
        italic=st.booleans(),
        code=st.booleans(),
        small_caps=st.booleans(),
        link=st.sampled_from(["", "", "https://example.org/a_(b)?c=1&d=*2*"]),
        language=st.sampled_from(["", "", "fr"]),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=200, deadline=None)
@given(made=runs)
def test_forms_do_not_change_the_words(made):
    wanted = "".join(run.text for run in made)

    blocks = reread(said("x ", *made, " x"))

    assert re.sub(r"\s", "", text_of(blocks[0].runs)) == re.sub(r"\s", "", f"x{wanted}x")


def test_forms_are_read_back():
    forms = [
        Run("bold", bold=True),
        Run("slanted", italic=True),
        Run("both", bold=True, italic=True),
        Run("x `y` | z", code=True),
        Run("up", superscript=True),
        Run("low", subscript=True),
        Run("bce", small_caps=True),
        Run("here", link="https://example.org/a?b=1&c=(2)"),
    ]
    texts = [part for run in forms for part in (run, Run(" and "))]

    [paragraph] = reread(said("With ", *texts, "so on"))

    assert [run for run in paragraph.runs if run in forms] == forms


def test_neighbouring_citations_are_one_and_footnotes_stay_notes():
    _, text = written(
        said("Talks go on.", noted(1), BETWEEN, noted(2), BETWEEN, noted(3), " So be it", noted(1), "."),
        Notes((CITED, ALSO, OWN)),
    )

    assert "Talks go on. [@orrin-2026#2; @orrin-2026, p. 3][^3] So be it [@orrin-2026#2]." in text
    assert "-   `@orrin-2026#2` Orrin, Talks reopen." in text
    assert "[^3]: Our own remark: *new*." in text
    blocks, notes = read(text)
    assert [note.citation for note in notes.entries] == ["orrin-2026#2", "orrin-2026, p. 3", ""]
    assert text_of(notes.entries[2].runs) == "Our own remark: new."
    assert isinstance(blocks[0], Paragraph)


def test_the_header_holds_the_details_of_the_memo_as_quoted_strings():
    header, _ = written(
        said("Text"),
        subject='Talks: "open" #1 *now*',
        author="A & B: [x]",
        marking="OFFICIAL-SENSITIVE",
        language="en-CA",
    )

    values = dict(line.split(": ", 1) for line in header)
    assert json.loads(values["title"]) == r"Talks: \"open\" #1 \*now\*"
    assert json.loads(values["author"]) == r"A & B: \[x\]"
    assert json.loads(values["date"]) == "2026-11-22"
    assert json.loads(values["marking"]) == "OFFICIAL-SENSITIVE"
    assert json.loads(values["lang"]) == "en-CA"


def test_the_marking_stands_above_and_below_the_text():
    _, text = written(said("Text"), marking="TLP:AMBER")

    assert text == "**TLP:AMBER**\n\nText\n\n**TLP:AMBER**"


def test_pandoc_numbers_the_headings_that_were_numbered():
    header, text = written(
        Heading(1, (Run("Background"),), "1"),
        Heading(2, (Run("More #"),), "1.1", "TLP:RED"),
        Heading(1, (Run("Notes"),)),
    )

    assert "numbersections: true" in header
    assert text.split("\n\n") == ["# Background", r"## More \# (TLP:RED)", "# Notes {.unnumbered}"]
    assert [(block.level, text_of(block.runs)) for block in read(text)[0]] == [
        (1, "Background"),
        (2, "More # (TLP:RED)"),
        (1, "Notes"),
    ]


def test_numbers_in_the_parts_of_a_book_are_written_out():
    header, text = written(Tab("A", "The memo"), Heading(1, (Run("Background"),), "1"))

    assert "numbersections: true" not in header
    assert text.split("\n\n") == ["# A The memo", "## 1. Background"]


def test_parts_of_a_book_are_above_the_headings_in_them():
    header, text = written(
        ContentsList("What is in it"), Tab("A", "The memo"), Heading(1, (Run("Background"),))
    )

    assert 'toc-title: "What is in it"' in header
    assert text.split("\n\n") == ["# A The memo", "## Background"]


def test_lists_keep_their_kinds_and_depth():
    inner = ListBlock((cell("One"), cell("Two")), "numbered", 7)
    lists = (ListBlock((cell("A"), (said("B"), inner), (said("C"), said("D"), Code("x\n\n  y")))), inner)

    assert reread(*lists, said("End")) == (*lists, said("End"))


def test_code_is_read_back_whatever_fences_are_in_it():
    code = Code("```\nx = [@orrin-2026]\n\n~~~\n````")

    assert reread(code, said("End")) == (code, said("End"))


def test_quotations_and_boxes_hold_their_blocks():
    blocks = reread(
        Quote((said("One"), Code("x = 1"), said("Two"))), said("Then"), Box((said("Sign."),), (Run("BLUF"),))
    )

    assert blocks == (
        Quote((said("One"), Code("x = 1"), said("Two"))),
        said("Then"),
        Quote((said(Run("BLUF", bold=True)), said("Sign."))),
    )


def test_a_table_of_single_lines_has_pipes():
    table = Table(
        ((cell("Who"), cell("a|b")),),
        ((cell("We"), ()), (cell("*They*"), (said(Run("x", bold=True)),))),
        ("left", "right"),
    )

    assert reread(table) == (table,)


def test_a_table_of_longer_cells_is_a_grid():
    table = Table(
        ((cell("Who"), cell("What")),),
        ((cell("We"), (said("One\nmore"), said("字 two"))),),
        ("left", "centre"),
    )

    _, text = written(table)

    assert text.splitlines() == [
        "+-----+--------+",
        "| Who | What   |",
        "+=====+:======:+",
        "| We  | One\\   |",
        "|     | more   |",
        "|     |        |",
        "|     | 字 two |",
        "+-----+--------+",
    ]


def test_definitions_are_read_back():
    entries = DefinitionList((Definition(((Run("Compact"),),), (cell("A text."), cell("A case."))),))

    assert reread(entries, said("End")) == (entries, said("End"))


def test_decisions_are_lists_to_tick():
    _, text = written(Decision(1, (said("Sign it."),)), Decision(2, (said("Say so."),), ("Yes", "No"), "Day"))

    assert text.split("\n\n") == [
        "1.  Sign it.",
        "    -   ☐ Approve\n    -   ☐ Disapprove\n    -   ☐ Discuss",
        "    Date: " + r"\_" * 14,
        "2.  Say so.",
        "    -   ☐ Yes\n    -   ☐ No",
        "    Day: " + r"\_" * 14,
    ]


def test_charts_are_tables():
    matrix = matrix_of(
        ("Rare", "Likely"),
        ("Small", "Large"),
        ("low", "high"),
        ((0, 0), (0, 1)),
        (MatrixRisk("R1", "Protest", Rating(2, 2)),),
        alternative="Matrix",
    )
    timeline = Timeline((Event("Talks", "2026-12-01", "2026-12-03", "agreed"),), "Talks")

    chart, risks, events = reread(matrix, timeline)

    assert [[text_of(block.runs) for each in row for block in each] for row in chart.rows] == [
        ["Likely", "L low", "H high: R1"],
        ["Rare", "L low", "L low"],
    ]
    assert text_of(risks.items[0][0].runs) == "R1 Protest"
    assert [[text_of(block.runs) for each in row for block in each] for row in events.rows] == [
        ["1–3 December 2026", "Talks", "agreed"]
    ]


def test_a_timeline_is_not_told_twice():
    timeline = Timeline((Event("Talks", "2026-12-01"),), "Talks")
    row = (cell("1 December"), cell("Talks"))
    table = Table(((cell("Day"), cell("What")),), (row,), ("left", "left"))

    assert reread(timeline, table) == (table,)


def test_a_text_of_all_kinds_says_the_same_again():
    text = """
# A heading with *stress*

Talks go on [@orrin-2026#2; @orrin-2026] for **now**, it "seems".[^a] See [the site](https://example.org/x_y).

- one
    - two
        1. three
- four

> A quotation
>
> - in it

| A | B |
| :-- | --: |
| `x` | 2 |

Term
:   Its meaning

``` python
def f(): ...
```

* * *

H<sub>2</sub>O, snake_case, 3 < 4 & 5 > 2, 100 $, a^b, \\*no stress\\*.

[^a]: A remark, with [@orrin-2026, p. 9] in it.
"""
    blocks, notes = read(text)

    again, notes_again = read(written(*blocks, notes)[1])

    # behind them stands the list of sources
    assert again[: len(blocks)] == blocks
    assert notes_again == notes


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "</div>", "<!-- x", "&#60;b&#62;"])
def test_html_in_a_text_stays_words(text):
    _, markdown = written(said(text), Heading(1, (Run(text),)), Table((), ((cell(text),),), ("left",)))

    assert "<" not in markdown.replace("<!-- -->", "")


def test_the_same_memo_is_the_same_bytes():
    blocks = (said("Text", noted(1)), Rule(), Notes((CITED,)))

    assert write_markdown(memo_of(*blocks)) == write_markdown(memo_of(*blocks))
