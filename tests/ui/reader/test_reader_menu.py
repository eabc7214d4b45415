"""The menu of the text that is read."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the menu, on no screen

OFFERED = [
    "Mark in Yellow",
    "Mark in Blue",
    "Mark in Violet",
    "Mark in Green",
    "Note on Passage",
    "Cite Passage",
    "Make a Claim…",
]


@pytest.fixture
def menu_at(pane):
    """Give a function that asks for the menu at some words and returns what it offers, by its words."""

    def menu_at(words):
        page = pane.text
        place = page.rect_at(page.document().find(words).selectionStart() + 1).center()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, page.viewport().mapToGlobal(place))
        QApplication.sendEvent(page.viewport(), asked)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.hide()
        return {one.text().split("\t")[0].replace("&", ""): one for one in menu.actions() if one.text()}

    return menu_at


def test_selected_words_are_marked_noted_cited_and_claimed_from_the_menu(pane, book, menu_at):
    pane.text.setTextCursor(pane.text.document().find("two ferries"))

    offered = menu_at("ferries")

    assert list(offered)[: len(OFFERED)] == OFFERED
    assert "Copy" in offered
    offered["Mark in Blue"].trigger()
    assert [(one.quote, one.colour) for one in book.passages.all()] == [("two ferries", 2)]


def test_the_menu_of_a_passage_is_about_that_passage(pane, book, mark, menu_at):
    other, passage = mark("board met"), mark("two ferries")
    pane.marking.select(other.id)

    offered = menu_at("two ferries")

    assert list(offered)[: len(OFFERED)] == OFFERED
    offered["Mark in Green"].trigger()
    assert book.passages.get(passage.id).colour == 4
    assert book.passages.get(other.id).colour == other.colour


def test_where_nothing_is_selected_or_marked_the_menu_offers_nothing_of_that(pane, mark, menu_at):
    pane.marking.select(mark("two ferries").id)

    offered = menu_at("who pays")

    assert not set(OFFERED) & set(offered)
    assert "Select All" in offered


def test_the_menu_key_asks_about_the_current_passage(pane, mark):
    pane.marking.select(mark("two ferries").id)
    page, place = pane.text, QPoint(5, 5)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, page.mapToGlobal(place))

    QApplication.sendEvent(page, asked)

    menu = QApplication.activePopupWidget()
    assert menu.actions()[0].text() == "Mark in Yellow"
    menu.hide()
