"""What changed since a memo or a date, with the words that were removed and added."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefbook.domain.advice import Event
from briefbook.domain.changes import Development
from briefbook.domain.commitment import Commitment
from briefbook.domain.exported import ExportedMemo
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Rating
from briefbook.domain.scenario import Scenario
from briefbook.edits.claiming import add_claim
from briefbook.edits.entering import enter
from briefbook.edits.matrix import draw_tolerance
from briefbook.edits.outlining import write_issue
from briefbook.edits.rating import add_risk
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.review.changes_page import ChangesPage
from briefbook.ui.review.review_pane import CHANGES, ReviewPane

ShowPane = Callable[..., ReviewPane]


def changed(show_pane: ShowPane, desk: Desk, qtbot: QtBot) -> ChangesPage:
    pane = show_pane()
    desk.wayfinder.changes_wanted.emit()
    page = pane.page(CHANGES)
    assert isinstance(page, ChangesPage)
    qtbot.waitUntil(lambda: page.changes is not None and not desk.tasks.going, timeout=10_000)
    return page


def told(page: ChangesPage) -> list[Development]:
    return [row.value for row in page.list.rows if isinstance(row.value, Development)]


def test_nothing_changed_since_the_last_memo(
    show_pane: ShowPane, desk: Desk, exported: ExportedMemo, qtbot: QtBot
) -> None:
    page = changed(show_pane, desk, qtbot)

    assert page.moments.since_box.currentText() == "Last memo: M1 Harbour brief, 20 November 2026"
    assert page.empty.title.text() == "Nothing changed"


def test_a_rewritten_text_is_shown_with_its_words_and_leads_to_the_issue(
    show_pane: ShowPane, desk: Desk, book: Book, exported: ExportedMemo, issue: Issue, qtbot: QtBot
) -> None:
    book.apply(write_issue(issue, issue.text.replace("Boats wait", "Boats sail")))
    book.apply(add_claim(book, "Boats sail again.", status="reported"))
    page = changed(show_pane, desk, qtbot)

    assert [one.kind for one in told(page)] == ["claim", "text"]
    row = page.list.rows[-1]
    assert "removed: wait; added: sail" in row.spoken
    page.list.choose(row.key)
    with qtbot.waitSignal(desk.wayfinder.issue_wanted) as wanted:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert wanted.args[0] == issue.id


def test_changes_are_copied_as_text(
    show_pane: ShowPane, desk: Desk, book: Book, exported: ExportedMemo, issue: Issue, qtbot: QtBot
) -> None:
    book.apply(write_issue(issue, issue.text.replace("Boats wait", "Boats sail")))
    page = changed(show_pane, desk, qtbot)

    page.copy_action.trigger()

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("What changed since the memo of 20 November 2026\n\nTexts\n- ")
    assert "Boats [-wait-]{+sail+}." in copied


def test_a_typed_day_is_compared_and_a_wrong_one_is_told(
    show_pane: ShowPane, desk: Desk, book: Book, exported: ExportedMemo, issue: Issue, qtbot: QtBot
) -> None:
    page = changed(show_pane, desk, qtbot)
    box = page.moments.since_box

    box.setCurrentIndex(box.findData("date"))
    box.activated.emit(box.currentIndex())
    page.moments.day.setText("2020-01-01")
    qtbot.keyClick(page.moments.day, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "since 1 January 2020" in page.told.text())
    assert [one.what for one in told(page)] == ["new"]

    page.moments.day.setText("2020-13-01")
    assert page.moments.day.property("level") == "error"
    assert page.moments.since == ""


def test_an_edit_is_listed_shortly_after(
    show_pane: ShowPane, desk: Desk, book: Book, exported: ExportedMemo, issue: Issue, qtbot: QtBot
) -> None:
    page = changed(show_pane, desk, qtbot)

    desk.open_book.do(write_issue(issue, "Other words."))

    qtbot.waitUntil(lambda: [one.what for one in told(page)] == ["rewritten"], timeout=5_000)


def test_two_days_are_compared(
    show_pane: ShowPane, desk: Desk, book: Book, issue: Issue, qtbot: QtBot
) -> None:
    page = changed(show_pane, desk, qtbot)
    now = len(told(page))
    box = page.moments.until_box

    box.setCurrentIndex(box.findData("date"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: "between" in page.told.text())
    today = len(told(page))
    page.moments.until_day.setText("2020")
    page.moments.until_day.editingFinished.emit()
    qtbot.waitUntil(lambda: page.empty.title.text() == "Nothing changed", timeout=10_000)

    assert page.moments.until_day.isVisible()
    assert today == now > 0


def test_working_papers_that_changed_are_listed_by_kind_and_lead_to_themselves(
    show_pane: ShowPane, desk: Desk, book: Book, exported: ExportedMemo, issue: Issue, qtbot: QtBot
) -> None:
    book.apply(enter(book, Commitment, {"title": "Dredge the arm", "status": "proposed"}))
    book.apply(enter(book, Scenario, {"title": "The arm silts up"}))
    book.apply(enter(book, Event, {"title": "A boat ran aground", "date": "2026-11"}))
    page = changed(show_pane, desk, qtbot)

    assert [row.lines[0].pieces[0].text for row in page.list.rows if row.is_heading] == [
        *("Commitments  1", "Actors and events  1", "Scenarios and advice  1")
    ]
    assert [one.sentence for one in told(page)] == [
        *("K1 is new: proposed.", "E1 is new: November 2026.", "S1 is new: judged not at all.")
    ]
    for one, signal in zip(
        told(page),
        (desk.wayfinder.commitment_wanted, desk.wayfinder.event_wanted, desk.wayfinder.advice_wanted),
        strict=True,
    ):
        page.list.choose(next(row.key for row in page.list.rows if row.value is one))
        with qtbot.waitSignal(signal) as wanted:
            qtbot.keyClick(page.list, Qt.Key.Key_Return)
        assert wanted.args[-1] == one.record_id


def test_what_changed_about_a_risk_or_the_matrix_leads_to_the_register(
    show_pane: ShowPane, desk: Desk, book: Book, exported: ExportedMemo, qtbot: QtBot
) -> None:
    book.apply(add_risk(book, "A storm", Rating(2, 2)))
    book.apply(draw_tolerance(book, (5, 4, 3, 2, 1)))
    page = changed(show_pane, desk, qtbot)
    new, matrix = (next(row for row in page.list.rows if row.value is one) for one in told(page))

    page.list.choose(matrix.key)
    with qtbot.waitSignal(desk.wayfinder.risk_wanted):
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    page.list.choose(new.key)
    with qtbot.waitSignal(desk.wayfinder.risk_wanted):
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
