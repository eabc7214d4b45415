import itertools
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from briefbook.domain.marking import TLP_COLOURS
from briefbook.domain.matrix import Rating
from briefbook.memo.blocks import (
    Box,
    Code,
    ContentsList,
    CoverPage,
    Decision,
    Definition,
    DefinitionList,
    Event,
    Heading,
    ListBlock,
    MemoHead,
    Note,
    Notes,
    PageBreak,
    Paragraph,
    Quote,
    Rule,
    Run,
    Tab,
    Table,
    Timeline,
)
from briefbook.memo.html import write_html
from briefbook.memo.html.style import DARK, LIGHT
from briefbook.memo.risk_matrix import MatrixNames, MatrixRisk
from tests.memo.made_memo import memo_of
from tests.memo.matrices import matrix_of

VOID = {"meta", "br", "hr", "img", "link", "input", "wbr", "col"}
# what html.parser takes for an element that is never closed
DRAWN = {"path", "rect", "circle"}
ON_GROUND = ["ink", "muted", "heading", "link", "marking", "warning"]
PAIRS = [
    *((name, "ground") for name in ON_GROUND),
    *((f"band-words-{band}", f"band-{band}") for band in range(5)),
    ("label-words", "label"),
    ("warning", "warning-ground"),
    ("heading", "box-ground"),
    *(
        (name, ground)
        for name in ("ink", "link")
        for ground in ("table-head", "stripe", "code-ground", "box-ground")
    ),
]


def said(*texts, **values):
    return Paragraph(tuple(Run(text) if isinstance(text, str) else text for text in texts), **values)


def cell(text):
    return (said(text),)


def noted(number):
    return Run(str(number), superscript=True, note=number)


NOTES = (Note(1, (Run("Gazette, 28 October 2026."),), "orrin-2026#2"), Note(2, (Run("Our own remark."),)))
MATRIX = matrix_of(
    ("Rare", "Possible", "Likely"),
    ("Small", "Middling", "Large"),
    ("low", "medium", "high"),
    ((0, 0, 1), (0, 1, 2), (1, 2, 2)),
    (MatrixRisk("R1", "Protest", Rating(2, 3)),),
    alternative="R1 Protest: Possible / Large",
)
EVERYTHING = (
    CoverPage("Port Selby", "Briefing book", (("For", "The Minister"),)),
    ContentsList("What is in it", 2),
    Tab("A", "The memo"),
    MemoHead("Information Memorandum", "Port Selby summit", (("To", "The Minister"), ("Subject", "Talks"))),
    Box((said("Sign."),), (Run("Bottom line"),)),
    Heading(1, (Run("Where we are"),), "1", "TLP:GREEN"),
    said("Talks go on.", noted(1), Run(",\u2009", superscript=True), noted(2), " And on.", noted(1)),
    Heading(3, (Run("A detail"),), "1.1.1"),
    ListBlock((cell("One"), (said("Two"), ListBlock((cell("Three"),), "numbered", 4)), ()), "plain"),
    DefinitionList((Definition(((Run("Compact"),),), (cell("A text."),)),)),
    Table(
        ((cell("Who"), cell("What")),),
        ((cell("We"), ()), (cell("They"), cell("All"))),
        ("left", "right"),
        (),
        True,
    ),
    Quote((said("So he said."), Code("x = 1\n\n  y"))),
    Rule(),
    Decision(1, (said("Sign it."),)),
    MATRIX,
    Timeline((Event("Talks", "2026-12-01", "2026-12-03"), Event("Later", "some day")), "Talks. Then later."),
    PageBreak(),
    Heading(1, (Run("Notes"),)),
    Notes(NOTES),
)


class Balance(HTMLParser):
    """Raises where an element is closed that is not open; remembers ids."""

    def __init__(self):
        super().__init__()
        self.open = []
        self.ids = []
        self.links = []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        assert len(values) == len(attrs), attrs
        if "id" in values:
            self.ids.append(values["id"])
        if values.get("href", "").startswith("#"):
            self.links.append(values["href"][1:])
        if tag == "p":
            assert "p" not in self.open
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        assert tag in DRAWN

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def checked(data):
    """Return a page as a tree, after its elements are seen to be closed and its links to lead somewhere."""
    balance = Balance()
    balance.feed(data.decode())
    balance.close()
    assert balance.open == []
    assert len(set(balance.ids)) == len(balance.ids)
    assert set(balance.links) <= set(balance.ids)
    return lxml_html.document_fromstring(data.decode().encode("utf-8"))


def words(element):
    return " ".join(element.text_content().split())


def test_a_page_with_every_kind_of_block_is_sound():
    tree = checked(write_html(memo_of(*EVERYTHING)))

    main = words(tree.find(".//main"))
    for told in (
        "Port Selby",
        "What is in it",
        "A The memo",
        "Bottom line",
        "1. Where we are",
        "1.1.1 A detail",
    ):
        assert told in main
    assert [words(term) for term in tree.xpath("//main//dl[not(@class)]/*")] == ["Compact", "A text."]


def test_headings_nest_as_sections_without_leaving_out_a_rank():
    tree = checked(write_html(memo_of(*EVERYTHING)))

    ranks = [int(element.tag[1]) for element in tree.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert ranks[:4] == [1, 2, 3, 4]
    assert ranks.count(1) == 1
    for section in tree.iter("section"):
        assert section.get("aria-labelledby") == section.xpath(
            ".//*[self::h2 or self::h3 or self::h4 or self::h5 or self::h6]"
        )[0].get("id")


def test_nothing_can_be_run_or_fetched():
    page = write_html(memo_of(*EVERYTHING)).decode()

    assert "default-src 'none'; style-src 'unsafe-inline'; img-src data:" in page
    tags = {
        element.tag for element in lxml_html.document_fromstring(page).iter() if isinstance(element.tag, str)
    }
    assert not tags & {"script", "link", "iframe", "object", "embed", "form", "input", "img", "base"}
    assert "url(" not in page
    assert "@import" not in page
    assert not re.search(r"\son\w+=", page)


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://a b", " javascript:x"],
)
def test_a_link_to_what_is_no_address_is_text(address):
    tree = checked(write_html(memo_of(said(Run("here", link=address)))))

    assert [link.get("href") for link in tree.iter("a")] == ["#text"]
    assert "here" in words(tree.find(".//main"))


hostile = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "</style><script>alert(1)</script>",
            '"><img src=x onerror=alert(1)>',
            "<!--",
            "]]>",
            "&lt;&amp;&#60;",
            "</title></textarea>",
            "\\3c /style>",
            '*/ } body { background: url("//x") }',
            "\x00\ud800\u202e\ufffe",
        ]
    ),
)


def saying_everywhere(text):
    """Return a memo that says a text wherever a text can stand."""
    steps = (text,) * 3
    return memo_of(
        CoverPage(text, text, ((text, text),)),
        ContentsList(text),
        Tab(text, text),
        MemoHead(text, text, ((text, text),)),
        Heading(1, (Run(text),), text, text),
        Paragraph(
            (Run(text, code=True, expansion="x" + text, language="ar"), Run(text, link=text)), "x" + text
        ),
        Code(text),
        Box((said(text),), (Run(text),)),
        Decision(1, (said(text),), (text,), text),
        Table(((cell(text),),), ((cell(text),),), ("left",), (Run(text),)),
        Timeline((Event("x" + text, "2026-12-01", "", text), Event(text, text)), text),
        matrix_of(
            steps,
            steps,
            steps,
            ((0, 1, 2),) * 3,
            (MatrixRisk(text, text, Rating(1, 1)),),
            alternative="x" + text,
            names=MatrixNames(*(text,) * 7),
        ),
        title=text,
        about=text,
        author=text,
        subject=text,
        marking=text,
        page_words=text,
    )


@settings(max_examples=60, deadline=None)
@given(text=hostile)
def test_text_is_never_markup_wherever_it_stands(text):
    plain = {element.tag for element in checked(write_html(saying_everywhere("x"))).iter()}

    tree = checked(write_html(saying_everywhere(text)))

    assert {element.tag for element in tree.iter()} <= plain | {"br"}
    [style] = tree.iter("style")
    assert style.text.count("{") == style.text.count("}")


def test_each_note_leads_back_to_all_its_references():
    tree = checked(write_html(memo_of(*EVERYTHING)))

    [first, second] = tree.xpath("//div[@role='doc-endnotes']/ol/li")
    assert first.xpath("./a[@role='doc-backlink']/@href") == ["#cited-1", "#cited-1-2"]
    assert second.xpath("./a[@role='doc-backlink']/@href") == ["#cited-2"]
    assert tree.xpath("//a[@role='doc-noteref']/@href") == ["#note-1", "#note-2", "#note-1"]


def test_tables_say_what_their_cells_are_about():
    tree = checked(write_html(memo_of(*EVERYTHING)))

    [table] = tree.iter("table")
    assert [head.get("scope") for head in table.iter("th")] == ["col", "col", "row", "row"]


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("he", "rtl"), ("en", None)])
def test_a_paragraph_in_another_language_has_its_tag_and_direction(language, direction):
    tree = checked(write_html(memo_of(said("Text", language=language))))

    [paragraph] = tree.xpath("//main/p")
    assert paragraph.get("lang") == language
    assert paragraph.get("dir") == direction


def test_words_in_a_script_from_right_to_left_are_set_so_without_a_tag():
    tree = checked(write_html(memo_of(said("השר אמר"), said("The minister said"))))

    assert [paragraph.get("dir") for paragraph in tree.xpath("//main/p")] == ["auto", None]


def test_a_memo_in_arabic_is_a_page_from_right_to_left():
    tree = checked(write_html(memo_of(said("Text"), language="ar")))

    assert (tree.get("lang"), tree.get("dir")) == ("ar", "rtl")


@pytest.mark.parametrize("label", TLP_COLOURS)
def test_tlp_labels_have_their_colours_on_black_on_screen_and_paper(label):
    page = write_html(memo_of(said("Text"), marking=label)).decode()

    tree = checked(page.encode())
    [above, below] = tree.xpath("//body/*[contains(@class, 'page-end')]/p")
    name = above.get("class").split()[1]
    assert f".{name}{{color:{TLP_COLOURS[label]}}}" in page
    assert ".marking[class*=tlp]{font-size:max(12pt,1em);background:#000" in page
    assert words(above) == words(below) == label
    assert f"color:{TLP_COLOURS[label]};background:linear-gradient(#000000" in page


def test_a_marking_is_printed_at_the_top_and_bottom_of_each_page():
    page = write_html(memo_of(said("Text"), marking="SECRET")).decode()

    assert re.search(r"@page\{size:A4;margin:71pt;@top-center\{content:\"SECRET\"", page)
    assert '@bottom-center{content:"SECRET"' in page
    assert 'content:"Page " counter(page) " of " counter(pages)' in page


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("words_in", "ground"), PAIRS)
def test_words_stand_out_from_their_ground(colours, words_in, ground):
    assert contrast(colours[words_in], colours[ground]) >= 4.5


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_decisions_have_boxes_that_do_not_pretend_to_work():
    tree = checked(write_html(memo_of(Decision(1, (said("Sign it."),)))))

    [choices] = tree.xpath("//ul[@class='choices']")
    assert [words(item) for item in choices] == ["☐ Approve", "☐ Disapprove", "☐ Discuss"]
    assert not list(tree.iter("input", "button"))


def test_contents_lead_to_tabs_and_headings_down_to_their_level():
    tree = checked(write_html(memo_of(*EVERYTHING)))

    [contents] = tree.iter("nav")
    assert contents.get("aria-label") == "What is in it"
    assert [words(link) for link in contents.iter("a")] == [
        "A The memo",
        "Information Memorandum",
        "1 Where we are",
        "Notes",
    ]


def test_a_long_memo_has_contents_that_open_and_a_short_one_none():
    short = memo_of(Heading(1, (Run("One"),)))
    long = memo_of(*(Heading(1, (Run(str(number)),)) for number in range(5)))

    assert not list(checked(write_html(short)).iter("nav"))
    assert [len(list(nav.iter("a"))) for nav in checked(write_html(long)).iter("nav")] == [5]


def test_warnings_are_seen():
    tree = checked(write_html(memo_of(said("As ", Run("[kim-2025#9?]", warning=True)))))

    assert [words(mark) for mark in tree.iter("mark")] == ["[kim-2025#9?]"]


def test_the_same_memo_is_the_same_bytes():
    pages = {write_html(memo_of(*EVERYTHING)) for _ in range(3)}

    assert len(pages) == 1


def test_a_memo_without_its_head_among_the_blocks_has_one_all_the_same():
    tree = checked(write_html(memo_of(said("Text"))))

    assert [words(heading) for heading in tree.iter("h1")] == ["Information Memorandum"]
    assert "The Minister" in words(tree.find(".//header"))


def test_every_form_of_a_run_has_its_element():
    forms = {
        "strong": Run("a", bold=True),
        "em": Run("b", italic=True),
        "code": Run("c", code=True),
        "sup": Run("d", superscript=True),
        "sub": Run("e", subscript=True),
        "abbr": Run("f", expansion="Long"),
        "span": Run("g", small_caps=True),
    }

    tree = checked(write_html(memo_of(said(*itertools.chain(*((run, " ") for run in forms.values()))))))

    for tag, run in forms.items():
        assert [words(element) for element in tree.xpath(f"//main/p//{tag}")] == [run.text]
