"""Matrix, register and form together."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.risks.register_columns import Column
from briefbook.ui.risks.risks_pane import RisksPane


def edit_cell(pane: RisksPane, row: int, column: Column) -> None:
    index = pane.register.model().index(row, column)
    pane.register.setCurrentIndex(index)
    pane.register.edit(index)


def selected_row(pane: RisksPane) -> int:
    return pane.register.selectionModel().selectedRows()[0].row()


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the popup, on no screen
def test_choosing_a_likelihood_in_the_register_moves_the_button(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    button = pane.matrix.button(risks[1].id)
    before = button.pos()
    edit_cell(pane, 1, Column.LIKELIHOOD)
    combo = pane.register.viewport().findChild(QComboBox)
    assert [combo.itemText(place) for place in (0, 1)] == ["Not rated", "Rare"]

    combo.setCurrentIndex(5)
    combo.activated.emit(5)

    assert book.risks.get(risks[1].id).rating == Rating(5, 3)
    assert button.y() < before.y()
    assert pane.reason_bar.is_asking


def test_a_title_is_edited_in_place(pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot) -> None:
    edit_cell(pane, 0, Column.TITLE)
    line = pane.register.viewport().findChild(QLineEdit)

    line.setText("Leaks to the press")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: book.risks.get(risks[0].id).title == "Leaks to the press")
    assert "Leaks to the press" in pane.matrix.button(risks[0].id).accessibleName()


def test_matrix_register_and_form_share_the_selection(
    pane: RisksPane, desk: Desk, risks: list[Risk], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.wayfinder.selected) as told:
        qtbot.mouseClick(pane.matrix.button(risks[2].id), Qt.MouseButton.LeftButton)
    assert told.args == ["risk", risks[2].id]
    assert selected_row(pane) == 2
    assert pane.detail.title.text() == "Ferry strike"

    pane.register.setFocus()
    qtbot.keyClick(pane.register, Qt.Key.Key_Up)
    assert pane.matrix.button(risks[1].id).isChecked()
    assert not pane.matrix.button(risks[2].id).isChecked()

    desk.wayfinder.risk_wanted.emit(risks[0].id)
    assert selected_row(pane) == 0
    assert pane.detail.title.text() == "Leaks"


def test_the_empty_pane_has_a_matrix_and_one_button(
    show_pane: Callable[..., RisksPane], book: Book, qtbot: QtBot
) -> None:
    pane = show_pane()
    buttons = [one for one in pane.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in buttons] == ["New Risk"]
    assert pane.matrix.isVisible()

    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(QApplication.focusWidget(), "Fog over the lake")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: [risk.title for risk in book.risks.all()] == ["Fog over the lake"])


def test_a_deleted_risk_comes_back_with_undo(
    pane: RisksPane, desk: Desk, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    told = []
    desk.messages.told.connect(lambda *message: told.append(message))
    qtbot.mouseClick(pane.matrix.button(risks[1].id), Qt.MouseButton.LeftButton)

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert [risk.label for risk in book.risks.all()] == ["R1", "R3"]
    assert told[0][1:3] == ("Deleted R2", "Undo")
    assert selected_row(pane) == 1

    told[0][3]()
    assert [risk.label for risk in book.risks.all()] == ["R1", "R2", "R3"]
    assert pane.matrix.button(risks[1].id).isVisible()


def test_a_move_while_text_is_typed_keeps_both(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    pane.detail.entries["text"].control.retype("Seen twice")
    pane.detail.entries["owner"].control.retype("T. Ruiz")

    qtbot.keyClick(pane.matrix.button(risks[0].id), Qt.Key.Key_Up)

    kept = book.risks.get(risks[0].id)
    assert (kept.text, kept.owner, kept.rating) == ("Seen twice", "T. Ruiz", Rating(5, 4))


def test_a_narrow_pane_shows_the_form_in_place_of_the_register(
    risks: list[Risk], show_pane: Callable[..., RisksPane], qtbot: QtBot
) -> None:
    pane = show_pane(width=440)
    assert pane.register.isVisible()
    assert not pane.detail.isVisible()
    assert pane.width() == 440

    qtbot.keyClick(pane.matrix.button(risks[1].id), Qt.Key.Key_Return)
    assert pane.detail.isVisible()
    assert pane.detail.title.hasFocus()

    pane.resize(1000, 760)
    qtbot.waitUntil(lambda: pane.detail.isVisible() and pane.register.isVisible())


def test_every_control_has_a_name(pane: RisksPane) -> None:
    fields = [*pane.findChildren(QLineEdit), *pane.findChildren(QComboBox)]

    assert [field for field in fields if not field.accessibleName()] == []
    assert all(action.text() and action.toolTip() for action in pane.actions())


def test_the_reason_of_a_move_in_the_register_leads_back_to_it(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    pane.register.setFocus()
    qtbot.keyClick(pane.register, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    pane.reason_action.trigger()
    qtbot.keyClicks(pane.reason_bar.line, "Seen in town")

    qtbot.keyClick(pane.reason_bar.line, Qt.Key.Key_Return)

    assert pane.register.hasFocus()
    assert book.rating_notes.of_risk(risks[0].id)[-1].reason == "Seen in town"


def test_the_columns_and_folds_that_were_chosen_are_there_again(
    pane: RisksPane, show_pane: Callable[..., RisksPane], qtbot: QtBot
) -> None:
    pane.register.show_columns([Column.TREND, Column.CATEGORY])
    pane.detail.body.restore(["Rating", "Notes"])

    other = show_pane()
    other.restore(pane.state() | {"columns": [*pane.state()["columns"], "GONE"]})

    assert other.register.columns == [Column.REF, Column.TITLE, Column.TREND, Column.CATEGORY]
    assert other.detail.body.state() == ["Rating", "Notes"]
