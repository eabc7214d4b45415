"""Chips that can be taken away."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefbook.ui.chip_row import ChipRow
from briefbook.ui.desk import Desk


def test_a_chip_goes_by_click_and_by_key_and_the_focus_goes_on(desk: Desk, qtbot: QtBot):
    row = ChipRow(desk.icons, "Tags", "tag")
    qtbot.addWidget(row)
    gone: list[str] = []
    row.removed.connect(gone.append)
    row.show_words(["boats", "tariffs & tolls"])
    row.show()
    with qtbot.waitActive(row):
        row.activateWindow()
    assert row.chips[1].accessibleName() == "Take away the tag tariffs & tolls"

    row.chips[0].setFocus()
    qtbot.keyClick(row.chips[0], Qt.Key.Key_Right)
    assert row.chips[1].hasFocus()
    qtbot.keyClick(row.chips[1], Qt.Key.Key_Backspace)
    assert gone == ["tariffs & tolls"]

    row.show_words(["boats"])
    assert row.chips[0].hasFocus()
    row.show_words([])
    assert row.isHidden()
