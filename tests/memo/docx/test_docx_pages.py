"""The pages of a Word file: head, cover, contents, tabs, markings and numbers."""

import pytest

from briefbook.memo.blocks import ContentsList, CoverPage, Heading, MemoHead, PageBreak, Run, Tab
from briefbook.memo.templates import Layout

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def heading(level, text, number=""):
    return Heading(level, (Run(text),), number)


def test_the_marking_stands_at_the_top_and_the_bottom_of_each_page(parts_of, p):
    made = parts_of(CoverPage("Book", "", ()), p("Text"), marking="OFFICIAL-SENSITIVE")

    for part in ("header", "footer", "headerFirst", "footerFirst"):
        assert "OFFICIAL-SENSITIVE" in made.words(part)
    assert made.find("//w:sectPr/w:titlePg")
    assert sorted(made.find("//w:sectPr/w:headerReference/@w:type")) == ["default", "first"]


@pytest.mark.parametrize(("marking", "colour"), [("tlp:amber+strict", "FFC000"), ("TLP: RED", "FF2B2B")])
def test_a_label_of_the_traffic_light_protocol_looks_as_its_standard_says(parts_of, p, marking, colour):
    made = parts_of(p("Text"), marking=marking)

    (run,) = made.find("//w:r", "header")
    assert "".join(run.itertext()) == marking.upper().replace(" ", "")
    assert run.find(f"{W}rPr/{W}color").get(f"{W}val") == colour
    assert run.find(f"{W}rPr/{W}shd").get(f"{W}fill") == "000000"
    assert int(run.find(f"{W}rPr/{W}sz").get(f"{W}val")) >= 24
    assert made.find("//w:jc/@w:val", "header") == ["right"]


def test_the_footer_counts_pages_by_fields(parts_of, p):
    made = parts_of(p("Text"), page_words="Seite {page} von {pages}")

    assert made.words("footer") == "Talks in Port Selby Seite 1 von 1"
    assert [text.strip() for text in made.find("//w:instrText/text()", "footer")] == ["PAGE", "NUMPAGES"]


def test_the_cover_has_no_page_number_and_a_page_of_its_own(parts_of, p):
    made = parts_of(CoverPage("Summit", "A briefing book", (("Date", "22 November"),)), p("Text"))

    assert made.find("//w:instrText", "footerFirst") == []
    assert made.words().split("\n") == ["Summit", "A briefing book", "Date 22 November", "Text"]
    breaks = [each.find(f"{W}pPr/{W}pageBreakBefore") is not None for each in made.body.iterchildren(f"{W}p")]
    assert breaks == [False, False, False, True]


def test_the_head_of_a_memo_is_a_title_with_its_fields(parts_of):
    made = parts_of(
        MemoHead("Information Memorandum", "Summit", (("To", "The Minister"), ("Subject", "Talks")))
    )

    assert made.words().split("\n") == [
        "Information Memorandum",
        "Summit",
        "To The Minister",
        "Subject Talks",
    ]
    assert made.find("//w:body/w:p/w:pPr/w:pStyle/@w:val") == ["Title", "Subtitle", "MemoField", "MemoField"]


def test_headings_have_words_own_styles_and_outline_levels(parts_of):
    made = parts_of(*(heading(level, f"At {level}") for level in range(1, 8)))

    styles = made.find("//w:body/w:p/w:pPr/w:pStyle/@w:val")
    assert styles == [*(f"Heading{level}" for level in range(1, 7)), "Heading6"]
    levels = [
        made.find(f'//w:style[@w:styleId="{name}"]/w:pPr/w:outlineLvl/@w:val', "styles") for name in styles
    ]
    assert levels == [["0"], ["1"], ["2"], ["3"], ["4"], ["5"], ["5"]]
    assert len(made.find("//w:style/w:pPr[w:outlineLvl][w:keepNext][w:keepLines]", "styles")) == 6


def test_the_marking_of_a_section_stands_behind_its_heading(parts_of):
    made = parts_of(Heading(1, (Run("Prospects"),), marking="TLP:GREEN"))

    assert made.words() == "Prospects\u2002TLP:GREEN"


def test_a_tab_is_a_heading_of_the_first_level_on_a_new_page(parts_of, p):
    made = parts_of(p("Before"), Tab("A", "The memo"), heading(1, "Below"))

    _, tab, below = made.body.iterchildren(f"{W}p")
    assert tab.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "Heading1"
    assert tab.find(f"{W}pPr/{W}pageBreakBefore") is not None
    assert below.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "Heading2"
    assert made.words().split("\n")[1] == "A The memo"


def test_the_list_of_contents_is_a_field_filled_with_links(parts_of):
    made = parts_of(
        ContentsList("Contents", 1),
        Tab("A", "The memo"),
        heading(1, "First", "1"),
        heading(2, "Deeper"),
        Tab("B", "Annex"),
    )

    lines = [line.replace("\u2002", " ") for line in made.words().split("\n")]
    assert lines[:4] == ["Contents", "A The memo \u00a0–", "1 First \u00a0–", "B Annex \u00a0–"]
    instructions = [text.strip() for text in made.find("//w:instrText/text()")]
    assert instructions[0] == 'TOC \\o "1-2" \\h \\z \\u'
    assert instructions[1:] == [f"PAGEREF _Toc0000000{number} \\h" for number in (1, 2, 4)]
    assert made.find("//w:hyperlink/@w:anchor") == [f"_Toc0000000{number}" for number in (1, 2, 4)]
    assert made.find("//w:sdt//w:pStyle/@w:val") == ["TOCHeading", "TOC1", "TOC2", "TOC1"]


def test_word_asks_nothing_when_it_opens_the_file(parts_of):
    made = parts_of(ContentsList("Contents"), heading(1, "First"))

    assert made.find("//w:updateFields", "settings") == []
    assert made.find("//w:fldChar[@w:dirty]") == []
    assert made.find('//w:compatSetting[@w:name="compatibilityMode"]/@w:val', "settings") == ["15"]


def test_a_page_break_lets_the_next_paragraph_begin_a_page(parts_of, p):
    made = parts_of(p("One"), PageBreak(), p("Two"), PageBreak(ends_limit=True))

    breaks = [each.find(f"{W}pPr/{W}pageBreakBefore") is not None for each in made.body.iterchildren(f"{W}p")]
    assert breaks == [False, True]


@pytest.mark.parametrize(
    ("size", "width", "height"), [("A4", "11906", "16838"), ("Letter", "12240", "15840")]
)
def test_the_paper_and_the_margins_are_those_of_the_layout(parts_of, p, size, width, height):
    layout = Layout(page_size=size, margin=72, body="sans", headings="serif", size=11, leading=15)

    made = parts_of(p("Text"), layout=layout)

    (paper,) = made.find("//w:pgSz")
    assert (paper.get(f"{W}w"), paper.get(f"{W}h")) == (width, height)
    assert made.find("//w:pgMar/@w:left") == ["1440"]
    assert made.find("//w:docDefaults//w:sz/@w:val", "styles") == ["22"]
    assert made.find("//w:docDefaults//w:rFonts/@w:ascii", "styles") == ["Calibri"]


def test_an_arabic_memo_runs_from_the_right_as_a_whole(parts_of, p):
    made = parts_of(p("123"), language="ar", page_words="صفحة {page}")

    assert made.find("//w:sectPr/w:bidi")
    assert made.find("//w:body/w:p/w:pPr/w:bidi")
    assert made.find("//w:docDefaults//w:lang/@w:bidi", "styles") == ["ar-SA"]
