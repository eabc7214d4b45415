"""What changed between two states of a book."""

import pytest

from briefbook.domain.matrix import Rating
from briefbook.edits.claiming import add_claim, change_claim, give_evidence, remove_claim
from briefbook.edits.entering import amend
from briefbook.edits.grading import grade_source, mark_standing
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.linking import supersede
from briefbook.edits.outlining import add_issue, remove_issue, retitle_issue, write_issue
from briefbook.edits.rating import add_risk, rate_risk, remove_risk
from briefbook.review.changes import changes

TABLE = """| When | What | State |
|---|---|---|
| 2026-05-04 | Pause the levy [@levy-paused#1] | agreed |
| 2026-06-01 | Buy fish | proposed |
"""


@pytest.fixture
def told(book):
    """Give a function that makes edits and tells what changed by them, as kind, what and sentence."""

    def told(*plans):
        before = book.contents()
        for plan in plans:
            book.apply(plan())
        found = changes(before, book.contents(), "yesterday").developments
        return [(one.kind, one.what, one.sentence) for one in found]

    return told


@pytest.fixture
def claim(book):
    book.apply(add_claim(book, "The talks begin in June.", status="expected", as_of="2026-05"))
    return book.claims.all()[0]


def test_nothing_changed_while_nothing_was_done(told):
    assert told() == []


def test_a_new_claim_and_a_new_status(book, told, claim):
    assert told(
        lambda: change_claim(book, claim, status="confirmed", as_of="2026-05-12", reason="Both said so"),
        lambda: add_claim(book, "They end in July.", status="reported"),
    ) == [
        ("claim", "status", "C1 is confirmed, as of 12 May 2026; it was expected."),
        ("claim", "new", "C2 is new: reported."),
    ]


def test_reasons_come_with_what_they_were_given_for(book, claim):
    before = book.contents()
    book.apply(change_claim(book, claim, status="reported", reason="A first report"))
    book.apply(change_claim(book, book.claims.get(claim.id), status="confirmed", reason="Both said so"))

    (one,) = changes(before, book.contents(), "yesterday").developments

    assert one.reasons == ("A first report", "Both said so")
    assert (one.name, one.title, one.record_id) == ("C1", claim.statement, claim.id)


def test_a_claim_that_another_superseded(book, told, claim):
    book.apply(add_claim(book, "They begin on 4 June.", status="confirmed"))
    newer = book.claims.all()[1]

    assert told(lambda: supersede(book, claim, newer, "Dated")) == [
        ("claim", "superseded", "C1 was expected; C2 superseded it.")
    ]


def test_words_judgements_dates_and_evidence_of_a_claim(book, told, claim, import_text):
    book.apply(mark_quote(book, import_text(), "pause the levy"))
    passage = book.passages.all()[0]

    assert told(
        lambda: change_claim(book, claim, statement="The talks begin in July.", as_of="2026-06"),
        lambda: change_claim(
            book, book.claims.get(claim.id), scale="phia", likelihood="likely", confidence="low"
        ),
        lambda: give_evidence(book, claim, passage),
    ) == [
        ("claim", "as of", "C1 holds as of June 2026; it was May 2026."),
        ("claim", "reworded", "C1 was reworded."),
        ("claim", "judged", "C1 is judged likely with low confidence; it was not at all."),
        ("claim", "evidence", "C1 has 1 more passage for it."),
    ]


def test_a_deleted_claim(book, told, claim):
    assert told(lambda: remove_claim(book, claim)) == [
        ("claim", "removed", "C1 was deleted; it was expected.")
    ]


def test_risks_that_are_new_moved_written_owned_and_gone(book, told):
    book.apply(add_risk(book, "It lapses", Rating(2, 3)))
    book.apply(add_risk(book, "It leaks", Rating(1, 1)))
    lapse, leak = book.risks.all()

    assert told(
        lambda: rate_risk(book, lapse, Rating(4, 4), "No talks"),
        lambda: amend(book, book.risks.get(lapse.id), {"text": "New words."}),
        lambda: amend(book, book.risks.get(lapse.id), {"owner": "Desk"}),
        lambda: remove_risk(book, leak),
        lambda: add_risk(book, "It floods", Rating(5, 5)),
    ) == [
        ("risk", "rated", "R1 moved from Unlikely / Moderate (low) to Likely / Major (critical)."),
        ("risk", "rewritten", "R1 was rewritten."),
        ("risk", "owner", "R1 is owned by Desk; it was nobody."),
        ("risk", "new", "R3 is new: Almost certain / Severe (critical)."),
        ("risk", "removed", "R2 was deleted; it was Rare / Negligible (very low)."),
    ]


def test_rows_of_commitments_by_what_is_committed_to(book, told):
    book.apply(add_issue(book.issues.outline(), "Commitments", text=TABLE))
    issue = book.issues.all()[0]
    text = TABLE.replace("| agreed", "| in force").replace("| 2026-06-01 | Buy fish | proposed |\n", "")
    text += "| 2026-07-01 | Sell boats | proposed |\n"

    found = told(lambda: write_issue(issue, text))

    assert [one for one in found if one[0] == "commitment"] == [
        ("commitment", "changed", "State: in force (was agreed)."),
        ("commitment", "new", "New: 2026-07-01, Sell boats, proposed."),
        ("commitment", "removed", "No longer listed: 2026-06-01, Buy fish, proposed."),
    ]


def test_a_rewritten_text_shows_its_words_before_and_after(book):
    book.apply(add_issue(book.issues.outline(), "Tariffs", text="The levy is paused for 90 days."))
    before = book.contents()
    book.apply(write_issue(book.issues.all()[0], "The levy is paused for 60 days, they say."))

    (one,) = changes(before, book.contents(), "yesterday").developments

    assert (one.what, one.name) == ("rewritten", "1 Tariffs")
    assert "".join(p.text for p in one.pieces if p.kind != "added") == "The levy is paused for 90 days."
    assert "".join(p.text for p in one.pieces if p.kind != "removed") == (
        "The levy is paused for 60 days, they say."
    )


def test_texts_that_are_new_renamed_and_gone(book, told):
    for title in ("Tariffs", "Fish"):
        book.apply(add_issue(book.issues.outline(), title))
    tariffs, fish = book.issues.all()

    assert told(
        lambda: retitle_issue(tariffs, "Levies"),
        lambda: remove_issue(book, book.issues.outline(), fish),
        lambda: add_issue(book.issues.outline(), "Boats", text="Three words here."),
    ) == [
        ("text", "renamed", "“1 Levies” was called “Tariffs”."),
        ("text", "new", "“2 Boats” is new, 3 words."),
        ("text", "removed", "“Fish” was deleted."),
    ]


def test_sources_that_are_new_graded_and_fallen(book, told, import_text):
    source = import_text()

    assert told(
        lambda: grade_source(source, "B"),
        lambda: mark_standing(book, book.sources.get(source.id), "withdrawn", "Retracted"),
    ) == [
        ("source", "withdrawn", "@levy-paused was withdrawn."),
        ("source", "graded", "@levy-paused is graded B; it was not graded."),
    ]
    before = book.contents()
    import_text("Another text.", title="Gazette")
    found = changes(before, book.contents(), "").developments
    assert [one.sentence for one in found] == ["@gazette is new in the library."]
