"""Tests of which words of a Markdown line are judged by their spelling."""

import pytest

from briefbook.review.spelling.words import is_name_like, plain, stem_of, word_at, words_in


def _words(line, language="en"):
    return [word.text for word in words_in(line, language)]


@pytest.mark.parametrize(
    "line",
    [
        "`recieve` and ``two ` ticks``",
        "[@lindon-2025#4; @verna-2026]",
        "https://example.org/recieve and www.recieve.example",
        "editor@recieve.example",
        "<span class='teh'></span> &nbsp; <!-- teh -->",
        '](recieve.html) ](https://x.example/teh "teh")',
        "CO2 3rd x_teh 2026 #teh @teh",
        "NATO NGOs MPs iPhone McDonald EU-NATO",
        "notes/teh/recieve.md report.docx e.g. i.e.",
        "[teh]: https://example.org/teh",
        "Москва 北京 عربي",
        "a I",
    ],
)
def test_what_is_no_prose_is_not_judged(line):
    prose = {"and"}

    assert set(_words(line)) <= prose


def test_prose_between_marks_is_judged_with_its_places():
    line = "**Bold** _slanted_ __strong__ [words](https://x.example) end-of-line."

    found = list(words_in(line))

    assert [word.text for word in found] == ["Bold", "slanted", "strong", "words", "end-of-line"]
    assert [line[word.start : word.end] for word in found] == [word.text for word in found]


def test_apostrophes_and_hyphens_are_of_the_word_and_made_plain():
    assert _words("l’eau d'abord don’t re‑elect ‘quoted’ rock ’n’ roll") == [
        *("l'eau", "d'abord", "don't", "re-elect"),
        *("quoted", "rock", "roll"),
    ]


def test_letters_with_separate_accents_are_composed():
    assert _words("cafe\u0301 naïve Ünal") == ["café", "naïve", "Ünal"]
    assert plain("co\u00adoperate") == "cooperate"


def test_another_alphabet_is_judged_where_the_language_has_it():
    assert _words("Москва and Wien", "ru") == ["Москва"]


def test_the_word_at_its_end_is_found():
    assert word_at("a teh b", 5) == (2, 5, "teh")
    assert word_at("a teh b", 6) is None


def test_possession_is_no_part_of_a_name():
    assert [stem_of(word) for word in ("Vasik's", "ministers'", "teh")] == ["Vasik", "ministers", "teh"]
    assert [is_name_like(word) for word in ("Vasik", "vasik", "VASIK")] == [True, False, False]


def test_a_hostile_line_takes_no_time():
    line = "`" * 500 + "[" * 2_000 + "a." * 5_000 + "<a" * 2_000 + "x@" * 3_000 + "/a" * 4_000 + "a’" * 3_000

    assert isinstance(_words(line), list)
