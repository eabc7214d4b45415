"""The pane of the commitments: its pages, the way to them, and its files."""

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from briefbook.domain.commitment import Commitment
from briefbook.ui.commitments.commitments_pane import EVENTS, LEDGER, OUTCOME, TIMELINE, CommitmentsPane
from briefbook.ui.folders import folder_beside


@pytest.fixture
def pane(desk, records, show):
    return show(CommitmentsPane(desk))


def test_the_buttons_say_how_much_there_is(pane, enter_one):
    enter_one(Commitment, title="Port fees")

    assert [pane.buttons[name].text() for name in (LEDGER, TIMELINE, EVENTS, OUTCOME)] == [
        "Ledger  4",
        "Timeline",
        "Events  1",
        "Outcome",
    ]


def test_the_pane_leads_to_commitments_and_to_events(pane, desk, records):
    desk.wayfinder.event_wanted.emit(records.summit.id)
    assert pane.name == EVENTS
    assert pane.page(EVENTS).form.record_id == records.summit.id

    desk.wayfinder.commitment_wanted.emit(records.grain.id)

    assert pane.name == LEDGER
    assert pane.page(LEDGER).form.record_id == records.grain.id


def test_events_stand_in_the_order_of_their_dates_as_precise_as_known(pane):
    page = pane.page(EVENTS)

    assert [row.cells[:3] for row in page.table.shown] == [("E1", "Oct 2025", "Summit")]


def test_the_pane_looks_the_same_in_the_next_session(pane, desk, show):
    pane.show_page(TIMELINE)
    pane.page(TIMELINE).kinds["review"].click()
    state = pane.state()

    again = show(CommitmentsPane(desk))
    again.restore(state)

    assert again.name == TIMELINE
    assert not again.page(TIMELINE).kinds["review"].isChecked()


def test_the_timeline_is_written_as_a_calendar(pane, desk, tmp_path, qtbot, told):
    path = tmp_path / "timeline.ics"

    with qtbot.waitSignal(desk.tasks.ended):
        pane.files.write_calendar(path)

    assert "SUMMARY:K1 Levy pause: expires" in path.read_text(encoding="utf-8")
    assert told == [f"Wrote {path}"]


def test_the_ledger_is_written_as_a_table(pane, desk, tmp_path, qtbot):
    path = tmp_path / "ledger.csv"

    with qtbot.waitSignal(desk.tasks.ended):
        pane.files.write_ledger(path)

    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Title"] for row in rows] == ["Levy pause", "Grain purchases", "Joint statement"]


def test_files_are_asked_for_beside_the_book_and_then_where_the_last_was_written(
    pane, desk, tmp_path, monkeypatch
):
    asked, answers = [], [(str(tmp_path / "promised.csv"), "CSV (*.csv)"), ("", "")]

    def ask(*given):
        asked.append(given)
        return answers.pop(0)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)

    pane.files.ledger_action.trigger()
    pane.files.calendar_action.trigger()

    starts, kinds = [Path(one[2]) for one in asked], [one[3] for one in asked]
    beside = folder_beside(desk.open_book)
    assert starts == [beside / "commitments.xlsx", tmp_path / "timeline.ics"]
    assert kinds[0] == "Excel workbook (*.xlsx);;CSV (*.csv)"


def test_every_control_has_a_name(pane):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    for name in (LEDGER, TIMELINE, EVENTS, OUTCOME):
        pane.show_page(name)
        for kind in (QAbstractButton, QComboBox, QLineEdit):
            for one in pane.page(name).findChildren(kind):
                if one.isVisible():
                    told = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
                    assert told or one.parent().accessibleName(), one
