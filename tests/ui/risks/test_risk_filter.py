"""One filter for matrix and register."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.edits.entering import amend
from briefbook.edits.outlining import add_issue
from briefbook.store.book import Book
from briefbook.ui.claim_form.field import Choice
from briefbook.ui.desk import Desk
from briefbook.ui.risks.risk_filter import LIVE, NONE, RiskFilter
from briefbook.ui.risks.risks_pane import RisksPane


def choose(box: Choice, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def shown(pane: RisksPane) -> list[str]:
    """Return the labels on the matrix, which have to be those in the register."""
    model = pane.register.model()
    listed = [model.risk(row).label for row in range(model.rowCount())]
    ratings = (*pane.matrix.matrix.ratings, None)
    on_matrix = sorted(risk.label for rating in ratings for risk in pane.matrix.risks_in(rating))
    assert on_matrix == sorted(listed)
    return listed


def test_risks_are_filtered_by_owner(pane: RisksPane, risks: list[Risk]) -> None:
    pane.side.bar.filter_action.trigger()
    choose(pane.filter_bar.owner, "A. Mensah")
    assert shown(pane) == ["R2"]

    choose(pane.filter_bar.owner, NONE)

    assert shown(pane) == ["R3"]


def test_risks_are_filtered_by_an_issue_and_those_under_it(
    pane: RisksPane, book: Book, risks: list[Risk]
) -> None:
    above = add_issue(book.issues.outline(), "Trade")
    book.apply(above)
    under = add_issue(book.issues.outline(), "Quotas", under=above.changes[0].record.id)
    book.apply(under)
    book.apply(amend(book, risks[0], {"issue_id": under.changes[0].record.id}))

    choose(pane.filter_bar.issue, above.changes[0].record.id)

    assert shown(pane) == ["R1"]


def test_showing_all_again_takes_one_button(pane: RisksPane, risks: list[Risk], qtbot: QtBot) -> None:
    pane.side.bar.filter_action.trigger()
    choose(pane.filter_bar.owner, "A. Mensah")

    qtbot.mouseClick(pane.filter_bar.clear_button, Qt.MouseButton.LeftButton)

    assert shown(pane) == ["R1", "R2", "R3"]
    assert not pane.filter_bar.clear_button.isEnabled()


def test_closed_risks_leave_the_matrix_unless_they_are_asked_for(
    pane: RisksPane, book: Book, risks: list[Risk]
) -> None:
    book.apply(amend(book, risks[0], {"status": "closed"}))
    assert not pane.matrix.risks_in(Rating(4, 4))
    assert "1 risk that closed or occurred is in the register only" in pane.reason_bar.words

    choose(pane.filter_bar.status, "closed")

    assert shown(pane) == ["R1"]


def test_a_risk_that_is_asked_for_takes_the_filter_away(
    pane: RisksPane, desk: Desk, risks: list[Risk]
) -> None:
    choose(pane.filter_bar.owner, "A. Mensah")

    desk.wayfinder.risk_wanted.emit(risks[2].id)

    assert shown(pane) == ["R1", "R2", "R3"]
    assert pane.matrix.button(risks[2].id).isChecked()


@pytest.mark.parametrize(
    ("wanted", "passes"),
    [
        (RiskFilter(), True),
        (RiskFilter(owner="okafor"), True),
        (RiskFilter(owner=NONE), False),
        (RiskFilter(category="trade"), False),
        (RiskFilter(category=NONE), True),
        (RiskFilter(issues=(NONE,)), True),
        (RiskFilter(issues=("1",)), False),
        (RiskFilter(status=LIVE), True),
        (RiskFilter(status="closed"), False),
    ],
)
def test_a_filter_lets_through_what_it_says(wanted: RiskFilter, passes: bool) -> None:
    risk = Risk(number=1, title="Leaks", owner="Okafor", likelihood=5, impact=5)

    assert wanted.lets_through(risk) is passes


def test_the_filter_returns_with_the_next_session(
    pane: RisksPane, risks: list[Risk], show_pane: Callable[..., RisksPane]
) -> None:
    choose(pane.filter_bar.owner, "A. Mensah")
    pane.side.bar.which_actions["target"].trigger()

    other = show_pane()
    other.restore(pane.state())

    assert shown(other) == ["R2"]
    assert other.side.bar.which == "target"
    assert other.filter_bar.isVisible()
