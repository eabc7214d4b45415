"""The facts of the inspector, at any width and size of letters."""

import pytest
from PySide6.QtWidgets import QLabel

from briefbook.ui.inspector.parts import Facts

FACTS = [("Owner or working group", "Directorate"), ("Closes", "2027-03-01 (computed)")]


@pytest.fixture
def facts(desk, qtbot):
    facts = Facts()
    qtbot.addWidget(facts)
    facts.resize(250, 300)
    facts.show_facts(FACTS)
    facts.show()
    qtbot.waitExposed(facts)
    return facts


def place(facts, words):
    return next(label for label in facts.findChildren(QLabel) if label.text() == words).geometry()


def test_values_stand_beside_their_names_which_wrap_rather_than_take_the_room(facts):
    name, value = place(facts, "Owner or working group"), place(facts, "Directorate")

    assert value.left() > name.right()
    assert value.top() == name.top()
    assert name.width() <= facts.width() * 2 / 5


def test_values_stand_under_their_names_where_their_words_would_be_cut(facts, desk, qtbot):
    desk.theme.scale = 200

    qtbot.waitUntil(lambda: place(facts, "Directorate").top() > place(facts, "Owner or working group").top())
    assert place(facts, "Directorate").right() <= facts.width()


def test_facts_never_widen_what_they_stand_in(facts):
    assert facts.minimumSizeHint().width() == 0


def test_a_scroll_bar_that_comes_and_goes_does_not_rearrange_the_facts(facts, qtbot):
    least = next(width for width in range(300, 60, -1) if not is_beside(facts, width, qtbot))

    assert not is_beside(facts, least + 12, qtbot)
    assert is_beside(facts, least + 40, qtbot)


def is_beside(facts, width, qtbot):
    facts.resize(width, 300)
    qtbot.wait(1)  # arranged once Qt has laid everything out
    facts.layout().activate()
    return place(facts, "Directorate").left() > 0


def test_facts_are_arranged_by_the_room_there_is_once_they_are_seen(facts, desk, qtbot):
    least = next(width for width in range(300, 60, -1) if not is_beside(facts, width, qtbot))
    made = Facts()
    qtbot.addWidget(made)
    made.resize(40, 300)
    made.show_facts(FACTS)

    made.show()

    assert is_beside(made, least + 12, qtbot)
