import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from briefbook.edits.heading import fill_header, retitle_book
from briefbook.ui.memo.header_form import HeaderForm


@pytest.fixture
def form(desk, qtbot):
    form = HeaderForm(desk)
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    return form


def type_in(qtbot, line, text):
    line.selectAll()
    qtbot.keyClicks(line, text)


def test_a_field_becomes_an_edit_when_enter_is_pressed(form, book, qtbot):
    type_in(qtbot, form.lines["to"], "  The   minister ")
    assert book.headers.only().to == ""

    qtbot.keyClick(form.lines["to"], Qt.Key.Key_Return)

    assert book.headers.only().to == "The minister"
    assert form.lines["to"].text() == "The minister"
    assert book.journal.count() == 1


def test_leaving_a_field_as_it_was_is_no_edit(form, book, qtbot):
    type_in(qtbot, form.lines["to"], "x")
    qtbot.keyClick(form.lines["to"], Qt.Key.Key_Backspace)
    qtbot.keyClick(form.lines["to"], Qt.Key.Key_Return)

    assert book.journal.count() == 0


def test_what_is_being_typed_is_kept_before_another_edit(form, desk, book, qtbot):
    type_in(qtbot, form.lines["sender"], "Lakes Desk")

    desk.open_book.do(retitle_book(book.covers.only(), "Verna"))

    assert book.headers.only().sender == "Lakes Desk"
    assert form.lines["subject"].placeholderText() == "Verna"


def test_escape_drops_what_was_typed(form, book, qtbot):
    type_in(qtbot, form.lines["subject"], "Gauges")
    qtbot.keyClick(form.lines["subject"], Qt.Key.Key_Escape)

    assert form.lines["subject"].text() == ""
    assert book.headers.only().subject == ""


def test_undo_shows_the_field_as_it_was(form, desk, book, qtbot):
    type_in(qtbot, form.lines["to"], "The minister")
    qtbot.keyClick(form.lines["to"], Qt.Key.Key_Return)
    assert not form.lines["to"].isUndoAvailable()

    desk.open_book.undo()

    assert form.lines["to"].text() == ""


def test_an_edit_elsewhere_does_not_disturb_the_field_being_typed_in(form, book, qtbot):
    type_in(qtbot, form.lines["to"], "The min")

    book.apply(fill_header(book.headers.only(), to="Nobody", sender="Lakes Desk"))

    assert form.lines["to"].text() == "The min"
    assert form.lines["sender"].text() == "Lakes Desk"


def test_today_dates_the_memo(form, book, qtbot):
    button = next(b for b in form.findChildren(QPushButton) if b.text() == "Today")

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert re.fullmatch(r"\d{4}-\d\d-\d\d", book.headers.only().date)
    assert form.lines["date"].text() == book.headers.only().date


def test_a_marking_is_chosen_or_typed_and_taken_away_again(form, book, qtbot):
    form.marking.setFocus()
    qtbot.keyClick(form.marking, Qt.Key.Key_Down)
    assert book.headers.only().marking == ""

    qtbot.keyClick(form.marking, Qt.Key.Key_Down)
    assert book.headers.only().marking == "TLP:CLEAR"
    type_in(qtbot, form.lines["marking"], "tlp amber")
    qtbot.keyClick(form.lines["marking"], Qt.Key.Key_Return)
    assert form.lines["marking"].text() == book.headers.only().marking == "TLP:AMBER"
    type_in(qtbot, form.lines["marking"], "EYES ONLY")
    qtbot.keyClick(form.lines["marking"], Qt.Key.Key_Return)
    assert book.headers.only().marking == "EYES ONLY"

    form.marking.setCurrentIndex(0)
    form.marking.textActivated.emit("None")

    assert book.headers.only().marking == ""
    assert form.lines["marking"].text() == ""


def test_every_field_has_a_name(form):
    names = [line.accessibleName() for line in form.lines.values()]

    assert names == ["To", "From", "Subject", "Date", "Marking"]
    assert form.marking.accessibleName() == "Marking"
