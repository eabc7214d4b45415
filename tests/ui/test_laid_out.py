from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QPushButton, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from briefbook.ui.laid_out import widgets_in


def test_widgets_come_in_the_order_in_which_they_stand_also_those_of_layouts_within(qtbot):
    part = QWidget()
    qtbot.addWidget(part)
    column, row = QVBoxLayout(part), QHBoxLayout()
    first, last, left, right = (QPushButton(words) for words in ("first", "last", "left", "right"))
    column.addWidget(last)
    column.insertLayout(0, row)
    column.insertWidget(0, first)
    row.addWidget(right)
    row.insertWidget(0, left)

    assert list(widgets_in(column)) == [first, left, right, last]


def test_looking_keeps_no_items_that_qt_deletes_with_their_widgets(qtbot):
    part = QWidget()
    qtbot.addWidget(part)
    column = QVBoxLayout(part)
    column.addWidget(QPushButton("here"))
    before = sum(isinstance(one, QLayoutItem) for one in Shiboken.getAllValidWrappers())

    assert len(list(widgets_in(column))) == 1

    assert sum(isinstance(one, QLayoutItem) for one in Shiboken.getAllValidWrappers()) == before
