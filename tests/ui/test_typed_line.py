"""A line of text that becomes an edit when it is finished: how it shows what has no room."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefbook.ui.typed_line import TypedLine

LONG = "Governments of Calvern and Merovar, and the secretariat that they share"


@pytest.fixture
def line(qtbot):
    """Show a line that is too narrow for its text, over another."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    line, window.other = TypedLine("Who says so", lambda: None), TypedLine("Via", lambda: None)
    layout.addWidget(line)
    layout.addWidget(window.other)
    window.resize(180, 90)
    line.show_value(LONG)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.other.setFocus()
    yield line
    window.close()


def shown(line):
    return line.grab().toImage()


def as_it_would_show(line, text):
    line.settle(text)
    return shown(line)


def test_a_text_without_room_ends_in_dots_where_nobody_types(line):
    before = shown(line)

    assert line.text() == LONG
    assert any(as_it_would_show(line, LONG[:end] + "…") == before for end in range(8, len(LONG)))


def test_all_of_a_text_is_there_while_it_is_typed_in(line, qtbot):
    before = shown(line)

    line.setFocus()

    assert shown(line) != before
    assert line.text() == LONG
    line.end(False)
    line.window().other.setFocus()
    assert shown(line) == before


def test_a_click_meets_the_letter_that_is_seen(line, qtbot):
    line.setFocus()
    line.end(False)
    line.window().other.setFocus()

    place = QPoint(line.fontMetrics().horizontalAdvance("Governments") + 8, line.height() // 2)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)

    assert abs(line.cursorPosition() - len("Governments")) <= 1


def test_the_name_and_the_text_that_are_read_out_stay(line):
    told = QAccessible.queryAccessibleInterface(line)

    assert told.text(QAccessible.Text.Name) == "Who says so"
    assert told.text(QAccessible.Text.Value) == LONG
