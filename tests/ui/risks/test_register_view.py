"""The register as the matrix's twin: what can be done in it by keyboard."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from briefbook.domain.matrix import Rating, Span
from briefbook.domain.risk import Risk
from briefbook.edits.entering import amend, enter
from briefbook.edits.matrix import draw_tolerance
from briefbook.edits.rating import rate_risk
from briefbook.store.book import Book
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.risks.register_columns import HEADINGS, Column
from briefbook.ui.risks.register_model import RegisterModel
from briefbook.ui.risks.register_panel import RegisterPanel
from briefbook.ui.risks.register_view import RegisterView
from briefbook.ui.risks.risk_detail import RiskDetail
from briefbook.ui.risks.risk_edits import RiskEdits
from briefbook.ui.risks.risk_filter import RiskFilter

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def edits(desk: Desk) -> RiskEdits:
    return RiskEdits(desk)


@pytest.fixture
def panel(desk: Desk, risks: list[Risk], edits: RiskEdits, qtbot: QtBot) -> RegisterPanel:
    model = RegisterModel(desk.open_book, edits)
    detail = RiskDetail(desk, edits)
    qtbot.addWidget(detail)
    new = add_command(desk.icons, detail, "New Risk", lambda: edits.add("Added"))
    delete = add_command(desk.icons, detail, "Delete Risk")
    panel = RegisterPanel(desk, model, detail, new_action=new, delete_action=delete)
    model.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(900, 300)
    panel.show_parts(has_risk=True)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    panel.register.setFocus()
    return panel


@pytest.fixture
def register(panel: RegisterPanel, qtbot: QtBot) -> RegisterView:
    choose(panel.register, 0)
    panel.register.setFocus()
    qtbot.waitUntil(panel.register.hasFocus)
    return panel.register


def choose(register: RegisterView, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    register.selectionModel().clear()
    for row in rows:
        index = register.model().index(row, 0)
        register.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)


@pytest.mark.parametrize(
    ("key", "rating"),
    [
        (Qt.Key.Key_Up, Rating(4, 3)),
        (Qt.Key.Key_Down, Rating(2, 3)),
        (Qt.Key.Key_Right, Rating(3, 4)),
        (Qt.Key.Key_Left, Rating(3, 2)),
    ],
)
def test_alt_and_an_arrow_moves_the_risk_and_the_reason_is_asked(
    register: RegisterView,
    edits: RiskEdits,
    book: Book,
    risks: list[Risk],
    qtbot: QtBot,
    key: Qt.Key,
    rating: Rating,
) -> None:
    choose(register, 1)

    with qtbot.waitSignal(edits.rated) as asked:
        qtbot.keyClick(register, key, ALT)

    assert book.risks.get(risks[1].id).rating == rating
    assert book.rating_notes.get(asked.args[0]).after == rating


def test_the_keys_move_the_rating_that_the_matrix_shows(
    panel: RegisterPanel, register: RegisterView, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    book.apply(rate_risk(book, risks[0], Rating(2, 2), which="target"))
    panel.commands.move_rating("target")

    qtbot.keyClick(register, Qt.Key.Key_Up, ALT)

    risk = book.risks.get(risks[0].id)
    assert (risk.rated("target"), risk.rating) == (Rating(3, 2), Rating(4, 4))


def test_alt_shift_and_an_arrow_widens_the_range_and_with_ctrl_narrows_it(
    register: RegisterView, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(register, Qt.Key.Key_Up, ALT | shift)
    qtbot.keyClick(register, Qt.Key.Key_Left, ALT | shift)

    assert book.risks.get(risks[0].id).span == Span(Rating(4, 3), Rating(5, 4))
    assert register.model().index(0, Column.RANGE).data() == "Likely / Moderate to Almost certain / Major"
    assert Column.RANGE in register.columns

    qtbot.keyClick(register, Qt.Key.Key_Up, ALT | shift | ctrl)
    qtbot.keyClick(register, Qt.Key.Key_Left, ALT | shift | ctrl)
    assert book.risks.get(risks[0].id).span is None


def test_several_risks_move_in_one_edit_and_those_at_the_edge_stay(
    register: RegisterView, book: Book, desk: Desk, risks: list[Risk], qtbot: QtBot
) -> None:
    told = []
    desk.messages.told.connect(lambda *message: told.append(message[1]))
    edits = book.journal.count()
    choose(register, 0, 1, 2)

    qtbot.keyClick(register, Qt.Key.Key_Right, ALT)

    assert [risk.rating for risk in book.risks.all()] == [Rating(4, 5), Rating(3, 4), Rating(2, 5)]
    assert (book.journal.count(), told) == (edits + 1, ["Moved 2 risks"])


def test_a_risk_that_is_not_rated_comes_onto_the_matrix_in_its_middle(
    register: RegisterView, book: Book, qtbot: QtBot
) -> None:
    book.apply(enter(book, Risk, {"title": "Fog"}))
    choose(register, 3)

    qtbot.keyClick(register, Qt.Key.Key_Up, ALT)

    assert book.risks.all()[3].rating == Rating(3, 3)


def test_several_risks_are_deleted_in_one_edit(
    panel: RegisterPanel, register: RegisterView, edits: RiskEdits, book: Book, desk: Desk
) -> None:
    choose(register, 0, 2)

    assert edits.remove(panel.selected_ids()) == 2

    assert [risk.label for risk in book.risks.all()] == ["R2"]
    desk.open_book.undo()
    assert [risk.label for risk in book.risks.all()] == ["R1", "R2", "R3"]


def test_the_insert_key_adds_a_risk(register: RegisterView, book: Book, qtbot: QtBot) -> None:
    qtbot.keyClick(register, Qt.Key.Key_Insert)

    assert [risk.title for risk in book.risks.all()][3:] == ["Added"]


def test_the_register_is_sorted_by_keyboard(register: RegisterView, qtbot: QtBot) -> None:
    model = register.model()
    assert isinstance(model, RegisterModel)
    register.setCurrentIndex(model.index(0, Column.IMPACT))
    keys = Qt.KeyboardModifier.ControlModifier | ALT

    qtbot.keyClick(register, Qt.Key.Key_O, keys)
    assert [risk.label for risk in model.shown] == ["R2", "R1", "R3"]

    qtbot.keyClick(register, Qt.Key.Key_O, keys)
    assert [risk.label for risk in model.shown] == ["R3", "R1", "R2"]


def test_columns_are_chosen_and_those_that_name_a_risk_stay(register: RegisterView, qtbot: QtBot) -> None:
    usual = [column for column in Column if HEADINGS[column].is_shown]
    assert register.columns == usual
    by_words = {action.text(): action for action in register.columns_menu.actions()}

    with qtbot.waitSignal(register.columns_chosen):
        by_words["Category"].trigger()
    assert Column.CATEGORY in register.columns

    register.show_columns([Column.OWNER])
    assert register.columns == [Column.REF, Column.TITLE, Column.OWNER]
    assert not by_words["Target"].isChecked()

    by_words["Show the Usual Columns"].trigger()
    assert register.columns == usual


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the popup, on no screen
@pytest.mark.parametrize(
    ("column", "words", "field", "value"),
    [
        (Column.TREND, "Rising", "trend", "rising"),
        (Column.RESPONSE, "Share", "response", "share"),
        (Column.STATUS, "Occurred", "status", "occurred"),
        (Column.TARGET, "Rare / Minor – very low", "target_impact", 2),
        (Column.LIKELIHOOD, "Not rated", "likelihood", 0),
    ],
)
def test_a_cell_is_edited_by_choosing_words(
    register: RegisterView,
    book: Book,
    risks: list[Risk],
    column: Column,
    words: str,
    field: str,
    value: object,
) -> None:
    register.edit(register.model().index(0, column))
    combo = register.viewport().findChild(QComboBox)
    assert combo.accessibleName() == HEADINGS[column].words

    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())

    assert getattr(book.risks.get(risks[0].id), field) == value


def test_an_owner_is_typed_with_the_names_that_stand_there(
    register: RegisterView, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    register.edit(register.model().index(2, Column.OWNER))
    line = register.viewport().findChild(QLineEdit)
    assert line.completer().model().stringList() == ["A. Mensah", "P. Okafor"]

    line.setText("A. Mensah")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: book.risks.get(risks[2].id).owner == "A. Mensah")


def test_what_is_typed_in_a_cell_is_kept_when_the_book_is_flushed(
    register: RegisterView, desk: Desk, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    register.edit(register.model().index(2, Column.OWNER))
    line = register.viewport().findChild(QLineEdit)
    assert line.accessibleName() == "Owner"
    qtbot.keyClicks(line, "T. Ruiz")

    desk.open_book.flush()

    assert book.risks.get(risks[2].id).owner == "T. Ruiz"


def test_a_date_that_is_none_is_refused_with_a_sentence(
    register: RegisterView, book: Book, desk: Desk, risks: list[Risk]
) -> None:
    told = []
    desk.messages.told.connect(lambda *message: told.append(message[1]))

    register.model().setData(register.model().index(0, Column.REVIEW), "next week")

    assert told == ["“next week” is not a day such as 2025-10-28 (Review date)."]
    assert book.risks.get(risks[0].id).review_date == ""


def test_the_selection_outlives_a_filter(
    panel: RegisterPanel, register: RegisterView, book: Book, risks: list[Risk]
) -> None:
    model = register.model()
    assert isinstance(model, RegisterModel)
    choose(register, 1, 2)

    model.show_filtered(RiskFilter(owner="A. Mensah"))
    assert panel.selected_ids() == [risks[1].id]
    assert register.currentIndex().row() == -1

    model.show_filtered(RiskFilter())
    assert panel.selected_ids() == [risks[1].id]


def test_a_sentence_says_that_the_filter_hides_all(panel: RegisterPanel, register: RegisterView) -> None:
    model = register.model()
    assert isinstance(model, RegisterModel)

    model.show_filtered(RiskFilter(owner="Nobody"))
    assert not register.isVisible()

    model.show_filtered(RiskFilter())
    assert register.isVisible()


def test_screen_readers_are_told_each_cell(register: RegisterView, book: Book, risks: list[Risk]) -> None:
    book.apply(amend(book, risks[0], {"marking": "TLP:AMBER"}))
    book.apply(draw_tolerance(book, (5, 5, 4, 3, 2)))

    table = QAccessible.queryAccessibleInterface(register)
    told = [table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())]

    assert table.text(QAccessible.Text.Name) == "Risk register"
    for words in ("Level", "Leaks, marked TLP:AMBER", "critical, beyond what is tolerated", "Not rated"):
        assert words in told
