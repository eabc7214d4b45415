from dataclasses import replace

import pytest

from briefbook.errors import BriefbookError
from briefbook.memo.blocks import Code, Heading, ListBlock, Paragraph, Quote, Rule, Run, Table, text_of
from briefbook.memo.markdown import blocks_from
from briefbook.memo.notes import Endnotes


@pytest.fixture
def endnotes(contents_of):
    return Endnotes(contents_of())


@pytest.fixture
def blocks(endnotes):
    def read(text, level=0):
        return blocks_from(text, endnotes, place="The issue", level=level)

    return read


def test_emphasis_code_and_links_become_runs(blocks):
    (paragraph,) = blocks(
        "Say *so* and **loudly** in `code`, see [there](https://a.example/b?c&d) H<sub>2</sub>O"
    )

    assert Run("so", italic=True) in paragraph.runs
    assert Run("loudly", bold=True) in paragraph.runs
    assert Run("code", code=True) in paragraph.runs
    assert Run("there", link="https://a.example/b?c&d") in paragraph.runs
    assert Run("2", subscript=True) in paragraph.runs


def test_a_line_end_is_a_space_and_two_spaces_before_it_break_the_line(blocks):
    (paragraph,) = blocks("**one**\n**two**  \nthree<br>four")

    assert text_of(paragraph.runs) == "one two\nthree\nfour"


def test_headings_of_a_text_stand_below_the_issue(blocks):
    found = blocks("# Top\n\n###### Deep", level=2)

    assert [(heading.level, text_of(heading.runs)) for heading in found] == [(3, "Top"), (6, "Deep")]
    assert all(isinstance(heading, Heading) for heading in found)


def test_lists_nest_and_keep_their_first_number(blocks):
    bullets, numbers = blocks("- a\n    - b\n\n\n3. c\n4. d\n")

    assert isinstance(bullets, ListBlock)
    assert bullets.items[0][1] == ListBlock(((Paragraph((Run("b"),)),),))
    assert (numbers.kind, numbers.start, len(numbers.items)) == ("numbered", 3, 2)


def test_a_table_keeps_its_header_alignments_and_empty_cells(blocks):
    (table,) = blocks("| a | b | c |\n|:--|:-:|--:|\n| 1 |  | **3** |\n")

    assert isinstance(table, Table)
    assert table.alignments == ("left", "centre", "right")
    assert len(table.header) == 1
    assert table.rows == (((Paragraph((Run("1"),)),), (), (Paragraph((Run("3", bold=True),)),)),)


def test_quotes_code_rules_and_definitions_are_known(blocks):
    quote, code, rule, term, definition = blocks("> said\n\n```\na  b\n c\n```\n\n---\n\nTerm\n: Meaning\n")

    assert quote == Quote((Paragraph((Run("said"),)),))
    assert code == Code("a  b\n c")
    assert rule == Rule()
    assert term == Paragraph((Run("Term", bold=True),))
    assert definition.kind == "plain"


def test_html_is_printed_as_typed_and_comments_are_left_out(blocks):
    (paragraph,) = blocks("<img src='/etc/passwd'> <b>x & &amp; <!-- not\n\nfor print -->*y* `<!-- z -->`")

    assert text_of(paragraph.runs) == "<img src='/etc/passwd'> <b>x & & y <!-- z -->"


def test_pictures_become_their_alternative_text_and_odd_links_plain_text(blocks):
    (paragraph,) = blocks(
        "![map](file:///etc/passwd) [a](javascript:alert(1)) [b](file:///x) [c](//x/y) <mailto:d@e.org>"
    )

    assert text_of(paragraph.runs) == "map a b c d@e.org"
    assert [run.link for run in paragraph.runs if run.link] == ["mailto:d@e.org"]


def test_citations_become_note_numbers_whatever_markup_is_around(blocks, endnotes):
    found = blocks(
        "**So_[@orrin-2026#2]_** | `[@orrin-2026]` [x[@orrin-2026]](https://a.example)\n\n    [@orrin-2026]\n"
    )

    assert [run.note for run in found[0].runs if run.note] == [1, 2]
    assert Run("[@orrin-2026]", code=True) in found[0].runs
    assert found[1] == Code("[@orrin-2026]")
    assert endnotes.problems == []


def test_an_unresolved_citation_stays_visible_and_is_told(blocks, endnotes):
    (paragraph,) = blocks("See [@nobody-1999; @orrin-2026#9, p. 3] here.")

    assert "[@nobody-1999?]" in text_of(paragraph.runs)
    assert "[@orrin-2026#9, p. 3?]" in text_of(paragraph.runs)
    assert endnotes.problems == [
        "The issue cites [@nobody-1999], but no source has that key.",
        "The issue cites [@orrin-2026#9, p. 3], but the source has no such passage.",
    ]


def test_footnotes_become_notes_among_the_citations(blocks, endnotes):
    found = blocks(
        "A[@orrin-2026] b[^x] c[^x].\n\n[^x]: Said *so* [@orrin-2026#2] and[^x].\n[^unused]: Left over.\n"
    )

    assert [run.note for run in found[0].runs if run.note] == [1, 2, 2]
    assert text_of(endnotes.block.entries[1].runs) == "Said so3 and2."
    assert found[1] == Paragraph((Run("Left over."),))


def test_private_characters_of_the_text_are_not_mistaken_for_citations(blocks):
    (paragraph,) = blocks("\U000f0000 and [@orrin-2026] \U000f0001")

    assert text_of(paragraph.runs) == "\U000f0000 and1 \U000f0001"


def test_control_and_direction_characters_are_taken_out(blocks):
    (paragraph,) = blocks("a\x00b\x1b c\u202ed\u2066e\ud800\ufeff")

    assert text_of(paragraph.runs) == "ab cde\ufffd"


@pytest.mark.parametrize(
    "piece",
    ["[", "![", "[a](", "[a][", "[a](<b", '[a](b "c) ', "*[a]: b\n", "[@a] ", "> ", "<!--", "``a ", "_a **"],
)
@pytest.mark.timeout(20)
def test_five_thousand_of_anything_are_read_in_time(blocks, piece):
    assert blocks(piece * 5000)


def test_many_links_in_one_paragraph_all_stay_links(blocks):
    text = " ".join(f"[link {number}](https://a.example/{number}_(x) 'title')" for number in range(200))

    (paragraph,) = blocks(text)

    assert len([run for run in paragraph.runs if run.link]) == 200


def test_quotes_nested_beyond_reason_keep_their_words(blocks):
    (block,) = blocks("> " * 300 + "deep down")

    depth = 0
    while isinstance(block, Quote):
        (block,), depth = block.blocks, depth + 1
    assert (text_of(block.runs), depth) == ("deep down", 60)


@pytest.mark.parametrize("text", ["x" * 2_000_001, "1. " * 5000])
def test_texts_beyond_the_limits_are_refused_with_a_sentence(blocks, text):
    with pytest.raises(BriefbookError, match=r"^A text .*\.$"):
        blocks(text)


def test_a_book_without_passages_still_cites_its_sources(contents_of, source):
    endnotes = Endnotes(replace(contents_of(), passages=()))

    blocks_from("[@orrin-2026]", endnotes, place="The issue")

    assert len(endnotes.block.entries) == 1
