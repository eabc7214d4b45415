"""New versions of sources, and deciding where their passages are."""

import pytest

from briefbook.domain.reading import Detail, Reading, Span
from briefbook.edits.claiming import add_claim
from briefbook.edits.details import edit_details
from briefbook.edits.highlighting import mark_passage, mark_quote, remove_passage
from briefbook.edits.library import import_readings, remove_source
from briefbook.edits.updating import approve_anchoring, keep_in_old_version, place_anchoring
from briefbook.errors import BriefbookError
from briefbook.jobs.updating import outcome_sentence, plan_update

OLD = (
    "Ministers met in Verna on Monday.\n\n"
    "They agreed to pause the levy for 90 days, a spokesman said.\n\n"
    "The fish quota stays as it was agreed in the spring of last year.\n\n"
    "Observers were not admitted to the second session of the talks.\n"
)
NEW = (
    "This report was updated.\n\n"
    "Ministers met in Verna on Monday.\n\n"
    "They agreed to pause the levy for 60 days, a spokesman said.\n\n"
    "Observers were not admitted to the second session of the talks.\n"
)


def reading(text, **details):
    found = {name: Detail(value, "file") for name, value in details.items()}
    return Reading(filename="new.txt", kind="text", original=text.encode(), text=text, details=found)


@pytest.fixture
def source(book, import_text):
    source = import_text(OLD)
    for words in ("Ministers met in Verna", "pause the levy for 90 days", "The fish quota stays"):
        book.apply(mark_quote(book, source, words))
    return source


@pytest.fixture
def updated(book, source):
    book.apply(plan_update(book, source, reading(NEW, title="Levy paused for less")))
    return book.sources.get(source.id)


def waiting(book, source, outcome):
    return next(one for one in book.anchorings.of_source(source.id) if one.outcome == outcome)


def test_a_new_version_stands_beside_the_old_one(book, source, updated):
    (version,) = book.versions.of_source(source.id)

    assert (updated.version, updated.key, updated.filename) == (2, source.key, "new.txt")
    assert (version.number, version.filename) == (1, source.filename)
    assert book.text_of(updated) == NEW
    assert book.text_of(updated, 1) == OLD
    assert book.original_of(updated, 1) == OLD.encode()


def test_each_passage_is_same_moved_or_orphan_and_only_the_same_ones_move_by_themselves(book, updated):
    same, changed, gone = (book.passages.numbered(updated.id, number) for number in (1, 2, 3))

    assert (same.version, NEW[same.start : same.end]) == (2, "Ministers met in Verna")
    assert (changed.version, changed.quote) == (1, "pause the levy for 90 days")
    assert waiting(book, updated, "moved").passage_id == changed.id
    assert waiting(book, updated, "orphan").passage_id == gone.id
    assert outcome_sentence(book, updated) == (
        "Version 2 of @levy-paused: "
        "1 passage is where it was, 1 moved or changed and 1 is not in it any longer."
    )


def test_a_moved_passage_moves_when_it_is_approved(book, updated):
    book.apply(approve_anchoring(book, waiting(book, updated, "moved")))

    passage = book.passages.numbered(updated.id, 2)
    assert (passage.version, passage.quote) == (2, "pause the levy for 60 days")
    assert passage.suffix.startswith(", a spokesman said.")


def test_an_orphan_is_never_approved_but_placed_by_hand(book, updated):
    orphan = waiting(book, updated, "orphan")
    with pytest.raises(BriefbookError, match="was not found"):
        approve_anchoring(book, orphan)
    start = NEW.index("\nObservers")

    book.apply(place_anchoring(book, orphan, start, start + len("\nObservers were ")))

    assert book.passages.numbered(updated.id, 3).quote == "Observers were"
    assert book.anchorings.of_passage(orphan.passage_id) is None


def test_a_passage_may_stay_in_the_old_version(book, updated):
    orphan = waiting(book, updated, "orphan")

    book.apply(keep_in_old_version(orphan))
    book.apply(plan_update(book, updated, reading(NEW + "\nMore.\n")))

    assert book.passages.get(orphan.passage_id).version == 1
    assert book.anchorings.of_passage(orphan.passage_id) is None


def test_what_still_waits_is_looked_for_again_in_the_version_after(book, updated):
    book.apply(plan_update(book, updated, reading(OLD + "\nA correction.\n")))

    newest = book.sources.get(updated.id)
    assert newest.version == 3
    assert book.anchorings.of_source(newest.id) == []
    assert {passage.version for passage in book.passages.of_source(newest.id)} == {3}


def test_details_entered_by_hand_outlive_a_new_version(book, source):
    book.apply(edit_details(source, title="My title"))
    found = reading(NEW, title="Their title", publisher="The Verna Gazette")

    book.apply(plan_update(book, book.sources.get(source.id), found))

    updated = book.sources.get(source.id)
    assert (updated.title, updated.publisher) == ("My title", "The Verna Gazette")


@pytest.mark.parametrize("text", [OLD, NEW])
def test_a_version_that_the_book_has_is_no_new_version(book, updated, text):
    with pytest.raises(BriefbookError, match="has already"):
        plan_update(book, updated, reading(text))


def test_the_bytes_of_an_old_version_are_not_imported_as_another_source(book, updated):
    plan = import_readings(book, [reading(OLD)])

    assert plan.edit is None
    assert plan.outcomes[0].source == updated


def test_undo_takes_a_new_version_back_and_redo_brings_it_again(book, source):
    before = book.contents()
    book.apply(plan_update(book, source, reading(NEW)))
    after = book.contents()

    book.undo()
    undone = book.contents()
    book.redo()

    assert undone == before
    assert book.contents() == after
    assert book.problems() == []


def test_marking_and_search_go_by_the_current_version(book, updated):
    book.apply(mark_quote(book, updated, "This report was updated."))

    assert book.passages.numbered(updated.id, 4).version == 2
    assert book.find("updated", kinds=["source"])
    assert not book.find("quota", kinds=["source"])


def test_the_same_place_may_be_marked_in_two_versions(book, updated):
    old = book.passages.numbered(updated.id, 2)

    book.apply(mark_passage(book, updated, old.start, old.end))

    assert book.passages.numbered(updated.id, 4).version == 2


def test_what_the_new_version_sets_aside_is_its_own(book, source):
    found = Reading(
        filename="new.txt",
        kind="text",
        original=NEW.encode(),
        text=NEW,
        set_aside=(Span(0, len("This report was updated."), "page furniture"),),
    )

    book.apply(plan_update(book, source, found))

    assert len(book.set_asides.of_source(source.id)) == 1
    assert book.set_asides.of_source(source.id, 1) == []
    assert not book.find("updated", kinds=["source"])


def test_a_source_goes_with_all_its_versions(book, updated):
    for passage in book.passages.all():
        book.apply(remove_passage(book, passage))
    book.apply(remove_source(book, updated))

    assert book.versions.count() == book.anchorings.count() == book.sources.count() == 0

    book.undo()

    assert book.text_of(book.sources.get(updated.id), 1) == OLD


def test_a_claim_keeps_its_evidence_through_a_new_version(book, source):
    passage = book.passages.numbered(source.id, 1)
    book.apply(add_claim(book, "They met.", status="confirmed", as_of="2026", passages=[passage]))

    book.apply(plan_update(book, source, reading(NEW)))

    claim = book.claims.all()[0]
    assert [one.passage_id for one in book.evidence.of_claim(claim.id)] == [passage.id]
