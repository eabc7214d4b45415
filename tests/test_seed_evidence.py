"""The two real articles: what they claim, who speaks in them, and what leans on them.

The expected values were written by hand from reading the articles.
"""

import pytest

from briefbook.edits.claiming import add_claim
from briefbook.edits.deriving import derive_from_actor
from briefbook.edits.grading import mark_standing, name_speaker
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.edits.linking import supersede
from briefbook.edits.outlining import add_issue
from briefbook.readers.documents import read_file
from briefbook.review.changes import changes

EXPERT = "Patricia M. Kim"
POINTS = (
    "limit the use of economic measures",
    "would not end the strategic rivalry",
    "urge Chinese leaders to privately identify",
    "press both Beijing and Moscow",
    "impose strategic discipline",
)
"""A few words of each point that the second article makes; all are the expert's."""


@pytest.fixture
def sources(book, seeds):
    """Give the first and the second article, imported."""
    plan = import_readings(book, [read_file(path) for path in seeds])
    book.apply(plan.edit)
    return [outcome.source for outcome in plan.outcomes]


@pytest.fixture
def mark(book):
    def mark(source, words):
        edit = mark_quote(book, source, words)
        book.apply(edit)
        return edit.changes[0].record

    return mark


@pytest.fixture
def claims(book, sources, mark):
    """Give the claim that the second article makes on the date, and the one of the first that replaced it."""
    first, second = sources
    open_ = mark(second, "still being finalized")
    fixed = mark(first, "publicly confirmed the meeting date and location")
    book.apply(
        add_claim(
            book,
            "The summit’s timing and agenda are not fixed yet.",
            status="under discussion",
            as_of="2025-10",
            passages=[open_],
        )
    )
    book.apply(
        add_claim(
            book,
            "The summit’s date and place in South Korea are fixed.",
            status="confirmed",
            as_of="2025-10",
            by="Beijing",
            passages=[fixed],
        )
    )
    older, newer = book.claims.all()
    book.apply(supersede(book, older, newer, "Beijing confirmed date and place"))
    return [book.claims.get(older.id), newer]


def test_the_open_date_is_superseded_by_the_confirmed_one(book, claims):
    older, newer = claims

    assert (older.status, newer.status) == ("superseded", "confirmed")
    assert book.contents().successors_of[older.id] == [newer]


def test_the_change_is_told_as_one(book, claims):
    before = book.contents_at(book.journal.moment() - 1)

    told = changes(before, book.contents(), "before").developments

    assert [(one.name, one.what, one.reasons) for one in told] == [
        ("C1", "superseded", ("Beijing confirmed date and place",))
    ]


def test_one_experts_points_are_one_voice_not_five(book, sources, mark):
    passages = [mark(sources[1], words) for words in POINTS]
    book.apply(derive_from_actor(book, sources[1], EXPERT))
    book.apply(name_speaker(book, passages[0], EXPERT))

    heard = book.contents().voices.behind(book.passages.of_source(sources[1].id))

    assert [(voice.name, len(voice.passage_ids)) for voice in heard] == [(EXPERT, 5)]


def test_both_articles_together_are_two_voices(book, sources, mark):
    mark(sources[0], "publicly confirmed the meeting date and location")
    mark(sources[1], "still being finalized")
    book.apply(derive_from_actor(book, sources[1], EXPERT))

    assert len(book.contents().voices.behind(book.passages.all())) == 2


def test_an_article_that_falls_flags_the_claim_and_the_text_that_cites_it(book, sources, claims):
    book.apply(add_issue(book.issues.outline(), "The summit", text="It takes place in South Korea [@C2]."))

    book.apply(mark_standing(book, book.sources.get(sources[0].id), "withdrawn", "A rehearsal"))

    issue = book.issues.all()[0]
    assert {(flag.about, flag.about_id) for flag in book.flags.open()} == {
        ("claim", claims[1].id),
        ("issue", issue.id),
    }
