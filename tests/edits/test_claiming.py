"""Making claims, changing them with a reason, and linking them."""

import pytest

from briefbook.domain.claim import Claim
from briefbook.edits.claiming import (
    add_claim,
    change_claim,
    give_evidence,
    remove_claim,
    take_evidence_away,
)
from briefbook.edits.entering import amend, remove
from briefbook.edits.highlighting import mark_quote, remove_passage
from briefbook.edits.library import remove_source
from briefbook.edits.linking import contradict, supersede, unlink
from briefbook.edits.outlining import add_issue, remove_issue
from briefbook.errors import BriefbookError


@pytest.fixture
def source(import_text):
    return import_text()


@pytest.fixture
def passage(book, source):
    book.apply(mark_quote(book, source, "pause the levy for 90 days"))
    return book.passages.all()[0]


@pytest.fixture
def make(book):
    """Make a claim and give it as it is in the book."""

    def make(statement="The levy is paused.", status="reported", as_of="2026-05-04", **given):
        edit = add_claim(book, statement, status=status, as_of=as_of, **given)
        book.apply(edit)
        return next(change.record for change in edit.changes if isinstance(change.record, Claim))

    return make


def history(book, claim):
    return [(note.what, note.before, note.after) for note in book.claim_notes.of_claim(claim.id)]


def test_a_claim_knows_its_evidence_and_who_says_so_via_whom(book, make, passage):
    claim = make(by="A spokesman", via="The Verna Gazette", passages=[passage])

    assert (claim.label, claim.status, claim.as_of) == ("C1", "reported", "2026-05-04")
    assert book.actors.get(claim.actor_id).name == "A spokesman"
    assert book.actors.get(claim.via_id).name == "The Verna Gazette"
    assert [one.passage_id for one in book.evidence.of_claim(claim.id)] == [passage.id]
    assert book.claims.on_passage(passage.id) == [claim]


def test_a_passage_does_not_speak_for_a_claim_and_against_it(book, make, passage):
    with pytest.raises(BriefbookError, match="@levy-paused#1 cannot speak both"):
        make(passages=[passage], against=[passage])

    claim = make(passages=[passage, passage])
    assert [one.stance for one in book.evidence.of_claim(claim.id)] == ["for"]


def test_an_actor_is_added_once_however_a_name_is_written(book, make):
    first, second = make(by="Patricia M. Kim"), make(by="  patricia m.  KIM ", via="Patricia M. Kim")

    assert first.actor_id == second.actor_id == second.via_id
    assert [actor.name for actor in book.actors.all()] == ["Patricia M. Kim"]


def test_numbers_of_claims_are_never_given_twice(book, make):
    book.apply(remove_claim(book, make()))
    book.undo()
    book.redo()

    assert make().label == "C2"


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"statement": "  "}, "needs a statement"),
        ({"status": "true"}, "status is one of"),
        ({"status": "superseded"}, "which claim superseded it"),
        ({"as_of": "last week"}, "Write the as-of date"),
        ({"as_of": "2026-02-30"}, "Write the as-of date"),
        ({"confidence": "certain"}, "low, moderate or high"),
        ({"likelihood": "likely"}, "which scale"),
        ({"likelihood": "probable", "scale": "icd-203"}, "no word of the scale ICD 203, first row"),
        ({"likelihood": "likely", "scale": "guess"}, "A scale of likelihood is one of"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(book, make, given, sentence):
    with pytest.raises(BriefbookError, match=sentence):
        make(**given)

    assert book.claims.count() == 0


def test_words_of_ones_own_need_no_scale_of_others(make):
    assert make(likelihood="on balance", scale="own").likelihood == "on balance"


def test_every_change_keeps_what_was_when_and_why(book, make):
    claim = make(by="The ministry")

    book.apply(change_claim(book, claim, status="confirmed", by="Both ministries", reason="Joint readout"))

    notes = book.claim_notes.of_claim(claim.id)
    assert history(book, claim) == [
        ("status", "reported", "confirmed"),
        ("asserted by", "The ministry", "Both ministries"),
    ]
    assert {note.reason for note in notes} == {"Joint readout"}
    assert all(note.made_at for note in notes)


def test_a_change_that_changes_nothing_is_refused(book, make):
    claim = make()

    with pytest.raises(BriefbookError, match="says so already"):
        book.apply(change_claim(book, claim, status="reported"))


def test_evidence_changes_sides_and_goes_and_the_history_tells(book, make, passage):
    claim = make(passages=[passage])

    book.apply(give_evidence(book, claim, passage, "against", "It denies this"))
    sides = [one.stance for one in book.evidence.of_claim(claim.id)]
    book.apply(take_evidence_away(book, claim, passage))

    assert sides == ["against"]
    assert book.evidence.of_claim(claim.id) == []
    assert history(book, claim) == [
        ("evidence against", "", "@levy-paused#1"),
        ("evidence against", "@levy-paused#1", ""),
    ]


def test_a_newer_claim_takes_the_place_of_an_older_one(book, make):
    older, newer = make(status="expected"), make("The levy is suspended.", "confirmed")

    book.apply(supersede(book, older, newer, "Announced"))

    assert book.claims.get(older.id).status == "superseded"
    assert history(book, older) == [("status", "expected", "superseded"), ("superseded by", "", "C2")]
    assert history(book, newer) == [("supersedes", "", "C1")]
    assert book.contents().successors_of[older.id] == [newer]


def test_without_its_successor_a_claim_is_what_it_was(book, make):
    older, newer = make(status="expected"), make("The levy is suspended.", "confirmed")
    book.apply(supersede(book, older, newer))

    book.apply(unlink(book, book.claim_links.all()[0], "Not the same levy"))

    assert book.claims.get(older.id).status == "expected"
    assert book.claim_links.all() == []


def test_a_claim_is_what_it_was_when_its_successor_is_deleted(book, make):
    older, newer = make(status="expected"), make("The levy is suspended.", "confirmed")
    book.apply(supersede(book, older, newer))

    book.apply(remove_claim(book, newer))

    assert book.claims.get(older.id).status == "expected"
    assert history(book, older)[-1] == ("status", "superseded", "expected")
    book.undo()
    assert book.claims.get(older.id).status == "superseded"


def test_a_claim_stays_superseded_while_another_supersedes_it(book, make):
    older, one, two = make(), make("The levy is suspended."), make("The levy is gone.")
    book.apply(supersede(book, older, one))
    book.apply(supersede(book, book.claims.get(older.id), two))

    book.apply(remove_claim(book, one))

    assert book.claims.get(older.id).status == "superseded"


def test_no_claim_supersedes_itself_not_even_in_a_circle(book, make):
    one, two, three = make("One."), make("Two."), make("Three.")
    book.apply(supersede(book, one, two))
    book.apply(supersede(book, two, three))

    with pytest.raises(BriefbookError, match="cannot supersede itself"):
        supersede(book, one, one)
    with pytest.raises(BriefbookError, match="C1 is superseded by C3"):
        supersede(book, three, one)


def test_superseded_is_no_status_to_choose_and_none_to_leave(book, make):
    one, two = make("One."), make("Two.")

    with pytest.raises(BriefbookError, match="Say which claim supersedes C1"):
        change_claim(book, one, status="superseded")
    book.apply(supersede(book, one, two))
    with pytest.raises(BriefbookError, match="C1 is superseded by C2"):
        change_claim(book, book.claims.get(one.id), status="reported")


def test_claims_contradict_one_another_once(book, make):
    one, two = make("One."), make("Two.")
    book.apply(contradict(book, one, two))

    with pytest.raises(BriefbookError, match="already"):
        contradict(book, two, one)

    assert history(book, two) == [("contradicts", "", "C1")]


def test_what_a_claim_rests_on_cannot_be_taken_from_under_it(book, make, passage, source):
    make(passages=[passage])

    with pytest.raises(BriefbookError, match="evidence of C1"):
        remove_passage(book, passage)
    with pytest.raises(BriefbookError, match="holds evidence of C1"):
        remove_source(book, source)


def test_a_cited_claim_cannot_be_deleted(book, make):
    claim = make()
    book.apply(add_issue(book.issues.outline(), "Tariffs", text="Paused [@C1]."))

    with pytest.raises(BriefbookError, match="C1 is cited in 1 Tariffs"):
        remove_claim(book, claim)


def test_a_claim_goes_with_all_that_is_its_own_and_comes_back_with_it(book, make, passage):
    older, newer = make(passages=[passage]), make("Another.")
    book.apply(supersede(book, older, newer))
    before = book.contents()

    book.apply(remove_claim(book, book.claims.get(older.id)))
    gone = book.contents()
    book.undo()

    assert gone.claims == (newer,)
    assert gone.evidence == gone.claim_links == ()
    assert book.contents() == before
    assert book.problems() == []


def test_claims_of_a_deleted_issue_stay(book, make):
    book.apply(add_issue(book.issues.outline(), "Tariffs"))
    issue = book.issues.all()[0]
    claim = make(issue_id=issue.id)

    book.apply(remove_issue(book, book.issues.outline(), issue))

    assert book.claims.get(claim.id).issue_id is None


def test_an_actor_is_renamed_everywhere_and_stays_while_named(book, make):
    claim = make(by="The ministry")
    make(by="The embassy")
    actor = book.actors.get(claim.actor_id)

    book.apply(amend(book, actor, {"name": "Ministry of Trade"}))

    assert book.actors.get(claim.actor_id).name == "Ministry of Trade"
    with pytest.raises(BriefbookError, match="already an actor"):
        amend(book, actor, {"name": "the EMBASSY"})
    with pytest.raises(BriefbookError, match="is named in C1"):
        remove(book, book.actors.get(actor.id))
