"""Typed punctuation is printed as a typesetter would."""

import pytest

from briefbook.memo.blocks import Run, text_of
from briefbook.memo.markdown import blocks_from
from briefbook.memo.notes import Endnotes
from briefbook.memo.punctuation import typeset
from briefbook.memo.references import quoted


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('He said "no".', "He said “no”."),
        ("'Well,' she said, \"it's 'fine'.\"", "‘Well,’ she said, “it’s ‘fine’.”"),
        ("\"'So,' he said\"", "“‘So,’ he said”"),
        (
            "the students' union, O'Neill's and '90s rock 'n' roll",
            "the students’ union, O’Neill’s and ’90s rock ’n’ roll",
        ),
        (
            "class of '68, '10 Downing Street' and 'Cause of action'",
            "class of ’68, ‘10 Downing Street’ and ‘Cause of action’",
        ),
        ('"He said \'so\'"-ish "" d\'"Artagnan"', "“He said ‘so’”-ish “” d’“Artagnan”"),
        ('("so") ["so"] -- "so"', "(“so”) [“so”] – “so”"),
        ('a 5\'10" door, 12" wide', 'a 5\'10" door, 12" wide'),
        ("2019--2024, so -- yes---no ...", "2019–2024, so – yes—no …"),
        ("run --help, a --> b, ---- and ....", "run --help, a --> b, ---- and ...."),
        (
            "see https://a.example/x--y and www.a.example/--",
            "see https://a.example/x--y and www.a.example/--",
        ),
        ("already “so” and ‘so’ – yes…", "already “so” and ‘so’ – yes…"),
        ("<a href='x' title=\"y--z\"> 'a'", "<a href='x' title=\"y--z\"> ‘a’"),
    ],
)
def test_english_punctuation(typed, printed):
    assert typeset(typed, "en-GB") == printed


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("en-US", "“a ‘b’ c”"),
        ("de", "„a ‚b‘ c“"),
        ("de-AT", "„a ‚b‘ c“"),
        ("de-CH", "«a ‹b› c»"),
        ("fr", "«\u202fa “b” c\u202f»"),
        ("fr-CA", "«\u202fa “b” c\u202f»"),
        ("pl", "„a «b» c”"),
        ("ru", "«a „b“ c»"),
        ("sv", "”a ’b’ c”"),
        ("xx", "“a ‘b’ c”"),
    ],
)
def test_quotation_marks_are_those_of_the_language(language, printed):
    assert typeset("\"a 'b' c\"", language) == printed


def test_an_apostrophe_is_one_in_every_language():
    assert typeset("l'eau d'Aix", "fr") == "l’eau d’Aix"
    assert typeset("Wie geht's?", "de") == "Wie geht’s?"


def test_french_spaces_before_marks_do_not_break():
    assert (
        typeset("Ah bon ? « oui » ; non : 12:30 !", "fr")
        == "Ah bon\u202f? «\u202foui\u202f»\u202f; non\u202f: 12:30\u202f!"
    )


@pytest.fixture
def runs(contents_of):
    def read(text, language="en-GB"):
        (paragraph,) = blocks_from(text, Endnotes(contents_of()), place="The issue", language=language)
        return paragraph.runs

    return read


def test_marks_are_matched_across_emphasis_links_and_citations(runs):
    found = runs('"*So*" "**[a](https://a.example/--x--)**"[@orrin-2026] "`x`"')

    assert text_of(found) == "“So” “a”1 “x”"
    assert "https://a.example/--x--" in [run.link for run in found]


def test_code_stays_as_typed(runs):
    assert Run("a --b \"c\" 'd' ...", code=True) in runs("`a --b \"c\" 'd' ...` and so")


def test_a_backslash_keeps_a_mark_as_typed(runs):
    assert text_of(runs(r"6\" by 4\' and \-- \... `\"`")) == '6" by 4\' and -- ... \\"'


def test_words_in_another_language_have_its_marks(runs):
    assert text_of(runs('"a" *"b"*{: lang=de } "c"')) == "“a” „b“ “c”"
    assert text_of(runs('"a"\n{: lang=fr }')) == "«\u202fa\u202f»"


def test_straight_marks_in_evidence_become_the_inner_ones():
    assert quoted('He said "no", didn\'t he?') == "“He said ‘no’, didn’t he?”"
    assert quoted('"All of it."') == "“All of it.”"
    assert quoted('Er sagte "nein"', "de") == "„Er sagte ‚nein‘“."
