"""Whose Ctrl+Z it is."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from briefbook.ui.frame.typing_undo import is_taken_by_text


@pytest.fixture
def undo():
    return QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_box_that_can_be_typed_in_undoes_its_typing_and_leaves_the_rest_to_the_book(qtbot, undo):
    box = QComboBox()
    qtbot.addWidget(box)
    box.setEditable(True)

    assert is_taken_by_text(box, undo) is False
    box.lineEdit().insert("Lindon")
    assert is_taken_by_text(box, undo) is True


def test_a_box_of_choices_alone_has_nothing_to_do_with_typing(qtbot, undo):
    box = QComboBox()
    qtbot.addWidget(box)

    assert is_taken_by_text(box, undo) is None
