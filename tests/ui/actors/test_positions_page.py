"""The grid of positions, issues down and actors across."""

import pytest
from PySide6.QtCore import Qt

from briefbook.domain.actor import Actor, ActorPosition
from briefbook.edits.entering import amend, enter
from briefbook.edits.outlining import add_issue
from briefbook.ui.actors.positions_page import PositionsPage
from briefbook.ui.mirror import Mirror


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


def give(page, desk, **values):
    position = page.model.held(page.model.index(0, 0))[0]
    desk.open_book.do(amend(desk.open_book.book, position, values))


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


@pytest.fixture
def painted(monkeypatch):
    words = []
    monkeypatch.setattr(Mirror, "write", lambda mirror, painter, room, said, **_: words.append(said))
    return words


def test_a_red_line_is_never_cut_and_citations_are_not_shown(page, desk, painted):
    give(page, desk, stance="leans towards", wording="Never below sixty days [@kim-2025#4].")

    page.grid.viewport().grab()

    assert {"△ Leans towards", "Red line", "as of Oct 2026"} <= set(painted)
    assert "[@" not in "".join(painted)
    assert "[@" not in page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize("width", [640, 777, 1100])
def test_only_whole_columns_of_actors_are_shown(page, desk, width, qtbot):
    for name in ("Commission", "Hauliers", "Operators", "Provinces", "Secretariat"):
        desk.open_book.do(enter(desk.open_book.book, Actor, {"name": name, "side": "third party"}))
    page.resize(width, 600)
    qtbot.wait(10)

    header, room = page.grid.horizontalHeader(), page.grid.viewport().width()
    ends = [header.sectionViewportPosition(at) + header.sectionSize(at) for at in range(header.count())]
    assert room - header.count() < max(end for end in ends if end <= room) <= room


def test_a_position_tells_its_marking(page, desk):
    give(page, desk, marking="OFFICIAL-SENSITIVE")

    cell = page.model.index(0, 0)
    assert "marked OFFICIAL-SENSITIVE" in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "Never.\nOFFICIAL-SENSITIVE"


def test_the_cell_that_is_chosen_stays_in_sight_beside_its_form(page, desk, qtbot):
    for name in ("Commission", "Hauliers", "Operators"):
        desk.open_book.do(enter(desk.open_book.book, Actor, {"name": name, "side": "third party"}))
    qtbot.wait(10)

    choose(page, 0, page.model.columnCount() - 1)
    qtbot.wait(10)

    assert page._side.isVisible()
    seen = page.grid.visualRect(page.grid.currentIndex())
    assert page.grid.viewport().rect().contains(seen.center())
