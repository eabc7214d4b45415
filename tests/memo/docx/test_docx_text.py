"""Text in a Word file: every word is there, in its form, its language and its direction."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from briefbook.memo.blocks import Code, Paragraph, Run
from briefbook.memo.docx.elements import add, add_text, root, serialized
from briefbook.memo.docx.inline import address_of
from briefbook.memo.docx.scripts import pieces, word_language

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def form_of(parts, text):
    """Names of the properties of the run with this text."""
    (run,) = parts.find(f'//w:r[w:t="{text}"]')
    properties = run.find(f"{W}rPr")
    return [] if properties is None else [etree.QName(child).localname for child in properties]


def test_no_word_is_lost(parts_of, everything, texts_of):
    made = parts_of(*everything)

    shown = " ".join(made.words(name) for name in ("document", "endnotes", "header", "footer"))
    words = {word for text in texts_of(everything) for word in text.replace("\u00ad", "").split()}
    assert len(words) > 80
    assert [word for word in words if word not in shown] == []


def test_runs_have_their_form(parts_of):
    runs = (
        *(Run("bold", bold=True), Run("italic", italic=True), Run("caps", small_caps=True)),
        *(Run("code", code=True), Run("raised", superscript=True), Run("lowered", subscript=True)),
        *(Run("[gone?]", warning=True), Run("plain")),
    )

    made = parts_of(Paragraph(runs))

    assert form_of(made, "bold") == ["b", "bCs"]
    assert form_of(made, "italic") == ["i", "iCs"]
    assert form_of(made, "caps") == ["smallCaps"]
    assert form_of(made, "code") == ["rStyle", "rFonts", "noProof"]
    assert form_of(made, "plain") == []
    assert made.find('//w:r[w:t="raised"]/w:rPr/w:vertAlign/@w:val') == ["superscript"]
    assert made.find('//w:r[w:t="lowered"]/w:rPr/w:vertAlign/@w:val') == ["subscript"]
    assert made.find('//w:r[w:t="[gone?]"]/w:rPr/w:rStyle/@w:val') == ["Warning"]


def test_line_feeds_tabs_and_hyphens_become_words_own(parts_of, p):
    made = parts_of(p("one\ntwo\tthree\u00adfour\u2011five"))

    names = [etree.QName(child).localname for child in made.find("//w:body/w:p/w:r")[0]]
    assert names == ["t", "br", "t", "tab", "t", "softHyphen", "t", "noBreakHyphen", "t"]


def test_spaces_at_the_ends_of_runs_are_kept(parts_of):
    made = parts_of(Paragraph((Run("one "), Run("two", bold=True), Run("  three"))))

    assert made.words() == "one two  three"
    assert made.find('//w:t[@xml:space="preserve"]/text()') == ["one ", "  three"]


def test_code_keeps_its_lines_and_is_not_checked_for_spelling(parts_of):
    made = parts_of(Code("a = 1\n    b = 2\n"))

    assert made.find("//w:p/w:pPr/w:pStyle/@w:val") == ["Code"]
    assert made.find("//w:t/text()") == ["a = 1", "    b = 2"]
    assert made.find('//w:style[@w:styleId="Code"]/w:rPr/w:noProof', "styles")


def test_markup_and_field_codes_in_a_text_stay_text(parts_of, p):
    text = '</w:t><w:instrText>INCLUDETEXT "c:\\\\secret"</w:instrText> { DDEAUTO cmd } &amp; <![CDATA[ ]]>'

    made = parts_of(p(text))

    assert made.words() == text
    assert made.find("//w:instrText") == []


@settings(max_examples=60, deadline=None)
@given(st.text())
def test_any_text_gives_a_part_that_can_be_read(text):
    run = add(root("document"), "r")

    add_text(run, text)

    (read,) = etree.fromstring(serialized(run)).iter(f"{W}t")
    # a reader of XML takes a carriage return for a line feed unless it is escaped, as it is here
    assert len(read.text or "") == len(text)


def test_a_lone_surrogate_or_a_control_character_does_not_break_the_file(parts_of, p):
    made = parts_of(p("a\x00b\ud800c\uffffd\x0be"))

    assert made.words() == "a\ufffdb\ufffdc\ufffdd\ufffde"


def test_links_lead_outside_by_relationships(parts_of):
    runs = (Run("see "), Run("the "), Run("port", bold=True, link="https://a.example/p?x=1&y=2"))

    made = parts_of(Paragraph(runs), Paragraph((Run("again", link="https://a.example/p?x=1&y=2"),)))

    names = made.find("//w:hyperlink/@r:id")
    assert len(names) == 2
    assert len(set(names)) == 1
    relationships = made["word/_rels/document.xml.rels"]
    (link,) = [each for each in relationships if each.get("TargetMode") == "External"]
    assert link.get("Id") == names[0]
    assert link.get("Target") == "https://a.example/p?x=1&y=2"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "\\\\server\\share",
        "http://",
        "https://[::1",
        "http://a:99999/",
        "http://a.example/" + "x" * 3000,
        "http://" + "ü" * 80 + ".example/",
    ],
)
def test_an_address_that_word_may_not_open_is_no_link(parts_of, address):
    made = parts_of(Paragraph((Run("here", link=address),)))

    assert made.words() == "here"
    assert made.find("//w:hyperlink") == []
    assert b"External" not in made.bytes["word/_rels/document.xml.rels"]


def test_addresses_are_written_as_uris():
    assert address_of("https://bücher.example:8080/ä b") == ""
    assert address_of("https://bücher.example:8080/ä[1]#a#b") == (
        "https://xn--bcher-kva.example:8080/%C3%A4%5B1%5D#a%23b"
    )
    assert address_of("https://a.example/100%/%41") == "https://a.example/100%25/%41"
    assert address_of("mailto:port@a.example") == "mailto:port@a.example"
    assert address_of("tel:+3212345") == "tel:+3212345"


def test_arabic_runs_from_the_right_with_fonts_of_its_own(parts_of, p):
    made = parts_of(p("عقد الوزراء اجتماعًا"), p("A talk with محمد today."))

    arabic, english = made.body.iterchildren(f"{W}p")
    assert arabic.find(f"{W}pPr/{W}bidi") is not None
    assert english.find(f"{W}pPr/{W}bidi") is None
    assert made.find("//w:r[w:rPr/w:rtl]/w:t/text()") == ["عقد الوزراء اجتماعًا", "محمد"]
    assert made.find("//w:rPr[w:rtl]/w:lang/@w:bidi") == ["ar-SA", "ar-SA"]


def test_hebrew_is_told_from_arabic(parts_of, p):
    made = parts_of(p("השרים נפגשו"))

    assert made.find("//w:rPr[w:rtl]/w:lang/@w:bidi") == ["he-IL"]


def test_bold_right_to_left_text_is_bold(parts_of, p):
    made = parts_of(p("עברית", bold=True))

    assert form_of(made, "עברית")[:2] == ["b", "bCs"]


def test_punctuation_and_digits_go_with_the_words_around_them():
    runs = (Run("قال (NATO) في 22 نوفمبر 2026."),)

    found = [
        (piece.text, bool(piece.right_to_left)) for piece in pieces(runs, right_to_left=True, language="en")
    ]

    assert found == [("قال (", True), ("NATO", False), (") في 22 نوفمبر 2026.", True)]


@pytest.mark.parametrize(
    ("text", "language", "font", "named"),
    [
        ("部长们讨论配额", "", "SimSun", "zh-CN"),
        ("部長們討論配額", "zh-Hant", "Microsoft JhengHei", "zh-TW"),
        ("大臣たち", "", "Yu Gothic", "ja-JP"),
        ("장관들은", "", "Malgun Gothic", "ko-KR"),
    ],
)
def test_east_asian_text_has_its_font_and_language(parts_of, text, language, font, named):
    made = parts_of(Paragraph((Run(text),), language))

    assert made.find("//w:r/w:rPr/w:rFonts/@w:eastAsia") == [font]
    assert made.find("//w:r/w:rPr/w:lang/@w:eastAsia") == [named]


def test_quotation_marks_are_wide_only_between_east_asian_words(parts_of, p):
    made = parts_of(p("他说“你好”。 A “word”."))

    assert made.find('//w:r[w:rPr/w:rFonts/@w:hint="eastAsia"]/w:t/text()') == ["他说“你好”。"]


def test_a_run_in_another_language_says_so(parts_of):
    made = parts_of(
        Paragraph((Run("the "), Run("communiqué", language="fr"), Run(" said"))), language="en-GB"
    )

    assert made.find("//w:body//w:lang/@w:val") == ["fr-FR"]
    assert made.find("//w:docDefaults//w:lang/@w:val", "styles") == ["en-GB"]


def test_languages_are_named_as_word_knows_them():
    assert [word_language(tag) for tag in ("fr", "zh-Hant-HK", "zh-Hans", "pt-br", "sr-Latn", "x y", "")] == [
        *("fr-FR", "zh-HK", "zh-CN", "pt-BR", "sr-Latn", "", "")
    ]
