"""The order, the groups and the words of claims."""

from datetime import date

import pytest

from briefbook.store.claim_rows import ClaimRow
from briefbook.ui.claims.arranging import Heading, grouped, ordered
from briefbook.ui.claims.wording import age_of, as_of_words, evidence_words, worries

TODAY = date(2026, 11, 22)


def row(number=1, statement="So it is.", status="reported", as_of="2026-11-20", actor="", pro=1, **more):
    values = {"via": "", "issue_id": None, "contra": 0, "is_flagged": False, "is_cited": False} | more
    return ClaimRow(str(number), number, statement, status, as_of, actor, pro=pro, **values)


@pytest.mark.parametrize(
    ("as_of", "age"),
    [
        ("2026-11-22", "today"),
        ("2026-11-21", "yesterday"),
        ("2026-11-12", "10 days ago"),
        ("2026-10-28", "3 weeks ago"),
        ("2026-06-01", "5 months ago"),
        ("2023-06-01", "3 years ago"),
        ("2026-12-01", "still to come"),
        ("2026-11", ""),
        ("", ""),
    ],
)
def test_a_date_has_an_age_where_its_day_is_known(as_of, age):
    assert age_of(as_of, TODAY) == age


def test_a_date_is_said_with_its_age():
    assert as_of_words("2026-11-20", TODAY) == "20 Nov 2026 (2 days ago)"
    assert as_of_words("2026-11", TODAY) == "Nov 2026"
    assert as_of_words("", TODAY) == "no date"


def test_evidence_is_said_in_numbers():
    assert evidence_words(row(pro=2, contra=1)) == "2 for · 1 against"
    assert evidence_words(row(pro=2)) == "2 for"
    assert evidence_words(row(pro=0, contra=1)) == "0 for · 1 against"
    assert evidence_words(row(pro=0)) == "no evidence"


def test_what_has_fallen_needs_no_evidence_but_must_not_be_cited():
    assert worries(row(status="superseded", pro=0, as_of="")) == ()
    assert worries(row(status="withdrawn", is_cited=True)) == ("still cited",)
    assert worries(row(pro=0, as_of="", is_flagged=True)) == ("flagged", "no evidence", "no date")


def test_ages_count_what_is_known_to_the_month_from_its_first_day():
    dates = ("2026-11-22", "2026-11-20", "2026-11", "2026", "2025-11-22", "")
    rows = [row(number, as_of=as_of) for number, as_of in enumerate(dates)]

    items = grouped(rows, "age", issues={}, sources=dict, today=TODAY)

    said = [item.words if isinstance(item, Heading) else item.as_of for item in items]
    assert said == [
        *("Today", "2026-11-22"),
        *("In the last 7 days", "2026-11-20"),
        *("In the last 31 days", "2026-11"),
        *("Older", "2026", "2025-11-22"),
        *("No date", ""),
    ]


def test_a_statement_in_quotation_marks_stands_where_its_first_word_does():
    rows = [row(1, "Zeal."), row(2, "“Actual” words."), row(3, "Boats.")]

    assert [one.number for one in ordered(rows, "statement")] == [2, 3, 1]


def test_the_order_within_groups_is_the_one_chosen():
    rows = ordered([row(1, "B."), row(2, "A."), row(3, "C.", "confirmed")], "statement")

    items = grouped(rows, "status", issues={}, sources=dict, today=TODAY)

    assert [one.words if isinstance(one, Heading) else one.number for one in items] == [
        *("Confirmed", 3),
        *("Reported", 2, 1),
    ]
