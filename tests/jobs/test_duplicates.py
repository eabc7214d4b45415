"""Sources that look alike, and what a person makes of them."""

import random

import pytest

from briefbook.edits.collecting import add_collection, no_duplicates, tag_sources
from briefbook.edits.details import edit_details
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.outlining import add_issue
from briefbook.errors import BriefbookError
from briefbook.jobs.duplicates import likenesses, plan_newer, plan_same

WORDS = ("levy", "river", "ferry", "treaty", "ministers", "talks", "paused", "autumn", "quota", "fish")


def article(seed, words=200):
    chooser = random.Random(seed)
    return " ".join(f"{chooser.choice(WORDS)}{chooser.randrange(30)}" for _ in range(words))


WIRE = article(0)


@pytest.fixture
def wire(import_text):
    return import_text(WIRE, title="Wire")


@pytest.fixture
def copy(import_text, wire):
    return import_text(f"Our reporter adds: {WIRE} Read more.", title="Gazette", publisher="Gazette")


def pairs(book, among=None):
    return [{one.first.title, one.second.title} for one in likenesses(book, among)]


def test_a_wire_report_on_two_sites_is_shown_once_as_a_pair(book, wire, copy, import_text):
    import_text(article(1), title="Else")

    (found,) = likenesses(book)

    assert (found.first, found.second) == (wire, copy)
    assert found.share > 0.95
    assert "of the shorter text is in the other." in found.sentence


def test_what_was_found_to_be_no_duplicate_is_not_shown_again(book, wire, copy):
    book.apply(no_duplicates(book, copy, wire))

    assert likenesses(book) == []
    book.undo()
    assert len(likenesses(book)) == 1


def test_pages_that_give_one_address_are_shown_whatever_they_say(book, import_text):
    import_text(article(2), title="Monday", address="https://www.example.org/talks/?utm_source=x")
    import_text(article(3), title="Tuesday", address="http://example.org/talks#top")
    import_text(article(4), title="Front", address="https://example.org/")
    import_text(article(5), title="Front again", address="https://example.org")

    (found,) = likenesses(book)

    assert {found.first.title, found.second.title} == {"Monday", "Tuesday"}
    assert found.sentence == "Both give the same web address."


def test_only_what_just_came_in_can_be_asked_about(book, wire, copy, import_text):
    newest = import_text(article(6), title="Newest")

    assert pairs(book, [newest.id]) == []
    assert pairs(book, [copy.id]) == [{"Wire", "Gazette"}]


def test_of_two_that_are_the_same_one_is_kept_with_the_order_of_both(book, wire, copy):
    book.apply(tag_sources(book, [copy], ["fish"]))
    book.apply(add_collection(book, "Summit", [copy]))
    before = book.contents()

    book.apply(plan_same(book, wire, copy))

    assert book.sources.all() == [wire]
    assert book.tags.names() == {"fish": 1}
    assert sum(book.collections.sizes().values()) == 1
    book.undo()
    assert book.contents() == before


def test_one_that_is_worked_with_is_not_dropped(book, wire, copy):
    book.apply(mark_quote(book, copy, "Our reporter adds"))
    with pytest.raises(BriefbookError, match="“Gazette” has passages of its own"):
        plan_same(book, wire, copy)

    book.apply(add_issue(book.issues.outline(), "Levy", text=f"So it is [@{wire.key}]."))
    with pytest.raises(BriefbookError, match="is cited in"):
        plan_same(book, copy, wire)


def test_a_newer_version_follows_the_older_with_the_passages_of_both(book, wire, copy):
    start = " ".join(WIRE.split()[10:20])
    book.apply(mark_quote(book, wire, start))
    book.apply(mark_quote(book, copy, "Our reporter adds"))
    copy = book.sources.get(copy.id)
    before = book.contents()

    book.apply(plan_newer(book, wire, copy))

    (source,) = book.sources.all()
    assert (source.id, source.key, source.version, source.publisher) == (wire.id, wire.key, 2, "Gazette")
    passages = book.passages.of_source(wire.id)
    assert sorted(passage.quote for passage in passages) == sorted([start, "Our reporter adds"])
    assert {passage.version for passage in passages} == {2}
    assert book.problems() == []
    book.undo()
    assert book.contents() == before
    book.redo()
    assert book.sources.count() == 1


def test_details_entered_by_hand_outlive_a_newer_version(book, wire, copy):
    book.apply(edit_details(wire, publisher="The Wire"))

    book.apply(plan_newer(book, book.sources.get(wire.id), copy))

    assert book.sources.all()[0].publisher == "The Wire"
