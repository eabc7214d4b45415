"""How long a review takes, and how often it can be stopped."""

import time
from dataclasses import replace

import pytest

from briefbook.domain.claim import STATUSES, Evidence
from briefbook.review.findings import findings
from tests.review.reviewed import TODAY, book_of, claim, passage, source

_PARAGRAPH = (
    "The ministry of transport said that traffic over the pass fell by 22 per cent after inspections were"
    " raised.[@C7] Officials expect talks to go on “until a date for the lane is named”,[@s3#1] and hauliers"
    " wait for one. We assess that a longer closure is unlikely. Nobody has named the day, and the union of"
    " the hauliers says that it has waited long enough.[@s4] The commission meets again on 3 December. "
)


@pytest.mark.slow
def test_ten_thousand_claims_and_three_hundred_texts_are_reviewed_within_five_seconds():
    texts = (f"{_PARAGRAPH}\n\n{_PARAGRAPH}\n\nNote {number}." * 3 for number in range(300))
    statuses = list(STATUSES)
    contents = replace(
        book_of(*texts),
        sources=tuple(source(f"s{n}", f"Author {n % 300}") for n in range(1_000)),
        passages=tuple(
            passage(f"s{n % 1_000}", n // 1_000 + 1, "Words that were marked.") for n in range(30_000)
        ),
        claims=tuple(
            claim(n, "Traffic fell.", status=statuses[n % 10], issue_id="issue-1") for n in range(10_000)
        ),
        evidence=tuple(
            Evidence(id=f"e{n}", claim_id=f"C{n % 10_000}", passage_id=f"s{n % 1_000}#{n // 1_000 + 1}")
            for n in range(30_000)
        ),
    )
    asked = []
    started = time.process_time()

    found = findings(contents, today=TODAY, progress=lambda done, total: not asked.append((done, total)))

    assert time.process_time() - started < 5
    assert len(asked) > 300
    assert asked[-1][0] == asked[-1][1]
    assert "one voice" in {one.rule for one in found}
