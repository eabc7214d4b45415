"""The ledger: what its columns say, how it is filtered, and what its form asks."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from briefbook.domain.commitment import Commitment, Progress
from briefbook.edits.entering import amend
from briefbook.ui.commitments.commitment_form import progress_words
from briefbook.ui.commitments.ledger_columns import window_words
from briefbook.ui.commitments.ledger_page import LedgerPage


@pytest.fixture
def page(desk, records, show):
    return show(LedgerPage(desk))


def cells(page, label):
    row = next(row for row in page.table.shown if row.cells[0] == label)
    return dict(zip((one.heading for one in page.table.records.columns), row.cells, strict=True))


def listed(page):
    return [row.cells[0] for row in page.table.shown]


def test_a_row_says_parties_window_days_and_whether_it_is_verified(page):
    found = cells(page, "K1")

    assert found["Parties → to whom"] == "Verna, Aldern → Aldern"
    assert found["Window"] == "12 Aug – 10 Nov 2025 (90 days)"
    assert found["Days left"].startswith("! Expired ")
    assert found["Verified"] == "No"
    assert cells(page, "K2")["Verified"] == "Yes"


def test_a_row_says_how_much_was_delivered_of_how_much(page):
    assert cells(page, "K2")["Quantity, delivered"] == "25,000,000 t, 4 %"


def test_a_window_whose_end_was_said_counts_the_days_on_which_it_opens_and_closes(page, enter_one):
    pause = enter_one(Commitment, title="Pause", start="2026-10-12", end="2027-01-09")

    assert window_words(pause) == "12 Oct 2026 – 9 Jan 2027 (90 days)"


def test_the_ledger_is_filtered_by_either_party(page):
    page.party.setCurrentIndex(page.party.findText("Verna"))
    page.party.activated.emit(page.party.currentIndex())

    assert listed(page) == ["K1"]


def test_only_what_expires_within_thirty_days_can_be_asked_for(page, enter_one):
    soon = date.today() + timedelta(days=12)
    enter_one(Commitment, title="Licence", end=str(soon))
    enter_one(Commitment, title="Lease", end=str(soon + timedelta(days=90)))

    page.expiring_action.trigger()

    assert listed(page) == ["K4"]


def test_a_commitment_that_is_wanted_is_shown_though_a_filter_hid_it(page, records):
    page.expiring_action.trigger()
    assert listed(page) == []

    page.show_record(records.grain.id)

    assert not page.expiring_action.isChecked()
    assert page.form.record_id == records.grain.id


def test_the_form_can_be_put_away_for_more_columns_and_comes_back_with_enter(page, records, qtbot):
    page.show_record(records.grain.id)
    assert page.form.isVisible()

    page.form_action.trigger()
    assert not page.form.isVisible()
    qtbot.waitUntil(lambda: not page.table.isColumnHidden(4))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert page.form.isVisible()


def test_filters_return_with_the_next_session(page, desk, records, show):
    page.party.setCurrentIndex(page.party.findText("Verna"))
    page.party.activated.emit(page.party.currentIndex())
    state = page.state()

    again = show(LedgerPage(desk))
    again.restore(state)

    assert listed(again) == ["K1"]


def test_the_keyboard_goes_on_to_the_next_field_when_the_question_is_answered(page, book, records, qtbot):
    page.show_record(records.pause.id)
    page.question.field.line.setFocus()

    qtbot.keyClicks(page.question.field.line, "2025-08-12")
    qtbot.keyClick(page.question.field.line, Qt.Key.Key_Tab)

    assert page.question.isHidden()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert page.form.entries["conditions"].control.hasFocus()


def test_the_as_of_date_of_a_computed_end_is_asked_for_in_the_form(page, book, records, qtbot):
    page.show_record(records.pause.id)
    assert page.question.isVisible()
    assert "10 November 2025" in page.question.words.text()

    qtbot.keyClicks(page.question.field.line, "2025-08-12")
    qtbot.keyClick(page.question.field.line, Qt.Key.Key_Return)

    assert book.commitments.get(records.pause.id).as_of == "2025-08-12"
    assert page.question.isHidden()


def test_an_answer_that_is_no_date_is_told_and_keeps_nobody_from_undoing(page, book, desk, records, qtbot):
    told = []
    desk.messages.told.connect(lambda message, *_: told.append(str(message)))
    page.show_record(records.pause.id)
    before = book.contents()

    qtbot.keyClicks(page.question.field.line, "last summer")
    desk.open_book.flush()
    desk.open_book.undo()
    desk.open_book.redo()

    assert book.contents() == before
    assert len(told) == 1
    assert page.question.field.line.text() == "last summer"


def test_nothing_is_asked_of_an_end_that_somebody_said(page, records):
    page.show_record(records.grain.id)

    assert page.question.isHidden()


def test_the_form_says_how_far_a_commitment_got(page, book, desk, records):
    page.show_record(records.grain.id)
    assert page.progress.told.text() == "1,000,000 of 25,000,000 t delivered, 4 %"

    first = book.progress.of_commitment(records.grain.id)[0]
    desk.open_book.do(lambda: amend(book, first, {"amount": "12500000"}))

    assert page.progress.told.text() == "12,500,000 of 25,000,000 t delivered, 50 %"
    assert cells(page, "K2")["Quantity, delivered"] == "25,000,000 t, 50 %"


def test_troubles_are_counted_until_they_are_settled():
    grain = Commitment(number=1, title="Grain", unit="t")
    open_one = Progress(commitment_id=grain.id, kind="trouble", date="2026-01-01")
    settled = Progress(commitment_id=grain.id, kind="trouble", date="2026-01-01", settled="2026-01-03")

    assert progress_words(grain, [open_one, settled]) == "1 trouble not settled"


def test_windows_are_written_as_precisely_as_they_are_known():
    def words(**values):
        return window_words(Commitment(number=1, title="A", **values))

    assert words(start="2025-10", end="2026-12") == "Oct 2025 – Dec 2026"
    assert words(start="2025-10-01") == "from 1 Oct 2025"
    assert words(end="2025") == "until 2025"
    assert words(start="2025-10-01", end="2025-10-02") == "1 Oct – 2 Oct 2025 (2 days)"
    assert words(start="2027-04", end="2027-04") == "Apr 2027"
    assert words() == ""
