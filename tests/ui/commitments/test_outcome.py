"""After the meeting: what came of it, chosen and typed where it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from briefbook.edits.entering import amend
from briefbook.ui.commitments.outcome_model import MARKING, NOTE, OUTCOME, TITLE
from briefbook.ui.commitments.outcome_page import OutcomePage

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)"
)


@pytest.fixture
def page(desk, records, show):
    made = show(OutcomePage(desk))
    made.table.setFocus()
    return made


def write_in(page, record, column):
    table = page.table
    table.setCurrentIndex(table.lines.index(table.lines.row_of(record.id), column))
    table.edit(table.currentIndex())
    return table.delegate.editor


def test_the_page_counts_what_came_of_what(page):
    assert page.told.text() == "1 met, 2 still open, 1 not yet decided, 1 not yet said."
    assert page.table.lines.items[0] == "Commitments: 1 met, 1 still open"


def test_an_outcome_is_chosen_in_place(page, book, records):
    box = write_in(page, records.pause, OUTCOME)
    assert isinstance(box, QComboBox)

    box.setCurrentIndex(box.findData("partly met"))
    box.activated.emit(box.currentIndex())

    assert book.commitments.get(records.pause.id).outcome == "partly met"
    assert page.told.text().startswith("1 met, 1 partly met, 1 still open")


def test_a_note_is_typed_in_place(page, book, records, qtbot):
    line = write_in(page, records.point, NOTE)
    assert isinstance(line, QLineEdit)

    qtbot.keyClicks(line, "They agree")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: book.talking_points.get(records.point.id).minutes == "They agree")


def test_a_decision_can_be_in_words_of_ones_own(page, book, records):
    box = write_in(page, records.asked, OUTCOME)
    assert [box.itemText(row) for row in range(box.count())] == ["Approve", "Discuss"]

    box.setCurrentText("Approve for 30 days")
    page.table.commitData(box)

    assert book.recommendations.get(records.asked.id).decision == "Approve for 30 days"


def test_what_is_being_typed_is_kept_before_anything_else_happens(page, book, desk, records, qtbot):
    line = write_in(page, records.year, NOTE)
    qtbot.keyClicks(line, "Six months")

    desk.open_book.flush()

    assert book.objectives.get(records.year.id).outcome_note == "Six months"


def test_ctrl_enter_shows_the_record_of_a_line(page, desk, records, qtbot):
    page.table.setCurrentIndex(page.table.lines.index(page.table.lines.row_of(records.year.id), NOTE))

    with qtbot.waitSignal(desk.wayfinder.actor_paper_wanted) as wanted:
        page.open_action.trigger()

    assert wanted.args == ["objective", records.year.id]


def test_headings_cannot_be_written_in(page):
    heading = page.table.lines.index(0, 0)

    assert page.table.lines.flags(heading) == Qt.ItemFlag.NoItemFlags


def test_a_book_without_expectations_says_what_stands_here(desk, show):
    page = show(OutcomePage(desk))

    assert page.empty.isVisible()


def test_a_line_shows_and_says_the_marking_of_its_record(page, desk, records):
    desk.open_book.do(lambda: amend(desk.open_book.book, records.year, {"marking": "OFFICIAL-SENSITIVE"}))

    lines = page.table.lines
    title = lines.index(lines.row_of(records.year.id), TITLE)
    assert title.data(MARKING) == "OFFICIAL-SENSITIVE"
    assert title.data(Qt.ItemDataRole.ToolTipRole) == "A year without a levy\nOFFICIAL-SENSITIVE"
    assert title.data(Qt.ItemDataRole.AccessibleTextRole).endswith("levy, marked OFFICIAL-SENSITIVE")
    assert lines.index(lines.row_of(records.pause.id), TITLE).data(MARKING) is None


def test_a_title_makes_room_for_its_marking(page, desk, records):
    def give(**values):
        book = desk.open_book.book
        desk.open_book.do(lambda: amend(book, book.objectives.get(records.year.id), values))

    row = page.table.lines.row_of(records.year.id)
    give(title="An objective of several words " * 3)
    before = page.table.rowHeight(row)

    give(marking="OFFICIAL-SENSITIVE")

    assert page.table.rowHeight(row) > before
