"""Ranges of uncertain ratings on the matrix, and which rating is moved."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefbook.domain.matrix import Rating, Span
from briefbook.domain.matrix_chart import MatrixChart
from briefbook.domain.risk import Risk
from briefbook.edits.matrix import configure_matrix
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.risks.matrix_ranges import drawn_to, fields_of, stretched
from briefbook.ui.risks.risk_button import RiskButton
from briefbook.ui.risks.risks_pane import RisksPane
from tests.matrices import matrices

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def drag(pane: RisksPane, button: RiskButton, rating: Rating, held: Qt.KeyboardModifier) -> None:
    target = pane.matrix.mapToGlobal(pane.matrix.centre_of(rating))
    start = button.mapToGlobal(button.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    steps = (
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, target - QPoint(9, 9), none, left),
        (QEvent.Type.MouseMove, target, none, left),
        (QEvent.Type.MouseButtonRelease, target, left, none),
    )
    for kind, point, which, down in steps:
        local = QPointF(button.mapFromGlobal(point))
        QApplication.sendEvent(button, QMouseEvent(kind, local, QPointF(point), which, down, held))


def test_shift_and_arrows_widen_the_range_and_with_ctrl_narrow_it(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    button = pane.matrix.button(risks[1].id)

    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left):
        qtbot.keyClick(button, key, SHIFT)
    assert book.risks.get(risks[1].id).span == Span(Rating(3, 2), Rating(5, 3))

    qtbot.keyClick(button, Qt.Key.Key_Up, SHIFT | CTRL)
    qtbot.keyClick(button, Qt.Key.Key_Left, SHIFT | CTRL)

    assert book.risks.get(risks[1].id).span == Span(Rating(3, 3), Rating(4, 3))
    assert book.risks.get(risks[1].id).rating == Rating(3, 3)
    assert "may be from Possible / Moderate to Likely / Moderate" in button.accessibleName()


def test_a_range_is_drawn_with_shift_and_the_mouse(pane: RisksPane, book: Book, risks: list[Risk]) -> None:
    button = pane.matrix.button(risks[1].id)

    drag(pane, button, Rating(2, 5), SHIFT)
    drag(pane, button, Rating(4, 3), SHIFT)

    assert book.risks.get(risks[1].id).span == Span(Rating(2, 3), Rating(4, 5))
    assert book.risks.get(risks[1].id).rating == Rating(3, 3)


def test_a_range_drawn_to_the_risk_itself_is_taken_away(
    pane: RisksPane, book: Book, risks: list[Risk]
) -> None:
    button = pane.matrix.button(risks[1].id)
    drag(pane, button, Rating(2, 5), SHIFT)

    drag(pane, button, Rating(3, 3), SHIFT)

    assert book.risks.get(risks[1].id).span is None


def test_a_range_is_undone(pane: RisksPane, desk: Desk, book: Book, risks: list[Risk], qtbot: QtBot) -> None:
    qtbot.keyClick(pane.matrix.button(risks[1].id), Qt.Key.Key_Up, SHIFT)

    desk.open_book.undo()

    assert book.risks.get(risks[1].id).span is None


@given(data=st.data())
def test_a_range_always_holds_the_rating_and_stays_on_the_matrix(data: st.DataObject) -> None:
    matrix = data.draw(matrices())
    chart = MatrixChart(matrix)
    rating = data.draw(st.sampled_from(matrix.ratings))
    span = Span(rating, rating)

    for way in data.draw(st.lists(st.sampled_from([(1, 0), (-1, 0), (0, 1), (0, -1)]), max_size=12)):
        span = stretched(chart, span, rating, *way, outwards=data.draw(st.booleans()))
        span = drawn_to(chart, span, rating, data.draw(st.sampled_from(matrix.ratings)))

    assert rating in span
    assert span.highest in matrix
    risk = Risk(number=1, title="One", likelihood=rating.likelihood, impact=rating.impact)
    kept = replace(risk, **fields_of(span, rating))
    assert (kept.span or Span(rating, rating)) == span


def test_the_target_is_moved_where_it_is_chosen(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    pane.side.bar.which_actions["target"].trigger()
    button = pane.matrix.button(risks[0].id)
    assert button.accessibleName().startswith("R1 Leaks: no target rating")

    for _ in range(2):
        qtbot.keyClick(button, Qt.Key.Key_Down)

    risk = book.risks.get(risks[0].id)
    assert (risk.rated("target"), risk.rating) == (Rating(2, 4), Rating(4, 4))
    assert pane.reason_bar.is_asking
    assert book.rating_notes.of_risk(risk.id)[-1].which == "target"


def test_arrow_keys_follow_the_matrix_as_it_is_drawn(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    matrix = book.matrices.only()
    book.apply(configure_matrix(book, replace(matrix, is_swapped=True, origin="top right")))
    button = pane.matrix.button(risks[1].id)

    qtbot.keyClick(button, Qt.Key.Key_Down)
    qtbot.keyClick(button, Qt.Key.Key_Left)
    qtbot.keyClick(button, Qt.Key.Key_Left)

    assert book.risks.get(risks[1].id).rating == Rating(5, 4)


def test_the_ways_of_all_risks_are_shown_when_asked_for(
    pane: RisksPane, book: Book, risks: list[Risk]
) -> None:
    pane.side.bar.which_actions["target"].trigger()
    pane.matrix.move_wanted.emit(risks[2].id, Rating(1, 1))
    pane.side.bar.which_actions["current"].trigger()
    pane.select(risks[0].id)
    before = pane.matrix.grab().toImage()

    pane.side.bar.ways_action.trigger()

    assert pane.matrix.grab().toImage() != before
