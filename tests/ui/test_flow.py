"""Small widgets in lines."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from briefbook.ui.flow import Flow


def flow_of(holder, *widths):
    flow = Flow(holder, gap=4)
    for width in widths:
        widget = QWidget(holder)
        widget.setFixedSize(width, 20)
        flow.addWidget(widget)
    return flow


def test_what_has_no_room_goes_to_the_next_line(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = flow_of(holder, 40, 40, 40)

    flow.setGeometry(QRect(0, 0, 90, 100))

    places = [(item.geometry().x(), item.geometry().y()) for item in map(flow.itemAt, range(3))]
    assert places == [(0, 0), (44, 0), (0, 24)]
    assert flow.heightForWidth(90) == 44


def test_what_is_hidden_takes_no_room(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = flow_of(holder, 40, 40, 40)

    flow.itemAt(1).widget().hide()

    assert flow.heightForWidth(90) == 20


def test_an_emptied_flow_is_empty(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = flow_of(holder, 40, 40)

    flow.empty()

    assert (flow.count(), flow.heightForWidth(90)) == (0, 0)
