"""A passage's grade, speaker, claims and version, in the inspector."""

import pytest
from PySide6.QtCore import Qt

from briefbook.domain.reading import Reading
from briefbook.domain.version import Anchoring
from briefbook.edits.grading import grade_source
from briefbook.edits.updating import keep_in_old_version, update_source


@pytest.fixture
def page(pane, desk, records):
    desk.wayfinder.selected.emit("passage", records.first.id)
    return pane.page


def choose(field, value):
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def test_a_passage_is_graded_and_both_grades_are_shown_together(page, desk, book, records):
    desk.open_book.do(grade_source(records.source, "B"))
    assert page.grade.together.text() == "B– with the source’s grade"

    choose(page.grade.credibility, "2")

    assert book.passages.get(records.first.id).credibility == "2"
    assert page.grade.together.text() == "B2 with the source’s grade"


def test_a_speaker_is_typed_and_offered_afterwards(page, pane, desk, book, records, qtbot):
    qtbot.keyClicks(page.grade.speaker.line, "Ida Renner")
    qtbot.keyClick(page.grade.speaker.line, Qt.Key.Key_Return)
    speaker = book.actors.get(book.passages.get(records.first.id).speaker_id)
    assert speaker.name == "Ida Renner"

    desk.wayfinder.selected.emit("passage", records.second.id)
    assert page.grade.speaker.line.text() == ""
    page.grade.speaker.offer()
    page.grade.speaker.setCurrentIndex(0)
    page.grade.speaker.textActivated.emit("Ida Renner")

    assert book.passages.get(records.second.id).speaker_id == speaker.id


def test_the_claims_of_a_passage_tell_status_and_stance_and_lead_there(
    page, desk, book, records, claim, qtbot
):
    one = claim("One gauge is read.", records.first, status="confirmed", as_of="2026-11-20")
    two = claim("Two gauges are read.", status="disputed", against=[records.first])
    desk.wayfinder.selected.emit("passage", records.second.id)
    desk.wayfinder.selected.emit("passage", records.first.id)

    said = [(row.accessibleName(), row.accessibleDescription()) for row in page.claims.widgets]
    with qtbot.waitSignal(desk.wayfinder.claim_wanted) as wanted:
        qtbot.mouseClick(page.claims.widgets[1], Qt.MouseButton.LeftButton)

    assert said == [
        (f"C1 {one.statement}", "Confirmed · as of 20 November 2026 · this speaks for it"),
        (f"C2 {two.statement}", "Disputed · this speaks against it"),
    ]
    assert wanted.args == [two.id]


def test_a_passage_of_an_older_version_says_so(page, desk, book, records, qtbot):
    assert page.version.isHidden()
    reading = Reading(filename="gauge2.txt", kind="text", original=b"New.", text="New.\n", details={})
    lost = Anchoring(passage_id=records.first.id, version=2, outcome="orphan")
    desk.open_book.do(update_source(book, records.source, reading, [lost]))
    assert "version 1 of the source, which is now at version 2" in page.version.words.text()
    assert "not found" in page.version.words.text()

    with qtbot.waitSignal(desk.wayfinder.versions_wanted) as wanted:
        qtbot.mouseClick(page.version.review, Qt.MouseButton.LeftButton)
    desk.open_book.do(keep_in_old_version(book.anchorings.of_passage(records.first.id)))

    assert wanted.args == [records.source.id]
    assert page.version.words.text().endswith("It was kept there.")
    assert not page.version.review.isVisible()


def test_what_leans_on_a_passage_is_counted(page):
    assert page.leaning.heading.button.accessibleName() == "What leans on it, 1"
