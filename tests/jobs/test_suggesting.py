"""What a text suggests is left out once it is decided."""

import pytest

from briefbook.domain.edit import Edit
from briefbook.domain.passage import Passage
from briefbook.domain.reading import Reading
from briefbook.domain.source import Source
from briefbook.edits.acting import actor_named
from briefbook.edits.claiming import add_claim, change_claim
from briefbook.edits.dismissing import dismiss
from briefbook.edits.grading import name_speaker
from briefbook.edits.highlighting import mark_quote, note_passage
from briefbook.edits.library import import_readings
from briefbook.jobs.suggesting import known_again, known_of, suggested
from briefbook.jobs.updating import plan_update
from briefbook.store.book import Book
from briefbook.store.database import MEMORY

BOARD = "The harbour board confirmed that it will buy two ferries."
QUOTED = "The old quay could collapse under the load of the ferries,"
TEXT = f"""Ferry plan agreed

{BOARD}

“{QUOTED}” Rosa Oda said on Tuesday.

Rosa Oda has promised to reopen the quay within 90 days.
"""


@pytest.fixture
def book():
    with Book.create(MEMORY, "Lake Verna Summit") as book:
        yield book


@pytest.fixture
def source(book: Book) -> Source:
    reading = Reading(filename="ferry.txt", kind="text", original=b"ferry", text=TEXT)
    planned = import_readings(book, [reading])
    book.apply(planned.edit)
    return planned.outcomes[0].source


@pytest.fixture
def mark(book, source):
    def marked(words: str, **more: object) -> Passage:
        edit = mark_quote(book, source, words, **more)
        book.apply(edit)
        return edit.changes[0].record

    return marked


def kinds(book: Book, source: Source, words: str) -> list[str]:
    """Return the kinds of what is still suggested of a sentence."""
    known = known_of(book, source)
    start = TEXT.index(words)
    return [one.kind for one in suggested(known) if start <= one.start and one.end <= start + len(words)]


def test_everything_is_suggested_of_a_new_source_in_reading_order(book, source):
    found = suggested(known_of(book, source))

    assert {one.kind for one in found} >= {
        "status",
        "attribution",
        "quotation",
        "time",
        "actor",
        "commitment",
    }
    assert [one.start for one in found] == sorted(one.start for one in found)


def test_what_is_dismissed_is_not_suggested_until_that_is_undone(book, source):
    known = known_of(book, source)
    status = next(one for one in suggested(known) if one.kind == "status")

    book.apply(dismiss(status.rule, "source", source.id, status.fingerprint))
    assert status not in suggested(known_again(known, book))

    book.undo()
    assert status in suggested(known_again(known, book))


def test_a_claim_on_a_sentence_settles_its_status_but_not_who_says_it(book, source, mark):
    sentence = f"“{QUOTED}” Rosa Oda said on Tuesday."

    book.apply(add_claim(book, "The quay may fall.", status="analysis", passages=[mark(sentence)]))

    assert "status" not in kinds(book, source, sentence)
    assert {"attribution", "time"} <= set(kinds(book, source, sentence))


def test_who_says_it_and_as_of_when_are_settled_by_the_claim_too(book, source, mark):
    sentence = f"“{QUOTED}” Rosa Oda said on Tuesday."
    book.apply(add_claim(book, "The quay may fall.", status="analysis", passages=[mark(sentence)]))

    book.apply(change_claim(book, book.claims.all()[0], by="Rosa Oda", as_of="2026-03-10"))

    assert set(kinds(book, source, sentence)) <= {"quotation", "commitment", "risk"}


def test_a_quotation_is_settled_when_its_speaker_is_named(book, source, mark):
    passage = mark(QUOTED)
    assert "quotation" in kinds(book, source, QUOTED)

    book.apply(name_speaker(book, passage, "Rosa Oda"))

    assert "quotation" not in kinds(book, source, QUOTED)


def test_an_actor_is_settled_when_the_book_has_one_of_that_name(book, source):
    assert "actor" in kinds(book, source, TEXT)
    changes = []
    actor_named(book, "rosa oda", changes)

    book.apply(Edit("Add Actor", tuple(changes)))

    assert "Rosa Oda" not in [one.values.get("name") for one in suggested(known_of(book, source))]


def test_a_commitment_is_settled_by_its_colour_or_its_note(book, source, mark):
    sentence = "Rosa Oda has promised to reopen the quay within 90 days."
    passage = mark(sentence)
    assert "commitment" in kinds(book, source, sentence)

    book.apply(note_passage(passage, "Commitment? Ask her"))

    assert "commitment" not in kinds(book, source, sentence)


def test_a_passage_left_in_an_earlier_version_settles_nothing_in_the_newer(book, source, mark):
    mark("Rosa Oda has promised to reopen the quay within 90 days.", colour=4)
    newer = TEXT.replace(
        "has promised to reopen the quay", "and the whole board have promised to build a quay"
    )
    reading = Reading(filename="ferry.txt", kind="text", original=b"newer", text=newer)

    book.apply(plan_update(book, source, reading))

    known = known_of(book, book.sources.get(source.id))
    assert known.passages == ()
    assert "commitment" in [one.kind for one in suggested(known) if "promised" in one.quote]
