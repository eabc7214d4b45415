"""The row of tabs above the panes."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefbook.ui.frame.tabs import Tabs
from briefbook.ui.theme.theme import Theme


@pytest.fixture
def row(qapp, qtbot):
    Theme("light").apply(qapp)
    widget = QWidget()
    qtbot.addWidget(widget)
    tabs = Tabs()
    QHBoxLayout(widget).addWidget(tabs, 1)
    for words in ("Gliederung", "Leseansicht", "Aussagen", "Risiken", "Zusagen", "Akteure"):
        tabs.addTab(words)
    widget.show()
    yield widget, tabs
    qapp.setStyleSheet("")


def extent(tabs):
    return sum(tabs.tabSizeHint(place).width() for place in range(tabs.count()))


def drawn(tabs):
    return sum(tabs.tabRect(place).width() for place in range(tabs.count()))


def test_tabs_stand_closer_before_the_last_have_to_be_scrolled_to(row, qtbot):
    widget, tabs = row
    widget.resize(1200, 60)
    qtbot.waitUntil(lambda: tabs.width() > 1000)
    usual = extent(tabs)

    widget.resize(usual, 60)  # which the margins make too narrow
    qtbot.waitUntil(lambda: extent(tabs) < usual)
    assert extent(tabs) <= tabs.width() < usual
    assert drawn(tabs) == extent(tabs)

    widget.resize(1200, 60)
    qtbot.waitUntil(lambda: extent(tabs) == usual)
    assert drawn(tabs) == usual
