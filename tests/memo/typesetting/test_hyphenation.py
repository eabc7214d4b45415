from itertools import pairwise

import pytest

from briefbook.memo.typesetting.hyphenation import hyphenate, language_of


def divided(word: str, language: str) -> str:
    places = [0, *hyphenate(word, language), len(word)]
    return "|".join(word[start:end] for start, end in pairwise(places))


@pytest.mark.parametrize(
    ("word", "language", "parts"),
    [
        ("administration", "en-GB", "ad|min|is|tra|tion"),
        ("government", "en-US", "gov|ern|ment"),
        ("gouvernement", "fr", "gou|ver|ne|ment"),
        ("Zusammenarbeit", "de", "Zu|sam|men|ar|beit"),
        ("transparencia", "es", "trans|pa|ren|cia"),
        ("collaborazione", "it", "col|la|bo|ra|zio|ne"),
        ("samenwerking", "nl", "sa|men|wer|king"),
        ("правительство", "ru", "пра|ви|тель|ство"),
        ("κυβέρνηση", "el", "κυ|βέρ|νη|ση"),
        ("przedsiębiorstwo", "pl", "przed|się|bior|stwo"),
    ],
)
def test_words_are_divided_as_their_language_does(word, language, parts):
    allowed = parts.split("|")
    joined = divided(word, language)

    assert joined.replace("|", "") == word
    # at least three letters go to the next line
    while len(allowed[-1]) < 3:
        allowed[-2:] = ["".join(allowed[-2:])]
    assert joined == "|".join(allowed)


def test_the_nearest_dictionary_of_a_language_is_taken():
    assert hyphenate("gouvernement", "fr-CA") == hyphenate("gouvernement", "fr")
    assert hyphenate("governo", "pt-PT") == hyphenate("governo", "pt-BR") != ()
    assert hyphenate("Regierungen", "de-CH-1996") == hyphenate("Regierungen", "de") != ()
    assert hyphenate("ministar", "sr-Latn-RS") != ()


def test_a_language_without_patterns_divides_nothing():
    for language in ("zh-Hans", "ar", "und", "", "tlh"):
        assert hyphenate("administration", language) == ()


@pytest.mark.parametrize(
    "word",
    ["only", "UNESCO’s", "NATIONALISATION", "McKinseyan", "covid2019", "administration2", "l’administration"],
)
def test_short_words_names_in_capitals_and_words_with_digits_or_apostrophes_stay_whole(word):
    assert hyphenate(word, "en-GB") == ()


@pytest.mark.parametrize(
    "word",
    ["decision-making", "administration-", "example.organisation", "@administration", "and/consideration"],
)
def test_words_with_hyphens_and_addresses_stay_whole(word):
    assert hyphenate(word, "en-GB") == ()


def test_signs_round_a_word_are_no_part_of_it():
    plain = hyphenate("administration", "en-GB")

    assert hyphenate("(“administration,”", "en-GB") == tuple(place + 2 for place in plain)


def test_soft_hyphens_alone_decide_where_a_word_is_divided():
    assert divided("admini\xadstration", "en-GB") == "admini\xad|stration"
    assert divided("Well\xadpappe", "zh") == "Well\xad|pappe"
    assert divided("\xadadministration\xad", "en-GB") == "\xadadministration\xad"


def test_accents_written_as_separate_marks_do_not_move_the_places():
    assert divided("pre\u0301sentation", "fr") == "pre\u0301|sen|ta|tion"


def test_a_word_whose_spelling_would_change_at_the_hyphen_is_not_divided_there():
    assert hyphenate("asszony", "hu") == ()


def test_a_word_of_another_script_is_divided_by_the_patterns_of_its_own():
    assert language_of("правительство", "en-GB") == "ru"
    assert language_of("κυβέρνηση", "en-GB") == "el"
    assert language_of("Ministry", "ru") == "en"
    assert language_of("Ministry", "zh-Hans") == "en"


def test_the_documents_own_script_has_the_documents_language():
    assert language_of("café", "fr-FR") == "fr-FR"
    assert language_of("правительство", "bg") == "bg"
    assert language_of("vlada", "sr-Latn") == "sr-Latn"
    assert language_of("2025", "ru") == "ru"
    assert language_of("", "en") == "en"


def test_letters_that_are_not_russian_are_not_divided_as_russian():
    assert language_of("уряд України", "en") == "uk"
    assert language_of("ћирилица", "en") == "und"
    assert language_of("政府", "en") == "und"
    assert language_of("الحكومة", "en") == "und"
