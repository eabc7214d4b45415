"""Merging two copies of a book that went separate ways: every rule in a small case."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from briefbook.domain.actor import Actor
from briefbook.domain.advice import Recommendation
from briefbook.domain.commitment import Commitment
from briefbook.domain.edit import Edit, changed, removed
from briefbook.domain.exported import ExportedMemo
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Rating
from briefbook.domain.passage import Passage
from briefbook.domain.reading import Detail, Reading
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.edits import claiming, collecting, outlining
from briefbook.edits.acting import uses_of
from briefbook.edits.committing import log_progress
from briefbook.edits.details import edit_bibliography, edit_details
from briefbook.edits.entering import amend, enter, remove
from briefbook.edits.highlighting import mark_quote, note_passage, remove_passage
from briefbook.edits.library import import_readings, remove_source
from briefbook.edits.linking import supersede
from briefbook.edits.matrix import configure_matrix, resized
from briefbook.edits.merging import Merged
from briefbook.edits.rating import rate_risk
from briefbook.jobs.updating import plan_update
from briefbook.store.book import Book
from tests.merge_checks import differing, take_in
from tests.random_book import copy_of

TEXT = "Ministers met in Verna on Monday.\n\nThey agreed to pause the levy for 90 days."


def do(book: Book, edit: Edit) -> Any:
    """Make an edit and return the first record that it added or changed, as it is then."""
    book.apply(edit)
    return edit.changes[0].record


def issue(book: Book, title: str, **where: Any) -> Issue:
    made = do(book, outlining.add_issue(book.issues.outline(), title, **where))
    assert isinstance(made, Issue)
    return made


def reading(text: str, name: str = "levy.txt", title: str = "Levy paused", **more: Any) -> Reading:
    details = {"title": Detail(title, "file"), "published": Detail("2026", "file")}
    return Reading(filename=name, kind="text", original=text.encode(), text=text, details=details, **more)


def source(book: Book, text: str = TEXT, **more: Any) -> Source:
    plan = import_readings(book, [reading(text, **more)])
    if plan.edit:
        book.apply(plan.edit)
    return plan.outcomes[0].source


def risk(book: Book, title: str = "Levy comes back", **values: Any) -> Risk:
    made = do(book, enter(book, Risk, {"title": title, **values}))
    assert isinstance(made, Risk)
    return made


def claim(book: Book, statement: str, **values: Any) -> Any:
    edit = claiming.add_claim(book, statement, status="reported", **values)
    book.apply(edit)
    return book.claims.newest(1)[0]


def write(book: Book, of: Issue, text: str) -> None:
    book.apply(outlining.write_issue(book.issues.get(of.id), text))


def fields_of(plan: Merged) -> list[str]:
    return [one.field for one in plan.conflicts]


@pytest.fixture
def parted(book: Book) -> Iterator[Callable[[], Book]]:
    """Give a function that returns a copy of `book`, to go its own way from there."""
    copies = []

    def parted() -> Book:
        copies.append(copy_of(book))
        return copies[-1]

    yield parted
    for one in copies:
        one.close()


def test_what_only_one_side_changed_is_taken(book, parted):
    here = risk(book, owner="Wu", likelihood=2, impact=3)
    other = parted()
    book.apply(amend(book, here, {"owner": "Lind"}))
    other.apply(amend(other, here, {"category": "trade", "likelihood": 4}))

    _, plan = take_in(book, other)

    merged = book.risks.get(here.id)
    assert (merged.owner, merged.category, merged.likelihood, merged.impact) == ("Lind", "trade", 4, 3)
    assert not plan.conflicts
    assert len(book.rating_notes.of_risk(here.id)) == len(other.rating_notes.of_risk(here.id))


def test_what_both_changed_alike_is_no_conflict(book, parted):
    here = risk(book)
    other = parted()
    for one in (book, other):
        one.apply(amend(one, here, {"owner": "Wu"}))

    _, plan = take_in(book, other)

    assert plan.edit is None


def test_a_field_that_both_changed_keeps_ours_and_theirs_is_in_a_conflict(book, parted):
    here = risk(book, owner="Wu")
    other = parted()
    book.apply(amend(book, here, {"owner": "Lind"}))
    other.apply(amend(other, here, {"owner": "Sato"}))

    take_in(book, other)

    (conflict,) = book.conflicts.open()
    assert book.risks.get(here.id).owner == "Lind"
    assert (conflict.about, conflict.about_id, conflict.field) == ("risk", here.id, "owner")
    assert [json.loads(one) for one in (conflict.base, conflict.ours, conflict.theirs)] == [
        {"owner": "Wu"},
        {"owner": "Lind"},
        {"owner": "Sato"},
    ]


def test_likelihood_and_impact_are_one_rating(book, parted):
    here = risk(book, likelihood=2, impact=2)
    other = parted()
    book.apply(rate_risk(book, here, Rating(4, 2), "Talks stall"))
    other.apply(rate_risk(other, here, Rating(2, 5), "It is worse"))

    _, plan = take_in(book, other)

    assert book.risks.get(here.id).rating == Rating(4, 2)
    assert fields_of(plan)[0].startswith("likelihood,impact")
    reasons = {note.reason for note in book.rating_notes.of_risk(here.id)}
    assert {"Talks stall", "It is worse"} <= reasons


def test_texts_are_merged_by_paragraph(book, parted):
    here = issue(book, "Tariffs", text="one\n\ntwo")
    other = parted()
    write(book, here, "ONE\n\ntwo")
    write(other, here, "one\n\nTWO")

    _, plan = take_in(book, other)

    assert book.issues.get(here.id).text == "ONE\n\nTWO"
    assert not plan.conflicts


def test_of_a_paragraph_that_both_changed_ours_stays_and_the_rest_is_merged(book, parted):
    here = issue(book, "Tariffs", text="one\n\ntwo")
    other = parted()
    write(book, here, "ONE\n\ntwo")
    write(other, here, "1\n\nTWO")

    take_in(book, other)

    (conflict,) = book.conflicts.open()
    assert book.issues.get(here.id).text == "ONE\n\nTWO"
    assert json.loads(conflict.theirs) == {"text": "1\n\nTWO"}


def test_names_in_no_order_are_merged_one_by_one(book, parted):
    here = do(book, enter(book, Actor, {"name": "Merovar", "aliases": ("MV", "the Republic")}))
    other = parted()
    book.apply(amend(book, here, {"aliases": ("MV", "the Republic", "Merovia")}))
    other.apply(amend(other, here, {"aliases": ("the Republic", "MRV")}))

    take_in(book, other)

    assert book.actors.get(here.id).aliases == ("the Republic", "Merovia", "MRV")


def test_options_in_an_order_are_merged_line_by_line(book, parted):
    here = do(book, enter(book, Recommendation, {"title": "Pause", "options": ("Approve", "Discuss")}))
    other = parted()
    book.apply(amend(book, here, {"options": ("Approve", "Reject", "Discuss")}))
    other.apply(amend(other, here, {"options": ("Approve", "Discuss", "Wait")}))

    take_in(book, other)

    assert book.recommendations.get(here.id).options == ("Approve", "Reject", "Discuss", "Wait")


def test_a_bibliography_is_merged_variable_by_variable_and_details_keep_their_origin(book, parted):
    here = source(book)
    other = parted()
    book.apply(edit_bibliography(here, volume="3"))
    book.apply(edit_details(book.sources.get(here.id), author="Kim"))
    other.apply(edit_bibliography(here, issue="2"))
    other.apply(edit_details(other.sources.get(here.id), publisher="Gazette"))

    _, plan = take_in(book, other)

    merged = book.sources.get(here.id)
    assert merged.bibliography == {"volume": "3", "issue": "2"}
    assert (merged.author, merged.publisher) == ("Kim", "Gazette")
    assert (merged.origins["author"], merged.origins["publisher"]) == ("person", "person")
    assert not plan.conflicts


def test_numbers_given_twice_are_given_anew_to_theirs_and_their_texts_follow(book, parted):
    here, other = issue(book, "Tariffs", text="base"), None
    other = parted()
    claim(book, "Ours")
    risk(book, "Ours")
    claim(other, "Theirs")
    risk(other, "Theirs")
    write(other, here, "base\n\nThey say so [@C1].\n\n`[@C1]` is code.")

    _, plan = take_in(book, other)

    assert [(one.label, one.statement) for one in book.claims.all()] == [("C1", "Ours"), ("C2", "Theirs")]
    assert sorted((one.label, one.title) for one in book.risks.all()) == [("R1", "Ours"), ("R2", "Theirs")]
    assert book.issues.get(here.id).text == "base\n\nThey say so [@C2].\n\n`[@C1]` is code."
    assert "Their C1 is C2 in this book." in plan.notes
    assert len(book.citations.of_claim("C2")) == 1
    assert book.numbering.next_risk() == 3


def test_a_number_that_was_given_and_removed_here_is_not_given_to_theirs(book, parted):
    other = parted()
    book.apply(remove(book, risk(book, "Gone")))
    risk(book, "Ours")
    risk(other, "First")
    risk(other, "Second")

    take_in(book, other)

    assert sorted((one.number, one.title) for one in book.risks.all()) == [
        (1, "First"),
        (2, "Ours"),
        (3, "Second"),
    ]


def test_passages_of_one_source_with_the_same_number_are_told_apart_in_texts(book, parted):
    here, of = issue(book, "Tariffs"), source(book)
    other = parted()
    book.apply(mark_quote(book, of, "Ministers met"))
    other.apply(mark_quote(other, of, "pause the levy"))
    write(other, here, f"As agreed [@{of.key}#1; @{of.key}].")

    take_in(book, other)

    numbers = {one.quote: one.number for one in book.passages.all()}
    assert numbers == {"Ministers met": 1, "pause the levy": 2}
    assert book.issues.get(here.id).text == f"As agreed [@{of.key}#2; @{of.key}]."


def test_different_sources_with_the_same_key_are_told_apart_in_texts(book, parted):
    here = issue(book, "Tariffs")
    other = parted()
    first = source(book, "Ours says so.")
    second = source(other, "Theirs says so.")
    other.apply(mark_quote(other, second, "Theirs says"))
    write(other, here, f"See [@{second.key}, p. 3; @{second.key}#1].")

    take_in(book, other)

    assert first.key == second.key
    assert book.sources.get(second.id).key == f"{first.key}-2"
    assert book.issues.get(here.id).text == f"See [@{first.key}-2, p. 3; @{first.key}-2#1]."
    assert book.original_of(book.sources.get(second.id)) == b"Theirs says so."


def test_the_same_file_imported_on_both_sides_is_one_source_with_the_passages_of_both(book, parted):
    other = parted()
    ours, theirs = source(book), source(other)
    book.apply(mark_quote(book, ours, "Ministers met"))
    other.apply(mark_quote(other, theirs, "Ministers met"))
    other.apply(mark_quote(other, theirs, "pause the levy"))
    there = claim(other, "A pause.", passages=other.passages.all())
    other.apply(edit_details(other.sources.get(theirs.id), author="Kim"))

    _, plan = take_in(book, other)

    (merged,) = book.sources.all()
    assert merged.author == "Kim"
    assert sorted(one.quote for one in book.passages.all()) == ["Ministers met", "pause the levy"]
    assert {one.source_id for one in book.passages.all()} == {merged.id}
    assert len(book.evidence.of_claim(there.id)) == 2
    assert plan.ids
    assert not plan.conflicts


@pytest.mark.parametrize("names", [("Wu", "Wu"), ("Wu", "wu")])
def test_an_actor_added_on_both_sides_is_one(book, parted, names):
    other = parted()
    book.apply(enter(book, Actor, {"name": names[0], "role": "Minister"}))
    other.apply(enter(other, Actor, {"name": names[1], "institution": "Ministry of Water"}))
    said = claim(other, "A pause.", by=names[1])

    _, plan = take_in(book, other)

    (actor,) = book.actors.all()
    assert (actor.role, actor.institution) == ("Minister", "Ministry of Water")
    assert book.claims.get(said.id).actor_id == actor.id
    assert not plan.conflicts


def test_what_both_gave_the_same_name_is_there_once(book, parted):
    of = source(book)
    other = parted()
    for one in (book, other):
        one.apply(collecting.add_collection(one, "Water", [of]))
        one.apply(collecting.tag_sources(one, [of], ["levy"]))
        one.apply(collecting.set_synonyms(one, ["EU; Union"]))
        one.apply(collecting.save_search(one, "Levies", "levy"))

    _, plan = take_in(book, other)

    for records in (book.collections, book.collected, book.tags, book.synonyms, book.saved_searches):
        assert records.count() == 1
    assert not plan.conflicts


def test_a_saved_search_of_the_same_name_asks_for_something_else_in_a_conflict(book, parted):
    other = parted()
    book.apply(collecting.save_search(book, "Levies", "levy"))
    other.apply(collecting.save_search(other, "Levies", "tariff"))

    _, plan = take_in(book, other)

    assert fields_of(plan) == ["query"]


def test_a_name_that_is_taken_here_by_something_else_is_not_lost(book, parted):
    first = do(book, enter(book, Actor, {"name": "Lee"}))
    second = do(book, enter(book, Actor, {"name": "Kim"}))
    other = parted()
    book.apply(amend(book, first, {"name": "Wu"}))
    other.apply(amend(other, second, {"name": "Wu"}))

    _, plan = take_in(book, other)

    assert sorted(one.name for one in book.actors.all()) == ["Kim", "Wu"]
    assert json.loads(plan.conflicts[0].theirs) == {"name": "Wu"}


def test_what_was_removed_there_and_left_alone_here_goes(book, parted):
    here = risk(book)
    book.apply(rate_risk(book, here, Rating(2, 2), "So"))
    other = parted()
    other.apply(remove(other, other.risks.get(here.id)))

    _, plan = take_in(book, other)

    assert book.risks.count() == book.rating_notes.count() == 0
    assert not plan.conflicts


def test_what_was_removed_there_and_changed_here_stays_with_what_belongs_to_it(book, parted):
    here = claim(book, "A pause.", passages=[do(book, mark_quote(book, source(book), "pause the levy"))])
    other = parted()
    book.apply(claiming.change_claim(book, here, status="confirmed"))
    other.apply(claiming.remove_claim(other, here))

    _, plan = take_in(book, other)

    assert book.claims.get(here.id).status == "confirmed"
    assert len(book.evidence.of_claim(here.id)) == 1
    (conflict,) = plan.conflicts
    assert (conflict.field, conflict.theirs) == ("", "null")


def test_what_was_removed_here_and_changed_there_comes_back(book, parted):
    here = claim(book, "A pause.", passages=[do(book, mark_quote(book, source(book), "pause the levy"))])
    other = parted()
    book.apply(claiming.remove_claim(book, here))
    other.apply(claiming.change_claim(other, here, status="confirmed"))

    _, plan = take_in(book, other)

    assert book.claims.get(here.id).status == "confirmed"
    assert len(book.evidence.of_claim(here.id)) == 1
    (conflict,) = plan.conflicts
    assert (conflict.field, conflict.ours) == ("", "null")


def test_what_was_removed_there_stays_where_this_book_newly_cites_it(book, parted):
    here, there = issue(book, "Tariffs"), claim(book, "A pause.")
    other = parted()
    write(book, here, "They agreed [@C1].")
    other.apply(claiming.remove_claim(other, there))

    _, plan = take_in(book, other)

    assert book.claims.find(there.id)
    assert not plan.conflicts
    assert any("C1" in note and "stays" in note for note in plan.notes)


def test_what_was_removed_here_comes_back_with_its_source_where_theirs_cites_it(book, parted):
    here, of = issue(book, "Tariffs"), source(book)
    do(book, mark_quote(book, of, "pause the levy"))
    other = parted()
    book.apply(remove_source(book, of))
    write(other, here, f"They agreed [@{of.key}#1].")

    _, plan = take_in(book, other)

    assert [one.quote for one in book.passages.all()] == ["pause the levy"]
    assert book.sources.find(of.id)
    assert book.citations.lost() == []
    assert plan.stayed


def test_what_was_removed_here_comes_back_where_something_new_there_rests_on_it(book, parted):
    of = source(book)
    passage = do(book, mark_quote(book, of, "pause the levy"))
    other = parted()
    book.apply(remove_passage(book, passage))
    there = claim(other, "A pause.", passages=[passage])

    take_in(book, other)

    assert [one.passage_id for one in book.evidence.of_claim(there.id)] == [passage.id]


def test_an_issue_that_was_removed_there_stays_under_what_was_newly_put_there_here(book, parted):
    here = issue(book, "Tariffs")
    held = risk(book, issue_id=here.id)
    other = parted()
    below = issue(book, "Steel", under=here.id)
    other.apply(outlining.remove_issue(other, other.issues.outline(), here))

    take_in(book, other)

    assert book.issues.get(below.id).parent_id == here.id
    assert book.risks.get(held.id).issue_id == here.id


def test_moves_that_cross_make_no_circle(book, parted):
    first, second = issue(book, "A"), issue(book, "B")
    other = parted()
    book.apply(outlining.move_issue(book.issues.outline(), first, second.id, 0))
    other.apply(outlining.move_issue(other.issues.outline(), second, first.id, 0))

    _, plan = take_in(book, other)

    assert [f"{one.number} {one.issue.title}" for one in book.issues.outline()] == ["1 B", "1.1 A"]
    assert fields_of(plan) == ["parent_id,position"]


def test_actors_and_commitments_and_claims_are_led_round_in_no_circle(book, parted):
    one, two = (do(book, enter(book, Actor, {"name": name})) for name in ("Office", "Ministry"))
    first, second = (do(book, enter(book, Commitment, {"title": title})) for title in ("Pause", "Buy"))
    older, newer = claim(book, "Soon."), claim(book, "Later.")
    other = parted()
    book.apply(amend(book, one, {"parent_id": two.id}))
    book.apply(amend(book, first, {"depends_on": (second.id,)}))
    book.apply(supersede(book, older, newer))
    other.apply(amend(other, two, {"parent_id": one.id}))
    other.apply(amend(other, second, {"depends_on": (first.id,)}))
    other.apply(supersede(other, newer, older))

    _, plan = take_in(book, other)

    assert [actor.parent_id for actor in (book.actors.get(one.id), book.actors.get(two.id))] == [two.id, None]
    assert [link.on_id for link in book.dependencies.all()] == [second.id]
    assert [link.other_id for link in book.claim_links.all()] == [newer.id]
    assert sorted(fields_of(plan)) == ["", "", "parent_id"]


def test_issues_put_at_the_same_place_stand_one_after_the_other(book, parted):
    other = parted()
    issue(book, "Ours")
    issue(other, "Theirs")

    take_in(book, other)

    assert [one.issue.title for one in book.issues.outline()] == ["Ours", "Theirs"]
    assert len({one.position for one in book.issues.all()}) == 2


def test_a_matrix_of_another_size_there_moves_the_ratings_that_were_made_here(book, parted):
    here = risk(book, likelihood=5, impact=5)
    other = parted()
    new = risk(book, "New", likelihood=5, impact=3)
    other.apply(configure_matrix(other, resized(other.matrices.only(), 3, 3)))

    take_in(book, other)

    assert book.matrices.only().size == (3, 3)
    assert book.risks.get(here.id).rating == Rating(3, 3)
    assert book.risks.get(new.id).rating == Rating(3, 2)
    reasons = [note.reason for note in book.rating_notes.of_risk(new.id)]
    assert reasons[-1] == "The matrix was changed from 5 × 5 to 3 × 3."


def test_a_matrix_of_another_size_here_moves_the_ratings_that_were_made_there(book, parted):
    here = risk(book, likelihood=1, impact=1)
    other = parted()
    book.apply(configure_matrix(book, resized(book.matrices.only(), 3, 3)))
    other.apply(rate_risk(other, here, Rating(5, 5), "It is worse"))

    _, plan = take_in(book, other)

    assert book.risks.get(here.id).rating == Rating(3, 3)
    assert not plan.conflicts


def test_of_two_matrices_ours_stays_whole(book, parted):
    other = parted()
    book.apply(configure_matrix(book, resized(book.matrices.only(), 3, 4)))
    other.apply(configure_matrix(other, resized(other.matrices.only(), 6, 6)))
    risk(other, likelihood=6, impact=6)

    _, plan = take_in(book, other)

    assert book.matrices.only().size == (3, 4)
    assert book.risks.all()[0].rating == Rating(3, 4)
    assert fields_of(plan) == ["likelihood,impact,bands,cells,tolerated"]


def test_histories_of_both_sides_are_kept(book, parted):
    commitment = do(book, enter(book, Commitment, {"title": "Buy grain"}))
    held = claim(book, "A pause.")
    other = parted()
    for one, date in ((book, "2026-11-01"), (other, "2026-11-02")):
        one.apply(log_progress(one, commitment, kind="note", date=date, text=date))
        one.apply(claiming.change_claim(one, held, reason=date, confidence="high"))

    take_in(book, other)

    assert {one.date for one in book.progress.all()} == {"2026-11-01", "2026-11-02"}
    assert {one.reason for one in book.claim_notes.of_claim(held.id)} >= {"2026-11-01", "2026-11-02"}


def test_new_versions_of_a_source_on_both_sides_follow_one_another(book, parted):
    of = source(book)
    passage = do(book, mark_quote(book, of, "pause the levy"))
    other = parted()
    book.apply(plan_update(book, of, reading(f"Ours. {TEXT}")))
    other.apply(plan_update(other, of, reading(f"Theirs, longer. {TEXT}")))
    added = do(other, mark_quote(other, other.sources.get(of.id), "Theirs, longer."))

    _, plan = take_in(book, other)

    merged = book.sources.get(of.id)
    assert (merged.version, book.text_of(merged)) == (3, f"Ours. {TEXT}")
    assert [one.number for one in book.versions.of_source(of.id)] == [1, 2]
    assert book.text_of(merged, 2) == f"Theirs, longer. {TEXT}"
    for one in (book.passages.get(passage.id), book.passages.get(added.id)):
        assert book.text_of(merged, one.version)[one.start : one.end] == one.quote
    assert (book.passages.get(passage.id).version, book.passages.get(added.id).version) == (3, 2)
    assert not plan.conflicts
    assert book.problems() == []


def test_the_same_new_version_on_both_sides_is_one(book, parted):
    of = source(book)
    do(book, mark_quote(book, of, "pause the levy"))
    other = parted()
    for one in (book, other):
        one.apply(plan_update(one, of, reading(f"New. {TEXT}")))

    _, plan = take_in(book, other)

    assert [one.number for one in book.versions.all()] == [1]
    assert book.sources.get(of.id).version == 2
    assert not plan.conflicts


def test_memos_that_went_out_there_are_noted_with_numbers_of_this_book(book, parted):
    claim(book, "Shared.")
    other = parted()

    def memo(title: str) -> ExportedMemo:
        return ExportedMemo(
            **{"exported_at": "2030-01-01T10:00:00+00:00", "title": title, "template": "", "kind": "pdf"},
            **{"filename": "memo.pdf", "sha256": "0" * 64, "cited": (("C1", None), ("C2", None))},
        )

    book.note_export(memo("Ours"))
    claim(book, "Ours.")
    claim(other, "Theirs.")
    other.note_export(memo("Theirs"))

    take_in(book, other)
    take_in(book, other)

    assert [(one.label, one.title) for one in book.exports.all()] == [("M1", "Ours"), ("M2", "Theirs")]
    assert book.exports.all()[1].cited == (("C1", None), ("C3", None))


def test_a_merge_is_one_edit_that_is_undone_and_can_be_made_again(book, parted):
    here = issue(book, "Tariffs", text="one")
    other = parted()
    write(book, here, "ours")
    write(other, here, "theirs")
    source(other)
    before = book.contents()

    take_in(book, other)
    after = book.contents()
    undone = book.undo()

    assert undone is not None
    assert book.contents() == before
    assert book.redo() is not None
    assert book.contents() == after
    book.undo()
    assert take_in(book, other)[1].edit is not None


def test_merging_back_makes_both_copies_the_same(book, parted):
    here = issue(book, "Tariffs", text="one\n\ntwo")
    other = parted()
    for one, words in ((book, "ours"), (other, "theirs")):
        write(one, here, f"{words}\n\ntwo")
        claim(one, words, by="Wu")
        source(one)
        risk(one, words)

    take_in(book, other)
    take_in(other, book)

    assert differing(book, other) == []
    assert take_in(book, other)[1].edit is None


def test_a_decision_made_in_one_copy_holds_in_the_other(book, parted):
    here = risk(book)
    other = parted()
    book.apply(amend(book, here, {"owner": "Lind"}))
    other.apply(amend(other, here, {"owner": "Sato"}))
    take_in(book, other)
    take_in(other, book)
    conflict = other.conflicts.open()[0]
    decided = replace(conflict, decision="theirs", decided_at="2026-11-22T12:00:00+00:00")
    there = other.risks.get(here.id)
    changes = (changed(there, replace(there, owner="Sato")), changed(conflict, decided))
    other.apply(Edit("Decide", changes))

    take_in(book, other)

    assert book.conflicts.open() == []
    assert book.risks.get(here.id).owner == "Sato"


def test_a_note_on_the_same_passage_marked_on_both_sides_is_not_lost(book, parted):
    of = source(book)
    other = parted()
    for one, words in ((book, "Ours."), (other, "Theirs.")):
        passage = do(one, mark_quote(one, of, "pause the levy"))
        one.apply(note_passage(passage, words))

    take_in(book, other)

    assert {one.note for one in book.passages.all()} == {"Ours.", "Theirs."}


def test_what_a_merge_brings_back_is_used_as_before(book, parted):
    actor = do(book, enter(book, Actor, {"name": "Wu"}))
    other = parted()
    book.apply(Edit("Remove", (removed(actor),)))
    claim(other, "A pause.", by="Wu")

    take_in(book, other)

    assert uses_of(book, book.actors.get(actor.id)) == ["C1"]
    assert isinstance(book.passages.all(), list)
    assert not any(isinstance(one, Passage) for one in book.conflicts.all())
