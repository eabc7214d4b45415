"""What is said of a search while it is typed."""

import pytest
from PySide6.QtWidgets import QLineEdit

from briefbook.ui import announcing
from briefbook.ui.announcing import Announcer


@pytest.fixture
def said(monkeypatch):
    """Collect what is said."""
    said = []
    monkeypatch.setattr(announcing, "announce", lambda widget, words: said.append(words))
    return said


@pytest.fixture
def field(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.setFocus()
    return field


def test_only_the_last_of_what_changes_quickly_is_said(field, said, qtbot):
    announcer = Announcer(field)

    for words in ("9 of 20", "4 of 20", "1 of 20"):
        announcer.tell(words)

    qtbot.waitUntil(lambda: said == ["1 of 20"])


def test_nothing_is_said_to_who_works_elsewhere(field, said, qtbot):
    announcer = Announcer(field)
    field.clearFocus()

    announcer.tell("9 of 20")

    qtbot.wait(announcing.REST + 100)
    assert said == []
