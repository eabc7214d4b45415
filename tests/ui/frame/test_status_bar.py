"""The bar at the foot of the window."""

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from briefbook.domain.counts import in_a_row
from briefbook.edits.heading import fill_header
from briefbook.edits.outlining import retitle_issue, write_issue
from briefbook.jobs.checking import check


@pytest.fixture
def status(window, view, qtbot):
    window.session.desk.check_count._rest.setInterval(50)
    window.session.desk.memo_length._rest.setInterval(50)
    window.session.desk.check_count.turn_on()
    return window.status


def counted(window):
    return window.session.desk.check_count.is_current


def test_it_counts_what_needs_attention_as_the_review_does(window, status, qtbot):
    qtbot.waitUntil(lambda: counted(window), timeout=20_000)

    contents = window.session.desk.open_book.contents()
    assert status.checks.text() == f"checks: {len(check(contents, pages=True).findings)}"
    assert status.checks.isVisible()


def test_pages_over_the_limit_are_among_the_checks(window, status, qtbot):
    open_book = window.session.desk.open_book
    open_book.do(fill_header(open_book.book.headers.only(), template="decision-memo"))
    text = "\n\n".join(f"Part {number} of it is long. " * 30 for number in range(20))
    open_book.do(write_issue(open_book.book.issues.all()[0], text))

    qtbot.waitUntil(lambda: counted(window), timeout=30_000)

    found = check(open_book.contents(), pages=True).findings
    assert any(one.rule == "over the limit" for one in found)
    assert status.checks.text() == f"checks: {len(found)}"
    assert "over the limit of 2" in status.pages.text()


def test_a_change_makes_the_count_one_of_before(window, status, qtbot):
    qtbot.waitUntil(lambda: counted(window), timeout=20_000)
    window.session.desk.check_count._rest.setInterval(5_000)
    open_book = window.session.desk.open_book

    open_book.do(retitle_issue(open_book.book.issues.all()[0], "Another"))

    assert status.checks.text().endswith(" …")
    assert "before the last changes" in status.checks.accessibleName()


def test_the_count_leads_to_the_checks_by_the_keyboard_too(window, view, status, qtbot):
    qtbot.waitUntil(lambda: counted(window), timeout=20_000)
    status.checks.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(status.checks, Qt.Key.Key_Space)

    assert view.work.names_in_sight() == ["review"]
    pane = view.work.pane("review")
    qtbot.waitUntil(pane.isVisible)


def test_the_language_of_spelling_stands_at_the_end_and_opens_its_menu(window, view, status, qtbot):
    window.session.desk.spelling.choose(is_on=True, choice="en-GB")

    assert status.language.text() == "English (UK)"
    assert status.language.accessibleName() == "Language of spelling: English (UK)"
    status.language.menu().aboutToShow.emit()
    words = [action.text() for action in status.language.menu().actions()]
    assert "English (US)" in words


def test_without_spelling_there_is_no_language(window, view, status):
    window.session.desk.spelling.choose(is_on=False)

    assert status.language.isHidden()


def test_a_long_title_gives_way(window, view, status, qtbot):
    open_book = window.session.desk.open_book
    issue = open_book.book.issues.all()[0]
    title = in_a_row(["A very long title"] * 6)
    window.resize(1024, 640)

    open_book.do(retitle_issue(issue, title))
    window.session.desk.wayfinder.selected.emit("issue", issue.id)

    qtbot.waitUntil(lambda: status.counts.isVisible() and status.place.text().endswith("…"))
    assert window.width() == 1024
    assert status.place.geometry().right() < status.counts.geometry().left()


def test_a_message_lies_over_this_bar_and_not_over_the_work(window, view, status, qtbot):
    window.messages.info("Moved 3.2 Options", "Undo", lambda: None)

    bar = window.message_bar
    foot = view.mapTo(window, view.rect().bottomLeft()).y()
    top = bar.mapTo(window, QPoint(0, 0)).y()
    assert top > foot - 4
    assert bar.geometry().right() < bar.parentWidget().width() // 2


def test_a_long_message_makes_room_for_the_control_with_the_keyboard(window, view, qtbot):
    window.resize(1024, 640)
    outline = view.work.pane("outline")
    button = next(one for one in outline.findChildren(type(window.status.checks)) if one.isVisible())
    button.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button)

    window.messages.error("A sentence that is far too long for one line of a small window. " * 9)

    bar = window.message_bar
    place = button.mapTo(bar.parentWidget(), QPoint(0, 0))
    assert not bar.geometry().contains(place)


def test_what_matters_most_stays_where_there_is_little_room(window, view, status, qtbot):
    qtbot.waitUntil(lambda: counted(window) and status.pages.isVisible(), timeout=30_000)
    assert status.language.isVisible()

    window.resize(1024, 640)
    window.session.theme.scale = 200

    qtbot.waitUntil(lambda: not status.language.isVisible())
    window.session.theme.scale = 100
    assert status.checks.isVisible()
    qtbot.waitUntil(status.language.isVisible)


def test_nothing_moves_when_work_begins(window, view, status, qtbot):
    qtbot.waitUntil(lambda: counted(window), timeout=20_000)
    before, done = view.geometry(), threading.Event()

    window.session.desk.tasks.start(
        "Importing 2 files", lambda task: done.wait(10), done=lambda result: None, failed=lambda error: None
    )

    qtbot.waitUntil(lambda: status._progress.isVisible())
    QApplication.processEvents()
    assert view.geometry() == before
    done.set()
    qtbot.waitUntil(lambda: not status._progress.isVisible())
