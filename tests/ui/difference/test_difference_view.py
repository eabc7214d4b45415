"""Differences as they are shown, folded and spoken."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefbook.domain.comparison import Piece, word_diff
from briefbook.ui.desk import Desk
from briefbook.ui.difference.difference_view import DifferenceView
from briefbook.ui.difference.folding import folded, spoken

LONG = " ".join(f"word{number}" for number in range(100))


def test_a_long_stretch_that_is_the_same_is_folded() -> None:
    stretches = folded((Piece("added", "New. "), Piece("same", LONG), Piece("removed", " Old.")))

    assert [one.kind for one in stretches] == ["added", "same", "folded", "same", "removed"]
    assert stretches[2].text == " … 76 words unchanged … "


def test_what_changed_is_said_in_words() -> None:
    assert (
        spoken(word_diff("until Friday at noon", "until Sunday at noon")) == "removed: Friday; added: Sunday"
    )


def test_the_view_marks_changes_by_more_than_colour_and_unfolds(desk: Desk, qtbot: QtBot) -> None:
    view = DifferenceView(desk.theme, "Difference")
    qtbot.addWidget(view)
    view.show_difference((Piece("removed", "Old."), Piece("added", "New."), Piece("same", f" {LONG}")))

    cursor = view.textCursor()
    cursor.setPosition(2)
    assert cursor.charFormat().fontStrikeOut()
    cursor.setPosition(6)
    assert cursor.charFormat().fontUnderline()
    assert "88 words unchanged" in view.toPlainText()

    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert "word50" in view.toPlainText()
