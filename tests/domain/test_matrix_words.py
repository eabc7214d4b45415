"""The words of the standard matrix in the languages of the window."""

import re
from xml.etree import ElementTree

import pytest

from briefbook import paths
from briefbook.domain.matrix_words import ENGLISH, STANDARD_WORDS, language_of, letters_of


@pytest.mark.parametrize("language", [one for one in STANDARD_WORDS if one != ENGLISH])
def test_words_of_the_standard_are_known_in_each_language_as_the_window_says_them(language):
    file = next((paths.resources() / "translations").glob(f"briefbook_{language}*.ts"))
    said = {
        one.findtext("source"): one.findtext("translation") for one in ElementTree.parse(file).iter("message")
    }

    for english, words in zip(STANDARD_WORDS[ENGLISH], STANDARD_WORDS[language], strict=True):
        assert tuple(said[word] for word in english) == words


def test_every_language_of_the_window_is_known():
    names = (paths.resources() / "translations").glob("*.ts")

    assert {re.search("_([a-z]+)", one.stem)[1] for one in names} == set(STANDARD_WORDS) - {ENGLISH}


def test_words_that_are_not_all_of_one_language_are_a_books_own():
    assert language_of(["Selten", "Unwahrscheinlich", "Möglich", "Wahrscheinlich", "Fast sicher"]) == "de"
    assert language_of(["Selten", "Unwahrscheinlich", "Möglich", "Wahrscheinlich", "Likely"]) == ""


@pytest.mark.parametrize("language", STANDARD_WORDS)
def test_letters_of_bands_differ_whatever_the_language(language):
    words = STANDARD_WORDS[language][2]

    letters = letters_of(words)

    assert len(set(letters)) == len(words)
    assert all(letter in word.upper() for letter, word in zip(letters, words, strict=True))
    assert language != ENGLISH or "".join(letters) == "VLMHC"
