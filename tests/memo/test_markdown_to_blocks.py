import re
from dataclasses import replace

import pytest

from briefbook.domain.citation import citations_in
from briefbook.errors import BriefbookError
from briefbook.memo import markdown
from briefbook.memo.blocks import (
    Code,
    Definition,
    DefinitionList,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    text_of,
)
from briefbook.memo.markdown import blocks_from
from briefbook.memo.markdown.stand_ins import stand_in
from briefbook.memo.notes import Endnotes
from briefbook.memo.walking import text_in


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


@pytest.mark.parametrize(
    ("before", "kinds"),
    [("The fares:", [Paragraph, Table]), ("- One\n- Two", [ListBlock, Table]), ("```\n```", [Code, Table])],
)
def test_a_table_is_one_right_behind_other_lines_too(blocks, before, kinds):
    made = blocks(f"{before}\n| Year | Fare |\n|---|---|\n| 2026 | 12 |")

    assert [type(one) for one in made] == kinds
    assert "Fare" in text_in(made[-1:])


@pytest.mark.parametrize("head", ["| a | b |", "| a | b", "| a | b \\| |"])
def test_a_row_longer_than_the_head_of_its_table_loses_nothing(blocks, head):
    (table,) = blocks(f"{head}\n|---|---|\n| 1 | 2 | 3 | 4 |\n| 5 |\n")

    assert isinstance(table, Table)
    assert [len(row) for row in (*table.header, *table.rows)] == [4, 4, 4]
    assert text_in((table,)).split()[-5:] == ["1", "2", "3", "4", "5"]


def test_quotes_code_and_rules_are_known(blocks):
    quote, code, rule = blocks("> said\n\n```\na  b\n c\n```\n\n---\n")

    assert quote == Quote((Paragraph((Run("said"),)),))
    assert code == Code("a  b\n c")
    assert rule == Rule()


def test_definitions_have_terms_and_meanings(blocks):
    (found,) = blocks("Term\n: Meaning *so*\n\nSecond\nThird\n: One\n: Other\n")

    assert found == DefinitionList(
        (
            Definition(((Run("Term"),),), ((Paragraph((Run("Meaning "), Run("so", italic=True))),),)),
            Definition(
                ((Run("Second"),), (Run("Third"),)),
                ((Paragraph((Run("One"),)),), (Paragraph((Run("Other"),)),)),
            ),
        )
    )


def test_definitions_need_no_empty_lines_between_them(blocks):
    (found,) = blocks("".join(f"Term {number}\n: Meaning\n" for number in range(300)))

    assert [text_of(entry.terms[0]) for entry in found.entries] == [f"Term {number}" for number in range(300)]


def test_fenced_code_keeps_its_lines_in_lists_too(blocks):
    (found,) = blocks('- a\n\n  ~~~ python title=x\n  b  *c*\n\n    [^1]: "d"\n  ~~~\n- e\n')

    assert found.items[0][1] == Code('b  *c*\n\n  [^1]: "d"')
    assert len(found.items) == 2


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


def test_attribute_lists_give_language_and_small_caps_and_are_never_printed(blocks):
    heading, paragraph, inline = blocks(
        '## Tête {: lang=fr #top title="Not printed"}\n\n'
        "Bonjour\n{: lang=fr .wide }\n\n"
        "*ja*{: lang=de } and [unesco]{.smallcaps}, **x**{: .small-caps lang=zh-Hant}\n"
    )

    assert heading.runs == (Run("Tête", language="fr"),)
    assert paragraph == Paragraph((Run("Bonjour"),), "fr")
    assert inline.runs == (
        Run("ja", italic=True, language="de"),
        Run(" and "),
        Run("unesco", small_caps=True),
        Run(", "),
        Run("x", bold=True, small_caps=True, language="zh-Hant"),
    )


def test_braces_that_are_no_attributes_are_words(blocks):
    found = blocks("# Date {TBC}\n\n**Place**{see note} {x}\n{to be agreed}\n")

    assert [text_of(block.runs) for block in found] == [
        "Date {TBC}",
        "Place{see note} {x} {to be agreed}",
    ]


def test_abbreviations_carry_what_they_stand_for(blocks):
    (paragraph,) = blocks(
        "The UN and UNDP, *UN*, `UN` and the U.S. here.\n\n"
        "*[UN]: United Nations\n*[UNDP]: UN Development Programme\n*[U.S.]: United States\n"
    )

    expanded = [(run.text, run.expansion) for run in paragraph.runs if run.expansion]
    assert expanded == [
        ("UN", "United Nations"),
        ("UNDP", "UN Development Programme"),
        ("UN", "United Nations"),
        ("U.S.", "United States"),
    ]
    assert Run("UN", code=True) in paragraph.runs


@pytest.mark.parametrize(
    "text",
    [
        "*[see](https://a.example) more* words [b]: c",
        "*[open\nover lines]: meaning",
        "*[UN]:\n\nlater words",
        "    *[UN]: in code",
        "*[UN]: one UN\n*[UN]: another",
    ],
)
def test_what_looks_like_an_abbreviation_loses_no_word(blocks, text):
    words = set(re.findall(r"\w{3,}", text)) - {"https", "example", "one"}

    kept = text_in(blocks(text))

    assert {word for word in words if word not in kept} == set()


def test_the_same_text_is_not_read_again_but_for_what_changed(blocks, monkeypatch):
    text = "\n\n".join(f"Paragraph {number} of a long text [@orrin-2026]." for number in range(40))
    before = blocks(text)
    read = []
    monkeypatch.setattr(
        markdown, "stand_in", lambda piece, names: (read.append(piece), stand_in(piece, names))[1]
    )

    after = blocks(text.replace("Paragraph 7 ", "Paragraph seven "))

    assert len(read) == 1
    assert [one == other for one, other in zip(before, after, strict=True)].count(False) == 1


def test_pieces_read_alone_give_what_the_whole_gives(blocks):
    text = (
        "# A\n\n1. x\n\n2. y\n\n    y y\n\nplain\n\n> q\n\n> r\n\n"
        "```\n\nin code\n\n```\n\nT\n: m\n\nU\n: n\n\n- z\n\nend [l]\n"
    )

    in_pieces = blocks(text)

    # a reference anywhere makes the text one piece
    assert in_pieces == blocks(text + "\n[other]: https://a.example/\n")


def test_notes_say_which_citation_they_resolve(blocks, endnotes):
    blocks("a[@orrin-2026#2, p. 3] b[^x] c[@orrin-2026]\n\n[^x]: Own words.\n")

    assert [note.citation for note in endnotes.block.entries] == ["orrin-2026#2, p. 3", "", "orrin-2026"]


def test_numbers_of_notes_side_by_side_are_kept_apart(blocks):
    (paragraph,) = blocks("So[@orrin-2026] [@orrin-2026#2][^x].\n\n[^x]: Own words.\n")

    assert text_of(paragraph.runs) == "So1,\u20092,\u20093."


def test_a_footnote_may_hold_paragraphs_lists_and_code(blocks, endnotes):
    blocks("a[^x]\n\n[^x]: First.\n\n    - second\n\n    Third.\n\n        fourth\n")

    assert text_of(endnotes.block.entries[0].runs) == "First.\nsecond\nThird.\nfourth"


def test_code_in_the_text_is_code_for_citations_too(blocks, endnotes):
    text = "a [@orrin-2026]\n\n    code [@orrin-2026]\n\n- b\n\n    [@orrin-2026#2]\n\n`x [@orrin-2026]`\n"

    blocks(text)

    assert len(citations_in(text)) == len(endnotes.block.entries) == 2


def test_a_book_without_passages_still_cites_its_sources(contents_of, source):
    endnotes = Endnotes(replace(contents_of(), passages=()))

    blocks_from("[@orrin-2026]", endnotes, place="The issue")

    assert len(endnotes.block.entries) == 1
