"""Making the matrix one's own in the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QColorDialog
from pytestqt.qtbot import QtBot

from briefbook.domain.matrix import STANDARD, Rating
from briefbook.domain.matrix_presets import PRESETS
from briefbook.domain.risk import Risk
from briefbook.edits.matrix import configure_matrix
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.risks.matrix_settings import MatrixSettings
from briefbook.ui.risks.risks_pane import RisksPane


@pytest.fixture
def dialog(desk: Desk, risks: list[Risk], qtbot: QtBot) -> MatrixSettings:
    dialog = MatrixSettings(desk)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    return dialog


def write(dialog: MatrixSettings, table: object, row: int, column: int, words: str) -> None:
    table.item(row, column).setText(words)  # type: ignore[attr-defined]


def test_all_is_one_edit_that_can_be_undone(dialog: MatrixSettings, desk: Desk, book: Book) -> None:
    edits = book.journal.count()
    write(dialog, dialog.likelihood.table, 4, 0, "Nearly sure")
    write(dialog, dialog.likelihood.table, 4, 1, "95–99 %")
    write(dialog, dialog.impact.table, 0, 2, "Nobody notices")
    write(dialog, dialog.bands.table, 4, 2, "264653")
    dialog.swapped.setChecked(True)
    dialog.origin.setCurrentIndex(2)
    dialog.origin.activated.emit(2)

    dialog.apply_button.click()

    matrix = book.matrices.only()
    assert (matrix.likelihood[4].word, matrix.likelihood[4].range) == ("Nearly sure", "95–99 %")
    assert matrix.impact[0].definition == "Nobody notices"
    assert matrix.bands[4].colour == "#264653"
    assert (matrix.is_swapped, matrix.origin) == (True, "top left")
    assert book.journal.count() == edits + 1
    desk.open_book.undo()
    assert book.matrices.only() == STANDARD


def test_the_number_of_ratings_that_a_size_moves_is_told_before(dialog: MatrixSettings, book: Book) -> None:
    dialog.likelihood.count.setValue(3)

    assert dialog.told.text().startswith("2 ratings of 2 risks will move")
    assert book.matrices.only() == STANDARD

    dialog.apply_button.click()
    assert book.matrices.only().size == (3, 5)
    assert [risk.rating for risk in book.risks.all()] == [Rating(3, 4), Rating(2, 3), Rating(2, 5)]


def test_what_is_wrong_is_said_and_cannot_be_applied(dialog: MatrixSettings, book: Book) -> None:
    write(dialog, dialog.bands.table, 1, 1, "V")

    assert dialog.told.text().startswith("Each band needs a letter")
    assert not dialog.apply_button.isEnabled()

    write(dialog, dialog.bands.table, 1, 1, "W")
    assert dialog.apply_button.isEnabled()


def test_cells_are_painted_by_mouse_and_by_letter(dialog: MatrixSettings, book: Book, qtbot: QtBot) -> None:
    preview = dialog.preview
    dialog.tabs.setCurrentIndex(2)
    dialog.bands.table.selectRow(4)
    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton, pos=preview.centre_of(Rating(1, 1)))

    qtbot.keyClick(preview, Qt.Key.Key_Up)
    qtbot.keyClicks(preview, "h")
    qtbot.keyClick(preview, Qt.Key.Key_Up)
    qtbot.keyClicks(preview, "3")

    assert dialog.draft.band(Rating(1, 1)) == 4
    assert dialog.draft.band(Rating(2, 1)) == 3
    assert dialog.draft.band(Rating(3, 1)) == 2
    assert [one.cell.band.letter for one in preview.drawn()][-5] == "C"


def test_a_band_is_added_and_another_removed(dialog: MatrixSettings, qtbot: QtBot) -> None:
    dialog.bands.add_button.click()
    assert len(dialog.draft.bands) == 6
    assert not dialog.bands.add_button.isEnabled()

    dialog.bands.table.selectRow(4)
    dialog.bands.remove_button.click()

    assert [band.letter for band in dialog.draft.bands] == ["V", "L", "M", "H", "A"]
    assert dialog.draft.band(Rating(5, 5)) == 3
    assert dialog.apply_button.isEnabled()


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the dialog, on no screen
def test_a_colour_is_picked(dialog: MatrixSettings, qtbot: QtBot) -> None:
    dialog.bands.table.selectRow(1)
    dialog.bands.colour_button.click()
    picker = dialog.findChild(QColorDialog)
    picker.setCurrentColor("#2a9d8f")

    picker.accept()

    assert dialog.draft.bands[1].colour == "#2a9d8f"


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_every_ready_matrix_can_be_applied(preset, dialog: MatrixSettings, book: Book) -> None:
    action = next(one for one in dialog.preset_button.menu().actions() if one.text() == preset.name)

    action.trigger()
    dialog.apply_button.click()

    assert book.matrices.only().size == preset.matrix.size
    assert book.matrices.only().likelihood == preset.matrix.likelihood
    assert all(risk.rating in book.matrices.only() for risk in book.risks.all())


def test_cancelling_changes_nothing(dialog: MatrixSettings, book: Book) -> None:
    dialog.impact.count.setValue(6)

    dialog.cancel_button.click()

    assert book.matrices.only() == STANDARD


def test_the_pane_follows_another_matrix(pane: RisksPane, book: Book, risks: list[Risk]) -> None:
    book.apply(configure_matrix(book, PRESETS[-1].matrix))

    assert len(pane.matrix.drawn()) == 36
    assert (
        pane.matrix.button(risks[0].id)
        .accessibleName()
        .startswith("R1 Leaks: likelihood Likely (5 of 6), impact Severe (5 of 6), critical")
    )


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the popup, on no screen
def test_the_key_tells_words_ranges_and_definitions(
    show_pane: Callable[..., RisksPane], book: Book, qtbot: QtBot
) -> None:
    book.apply(configure_matrix(book, PRESETS[0].matrix))
    pane = show_pane()

    key = pane.side.show_key()

    rows = [
        [item.text() if (item := key.table.item(row, column)) else "" for column in range(3)]
        for row in range(key.table.rowCount())
    ]
    assert rows[:2] == [["Likelihood", "", ""], ["Likely", "above 66 %", ""]]
    assert ["Major", "", "An objective is missed, or others have to step in."] in rows
    assert rows[-3] == ["high", "letter H", ""]
    qtbot.keyClick(key.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not key.isVisible())
