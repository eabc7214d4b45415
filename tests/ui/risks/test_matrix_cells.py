"""How risks share cells, and how the matrix fits its place."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefbook.domain.matrix import STANDARD, Rating
from briefbook.domain.risk import Risk
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.risks.matrix_grid import Grid, places
from briefbook.ui.risks.risk_button import RiskButton
from briefbook.ui.risks.risk_list import RiskList
from briefbook.ui.risks.risks_pane import RisksPane


def shown_buttons(pane: RisksPane) -> list[RiskButton]:
    return [one for one in pane.matrix.findChildren(RiskButton) if one.isVisible()]


@pytest.mark.parametrize("width", [440, 860, 1200])
@pytest.mark.parametrize("count", [10, 40])
def test_many_risks_in_one_cell_do_not_overlap_and_all_can_be_reached(
    width: int, count: int, new_risk: Callable[..., Risk], show_pane: Callable[..., RisksPane]
) -> None:
    risks = [new_risk(f"Risk {n}", 5, 5) for n in range(count)]

    pane = show_pane(width)

    shown, more = shown_buttons(pane), pane.matrix.bubble(Rating(5, 5))
    rects = [one.geometry() for one in (*shown, *([more] if more else []))]
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
    listed = [risk.id for risk in more.risks] if more else []
    assert sorted([one.risk.id for one in shown] + listed) == sorted(risk.id for risk in risks)


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the popup, on no screen
def test_a_risk_from_the_list_of_a_full_cell_is_brought_to_the_front(
    new_risk: Callable[..., Risk], show_pane: Callable[..., RisksPane], qtbot: QtBot
) -> None:
    risks = [new_risk(f"Risk {n}", 5, 5) for n in range(30)]
    pane = show_pane()
    more = pane.matrix.bubble(Rating(5, 5))
    assert more is not None
    assert risks[-1].id not in [one.risk.id for one in shown_buttons(pane)]

    listed = more.list_risks()
    listed.list.setCurrentRow(listed.list.count() - 1)
    qtbot.keyClick(listed.list, Qt.Key.Key_Return)

    assert pane.matrix.button(risks[-1].id).isVisible()
    assert pane.matrix.button(risks[-1].id).hasFocus()


def test_a_count_says_how_many_risks_it_stands_for_and_where(
    new_risk: Callable[..., Risk], show_pane: Callable[..., RisksPane]
) -> None:
    for n in range(60):
        new_risk(f"Risk {n}", 5, 5)

    pane = show_pane()

    more = pane.matrix.bubble(Rating(5, 5))
    assert more is not None
    assert more.accessibleName() == "59 more risks, Almost certain / Severe, critical"
    assert len(shown_buttons(pane)) == 1


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the popup, on no screen
def test_the_list_of_a_count_is_left_with_escape(
    new_risk: Callable[..., Risk], show_pane: Callable[..., RisksPane], qtbot: QtBot
) -> None:
    for n in range(30):
        new_risk(f"Risk {n}", 5, 5)
    pane = show_pane()
    more = pane.matrix.bubble(Rating(5, 5))
    assert more is not None

    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    listed = pane.findChildren(RiskList)[-1]
    assert listed.isVisible()
    qtbot.keyClick(listed.list, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not pane.findChildren(RiskList))


def test_risks_that_are_not_rated_stand_in_a_strip_until_there_are_none(
    pane: RisksPane, book: Book, qtbot: QtBot
) -> None:
    assert pane.matrix.look.strip.isNull()
    pane.new_action.trigger()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    risk = book.risks.all()[-1]
    assert pane.matrix.look.strip.contains(pane.matrix.button(risk.id).geometry())

    qtbot.keyClick(pane.matrix.button(risk.id), Qt.Key.Key_Up)

    assert book.risks.get(risk.id).rating == Rating(3, 3)
    assert pane.matrix.look.strip.isNull()


def test_up_to_nine_risks_fit_into_a_roomy_cell() -> None:
    cell = QRect(10, 20, 110, 100)

    for count in range(1, 10):
        found = places(cell, count, QSize(55, 20), range(34, 23, -2))

        assert len(found) == count
        assert all(cell.contains(place) for place in found)


def test_risks_stand_beside_the_word_of_a_low_cell() -> None:
    cell = QRect(0, 0, 110, 40)

    found = places(cell, 2, QSize(55, 20), range(34, 23, -2))

    assert len(found) == 2
    assert all(cell.contains(place) and place.left() >= 55 for place in found)


def test_risks_of_the_lowest_cells_stay_inside_them() -> None:
    cell = QRect(0, 0, 54, 36)

    found = places(cell, 2, QSize(20, 16), range(34, 23, -2))

    assert len(found) == 2
    assert all(cell.contains(place) for place in found)
    assert not found[0].intersects(found[1])


def test_every_cell_is_found_by_its_middle() -> None:
    grid = Grid(40, 3, 80, 60, rows=4, columns=6)

    found = [grid.place_at(grid.cell(row, column).center()) for row in range(4) for column in range(6)]

    assert found == [(row, column) for row in range(4) for column in range(6)]


def test_a_changed_theme_paints_the_matrix_anew(pane: RisksPane, desk: Desk) -> None:
    before = pane.matrix.grab().toImage()

    desk.theme.name = "dark"

    assert pane.matrix.grab().toImage() != before


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("width", [440, 860])
def test_every_cell_stays_inside_the_matrix(
    width: int, scale: int, risks: list[Risk], show_pane: Callable[..., RisksPane], desk: Desk
) -> None:
    pane = show_pane(width)

    desk.theme.scale = scale

    assert all(pane.matrix.rect().contains(one.rect) for one in pane.matrix.drawn())
    assert len(pane.matrix.drawn()) == len(STANDARD.ratings)


def test_a_risk_moved_into_a_full_cell_stays_selected_and_focused(
    new_risk: Callable[..., Risk], show_pane: Callable[..., RisksPane], qtbot: QtBot
) -> None:
    for n in range(20):
        new_risk(f"Risk {n}", 5, 5)
    risk = new_risk("The one", 5, 4)
    pane = show_pane(440, 600)
    button = pane.matrix.button(risk.id)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    qtbot.keyClick(button, Qt.Key.Key_Right)

    assert button.isVisible()
    assert button.hasFocus()
    assert button.isChecked()
