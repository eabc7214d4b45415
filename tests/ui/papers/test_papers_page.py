"""A table of working papers with the form of the selected one."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from briefbook.domain.actor import Actor, Objective
from briefbook.domain.commitment import Commitment
from briefbook.edits.entering import amend, enter
from briefbook.edits.outlining import add_issue
from briefbook.ui.advice.advice_pane import AdvicePane
from briefbook.ui.papers.papers_page import PapersPage

COLUMNS = ("title", "commits", "status", "end", "quantity", "owner", "issue_id")
FILTERS = ("status", "commits", "owner", "issue_id")


@pytest.fixture
def made(book):
    def add(kind, /, **values):
        book.apply(enter(book, kind, values))
        return book.by_kind[kind].all()[-1]

    book.apply(add_issue(book.issues.outline(), "Tariffs", text=""))
    issue = book.issues.all()[0]
    pause = add(
        Commitment,
        title="Pause the levy",
        commits=("Lindon",),
        end="2026-11",
        status="confirmed",
        quantity="900",
        issue_id=issue.id,
    )
    steel = add(Commitment, title="Buy ferry steel", commits=("Merovar", "Lindon"), quantity="25000")
    gauge = add(Commitment, title="Read one gauge", owner="Trade Desk", end="2026-04-01", text="Café")
    return SimpleNamespace(add=add, pause=pause, steel=steel, gauge=gauge, issue=issue)


@pytest.fixture
def show_page(desk, qtbot):
    def show(kind=Commitment, columns=COLUMNS, filters=FILTERS, **more):
        page = PapersPage(desk, kind, columns, filters, None, "What goes here.", **more)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return show


def titles(page):
    return [row.record.title for row in page.table.shown]


def want(page, words="", **filters):
    page.bar.settle(words, filters)
    page.bar.changed.emit()


def test_records_stand_in_words_with_what_their_columns_are_called(made, show_page, qtmodeltester):
    page = show_page()
    model = page.table.records

    assert model.headerData(2, Qt.Orientation.Horizontal) == "Who commits"
    assert model.index(1, 2).data() == "Merovar, Lindon"
    assert model.index(0, 7).data() == "1 Tariffs"
    spoken = model.index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "End: Nov 2026"
    qtmodeltester.check(model)


def test_words_find_records_also_by_what_no_column_shows_and_without_accents(made, show_page):
    page = show_page()

    want(page, "cafe gauge")
    assert titles(page) == ["Read one gauge"]
    assert page.bar.count.text() == "1 of 3"
    want(page, "k2")
    assert titles(page) == ["Buy ferry steel"]


def test_filters_go_by_status_actor_owner_and_issue(made, book, show_page):
    page = show_page()

    want(page, commits=book.actors.named("Lindon").id)
    assert titles(page) == ["Pause the levy", "Buy ferry steel"]
    want(page, status="confirmed", issue_id=made.issue.id)
    assert titles(page) == ["Pause the levy"]
    want(page, issue_id="")
    assert titles(page) == ["Buy ferry steel", "Read one gauge"]


def test_a_column_orders_numbers_as_numbers_and_leaves_the_empty_last(made, show_page):
    page = show_page()

    page.table.sort_by("quantity", reverse=True)
    assert titles(page) == ["Buy ferry steel", "Pause the levy", "Read one gauge"]
    page.table.sort_by("end")
    assert titles(page) == ["Read one gauge", "Pause the levy", "Buy ferry steel"]


def test_an_edit_changes_its_row_and_leaves_the_selection(made, book, show_page):
    page = show_page()
    page.show_record(made.steel.id)
    changed = []
    page.table.records.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))

    book.apply(amend(book, book.commitments.get(made.pause.id), {"owner": "Legal"}))

    assert changed == [(0, 0)]
    assert page.table.selected_id == made.steel.id
    assert page.table.records.index(0, 6).data() == "Legal"


def test_a_renamed_actor_is_renamed_in_every_row(made, book, show_page):
    page = show_page()

    book.apply(amend(book, book.actors.named("Lindon"), {"name": "Lindonia"}))

    assert [row.cells[2] for row in page.table.shown] == ["Lindonia", "Merovar, Lindonia", ""]


def test_a_chosen_record_is_shown_in_the_form_and_told_to_the_window(made, desk, show_page, qtbot):
    page = show_page()
    told = []
    desk.wayfinder.selected.connect(lambda *one: told.append(one))

    page.table.setFocus()
    page.table.choose_first()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.form.record_id == made.steel.id
    assert told[-1] == ("commitment", made.steel.id)

    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.form.entries["title"].widget.focused.hasFocus()
    qtbot.keyClick(page.form.entries["title"].widget.focused, Qt.Key.Key_Escape)
    assert page.table.hasFocus()


def test_a_record_is_deleted_with_its_involvements_and_brought_back(made, book, desk, show_page, qtbot):
    page = show_page()
    told = []
    desk.messages.told.connect(lambda *message: told.append(message))
    page.show_record(made.steel.id)

    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)

    assert titles(page) == ["Pause the levy", "Read one gauge"]
    assert page.form.record_id == made.gauge.id
    assert told[-1][1] == "“K2 Buy ferry steel” was deleted."
    told[-1][3]()
    assert titles(page) == ["Pause the levy", "Buy ferry steel", "Read one gauge"]
    assert book.contents().involved(made.steel.id, "commits") != []


def test_a_new_record_takes_what_the_filters_ask_for(made, book, show_page, qtbot):
    page = show_page()
    lindon = book.actors.named("Lindon").id
    want(page, commits=lindon)

    page.new_action.trigger()
    qtbot.keyClicks(page.form.entries["title"].widget.focused, "Sell ferries")
    qtbot.keyClick(page.form.entries["title"].widget.focused, Qt.Key.Key_Return)

    new = book.commitments.all()[-1]
    assert new.title == "Sell ferries"
    assert book.contents().involved(new.id, "commits") == [lindon]
    assert page.table.selected_id == new.id
    assert "Sell ferries" in titles(page)


def test_showing_a_record_clears_a_filter_that_hides_it(made, show_page):
    page = show_page()
    want(page, "gauge")

    page.show_record(made.pause.id)

    assert page.table.selected_id == made.pause.id
    assert not page.bar.is_asking


def test_an_empty_page_teaches_and_has_one_button_that_enter_presses(book, show_page, qtbot):
    page = show_page()

    assert page.empty.isVisible()
    assert not page.bar.isVisible()
    qtbot.keyClick(page.empty.button, Qt.Key.Key_Return)
    assert page.form.is_making
    assert page.form.isVisible()


def test_where_nothing_is_like_that_one_button_shows_all(made, show_page):
    page = show_page()

    want(page, "zzz")
    assert page.nothing_like.isVisible()
    page.nothing_like.button.click()

    assert len(titles(page)) == 3
    assert page.bar.search.text() == ""


def test_groups_stand_under_headings_that_are_not_chosen(made, show_page, qtbot):
    for side, title in (("theirs", "Lift the levy"), ("ours", "Keep the gauge"), ("ours", "Freeze fares")):
        made.add(Objective, title=title, side=side)
    page = show_page(Objective, ("title",), ("side",), group="side")

    shown = [item if isinstance(item, str) else item.record.title for item in page.table.records.items]
    assert shown == ["Ours  2", "Keep the gauge", "Freeze fares", "Theirs  1", "Lift the levy"]
    page.table.setFocus()
    page.table.choose_first()
    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.form.entries["title"].control.value() == "Lift the levy"


def test_the_page_returns_as_it_was_left(made, show_page):
    page = show_page()
    want(page, "gauge")
    page.table.sort_by("owner", reverse=True)
    page.show_record(made.gauge.id)
    state = page.state()

    other = show_page()
    other.restore(state)

    assert titles(other) == ["Read one gauge"]
    assert other.table.order == ("owner", True)
    assert other.form.record_id == made.gauge.id


def test_an_actor_that_is_named_somewhere_is_not_deleted(made, book, desk, show_page):
    page = show_page(Actor, ("name", "kind"), ("kind",))
    told = []
    desk.messages.told.connect(lambda *message: told.append(message[1]))
    page.show_record(book.actors.named("Merovar").id)

    page.delete_selected()

    assert book.actors.named("Merovar") is not None
    assert told == ["Merovar cannot be removed: it is named in K2 Buy ferry steel."]


def test_what_changed_out_of_sight_is_there_when_the_page_is_shown(made, book, show_page):
    page = show_page()
    page.hide()

    book.apply(enter(book, Commitment, {"title": "Sell ferries"}))
    page.show()

    assert len(titles(page)) == 4


def test_the_keyboard_is_in_the_table_again_when_a_new_record_is_undone(made, desk, show_page, qtbot):
    page = show_page()
    page.begin()
    qtbot.keyClicks(page.form.entries["title"].control, "Dredge the port")
    desk.open_book.flush()
    assert page.form.isAncestorOf(QApplication.focusWidget())

    desk.open_book.undo()

    assert not page.form.isVisible()
    assert page.table.hasFocus()


def test_what_the_table_shows_first_when_it_gets_the_keyboard_is_selected_as_a_whole(made, show_page):
    page = show_page()
    page.bar.search.setFocus()
    page.table.select(None)

    page.table.setFocus()

    assert page.form.record_id == page.table.shown[0].id
    assert len(page.table.selectionModel().selectedRows()) == 1


def test_a_page_without_records_reads_nothing_else_of_the_book(show_page, desk, monkeypatch):
    def refuse(*kinds):
        raise AssertionError(f"{kinds} were read")

    monkeypatch.setattr(desk.open_book.book, "contents_of", refuse)

    page = show_page()

    assert page.empty.isVisible()


def test_a_form_takes_on_the_style_only_when_it_is_shown(desk, qtbot):
    pane = AdvicePane(desk)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.wait(50)
    page = pane.page("scenario")
    title = page.form.entries["title"].widget
    was_dressed = title.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)

    page.begin()

    assert not was_dressed
    assert title.isVisible()
    assert title.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
