"""How risks share cells, and how the matrix fits its place."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.ui.desk import Desk
from briefbook.ui.risks.matrix_grid import Grid, places, ratings
from briefbook.ui.risks.risks_pane import RisksPane


@pytest.mark.parametrize("width", [440, 860, 1200])
def test_ten_risks_in_one_cell_do_not_overlap_and_all_can_be_reached(
    width: int, new_risk: Callable[..., Risk], show_pane: Callable[..., RisksPane]
) -> None:
    risks = [new_risk(f"Risk {n}", 5, 5) for n in range(10)]

    pane = show_pane(width)

    buttons = [pane.matrix.button(risk.id) for risk in risks]
    shown = [button for button in buttons if button.isVisible()]
    more = [one for one in pane.matrix.findChildren(QPushButton) if one.isVisible()]
    rects = [one.geometry() for one in (*shown, *more)]
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
    listed = sum(len(one.menu().actions()) for one in more)
    assert len(shown) + listed == len(risks)


def test_a_risk_from_the_list_of_a_full_cell_is_brought_to_the_front(
    new_risk: Callable[..., Risk], show_pane: Callable[..., RisksPane]
) -> None:
    risks = [new_risk(f"Risk {n}", 5, 5) for n in range(30)]
    pane = show_pane()
    more = next(one for one in pane.matrix.findChildren(QPushButton) if one.isVisible())
    assert not pane.matrix.button(risks[-1].id).isVisible()

    more.menu().actions()[-1].trigger()

    assert pane.matrix.button(risks[-1].id).isVisible()
    assert pane.matrix.button(risks[-1].id).hasFocus()


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
    grid = Grid(40, 3, 80, 60)

    found = [grid.rating_at(grid.cell(rating).center()) for rating in ratings()]

    assert found == ratings()
    assert grid.cell(Rating(5, 1)).top() < grid.cell(Rating(1, 1)).top()


def test_a_changed_theme_paints_the_matrix_anew(pane: RisksPane, desk: Desk, qtbot: QtBot) -> None:
    before = pane.matrix.grab().toImage()

    desk.theme.name = "dark"

    assert pane.matrix.grab().toImage() != before


def test_larger_text_keeps_the_matrix_whole(pane: RisksPane, desk: Desk) -> None:
    desk.theme.scale = 200

    severe = pane.matrix.centre_of(Rating(1, 5))
    assert pane.matrix.rect().contains(severe)


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
