"""Typing comes back as edits, or with the reason why it cannot."""

import json

import pytest

from briefbook.domain.commitment import Commitment
from briefbook.domain.risk import Risk
from briefbook.edits.claiming import add_claim
from briefbook.edits.entering import enter
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.outlining import add_issue
from briefbook.edits.recovering import TEXT, recovered
from briefbook.store.drafts import GIVEN, Draft, place_of_new


@pytest.fixture
def apply(book):
    """Make an edit, and return the record of a kind that it added last."""

    def apply(edit, kind=None):
        book.apply(edit)
        return next(one.record for one in edit.changes if kind is None or one.kind is kind)

    return apply


@pytest.fixture
def issue(book, apply):
    return apply(add_issue(book.issues.outline(), "Tariffs"))


def come_back(book, *drafts):
    found = recovered(book, drafts)
    for _, edit in found.edits:
        book.apply(edit)
    return found


def new(kind, **values):
    return [Draft(kind, place_of_new(kind), name, json.dumps(value)) for name, value in values.items()]


def test_a_text_comes_back_as_one_edit_of_its_own(book, issue):
    found = come_back(book, Draft("issue", issue.id, "text", "Fares rise."))

    assert book.issues.get(issue.id).text == "Fares rise."
    assert book.journal.last_done().text == TEXT
    assert [name for name, _ in found.edits] == ["“1 Tariffs”"]
    assert found.done == ((issue.id, "text"),)


def test_all_that_was_typed_about_a_record_is_one_edit(book, issue):
    before = book.journal.count()

    come_back(
        book, Draft("issue", issue.id, "text", "Fares rise."), Draft("issue", issue.id, "title", "Fares")
    )

    now = book.issues.get(issue.id)
    assert (now.title, now.text) == ("Fares", "Fares rise.")
    assert book.journal.count() == before + 1
    book.undo()
    assert book.issues.get(issue.id) == issue


def test_what_the_book_says_already_is_dropped_silently(book, issue):
    found = come_back(book, Draft("issue", issue.id, "title", "Tariffs"))

    assert found.edits == found.unentered == ()
    assert found.done == ((issue.id, "title"),)


def test_fields_of_every_kind_of_form_come_back(book, apply, import_text):
    source = import_text()
    passage = apply(mark_quote(book, source, "pause the levy"))
    claim = apply(add_claim(book, "The levy is paused.", status="confirmed"))
    risk = apply(enter(book, Risk, {"title": "Talks stall"}), Risk)
    pause = apply(enter(book, Commitment, {"title": "Pause", "kind": "pause"}), Commitment)
    header = book.headers.only()

    found = come_back(
        book,
        Draft("passage", passage.id, "note", "Look at this"),
        Draft("passage", passage.id, "speaker_id", "A spokesman"),
        Draft("source", source.id, "author", "Haldane, R."),
        Draft("source", source.id, "bibliography.volume", "12"),
        Draft("source", source.id, "descriptor", "A courier"),
        Draft("source", source.id, "marking", "OFFICIAL"),
        Draft("source", source.id, "tags", "levy; Verna"),
        Draft("claim", claim.id, "actor_id", "A spokesman"),
        Draft("claim", claim.id, "as_of", "2026-11-12"),
        Draft("risk", risk.id, "cause", "No date"),
        Draft("commitment", pause.id, "commits", json.dumps(["Summit unit"])),
        Draft("memo_header", header.id, "sender", "The desk"),
    )

    assert found.unentered == ()
    assert book.passages.get(passage.id).note == "Look at this"
    speaker = book.passages.get(passage.id).speaker_id
    assert book.actors.get(speaker).name == "A spokesman"
    now = book.sources.get(source.id)
    assert (now.author, now.bibliography["volume"]) == ("Haldane, R.", "12")
    assert (now.descriptor, now.marking) == ("A courier", "OFFICIAL")
    assert [tag.name for tag in book.tags.of_source(source.id)] == ["levy", "Verna"]
    assert (book.claims.get(claim.id).actor_id, book.claims.get(claim.id).as_of) == (speaker, "2026-11-12")
    assert book.risks.get(risk.id).cause == "No date"
    assert book.headers.only().sender == "The desk"
    assert book.actors.count() == 2


def test_what_is_not_valid_is_told_with_its_reason_and_the_rest_comes_back(book, apply):
    claim = apply(add_claim(book, "The levy is paused.", status="confirmed"))

    found = come_back(
        book,
        Draft("claim", claim.id, "as_of", "next week"),
        Draft("claim", claim.id, "statement", "The levy is paused for 90 days."),
    )

    assert book.claims.get(claim.id).statement == "The levy is paused for 90 days."
    [left] = found.unentered
    assert left.draft.text == "next week"
    assert left.about.startswith("“C1")
    assert "as-of date" in left.reason
    assert found.done == ((claim.id, "statement"),)


def test_drafts_that_this_version_cannot_make_sense_of_are_told(book, issue):
    found = come_back(
        book,
        Draft("issue", issue.id, "title", "Fares"),
        Draft("source", "some-id", "weight", "12"),
        Draft("poem", "another-id", "verse", "Roses"),
        Draft("risk", place_of_new("risk"), "title", "no JSON"),
        Draft("risk", place_of_new("risk"), "weight", "12"),
    )

    assert book.issues.get(issue.id).title == "Fares"
    assert [one.draft.text for one in found.unentered] == ["12", "Roses", "no JSON\n12"]


def test_what_was_typed_about_a_record_that_is_gone_is_told(book):
    found = come_back(book, Draft("issue", "no-such-id", "text", "Fares rise."))

    assert found.unentered[0].draft.text == "Fares rise."
    assert found.unentered[0].reason == "This is no longer in the book."


def test_a_new_record_that_has_what_it_needs_is_made(book, issue):
    found = come_back(
        book,
        *new("risk", title="Talks stall", cause="No date"),
        Draft("risk", place_of_new("risk"), f"{GIVEN}issue_id", json.dumps(issue.id)),
    )

    [risk] = book.risks.all()
    assert (risk.title, risk.cause, risk.issue_id) == ("Talks stall", "No date", issue.id)
    assert [name for name, _ in found.edits] == ["a new risk"]
    assert len(found.done) == 3


def test_a_new_record_that_lacks_something_waits_for_its_form(book):
    found = come_back(book, *new("risk", cause="No date", review_date="2026-12-01"))

    assert book.risks.all() == []
    assert found.begun == {"risk": {"cause": "No date", "review_date": "2026-12-01"}}
    assert found.done == found.unentered == ()


def test_a_new_claim_rests_on_its_passages_again(book, apply, import_text):
    passage = apply(mark_quote(book, import_text(), "pause the levy"))

    come_back(
        book,
        *new("claim", statement="The levy is paused.", status="reported", by="A spokesman"),
        Draft("claim", place_of_new("claim"), f"{GIVEN}passages", json.dumps([passage.id])),
    )

    [claim] = book.claims.all()
    assert claim.statement == "The levy is paused."
    assert [one.passage_id for one in book.evidence.of_claim(claim.id)] == [passage.id]


def test_a_new_claim_without_a_status_is_told_so_that_its_words_can_be_copied(book):
    found = come_back(book, *new("claim", statement="The levy is paused."))

    assert [(one.about, one.draft.text) for one in found.unentered] == [
        ("a new claim", "The levy is paused.")
    ]


def test_an_action_that_was_being_added_belongs_to_its_risk(book, apply):
    risk = apply(enter(book, Risk, {"title": "Talks stall"}), Risk)
    place = place_of_new("risk_action", risk.id)

    come_back(
        book,
        Draft("risk_action", place, "text", json.dumps("Call the capital")),
        Draft("risk_action", place, f"{GIVEN}risk_id", json.dumps(risk.id)),
    )

    assert [one.text for one in book.risk_actions.of_risk(risk.id)] == ["Call the capital"]
