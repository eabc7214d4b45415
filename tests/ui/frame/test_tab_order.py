"""Going through the whole window by Tab, in every pane and page of it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from briefbook.ui.frame.tab_names import TAB_NAMES
from briefbook.ui.risks.risk_button import RiskButton
from briefbook.ui.tab_order import beside, is_stop

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit, QTextEdit, QTabBar)
MOST = 150
"""Stops, which no pane has."""


@pytest.fixture(params=TAB_NAMES)
def pane(request, window, view):
    """Bring each pane to the front, with something selected in it."""
    desk = window.session.desk
    book, way = desk.open_book.book, desk.wayfinder
    view.work.show_pane(request.param, focus=True)
    chosen = {
        "reader": lambda: way.passage_wanted.emit(book.passages.all()[0].id),
        "claims": lambda: way.claim_wanted.emit(book.claims.all()[1].id),
        "risks": lambda: way.risk_wanted.emit(book.risks.all()[0].id),
    }
    chosen.get(request.param, lambda: None)()
    return view.work.pane(request.param)


@pytest.fixture(autouse=True)
def _counted(qtbot, window, view):
    """Count the checks now: the button that shows them would else come some seconds later, amid a walk."""
    counted = window.session.desk.check_count
    counted._rest.setInterval(0)
    counted.turn_on()
    qtbot.waitUntil(lambda: counted.is_current, timeout=30_000)


def rest(window):
    """Wait for what is being made for a page."""
    QTest.qWait(150)
    tasks = window.session.desk.tasks
    while tasks.going:
        QTest.qWait(20)
    QTest.qWait(50)


def place(window, widget):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def called(widget):
    return f"{type(widget).__name__} {widget.accessibleName()!r}"


def walked(window):
    """Press Tab from the window’s head round to it; return the stops, and those that look no different."""
    window.header.title.setFocus(Qt.FocusReason.TabFocusReason)
    reached, unseen = [window.header.title], []
    for _ in range(MOST):
        following = beside(reached[-1], is_next=True)
        before = window.grab(place(window, following).adjusted(-4, -4, 4, 4)).toImage()
        QTest.keyClick(reached[-1], Qt.Key.Key_Tab)
        QApplication.processEvents()
        here = QApplication.focusWidget()
        if here is reached[0]:
            return reached, unseen
        assert here not in reached, f"{called(here)} is come to twice"
        after = window.grab(place(window, here).adjusted(-4, -4, 4, 4)).toImage()
        if here is following and before == after:
            unseen.append(called(here))
        reached.append(here)
    raise AssertionError(f"Tab does not come round: {[called(one) for one in reached[-5:]]}")


def part_of(window, widget):
    """Return which card of the window something is in, from left to right."""
    view = window.session.view
    for number, card in enumerate((view.sources, view.work, view.inspector), 1):
        if card.isAncestorOf(widget):
            return number
    return 4 if window.status.isAncestorOf(widget) else 0


def goes_back(window, one, other):
    """Whether something stands above what comes before it, or on its left in the same row."""
    before, after = place(window, one), place(window, other)
    is_same_row = before.top() < after.bottom() and after.top() < before.bottom()
    is_above = after.bottom() <= before.top() and after.left() < before.right()
    return is_above or (is_same_row and after.right() <= before.left())


def test_tab_goes_through_every_page_as_it_stands(window, pane):
    for page in getattr(pane, "buttons", None) or [""]:
        if page:
            pane.show_page(page)
        rest(window)
        reached, unseen = walked(window)

        parts = [part_of(window, one) for one in reached]
        assert parts == sorted(parts), page
        back = [
            f"{called(one)} to {called(other)}"
            for one, other in pairwise(reached)
            if part_of(window, one) == part_of(window, other)
            # risks go by their numbers
            and not (isinstance(one, RiskButton) and isinstance(other, RiskButton))
            and goes_back(window, one, other)
        ]
        assert back == [], page
        wanted = {
            one
            for one in window.findChildren(QWidget)
            if isinstance(one, CONTROLS) and not isinstance(one, QHeaderView) and is_stop(one)
        }
        assert sorted(called(one) for one in wanted.difference(reached)) == [], page
        assert unseen == [], page


def test_shift_and_tab_goes_the_same_way_back(window, view):
    view.work.show_pane("risks", focus=True)
    rest(window)
    forth, _ = walked(window)

    back = [window.header.title]
    while len(back) <= len(forth):
        QTest.keyClick(back[-1], Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        back.append(QApplication.focusWidget())

    assert back == [forth[0], *reversed(forth)]
