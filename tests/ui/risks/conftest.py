"""A pane with three risks on its matrix."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.edits.rating import add_risk
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.risks.risks_pane import RisksPane

AddRisk = Callable[..., Risk]


@pytest.fixture
def new_risk(book: Book) -> AddRisk:
    def add(title: str, likelihood: int = 3, impact: int = 3, owner: str = "") -> Risk:
        book.apply(add_risk(book, title, Rating(likelihood, impact), owner=owner))
        return book.risks.all()[-1]

    return add


@pytest.fixture
def risks(new_risk: AddRisk) -> list[Risk]:
    return [
        new_risk("Leaks", 4, 4, "P. Okafor"),
        new_risk("Gauges differ", 3, 3, "A. Mensah"),
        new_risk("Ferry strike", 2, 5),
    ]


@pytest.fixture
def show_pane(desk: Desk, qtbot: QtBot) -> Callable[..., RisksPane]:
    def show(width: int = 860, height: int = 760) -> RisksPane:
        pane = RisksPane(desk)
        qtbot.addWidget(pane)
        pane.resize(width, height)
        with qtbot.waitActive(pane):
            pane.show()
            pane.activateWindow()
        return pane

    return show


@pytest.fixture
def pane(risks: list[Risk], show_pane: Callable[..., RisksPane]) -> RisksPane:
    return show_pane()
