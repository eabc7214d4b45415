"""Rich Text files become texts that say what the document shows."""

import pytest

from briefbook.errors import BriefbookError
from briefbook.readers.office.rtf import read_rtf

FONTS = (
    rb"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset128 MS Mincho;}"
    rb"{\f3\fcharset2 Symbol;}}"
)


def rtf(body: bytes) -> bytes:
    return rb"{\rtf1\ansi\ansicpg1252\deff0" + FONTS + body + b"}"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"caf\'e9 na\u239\'efve", "café naïve"),
        (rb"\f1 \'cf\'ee\'f0\'f2\f0  open", "Порт open"),
        (rb"\f2 \'93\'fa\'96\'7b\'8c\'ea", "日本語"),
        (rb"\uc2 \u26085??\u26412?? \uc1 x", "日本 x"),
        (rb"smile \u-10179?\u-8704? end", "smile 😀 end"),
        (rb"{\upr{Stra\'dfe}{\*\ud{Stra\u223?e}}}", "Straße"),
        (rb"\ldblquote Yes\rdblquote\emdash no\~more", "“Yes”—no\u00a0more"),
        (rb"{\f3 a} and {\f3 \'b3} 1", "α and ≥ 1"),
        (rb"shown {\v hidden} after", "shown after"),
        (rb"kept {\deleted struck }{\revised put in}", "kept put in"),
        (rb"before{\pict\pngblip 89504e47}{\*\unknown junk} after", "before after"),
        (rb"{\header Page \chpgn}{\annotation Why?}text", "text"),
    ],
)
def test_characters_and_groups_are_read_as_they_are_shown(body, text):
    assert read_rtf("a.rtf", rtf(body)).text == text


def test_binary_data_is_passed_over():
    assert read_rtf("a.rtf", rtf(b"be{\\pict\\bin6 {{}\\}x}fore")).text == "before"


def test_headings_lists_and_tables_are_kept():
    body = (
        rb"{\stylesheet{\s1 heading 1;}}\s1 Harbour dues\par\pard"
        rb"{\listtext 1.\tab}\ls1\ilvl0 Keep them\par{\listtext (a)\tab}\ilvl1 for ships\par\pard"
        rb"{\listtext\'b7\tab}\ls2 Lower them\par\pard"
        rb"\trowd\intbl Port\cell Year\cell\row\trowd\intbl Lot\cell 2024\cell\row\pard Done.\par"
    )

    assert read_rtf("a.rtf", rtf(body)).text == (
        "# Harbour dues\n\n1. Keep them\n  (a) for ships\n- Lower them\n\n"
        "| Port | Year |\n| Lot | 2024 |\n\nDone."
    )


def test_notes_stand_under_a_rule_and_links_in_the_map():
    body = (
        rb'See {\field{\*\fldinst{HYPERLINK "https://example.org/x"}}{\fldrslt the act}}'
        rb"{\super\chftn{\footnote\pard \chftn  Of 2024.}}.\par"
    )

    reading = read_rtf("a.rtf", rtf(body))

    assert reading.text == "See the act[1].\n\n---\n\n[1] Of 2024."
    assert [(reading.text[each.start : each.end], each.address) for each in reading.text_map.links] == [
        ("the act", "https://example.org/x")
    ]


def test_details_come_from_the_information_group():
    body = rb"{\info{\title The port of Lot}{\author Ana Silva}{\operator Nobody}}The port of Lot is closed."

    details = read_rtf("a.rtf", rtf(body)).details

    assert (details["title"].value, details["title"].origin) == ("The port of Lot", "file")
    assert details["author"].value == "Ana Silva"


@pytest.mark.parametrize("end", [b"", b"}" * 40])
def test_a_file_cut_off_or_with_ends_too_many_gives_what_is_there(end):
    assert read_rtf("a.rtf", rb"{\rtf1{\b Still here{\i " + end).text == "Still here"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (rb"{\rtf1 " + b"{" * 100_000 + b"x", "nested too deeply"),
        (rb"{\rtf1 " + rb"\b" * 1_600_000 + b"x}", "too large"),
        (rb"{\rtf1{\pict 89504e47}}", "no readable words"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(data, sentence):
    with pytest.raises(BriefbookError, match=f"“bad.rtf”.*{sentence}.*[.]$"):
        read_rtf("bad.rtf", data)
