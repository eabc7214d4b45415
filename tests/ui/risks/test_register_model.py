"""The register as a model."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.edits.outlining import add_issue, retitle_issue
from briefbook.edits.rating import place_risk, rate_risk, remove_risk, retitle_risk
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.risks.register_model import Column, RegisterModel
from briefbook.ui.risks.risk_edits import RiskEdits


@pytest.fixture
def model(desk: Desk, risks: list[Risk], qtmodeltester: ModelTester) -> RegisterModel:
    model = RegisterModel(desk.open_book, RiskEdits(desk))
    qtmodeltester.check(model)
    return model


def column(model: RegisterModel, which: Column) -> list[str]:
    return [model.index(row, which).data() for row in range(model.rowCount())]


def test_it_shows_steps_and_bands_in_words(model: RegisterModel) -> None:
    assert column(model, Column.REF) == ["R1", "R2", "R3"]
    assert column(model, Column.LIKELIHOOD) == ["Likely", "Possible", "Unlikely"]
    assert column(model, Column.IMPACT) == ["Major", "Moderate", "Severe"]
    assert column(model, Column.BAND) == ["critical", "medium", "medium"]


def test_it_stays_sorted_while_risks_come_move_and_go(
    model: RegisterModel, book: Book, risks: list[Risk], new_risk: Callable[..., Risk]
) -> None:
    model.sort(Column.BAND, Qt.SortOrder.DescendingOrder)
    held = QPersistentModelIndex(model.index(2, Column.TITLE))
    assert column(model, Column.REF) == ["R1", "R2", "R3"]

    book.apply(rate_risk(risks[2], Rating(5, 5)))
    assert column(model, Column.REF) == ["R1", "R3", "R2"]
    assert held.data() == "Ferry strike"

    new_risk("Fog", 3, 5)
    assert column(model, Column.REF) == ["R1", "R3", "R4", "R2"]

    book.apply(remove_risk(book, risks[0]))
    assert column(model, Column.REF) == ["R3", "R4", "R2"]
    assert held.row() == 0


def test_sorting_by_words_ignores_case_and_keeps_equals_by_number(
    model: RegisterModel, book: Book, risks: list[Risk]
) -> None:
    book.apply(retitle_risk(risks[0], "ferry strike"))

    model.sort(Column.TITLE)
    assert column(model, Column.REF) == ["R1", "R3", "R2"]

    model.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    assert column(model, Column.REF) == ["R2", "R1", "R3"]


def test_a_renamed_issue_is_renamed_in_the_register(
    model: RegisterModel, book: Book, risks: list[Risk]
) -> None:
    book.apply(add_issue(book.issues.outline(), "Water"))
    issue = book.issues.all()[0]
    book.apply(place_risk(risks[1], issue.id))
    assert column(model, Column.ISSUE) == ["", "1 Water", ""]

    book.apply(retitle_issue(issue, "Lake levels"))

    assert column(model, Column.ISSUE) == ["", "1 Lake levels", ""]


def test_an_empty_title_is_refused_with_a_sentence(model: RegisterModel, desk: Desk) -> None:
    told = []
    desk.messages.told.connect(lambda *message: told.append(message[:2]))

    assert not model.setData(model.index(0, Column.TITLE), "  ")

    assert told == [("error", "A risk needs a title.")]
    assert column(model, Column.TITLE)[0] == "Leaks"
