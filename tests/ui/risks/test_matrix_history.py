"""The matrix as it was on any date."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.edits.rating import rate_risk
from briefbook.store import journal as journal_module
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.risks.risks_pane import RisksPane


@pytest.fixture
def aged(book: Book, new_risk: Callable[..., Risk], monkeypatch: pytest.MonkeyPatch) -> Risk:
    """Give a risk of ten days ago that was moved five days ago."""

    def days_ago(days: int) -> None:
        moment = f"{date.today() - timedelta(days=days)}T12:00:00+00:00"
        monkeypatch.setattr(journal_module, "now", lambda **_: moment)

    days_ago(10)
    risk = new_risk("Leaks", 2, 2)
    days_ago(5)
    book.apply(rate_risk(book, risk, Rating(4, 4)))
    monkeypatch.undo()
    return risk


@pytest.fixture
def slider(aged: Risk, show_pane: Callable[..., RisksPane]) -> QSlider:
    pane = show_pane()
    pane.side.bar.history_action.trigger()
    return pane.side.history_bar.slider


def pane_of(slider: QSlider) -> RisksPane:
    widget = slider.parentWidget()
    while not isinstance(widget, RisksPane):
        assert widget is not None
        widget = widget.parentWidget()
    return widget


def test_the_slider_shows_where_risks_stood_and_says_the_date(slider: QSlider, aged: Risk) -> None:
    pane = pane_of(slider)
    assert slider.maximum() - slider.minimum() == 10

    slider.setValue(slider.maximum() - 7)

    assert [risk.id for risk in pane.matrix.risks_in(Rating(2, 2))] == [aged.id]
    assert pane.side.history_bar.words.text().startswith("As of ")
    assert slider.accessibleDescription() == pane.side.history_bar.words.text()


def test_the_slider_works_by_keys(slider: QSlider, aged: Risk, qtbot: QtBot) -> None:
    pane = pane_of(slider)
    assert slider.hasFocus()

    for _ in range(6):
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert pane.matrix.risks_in(Rating(2, 2))
    qtbot.keyClick(slider, Qt.Key.Key_End)

    assert pane.matrix.risks_in(Rating(4, 4))
    assert not pane.side.is_past


def test_the_buttons_beside_it_go_from_change_to_change(slider: QSlider, aged: Risk, qtbot: QtBot) -> None:
    bar = pane_of(slider).side.history_bar

    found = []
    for _ in range(2):
        qtbot.mouseClick(bar.before_button, Qt.MouseButton.LeftButton)
        found.append(slider.maximum() - slider.value())

    assert found == [5, 10]
    assert not bar.before_button.isEnabled()


def test_nothing_can_be_moved_in_the_past(slider: QSlider, aged: Risk, book: Book, qtbot: QtBot) -> None:
    pane = pane_of(slider)
    slider.setValue(slider.minimum())

    qtbot.keyClick(pane.matrix.button(aged.id), Qt.Key.Key_Up)

    assert book.risks.get(aged.id).rating == Rating(4, 4)
    assert not pane.new_action.isEnabled()
    assert not pane.delete_action.isEnabled()
    assert not pane.side.bar.settings_action.isEnabled()


def test_back_to_now_shows_the_present_and_puts_the_slider_away(
    slider: QSlider, aged: Risk, qtbot: QtBot
) -> None:
    pane = pane_of(slider)
    slider.setValue(slider.minimum())

    qtbot.mouseClick(pane.side.history_bar.now_button, Qt.MouseButton.LeftButton)

    assert pane.matrix.risks_in(Rating(4, 4))
    assert not pane.side.history_bar.isVisible()
    assert pane.new_action.isEnabled()


def test_the_register_shows_the_same_day(slider: QSlider, aged: Risk) -> None:
    pane = pane_of(slider)

    slider.setValue(slider.minimum())

    assert pane.register.model().risk(0).rating == Rating(2, 2)


def test_a_book_that_was_begun_today_has_nothing_to_slide_over(pane: RisksPane, desk: Desk) -> None:
    pane.side.bar.history_action.trigger()

    assert pane.side.history_bar.words.text() == "Begun today"
    assert not pane.side.is_past
