"""Acronyms: which are known, which are spelled out in time, and which capitals are none."""

import pytest

from briefbook.review.findings import findings
from tests.review.reviewed import TODAY, book_of, found_in


def acronyms(*texts, **options):
    return [one.what for one in found_in(*texts, rule="unexplained acronym", **options)]


@pytest.mark.parametrize(
    "text",
    [
        "The JVC met.",
        "The JVC’s proposal stands.",
        "Several NGOs wrote.",
        "A JVC-led scale was tabled; the JVC likes it.",
        "The JVC met before the Joint Verna Commission (JVC) was named.",
        "| Who | What |\n|---|---|\n| JVC | Scale |",
        "*The* **JVC** met.",
    ],
)
def test_an_acronym_that_was_not_spelled_out_is_found_once(text):
    assert len(acronyms(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The Joint Verna Commission (JVC) met. The JVC likes it.",
        "The Joint Verna Commission (“JVC”) met. The JVC likes it.",
        "The JVC (Joint Verna Commission) met. The JVC likes it.",
        "Non-governmental organisations (NGOs) wrote. An NGO replied.",
        "The federal service (BND, abroad) met. The BND likes it.",
        "*[JVC]: Joint Verna Commission\n\nThe JVC met.",
        "The UK, the US, the EU, the UN and NATO met; AI and GDP were discussed.",
        "The U.S. and the E.U. met at 9 AM.",
        "BLUF: do NOT sign. TLP:AMBER holds.",
        "It costs EUR 30 and USD 40, and carries 500 MW.[@kim]",
        "Henry VIII and Part III, MMXXVI.",
        "THE WHOLE LINE IS LOUD.",
        "He said “the JVC met”.",
        "> The JVC met.",
        "Run `JVC --all` and see https://example.org/JVC now.",
        "The G20, COVID-19 and PS5 are no words.",
        "A A B; I am, in OK order.",
        "[@JVC-2026] says so.",
    ],
)
def test_what_is_spelled_out_known_quoted_or_no_acronym_is_left_alone(text):
    assert acronyms(text) == []


def test_the_order_is_that_in_which_the_memo_is_read():
    contents = book_of("The JVC met.[@kim]", "The Joint Verna Commission (JVC) met.[@kim]")

    def found(order):
        return [one.rule for one in findings(contents, today=TODAY, order=order)]

    assert found(()) == ["unexplained acronym"]
    assert found(("issue-2", "issue-1")) == []
    assert found(("issue-2",)) == []


def test_a_finding_says_where_it_is_spelled_out_too_late():
    [found] = found_in("The JVC met.", "The Joint Verna Commission (JVC) met.", rule="unexplained acronym")

    assert found.sentence == "“1 The levy” uses “JVC” before it is spelled out, in “2 The levy 2”."
    assert not found.is_serious
