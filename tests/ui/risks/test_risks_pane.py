"""Matrix, register and form together."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import rate_risk, write_risk
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.risks.register_model import Column
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
    assert combo.itemText(0) == "Rare"

    combo.setCurrentIndex(4)
    combo.activated.emit(4)

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
    assert str(book.risks.all()[0].rating) == "Possible / Moderate"


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


def test_text_becomes_one_edit_when_the_field_is_left(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    edits = book.journal.count()
    pane.detail.text.setFocus()
    qtbot.keyClicks(pane.detail.text, "Both sides brief the press.")
    assert book.journal.count() == edits

    pane.register.setFocus()

    assert book.risks.get(risks[0].id).text == "Both sides brief the press."
    assert book.journal.count() == edits + 1


def test_text_being_typed_is_kept_when_the_book_is_flushed_or_another_risk_chosen(
    pane: RisksPane, desk: Desk, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    pane.detail.text.setPlainText("One")
    desk.open_book.flush()
    assert book.risks.get(risks[0].id).text == "One"

    pane.detail.text.setPlainText("Two")
    desk.wayfinder.risk_wanted.emit(risks[1].id)

    assert book.risks.get(risks[0].id).text == "Two"
    assert book.risks.get(risks[1].id).text == ""
    assert pane.detail.text.toPlainText() == ""


def test_a_move_while_text_is_typed_keeps_both(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    pane.detail.text.setPlainText("Seen twice")
    pane.detail.owner.setText("T. Ruiz")

    qtbot.keyClick(pane.matrix.button(risks[0].id), Qt.Key.Key_Up)

    kept = book.risks.get(risks[0].id)
    assert (kept.text, kept.owner, kept.rating) == ("Seen twice", "T. Ruiz", Rating(5, 4))


def test_the_form_follows_edits_made_elsewhere(pane: RisksPane, book: Book, risks: list[Risk]) -> None:
    book.apply(write_risk(risks[0], "From the command line"))
    book.apply(add_issue(book.issues.outline(), "Water"))

    assert pane.detail.text.toPlainText() == "From the command line"
    assert pane.detail.issue.itemText(1) == "1 Water"


def test_the_form_gives_a_risk_an_issue(pane: RisksPane, book: Book, risks: list[Risk]) -> None:
    book.apply(add_issue(book.issues.outline(), "Water"))

    pane.detail.issue.setCurrentIndex(1)
    pane.detail.issue.activated.emit(1)

    assert book.risks.get(risks[0].id).issue_id == book.issues.all()[0].id


def test_an_empty_title_in_the_form_is_refused_and_put_back(
    pane: RisksPane, desk: Desk, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    told = []
    desk.messages.told.connect(lambda *message: told.append(message[1]))
    pane.detail.title.setFocus()
    pane.detail.title.clear()

    qtbot.keyClick(pane.detail.title, Qt.Key.Key_Return)

    assert told == ["A risk needs a title."]
    assert pane.detail.title.text() == "Leaks"


def test_the_reason_of_an_earlier_move_can_be_written_later(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    book.apply(rate_risk(risks[0], Rating(5, 4)))
    note = book.rating_notes.of_risk(risks[0].id)[0]
    line = pane.detail.history.reason_line(note.id)
    assert "Likely / Major → Almost certain / Major" in line.accessibleName()

    line.setFocus()
    qtbot.keyClicks(line, "Draft seen in town")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert book.rating_notes.get(note.id).reason == "Draft seen in town"


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
