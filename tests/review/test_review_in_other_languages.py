"""The review in other languages than English: all of it is translated, and dismissals hold."""

from collections.abc import Iterator
from datetime import date
from random import Random

import pytest

from briefbook.domain.contents import Contents
from briefbook.errors import BriefbookError
from briefbook.review.changes import changes
from briefbook.review.differences import differences
from briefbook.review.findings import findings
from briefbook.review.suggestions import suggestions
from briefbook.review.suggestions.suggestion import KINDS, RULES
from briefbook.translation import english, speak
from briefbook.ui.language import pseudo
from tests.random_book import worked_on
from tests.random_papers import STEPS, begun
from tests.review.reviewed import book_of, claim

_TEXT = (
    "The minister said on 3 May that “the levy will be paused for good” and that "
    "traffic fell by 22 per cent. "
    "Ana Kim of the union told Reuters yesterday that hauliers could leave within ninety days. "
    "The government must publish the figures by 12 June 2026. We may see a longer closure. "
    "According to the ministry of transport, nothing was confirmed. NGX is not known.[@C9]"
)


@pytest.fixture
def other_language() -> Iterator[None]:
    """Have all texts in a language in which each is marked."""
    speak(pseudo.lookup)
    yield
    speak()


@pytest.fixture(scope="module")
def contents() -> tuple[Contents, Contents]:
    """Return a book at two moments, with working papers of all kinds."""
    book, chance = begun(), Random(7)
    for _ in range(120):
        step = chance.choice(STEPS)
        try:
            book.apply(step(book, chance))
        except BriefbookError:
            continue
    before = book.contents()
    worked_on(book, chance, 80)
    return before, book.contents()


@pytest.mark.usefixtures("other_language")
def test_what_a_finding_is_dismissed_by_is_the_same_in_all_languages(contents):
    book = contents[1]

    told = findings(book, today=date(2026, 11, 23))
    with english():
        in_english = findings(book, today=date(2026, 11, 23))

    assert len(told) > 20
    assert [(one.rule, one.about, one.record_id, one.what) for one in told] == [
        (one.rule, one.about, one.record_id, one.what) for one in in_english
    ]


@pytest.mark.usefixtures("other_language")
def test_every_finding_is_translated_with_its_reason(contents):
    written = book_of(_TEXT, claims=(claim(1), claim(2, as_of="")))

    told = [
        one for book in (contents[1], written) for one in findings(book, today=date(2026, 11, 23), oldest=3)
    ]

    assert [one.sentence for one in told if not _is_translated(one.sentence)] == []
    assert [one.why for one in told if not _is_translated(one.why)] == []


@pytest.mark.usefixtures("other_language")
def test_every_change_is_translated(contents):
    told = changes(*contents, "yesterday").developments

    assert len(told) > 20
    assert [one.sentence for one in told if not _is_translated(one.sentence)] == []


@pytest.mark.usefixtures("other_language")
def test_every_label_of_a_difference_is_translated(contents):
    labels = {field.label for one in differences(*contents) for field in one.fields}

    assert len(labels) > 10
    assert [label for label in labels if not _is_translated(label)] == []


@pytest.mark.usefixtures("other_language")
def test_every_reason_of_a_suggestion_is_translated_and_its_fingerprint_is_not():
    told = suggestions(_TEXT, language="en")
    with english():
        in_english = suggestions(_TEXT, language="en")

    assert {one.kind for one in told} >= {"status", "attribution", "quotation", "time", "actor"}
    assert [one.reason for one in told if not _is_translated(one.reason)] == []
    assert [one.fingerprint for one in told] == [one.fingerprint for one in in_english]


def test_the_rules_of_suggestions_are_all_known_to_the_translators():
    assert {one.rule for one in suggestions(_TEXT, language="en")} <= set(RULES)
    assert all(KINDS)


def _is_translated(text: str) -> bool:
    # what has no letters of its own but a name in front, and a full stop, is the same in all languages
    return "⟦" in text and text.rstrip(".").endswith("⟧")
