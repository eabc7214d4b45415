"""The menu of the text that is written."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the menu, on no screen


@pytest.fixture
def offered(pane, add, qtbot):
    """Ask for the menu of an issue's text with the key, and give its actions by their words."""
    pane.tree.select(add("Purpose", text="Decide."))
    editor, place = pane.editor, QPoint(5, 5)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, editor.mapToGlobal(place))
    QApplication.sendEvent(editor, asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.hide()
    return {one.text().split("\t")[0].replace("&", ""): one for one in menu.actions()}


def test_citing_is_offered_in_the_menu_of_the_text(offered, pane):
    offered["Cite"].trigger()

    assert pane.side.picker.isVisible()


def test_finding_and_replacing_in_the_book_is_asked_for_in_the_menu_of_the_text(offered, desk, qtbot):
    with qtbot.waitSignal(desk.wayfinder.replacing_wanted):
        offered["Find and Replace…"].trigger()

    assert "Paste" in offered
