"""The lists of what belongs to another record."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.edits.entering import enter
from briefbook.ui.papers.owned_list import OwnedList

TODAY = date.today().isoformat()


@pytest.fixture
def risk(book):
    book.apply(enter(book, Risk, {"title": "The talks stall"}))
    return book.risks.all()[0]


@pytest.fixture
def show_list(desk, risk, qtbot):
    def show(kind, owner_field):
        made = OwnedList(desk, kind, owner_field)
        qtbot.addWidget(made)
        made.resize(340, 500)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.show_owner(risk.id)
        return made

    return show


def add(made, qtbot, words):
    made.adder.setFocus()
    qtbot.keyClicks(made.adder, words)
    qtbot.keyClick(made.adder, Qt.Key.Key_Return)


def test_actions_are_added_one_after_another(book, risk, show_list, qtbot):
    made = show_list(RiskAction, "risk_id")

    add(made, qtbot, "Call the envoy")
    add(made, qtbot, "Draft a note")

    assert [one.text for one in book.risk_actions.of_risk(risk.id)] == ["Call the envoy", "Draft a note"]
    assert made.adder.hasFocus()
    assert made.adder.text() == ""
    assert len(made.rows) == 2


def test_an_action_is_done_today_when_it_is_ticked(book, risk, show_list, qtbot):
    made = show_list(RiskAction, "risk_id")
    add(made, qtbot, "Call the envoy")
    row = next(iter(made.rows.values()))

    row.tick.click()
    assert book.risk_actions.of_risk(risk.id)[0].done == TODAY
    assert row.entries["done"].control.value() == TODAY
    row.tick.click()
    assert book.risk_actions.of_risk(risk.id)[0].done == ""


def test_an_indicator_is_written_in_place_and_tripped_today(book, risk, show_list, qtbot, desk):
    made = show_list(Indicator, "about_id")
    add(made, qtbot, "Notices drop the code")
    row = next(iter(made.rows.values()))

    row.entries["last_seen"].control.setFocus()
    qtbot.keyClicks(row.entries["last_seen"].control, "A draft notice")
    qtbot.keyClick(row.entries["last_seen"].control, Qt.Key.Key_Tab)
    row.tick.click()

    [kept] = book.indicators.about(risk.id)
    assert (kept.last_seen, kept.is_tripped, kept.seen_on) == ("A draft notice", True, TODAY)
    desk.open_book.undo()
    assert not row.tick.isChecked()


def test_a_wrong_day_is_told_at_its_field_and_kept_as_typed(book, risk, show_list, qtbot):
    made = show_list(RiskAction, "risk_id")
    add(made, qtbot, "Call the envoy")
    row = next(iter(made.rows.values()))

    line = row.entries["due"].widget.focused
    line.setFocus()
    qtbot.keyClicks(line, "soon")
    qtbot.keyClick(line, Qt.Key.Key_Tab)

    assert row.entries["due"].widget.problem == "“soon” is not a day such as 2025-10-28 (Due)."
    assert line.text() == "soon"


def test_an_entry_is_deleted_and_brought_back(book, risk, desk, show_list, qtbot):
    made = show_list(RiskAction, "risk_id")
    add(made, qtbot, "Call the envoy")
    told = []
    desk.messages.told.connect(lambda *message: told.append(message))

    next(iter(made.rows.values())).delete_button.click()
    assert book.risk_actions.of_risk(risk.id) == []
    assert not made.rows
    assert told[-1][1] == "Action deleted."
    told[-1][3]()

    assert [one.text for one in book.risk_actions.of_risk(risk.id)] == ["Call the envoy"]
    assert len(made.rows) == 1


def test_nothing_is_added_where_no_record_is_shown(book, show_list):
    made = show_list(RiskAction, "risk_id")

    made.show_owner(None)

    assert made.adder.isReadOnly()
