"""Words of likelihood, grades and dates, as their standards give them."""

from datetime import date

import pytest

from briefbook.domain.citation import citations_in
from briefbook.domain.claim import claim_number
from briefbook.domain.dates import first_day, is_date, last_day
from briefbook.domain.grading import rank, together
from briefbook.domain.likelihood import SCALES, said, scale_called


def test_icd_203_has_two_rows_of_the_same_seven_ranges():
    first, second = scale_called("icd-203").terms, scale_called("icd-203-2").terms

    assert [term.range for term in first] == [term.range for term in second]
    assert [term.range for term in first] == [
        *("1–5 %", "5–20 %", "20–45 %", "45–55 %", "55–80 %", "80–95 %", "95–99 %")
    ]


@pytest.mark.parametrize("scale", SCALES, ids=lambda scale: scale.name)
def test_the_words_of_a_scale_are_its_own_and_in_order(scale):
    words = [word for term in scale.terms for word in (term.word, *term.others)]

    assert len(words) == len(set(words))
    assert list(scale.terms) == sorted(scale.terms, key=lambda term: term.lowest + term.highest)


def test_a_likelihood_says_what_it_means():
    assert said("Probably", "icd-203-2") == "Probably (ICD 203, second row: 55–80 %)"
    assert said("on balance", "own") == "on balance"


def test_what_cannot_be_judged_is_never_ranked_as_worst():
    assert [rank(grade) for grade in ("A", "E", "F", "")] == [0, 4, None, None]
    assert [rank(grade) for grade in ("1", "5", "6")] == [0, 4, None]


def test_grades_stay_apart_when_written_together():
    assert [together("B", "2"), together("B", ""), together("", "6"), together("", "")] == [
        "B2",
        "B–",
        "–6",
        "",
    ]


def test_claims_are_cited_by_their_labels_and_sources_never_by_such():
    citations = citations_in("So it is [@C3; @c3; @C3#1; @C0; @Cohen].")

    assert [one.claim_number for one in citations] == [3, None, None, None, None]
    assert claim_number("C12") == 12


@pytest.mark.parametrize("text", ["2025", "2025-10", "2024-02-29"])
def test_a_date_may_be_as_precise_as_it_is_known(text):
    assert is_date(text)


@pytest.mark.parametrize(
    "text", ["", "2025-13", "2025-02-29", "25-1-1", "2025-1", "0000", "today", "2025-10-28T10", "٢٠٢٥"]
)
def test_what_the_calendar_does_not_have_is_no_date(text):
    assert not is_date(text)
    with pytest.raises(ValueError, match="is not a date"):
        last_day(text)


def test_a_month_begins_on_its_first_day_and_ends_on_its_last():
    assert (first_day("2024-02"), last_day("2024-02")) == (date(2024, 2, 1), date(2024, 2, 29))
    assert (first_day("2024"), last_day("2024")) == (date(2024, 1, 1), date(2024, 12, 31))
