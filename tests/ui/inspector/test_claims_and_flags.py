"""Claims that texts cite, and flags on what is shown, in the inspector."""

import pytest
from PySide6.QtCore import Qt

from briefbook.edits.entering import amend
from briefbook.edits.grading import mark_standing
from briefbook.edits.linking import supersede
from briefbook.edits.outlining import write_issue
from briefbook.ui.inspector.evidence import evidence_of


@pytest.fixture
def flagged(book, records):
    book.apply(mark_standing(book, records.source, "withdrawn", "The gauge was misread"))


def rows(section):
    return [(row.accessibleName(), row.accessibleDescription()) for row in section.widgets]


def test_a_cited_claim_stands_for_its_evidence(book, records, claim):
    claim("One gauge is read.", records.first, against=[records.second])

    evidence, lost = evidence_of(book, "So it is [@C1]; but [@C9].")

    assert [(one.passage.id, one.through) for one in evidence] == [
        (records.first.id, "For C1"),
        (records.second.id, "Against C1"),
    ]
    assert lost == ["[@C9]"]


def test_an_issue_lists_the_claims_it_cites_and_those_placed_under_it(
    pane, desk, book, records, claim, qtbot
):
    one = claim("One gauge is read.", records.first)
    claim("It is read at noon.", issue_id=records.issue.id)
    desk.open_book.do(write_issue(book.issues.get(records.issue.id), "So [@C1]."))

    desk.wayfinder.selected.emit("issue", records.issue.id)

    assert rows(pane.page.cited.claims) == [
        ("C1 One gauge is read.", "Reported · cited here"),
        ("C2 It is read at noon.", "Reported · no evidence yet"),
    ]
    assert rows(pane.page.cited.evidence) == [("“Both banks will read one gauge.”", "For C1 · Mira Tolland")]
    with qtbot.waitSignal(desk.wayfinder.claim_wanted) as wanted:
        qtbot.mouseClick(pane.page.cited.claims.widgets[0], Qt.MouseButton.LeftButton)
    assert wanted.args == [one.id]


def test_a_superseded_claim_that_is_still_cited_is_a_warning(pane, desk, book, records, claim):
    one, two = claim("It is planned.", records.first), claim("It is agreed.", records.first)
    desk.open_book.do(write_issue(book.issues.get(records.issue.id), "So [@C1]."))
    desk.wayfinder.selected.emit("issue", records.issue.id)
    assert pane.page.cited.fallen.isHidden()

    desk.open_book.do(supersede(book, one, two, "They met"))

    assert pane.page.cited.fallen._words.text() == "Still cited here: C1 is superseded by C2."
    assert pane.page.cited.fallen.isVisible()


def test_a_risk_lists_the_claims_it_cites(pane, desk, book, records, claim):
    claim("One gauge is read.", records.first)
    desk.open_book.do(amend(book, book.risks.get(records.risk.id), {"text": "See [@C1]."}))

    desk.wayfinder.selected.emit("risk", records.risk.id)

    assert rows(pane.page.cited.claims) == [("C1 One gauge is read.", "Reported · cited here")]


@pytest.mark.parametrize("kind", ["issue", "risk"])
def test_a_flag_is_reviewed_where_it_is_shown(pane, desk, book, records, flagged, qtbot, kind):
    record = getattr(records, kind)
    desk.wayfinder.selected.emit(kind, record.id)
    (row,) = pane.page.flags.rows.values()
    assert row.reason.text().endswith(f"and @{records.source.key} was withdrawn.")

    qtbot.keyClicks(row.line, "Still holds: the other bank says the same")
    qtbot.keyClick(row.line, Qt.Key.Key_Return)

    assert pane.page.flags.rows == {}
    assert book.flags.on(record.id) == []
    reviews = [flag.review for flag in book.flags.of_source(records.source.id)]
    assert "Still holds: the other bank says the same" in reviews
    desk.open_book.undo()
    assert pane.page.flags.isVisible()


def test_a_review_says_what_was_decided(pane, desk, book, records, flagged, told, qtbot):
    desk.wayfinder.selected.emit("issue", records.issue.id)
    (row,) = pane.page.flags.rows.values()

    qtbot.mouseClick(row.done, Qt.MouseButton.LeftButton)

    assert told == [("error", "Say what was decided, in a few words.")]
    assert len(book.flags.on(records.issue.id)) == 1


def test_a_review_being_typed_stays_while_the_issue_changes(pane, desk, book, records, flagged, qtbot):
    desk.wayfinder.selected.emit("issue", records.issue.id)
    (row,) = pane.page.flags.rows.values()
    qtbot.keyClicks(row.line, "Half")

    desk.open_book.do(write_issue(book.issues.get(records.issue.id), "Nothing is cited."))

    assert [one.line.text() for one in pane.page.flags.rows.values()] == ["Half"]
