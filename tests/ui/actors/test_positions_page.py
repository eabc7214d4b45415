"""The grid of positions, issues down and actors across."""

import pytest
from PySide6.QtCore import Qt

from briefbook.domain.actor import Actor, ActorPosition
from briefbook.edits.entering import enter
from briefbook.edits.outlining import add_issue
from briefbook.ui.actors.positions_page import PositionsPage


@pytest.fixture
def page(desk, qtbot):
    book = desk.open_book.book
    for title in ("Length of the pause", "Notice of measures"):
        book.apply(add_issue(book.issues.outline(), title))
    for name, side in (("Merovar", "theirs"), ("Calvern", "ours"), ("A passer-by", "")):
        book.apply(enter(book, Actor, {"name": name, "side": side}))
    position = {
        "actor_id": "Merovar",
        "issue_id": "1",
        "stance": "opposes",
        "wording": "Never.",
        "as_of": "2026-10",
    }
    book.apply(enter(book, ActorPosition, position | {"flexibility": "red line"}))
    made = PositionsPage(desk)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.only_held.setChecked(False)
    return made


def choose(page, row, column):
    page.grid.setCurrentIndex(page.model.index(row, column))


def test_those_with_a_position_have_columns_and_behind_them_those_with_a_side(page):
    heads = [page.model.headerData(n, Qt.Orientation.Horizontal) for n in range(page.model.columnCount())]

    assert heads == ["Merovar (theirs)", "Calvern (ours)"]
    assert page.model.headerData(1, Qt.Orientation.Vertical) == "2 Notice of measures"


def test_a_cell_says_aloud_who_stands_where_on_what(page):
    cells = [page.model.index(0, 0), page.model.index(1, 1)]
    spoken, nothing = (page.model.data(cell, Qt.ItemDataRole.AccessibleTextRole) for cell in cells)

    assert spoken == "Merovar on Length of the pause: opposes, red line, as of October 2026: Never."
    assert nothing == "Calvern on Notice of measures: no position yet"
    assert page.model.data(page.model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole).endswith(
        "no position yet"
    )


def test_enter_in_an_empty_cell_begins_a_position(page, desk, qtbot):
    choose(page, 1, 1)

    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    page.form.entries["wording"].control.retype("Sixty days.")
    desk.open_book.flush()

    (made,) = [one for one in desk.open_book.book.positions.all() if one.wording == "Sixty days."]
    assert desk.open_book.book.actors.get(made.actor_id).name == "Calvern"
    assert page.count.text() == "2 positions"


def test_a_newer_position_keeps_the_one_before_it(page, desk):
    choose(page, 0, 0)

    page.newer_action.trigger()

    older, newer = desk.open_book.book.positions.all()
    assert older.superseded_by_id == newer.id
    assert (newer.stance, newer.wording, newer.as_of) == ("opposes", "", "")
    assert page.form.record_id == newer.id
    assert not page.earlier.isHidden()
    desk.open_book.undo()
    assert desk.open_book.book.positions.all() == [
        older.__class__(**vars(older) | {"superseded_by_id": None})
    ]


def test_deleting_a_position_brings_the_one_before_it_back(page, desk):
    choose(page, 0, 0)
    page.newer_action.trigger()

    page.delete_action.trigger()

    (left,) = desk.open_book.book.positions.all()
    assert left.is_current
    assert page.form.record_id == left.id


def test_issues_without_positions_are_left_out_at_first(page, desk, qtbot):
    again = PositionsPage(desk)
    qtbot.addWidget(again)

    assert again.only_held.isChecked()
    page.only_held.setChecked(True)
    assert [issue.title for issue in page.model.issues] == ["Length of the pause"]


def test_it_looks_as_it_was_left(page, desk, qtbot):
    choose(page, 0, 0)
    page.only_held.setChecked(True)
    again = PositionsPage(desk)
    qtbot.addWidget(again)

    again.restore(page.state())

    assert again.grid.currentIndex().row() == 0
    assert again.grid.currentIndex().column() == 0
