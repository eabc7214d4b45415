"""Moving risks on the matrix."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.risks.risk_button import RiskButton
from briefbook.ui.risks.risks_pane import RisksPane


def rating_of(book: Book, risk: Risk) -> Rating | None:
    return book.risks.get(risk.id).rating


def drag_over(pane: RisksPane, button: RiskButton, rating: Rating) -> None:
    """Press the button and drag it over a cell, without letting go."""
    target = pane.matrix.mapToGlobal(pane.matrix.centre_of(rating))
    left = Qt.MouseButton.LeftButton
    send(button, QEvent.Type.MouseButtonPress, button.mapToGlobal(button.rect().center()), left, left)
    for point in (target - QPoint(12, 12), target):
        send(button, QEvent.Type.MouseMove, point, Qt.MouseButton.NoButton, left)


def send(
    button: RiskButton, kind: QEvent.Type, point: QPoint, which: Qt.MouseButton, held: Qt.MouseButton
) -> None:
    local = QPointF(button.mapFromGlobal(point))
    event = QMouseEvent(kind, local, QPointF(point), which, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(button, event)


def let_go(button: RiskButton) -> None:
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    send(button, QEvent.Type.MouseButtonRelease, button.mapToGlobal(button.rect().center()), left, none)


def test_arrow_keys_move_a_risk_and_it_keeps_the_focus(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    button = pane.matrix.button(risks[1].id)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(QApplication.focusWidget(), key)

    assert rating_of(book, risks[1]) == Rating(5, 2)
    assert QApplication.focusWidget() is button
    assert len(book.rating_notes.of_risk(risks[1].id)) == 6  # the first is of adding it


def test_arrow_keys_stop_at_the_edge(pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot) -> None:
    edits = book.journal.count()

    qtbot.keyClick(pane.matrix.button(risks[2].id), Qt.Key.Key_Right)

    assert rating_of(book, risks[2]) == Rating(2, 5)
    assert book.journal.count() == edits


def test_a_risk_is_dragged_to_another_cell(pane: RisksPane, book: Book, risks: list[Risk]) -> None:
    button = pane.matrix.button(risks[0].id)

    drag_over(pane, button, Rating(2, 2))
    let_go(button)

    assert rating_of(book, risks[0]) == Rating(2, 2)
    assert pane.matrix.childAt(pane.matrix.centre_of(Rating(2, 2)) + QPoint(0, 4)) is button


def test_the_cell_under_a_dragged_risk_is_said_in_words(pane: RisksPane, risks: list[Risk]) -> None:
    drag_over(pane, pane.matrix.button(risks[0].id), Rating(4, 5))

    assert pane.matrix.aim_words() == "Likely / Severe, critical"


def test_escape_cancels_a_drag(pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot) -> None:
    button = pane.matrix.button(risks[0].id)
    before = button.pos()
    drag_over(pane, button, Rating(1, 1))

    qtbot.keyClick(button, Qt.Key.Key_Escape)
    let_go(button)

    assert rating_of(book, risks[0]) == Rating(4, 4)
    assert button.pos() == before
    assert pane.matrix.aim_words() == ""


def test_a_risk_dropped_outside_goes_back(pane: RisksPane, book: Book, risks: list[Risk]) -> None:
    button = pane.matrix.button(risks[0].id)
    before = button.pos()
    drag_over(pane, button, Rating(1, 1))

    outside = pane.matrix.mapToGlobal(QPoint(1, 1))
    send(button, QEvent.Type.MouseMove, outside, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)
    let_go(button)

    assert rating_of(book, risks[0]) == Rating(4, 4)
    assert button.pos() == before


def test_undo_puts_a_moved_risk_back(
    pane: RisksPane, desk: Desk, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    button = pane.matrix.button(risks[1].id)
    before = button.geometry()
    qtbot.keyClick(button, Qt.Key.Key_Left)
    assert button.geometry() != before

    desk.open_book.undo()

    assert button.geometry() == before
    assert not pane.reason_bar.is_asking


def test_a_move_asks_for_a_reason_in_place(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    button = pane.matrix.button(risks[1].id)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is button

    pane.reason_action.trigger()
    qtbot.keyClicks(QApplication.focusWidget(), "Two gauges failed")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert book.rating_notes.of_risk(risks[1].id)[-1].reason == "Two gauges failed"
    assert not pane.reason_bar.is_asking
    assert QApplication.focusWidget() is button


def test_a_reason_may_be_left_out(pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot) -> None:
    qtbot.keyClick(pane.matrix.button(risks[1].id), Qt.Key.Key_Up)
    pane.reason_action.trigger()
    qtbot.keyClicks(pane.reason_bar.line, "Two g")

    qtbot.keyClick(pane.reason_bar.line, Qt.Key.Key_Escape)
    qtbot.keyClick(pane.reason_bar.line, Qt.Key.Key_Escape)

    assert book.rating_notes.of_risk(risks[1].id)[-1].reason == ""
    assert not pane.reason_bar.is_asking


def test_a_reason_being_typed_is_kept_when_the_next_move_is_made(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    qtbot.keyClick(pane.matrix.button(risks[1].id), Qt.Key.Key_Up)
    pane.reason_action.trigger()
    qtbot.keyClicks(pane.reason_bar.line, "Two gauges failed")

    qtbot.keyClick(pane.matrix.button(risks[0].id), Qt.Key.Key_Up)

    assert book.rating_notes.of_risk(risks[1].id)[-1].reason == "Two gauges failed"
    assert pane.reason_bar.line.text() == ""


def test_a_screen_reader_hears_where_a_risk_stands(pane: RisksPane, risks: list[Risk], qtbot: QtBot) -> None:
    button = pane.matrix.button(risks[0].id)
    assert button.accessibleName() == (
        "R1 Leaks: likelihood Likely (4 of 5), impact Major (4 of 5), critical"
    )

    qtbot.keyClick(button, Qt.Key.Key_Down)

    assert button.accessibleName() == "R1 Leaks: likelihood Possible (3 of 5), impact Major (4 of 5), high"


def test_a_rating_is_taken_away_with_backspace(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    qtbot.keyClick(pane.matrix.button(risks[0].id), Qt.Key.Key_Backspace)

    assert rating_of(book, risks[0]) is None
    assert pane.matrix.risks_in(None)[0].id == risks[0].id
    assert "R1 is no longer rated" in pane.reason_bar.words


def test_a_risk_is_dragged_off_the_matrix_and_on_again(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    qtbot.keyClick(pane.matrix.button(risks[0].id), Qt.Key.Key_Backspace)
    strip = pane.matrix.mapToGlobal(pane.matrix.look.strip.center())
    button = pane.matrix.button(risks[1].id)
    drag_over(pane, button, Rating(1, 1))
    send(button, QEvent.Type.MouseMove, strip, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)
    assert pane.matrix.aim_words() == "Not rated"

    let_go(button)
    assert rating_of(book, risks[1]) is None
    drag_over(pane, pane.matrix.button(risks[0].id), Rating(2, 4))
    let_go(pane.matrix.button(risks[0].id))

    assert rating_of(book, risks[0]) == Rating(2, 4)


def test_who_has_dragged_a_risk_can_say_why_at_once(
    pane: RisksPane, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    drag_over(pane, pane.matrix.button(risks[0].id), Rating(1, 1))
    let_go(pane.matrix.button(risks[0].id))

    qtbot.keyClicks(pane.focusWidget(), "Heard today")
    qtbot.keyClick(pane.focusWidget(), Qt.Key.Key_Return)

    assert book.rating_notes.of_risk(risks[0].id)[-1].reason == "Heard today"
    assert pane.matrix.button(risks[0].id).hasFocus()
