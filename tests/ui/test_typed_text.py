import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from briefbook.ui.typed_text import TypedText


@pytest.mark.parametrize(
    ("reason", "kept"),
    [(Qt.FocusReason.TabFocusReason, 1), (Qt.FocusReason.PopupFocusReason, 0)],
    ids=["left", "its menu opened"],
)
def test_what_is_typed_is_kept_by_leaving_and_not_by_opening_a_menu(qtbot, reason, kept):
    finished = []
    text = TypedText("Note", lambda: finished.append("kept"), least=1, most=3)
    qtbot.addWidget(text)
    qtbot.keyClicks(text, "One gauge.")

    QApplication.sendEvent(text, QFocusEvent(QEvent.Type.FocusOut, reason))

    assert len(finished) == kept
