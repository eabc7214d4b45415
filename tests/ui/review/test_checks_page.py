"""What needs attention: found, shown in its place, dismissed and taken back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from briefbook.domain.commitment import Commitment
from briefbook.domain.edit import Edit, added
from briefbook.domain.issue import Issue
from briefbook.domain.source import Source
from briefbook.edits.grading import mark_standing
from briefbook.edits.outlining import write_issue
from briefbook.review.findings import Finding
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.review.checks_page import ChecksPage
from briefbook.ui.review.review_pane import CHECKS, ReviewPane


def checks(pane: ReviewPane) -> ChecksPage:
    page = pane.page(CHECKS)
    assert isinstance(page, ChecksPage)
    return page


def choose(page: ChecksPage, rule: str) -> Finding:
    row = next(row for row in page.list.rows if isinstance(row.value, Finding) and row.value.rule == rule)
    page.list.setFocus()
    assert page.list.choose(row.key)
    assert isinstance(row.value, Finding)
    return row.value


def rules(page: ChecksPage) -> list[str]:
    return [row.value.rule for row in page.list.rows if isinstance(row.value, Finding)]


def settled(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.tasks.going, timeout=20_000)


def test_findings_are_grouped_with_serious_ones_first(
    show_pane: Callable[..., ReviewPane], issue: Issue, desk: Desk
) -> None:
    pane = show_pane()
    page = checks(pane)

    found = [row.value for row in page.list.rows if isinstance(row.value, Finding)]

    assert "uncited figure" in rules(page)
    serious = [one.is_serious for one in found]
    assert serious == sorted(serious, reverse=True)
    assert pane.buttons[CHECKS].text() == f"Checks  {len(found)}"
    assert page.list.rows[0].is_heading


def test_enter_leads_to_the_words_of_a_finding(
    show_pane: Callable[..., ReviewPane], issue: Issue, desk: Desk, qtbot: QtBot
) -> None:
    page = checks(show_pane())
    one = choose(page, "uncited figure")

    with qtbot.waitSignal(desk.wayfinder.place_wanted) as told:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)

    assert told.args == [issue.id, one.start, one.end]


def test_a_finding_is_dismissed_with_a_reason_and_shown_again(
    show_pane: Callable[..., ReviewPane], issue: Issue, book: Book, desk: Desk, qtbot: QtBot
) -> None:
    page = checks(show_pane())
    choose(page, "uncited figure")

    qtbot.keyClick(page.list, Qt.Key.Key_D)
    line = QApplication.focusWidget()
    qtbot.keyClicks(line, "Counted by hand")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: book.dismissals.count() == 1)
    settled(desk, qtbot)
    assert book.dismissals.all()[0].reason == "Counted by hand"
    assert "uncited figure" not in rules(page)

    assert page.list.choose("dismissed")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert "Counted by hand" in page.list.rows[-1].spoken
    assert page.list.choose(page.list.rows[-1].key)
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    settled(desk, qtbot)
    qtbot.waitUntil(lambda: "uncited figure" in rules(page))
    assert book.dismissals.count() == 0


def test_enter_under_a_finding_dismisses_it_and_leads_nowhere(
    show_pane: Callable[..., ReviewPane], issue: Issue, book: Book, desk: Desk, qtbot: QtBot
) -> None:
    page = checks(show_pane())
    choose(page, "uncited figure")
    qtbot.keyClick(page.list, Qt.Key.Key_D)

    with qtbot.assertNotEmitted(page.list.opened):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: book.dismissals.count() == 1)
    settled(desk, qtbot)


def test_a_button_dismisses_a_finding_as_enter_does(
    show_pane: Callable[..., ReviewPane], issue: Issue, book: Book, desk: Desk, qtbot: QtBot
) -> None:
    page = checks(show_pane())
    choose(page, "uncited figure")
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    line = QApplication.focusWidget()
    qtbot.keyClicks(line, "Counted by hand")

    button = line.findChild(QPushButton)
    assert button.text() == "Dismiss"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: book.dismissals.count() == 1)
    assert book.dismissals.all()[0].reason == "Counted by hand"
    settled(desk, qtbot)


def offers_to_check(page: ChecksPage) -> int:
    shown = [*page.findChildren(QToolButton), *page.findChildren(QPushButton)]
    return sum(one.isVisible() and one.text() == "Check Again" for one in shown)


def test_checking_again_is_offered_once_beside_findings(
    show_pane: Callable[..., ReviewPane], issue: Issue
) -> None:
    assert offers_to_check(checks(show_pane())) == 1


def test_escape_leaves_a_finding_as_it_is(
    show_pane: Callable[..., ReviewPane], issue: Issue, book: Book, qtbot: QtBot
) -> None:
    page = checks(show_pane())
    choose(page, "uncited figure")

    qtbot.keyClick(page.list, Qt.Key.Key_D)
    qtbot.keyClicks(QApplication.focusWidget(), "No")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not page.list.is_asking)
    assert book.dismissals.count() == 0


def test_a_flag_is_reviewed_in_its_place(
    show_pane: Callable[..., ReviewPane], issue: Issue, source: Source, book: Book, desk: Desk, qtbot: QtBot
) -> None:
    book.apply(write_issue(issue, f"The lake is shut [@{source.key}#1]."))
    book.apply(mark_standing(book, book.sources.get(source.id), "corrected", "Wrong day"))
    page = checks(show_pane())
    choose(page, "open flag")

    qtbot.keyClick(page.list, Qt.Key.Key_R)
    qtbot.keyClicks(QApplication.focusWidget(), "Still holds")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: book.flags.open() == [])
    settled(desk, qtbot)
    assert "open flag" not in rules(page)


def test_an_edit_makes_the_review_run_again(
    show_pane: Callable[..., ReviewPane], issue: Issue, book: Book, desk: Desk, qtbot: QtBot
) -> None:
    page = checks(show_pane())

    desk.open_book.do(write_issue(issue, "Boats wait, as they always do."))

    assert page.checking.is_stale
    assert "the book has changed since" in page.told.text()
    qtbot.waitUntil(lambda: "uncited figure" not in rules(page), timeout=10_000)


def test_an_empty_book_needs_nothing(show_pane: Callable[..., ReviewPane], book: Book, qtbot: QtBot) -> None:
    page = checks(show_pane())

    qtbot.waitUntil(lambda: page.empty.isVisible())
    assert page.empty.title.text() == "Nothing needs attention"
    assert "Checked at" in page.empty.teaching.text()
    assert offers_to_check(page) == 1


def test_findings_on_working_papers_lead_to_them_and_are_grouped_by_their_names(
    show_pane: Callable[..., ReviewPane], book: Book, desk: Desk, qtbot: QtBot
) -> None:
    commitment = Commitment(number=1, title="Dredge the arm", kind="purchase")
    book.apply(Edit("Add", (added(commitment),)))
    page = checks(show_pane())
    choose(page, "no quantity")

    with qtbot.waitSignal(desk.wayfinder.commitment_wanted) as wanted:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    page.grouping.setCurrentIndex(1)

    assert wanted.args == [commitment.id]
    assert "K1  5" in [row.lines[0].pieces[0].text for row in page.list.rows if row.is_heading]
