"""How a table of working papers shares its room among its columns."""

import pytest
from PySide6.QtCore import Qt

from briefbook.domain.actor import Actor
from briefbook.edits.entering import amend, enter
from briefbook.ui.papers.record_table import RecordTable
from briefbook.ui.papers.widths import Wish, shared

REF, TITLE, KIND, ROLE = Wish(50, 50), Wish(200, 400, is_main=True), Wish(80, 90), Wish(120, 300)


def test_each_column_has_what_its_words_want_where_there_is_room_and_titles_have_the_rest():
    assert shared(1000, [REF, TITLE, KIND, ROLE]) == [50, 560, 90, 300]


def test_what_is_left_goes_first_to_who_lacks_little_and_then_twice_to_titles():
    # 150 are left: 10 complete the kinds, and of the others titles get two parts in three
    assert shared(600, [REF, TITLE, KIND, ROLE]) == [50, 293, 90, 167]


def test_columns_for_which_there_is_no_room_are_not_shown_and_titles_keep_theirs():
    assert shared(400, [REF, TITLE, KIND, ROLE]) == [50, 260, 90, 0]
    assert shared(100, [REF, TITLE, KIND, ROLE]) == [50, 200, 0, 0]


@pytest.fixture
def table(desk, qtbot):
    book = desk.open_book.book
    for name in ("Ana", "Ben", "Cai"):
        role = "Deputy Minister of Fisheries" if name == "Ben" else ""
        book.apply(enter(book, Actor, {"name": name, "kind": "person", "role": role}))
    made = RecordTable(desk, Actor, ("name", "kind", "role", "institution"))
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


def widths(table):
    return [table.columnWidth(place) for place in range(4)]


def test_a_column_is_as_wide_as_what_stands_in_it_and_not_narrower_than_its_heading(table):
    name, kind, role, institution = widths(table)

    assert role > table.fontMetrics().horizontalAdvance("Deputy Minister of Fisheries")
    assert institution > table.fontMetrics().horizontalAdvance("Instit")
    assert kind < institution + 20 < role
    assert name + kind + role + institution == table.viewport().width()


def test_longer_words_widen_their_column(table, desk):
    before = widths(table)[3]

    book = desk.open_book.book
    values = {"name": "Dan", "institution": "Ministry of Foreign Affairs"}
    desk.open_book.do(lambda: enter(book, Actor, values))

    assert widths(table)[3] > before + 60


def test_a_column_stays_as_wide_as_it_was_dragged(table, desk):
    table.horizontalHeader().resizeSection(1, 222)

    table.resize(900, 400)

    assert widths(table)[1] == 222


def test_values_in_cells_begin_with_a_capital(table):
    assert table.shown[0].cells[1] == "Person"


def test_the_whole_marking_is_in_the_tooltip_of_a_title(table, desk):
    book = desk.open_book.book
    desk.open_book.do(lambda: amend(book, book.actors.all()[0], {"marking": "OFFICIAL-SENSITIVE"}))

    assert table.records.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "Ana\nOFFICIAL-SENSITIVE"
