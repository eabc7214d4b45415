"""The list of acronyms in a book’s writing."""

import pytest

from briefbook.edits.outlining import add_issue
from briefbook.review.acronym_list import acronym_list, as_markdown, long_form


@pytest.fixture
def listed(book):
    def listed(*texts):
        for number, text in enumerate(texts, 1):
            book.apply(add_issue(book.issues.outline(), f"Issue {number}", text=text))
        return acronym_list(book.contents())

    return listed


def test_each_acronym_is_listed_once_with_its_words_its_uses_and_its_first_place(listed):
    told = listed(
        "The Lake Verna Commission (LVC) meets. The LVC asks for more.",
        "The WQB (Water Quality Board) agrees with the LVC.",
    )

    assert [(one.name, one.expansion, one.uses, one.place) for one in told] == [
        ("LVC", "Lake Verna Commission", 3, "1 Issue 1"),
        ("WQB", "Water Quality Board", 1, "2 Issue 2"),
    ]
    assert (told[0].start, told[0].end) == (27, 30)


def test_those_that_are_nowhere_spelled_out_come_first_and_those_everybody_knows_do_not(listed):
    told = listed("The EU and the ABX met the Lake Verna Commission (LVC).")

    assert [(one.name, one.is_unexplained) for one in told] == [("ABX", True), ("EU", False), ("LVC", False)]


def test_an_abbreviation_that_markdown_defines_is_spelled_out(listed):
    (told,) = listed("The LVC meets.\n\n*[LVC]: Lake Verna Commission\n")

    assert told.expansion == "Lake Verna Commission"


def test_a_citation_between_the_words_and_other_sentences_are_no_part_of_them(listed):
    (told,) = listed("All is open. Much else, says the Lake *Verna* Commission (the “LVC”), is not.")

    assert told.expansion == "Lake Verna Commission"


def test_the_inserted_list_spells_out_what_it_lists(listed):
    told = listed("The Lake Verna Commission (LVC) and the ABX met.")

    assert as_markdown(told) == "- **LVC** (Lake Verna Commission)\n"


@pytest.mark.parametrize(
    ("name", "words", "long"),
    [
        ("LVC", "said the Lake Verna Commission", "Lake Verna Commission"),
        ("MFA", "the Ministry of Foreign Affairs", "Ministry of Foreign Affairs"),
        ("GDP", "nothing that fits", ""),
        ("AB", "a", ""),
    ],
)
def test_the_words_for_which_an_acronym_stands_are_found_before_it(name, words, long):
    assert long_form(name, words) == long
