"""The line of what is tolerated: moved on the matrix, and what lies beyond it."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefbook.domain.matrix import STANDARD, Rating
from briefbook.domain.risk import Risk
from briefbook.edits.matrix import draw_tolerance
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.risks.risks_pane import RisksPane
from briefbook.ui.risks.tolerance_bar import moved_line
from tests.matrices import matrices


@given(matrix=matrices(), data=st.data())
def test_choosing_a_cell_moves_it_to_the_other_side_of_the_line(matrix, data: st.DataObject) -> None:
    rating = data.draw(st.sampled_from(matrix.ratings))

    line = moved_line(matrix, rating)

    assert all(above <= below for below, above in pairwise(line))
    moved = replace(matrix, tolerated=line)
    had_line = bool(matrix.tolerated)
    assert moved.is_breach(rating) == (had_line and not matrix.is_breach(rating))


def test_the_line_is_drawn_and_moved_by_mouse(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    pane.side.bar.tolerance_action.trigger()

    for rating in (Rating(3, 3), Rating(5, 1)):
        qtbot.mouseClick(pane.matrix, Qt.MouseButton.LeftButton, pos=pane.matrix.rect_of(rating).bottomLeft())

    assert book.matrices.only().tolerated == (3, 3, 3, 1, 1)


def test_the_line_is_moved_by_keys_and_undone(
    pane: RisksPane, desk: Desk, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    pane.side.bar.tolerance_action.trigger()
    assert pane.matrix.hasFocus()

    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Space):
        qtbot.keyClick(pane.matrix, key)
    assert book.matrices.only().tolerated == (2, 2, 0, 0, 0)
    assert pane.matrix.accessibleDescription() == "Unlikely / Minor, low, tolerated, no risks"
    qtbot.keyClick(pane.matrix, Qt.Key.Key_Space)
    assert book.matrices.only().tolerated == (2, 1, 0, 0, 0)
    assert "beyond what is tolerated" in pane.matrix.accessibleDescription()

    desk.open_book.undo()
    assert book.matrices.only().tolerated == (2, 2, 0, 0, 0)
    qtbot.keyClick(pane.matrix, Qt.Key.Key_Escape)
    assert not pane.matrix.picks


def test_the_line_is_taken_away(pane: RisksPane, book: Book, qtbot: QtBot) -> None:
    book.apply(draw_tolerance(book, (5, 4, 3, 2, 1)))
    pane.side.bar.tolerance_action.trigger()

    qtbot.mouseClick(pane.side.tolerance_bar.away_button, Qt.MouseButton.LeftButton)

    assert book.matrices.only().tolerated == ()
    assert not pane.side.tolerance_bar.away_button.isEnabled()


def test_risks_stay_where_they_are_while_the_line_is_moved(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    pane.side.bar.tolerance_action.trigger()

    qtbot.keyClick(pane.matrix.button(risks[1].id), Qt.Key.Key_Up)

    assert book.risks.get(risks[1].id).rating == Rating(3, 3)


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the popup, on no screen
def test_breaches_are_counted_and_listed(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    assert not pane.side.bar.breaches_button.isVisible()

    book.apply(draw_tolerance(book, (5, 4, 3, 2, 1)))
    assert pane.side.bar.breaches_button.accessibleName() == "2 beyond tolerance"
    listed = pane.side.list_breaches()
    assert [listed.list.item(row).text() for row in range(2)] == ["R1 Leaks", "R3 Ferry strike"]
    listed.list.setCurrentRow(1)
    qtbot.keyClick(listed.list, Qt.Key.Key_Return)

    assert pane.matrix.button(risks[2].id).isChecked()
    assert pane.detail.record_id == risks[2].id


def test_a_matrix_without_a_line_has_no_breaches() -> None:
    assert not any(STANDARD.is_breach(rating) for rating in STANDARD.ratings)
