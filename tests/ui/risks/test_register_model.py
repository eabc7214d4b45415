"""The register as a model."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from briefbook.domain.edit import Edit, added
from briefbook.domain.matrix import Band, Rating, Step
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.edits.entering import amend, enter, remove
from briefbook.edits.matrix import configure_matrix, draw_tolerance
from briefbook.edits.outlining import add_issue, retitle_issue
from briefbook.edits.rating import rate_risk, remove_risk
from briefbook.store.book import Book
from briefbook.store.risk_history import RegisterThen
from briefbook.ui.desk import Desk
from briefbook.ui.risks.register_columns import Column
from briefbook.ui.risks.register_model import SIGN, RegisterModel
from briefbook.ui.risks.risk_edits import RiskEdits
from briefbook.ui.risks.risk_filter import RiskFilter

DOWN = Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(desk: Desk, risks: list[Risk], qtmodeltester: ModelTester) -> RegisterModel:
    model = RegisterModel(desk.open_book, RiskEdits(desk))
    qtmodeltester.check(model)
    return model


def column(model: RegisterModel, which: Column) -> list[str]:
    return [model.index(row, which).data() for row in range(model.rowCount())]


def spoken(model: RegisterModel, row: int, which: Column) -> str:
    return str(model.index(row, which).data(Qt.ItemDataRole.AccessibleTextRole))


def test_it_shows_steps_and_bands_in_words(model: RegisterModel) -> None:
    assert column(model, Column.REF) == ["R1", "R2", "R3"]
    assert column(model, Column.LIKELIHOOD) == ["Likely", "Possible", "Unlikely"]
    assert column(model, Column.IMPACT) == ["Major", "Moderate", "Severe"]
    assert column(model, Column.LEVEL) == ["Critical", "Medium", "Medium"]


def test_a_risk_that_is_not_rated_says_so_and_comes_last_of_the_worst(
    model: RegisterModel, book: Book
) -> None:
    book.apply(enter(book, Risk, {"title": "Fog"}))
    assert [model.index(3, which).data() for which in (Column.LEVEL, Column.LIKELIHOOD, Column.TARGET)] == [
        "Not rated",
        "Not rated",
        "–",
    ]
    assert spoken(model, 3, Column.TARGET) == "Not rated"

    model.sort(Column.LEVEL, DOWN)

    assert column(model, Column.REF) == ["R1", "R2", "R3", "R4"]


def test_a_breach_is_told_by_a_sign_and_by_a_word_while_it_can_happen(
    model: RegisterModel, book: Book, risks: list[Risk]
) -> None:
    book.apply(draw_tolerance(book, (5, 5, 4, 3, 2)))
    cell = model.index(0, Column.LEVEL)
    assert (cell.data(), cell.data(SIGN)) == ("Critical · breach", True)
    assert spoken(model, 0, Column.LEVEL) == "critical, beyond what is tolerated"
    assert model.index(1, Column.LEVEL).data(SIGN) is False

    book.apply(amend(book, risks[0], {"status": "closed"}))

    assert (cell.data(), cell.data(SIGN)) == ("Critical", False)


def test_actions_indicators_and_reviews_tell_what_is_late_or_tripped(
    model: RegisterModel, book: Book, risks: list[Risk]
) -> None:
    risk_id = risks[1].id
    past = date.today().replace(year=date.today().year - 1, day=1).isoformat()
    book.apply(amend(book, risks[1], {"review_date": past}))
    book.apply(enter(book, RiskAction, {"risk_id": risk_id, "text": "Calibrate", "due": past}))
    book.apply(enter(book, RiskAction, {"risk_id": risk_id, "text": "Compare", "done": past}))
    book.apply(enter(book, Indicator, {"about_id": risk_id, "text": "Readings drift", "is_tripped": True}))

    shown = [model.index(1, which) for which in (Column.REVIEW, Column.ACTIONS, Column.INDICATORS)]
    assert [cell.data() for cell in shown] == [
        f"{past} · overdue",
        "1 of 2 done · 1 overdue",
        "1 of 1 tripped",
    ]
    assert all(cell.data(SIGN) for cell in shown)

    book.apply(remove(book, book.risk_actions.of_risk(risk_id)[0]))
    assert shown[1].data() == "1 of 1 done"


def test_it_stays_sorted_while_risks_come_move_and_go(
    model: RegisterModel, book: Book, risks: list[Risk], new_risk: Callable[..., Risk]
) -> None:
    model.sort(Column.LEVEL, DOWN)
    held = QPersistentModelIndex(model.index(2, Column.TITLE))
    assert column(model, Column.REF) == ["R1", "R2", "R3"]

    book.apply(rate_risk(book, risks[2], Rating(5, 5)))
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
    book.apply(amend(book, risks[0], {"title": "ferry strike"}))

    model.sort(Column.TITLE)
    assert column(model, Column.REF) == ["R1", "R3", "R2"]

    model.sort(Column.TITLE, DOWN)
    assert column(model, Column.REF) == ["R2", "R1", "R3"]


def test_choices_are_sorted_as_they_are_offered_and_not_by_the_alphabet(
    model: RegisterModel, book: Book, risks: list[Risk]
) -> None:
    for risk, trend in zip(risks, ("falling", "rising", "steady"), strict=True):
        book.apply(amend(book, risk, {"trend": trend}))

    model.sort(Column.TREND)

    assert column(model, Column.TREND) == ["Rising", "Steady", "Falling"]


def test_a_renamed_issue_is_renamed_in_the_register(
    model: RegisterModel, book: Book, risks: list[Risk]
) -> None:
    book.apply(add_issue(book.issues.outline(), "Water"))
    issue = book.issues.all()[0]
    book.apply(amend(book, risks[1], {"issue_id": issue.id}))
    assert column(model, Column.ISSUE) == ["", "1 Water", ""]

    book.apply(retitle_issue(issue, "Lake levels"))

    assert column(model, Column.ISSUE) == ["", "1 Lake levels", ""]


def test_an_empty_title_is_refused_with_a_sentence(model: RegisterModel, desk: Desk) -> None:
    told = []
    desk.messages.told.connect(lambda *message: told.append(message[:2]))

    assert not model.setData(model.index(0, Column.TITLE), "  ")

    assert told == [("error", "A risk needs a title.")]
    assert column(model, Column.TITLE)[0] == "Leaks"


def test_every_rating_can_be_given_in_its_column_and_taken_away(
    model: RegisterModel, book: Book, risks: list[Risk]
) -> None:
    model.setData(model.index(2, Column.TARGET), Rating(1, 3))
    model.setData(model.index(2, Column.INHERENT), Rating(5, 5))
    model.setData(model.index(2, Column.LEVEL), None)

    risk = book.risks.get(risks[2].id)
    assert (risk.rated("target"), risk.rated("inherent"), risk.rating) == (Rating(1, 3), Rating(5, 5), None)
    assert {note.which for note in book.rating_notes.of_risk(risk.id)} == {"target", "inherent", "current"}


def test_a_likelihood_alone_waits_for_an_impact(model: RegisterModel, book: Book) -> None:
    book.apply(enter(book, Risk, {"title": "Fog"}))

    model.setData(model.index(3, Column.LIKELIHOOD), 4)
    assert (column(model, Column.LIKELIHOOD)[3], column(model, Column.LEVEL)[3]) == ("Likely", "Not rated")

    model.setData(model.index(3, Column.IMPACT), 2)
    assert column(model, Column.LEVEL)[3] == "Medium"


def test_a_likelihood_that_is_taken_away_takes_its_range_along(
    model: RegisterModel, book: Book, risks: list[Risk]
) -> None:
    book.apply(amend(book, risks[0], {"least_likelihood": 3, "most_impact": 5}))

    model.setData(model.index(0, Column.LIKELIHOOD), 0)

    risk = book.risks.get(risks[0].id)
    assert (risk.likelihood, risk.least_likelihood, risk.impact, risk.most_impact) == (0, 0, 4, 5)


def test_the_words_of_another_matrix_are_offered_and_shown(model: RegisterModel, book: Book) -> None:
    matrix = replace(
        book.matrices.only(),
        likelihood=tuple(map(Step, ("Never", "Hardly", "Perhaps", "Surely", "Always"))),
        bands=tuple(Band(f"grade {letter}", letter) for letter in "abcde"),
    )

    book.apply(configure_matrix(book, matrix))

    assert column(model, Column.LIKELIHOOD) == ["Surely", "Perhaps", "Hardly"]
    assert column(model, Column.LEVEL) == ["Grade e", "Grade c", "Grade c"]
    assert model.choices(Column.LIKELIHOOD)[:2] == [("Not rated", 0), ("Never", 1)]
    assert model.choices(Column.TARGET)[1] == ("Never / Negligible – grade a", Rating(1, 1))


def test_a_filter_hides_risks_and_lets_in_those_that_change(
    model: RegisterModel, book: Book, risks: list[Risk]
) -> None:
    model.show_filtered(RiskFilter(owner="P. Okafor"))
    assert (column(model, Column.REF), model.total) == (["R1"], 3)

    book.apply(amend(book, risks[2], {"owner": "P. Okafor"}))
    book.apply(amend(book, risks[0], {"owner": ""}))

    assert column(model, Column.REF) == ["R3"]


def test_the_register_of_another_day_is_shown_and_not_edited(
    model: RegisterModel, book: Book, risks: list[Risk]
) -> None:
    model.show_then(RegisterThen(book.matrices.only(), (replace(risks[0], title="Rumours"),)))
    book.apply(amend(book, risks[1], {"title": "Gauges agree"}))
    assert column(model, Column.TITLE) == ["Rumours"]
    assert not model.index(0, Column.TITLE).flags() & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(0, Column.OWNER), "Nobody")

    model.show_then(None)

    assert column(model, Column.TITLE) == ["Leaks", "Gauges agree", "Ferry strike"]


def test_many_risks_that_come_at_once_are_put_in_order(model: RegisterModel, book: Book) -> None:
    model.sort(Column.TITLE)
    many = [Risk(number=10 + place, title=f"Risk {place:02}") for place in range(40)]

    book.apply(Edit("Load", tuple(map(added, reversed(many)))))

    titles = column(model, Column.TITLE)
    assert (len(titles), titles) == (43, sorted(titles))


def test_an_edit_of_one_risk_among_many_tells_of_its_row_alone(model: RegisterModel, book: Book) -> None:
    book.apply(Edit("Load", tuple(added(Risk(number=10 + n, title=f"Risk {n}")) for n in range(200))))
    resets, told = [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))

    book.apply(rate_risk(book, model.risk(150), Rating(2, 2)))

    assert (resets, told) == ([], [(150, 150)])
