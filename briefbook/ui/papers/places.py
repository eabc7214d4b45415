"""What stands in the place of a table that has nothing to show."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from briefbook.translation import tr, tr_noop

_NONE_YET: Final = {
    "claim": tr_noop("No claims yet"),
    "actor": tr_noop("No actors yet"),
    "objective": tr_noop("No objectives yet"),
    "commitment": tr_noop("No commitments yet"),
    "event": tr_noop("No events yet"),
    "scenario": tr_noop("No scenarios yet"),
    "recommendation": tr_noop("No recommendations yet"),
    "talking point": tr_noop("No talking points yet"),
}
_SHOW_ALL: Final = {
    "claim": tr_noop("Show All Claims"),
    "actor": tr_noop("Show All Actors"),
    "objective": tr_noop("Show All Objectives"),
    "commitment": tr_noop("Show All Commitments"),
    "event": tr_noop("Show All Events"),
    "scenario": tr_noop("Show All Scenarios"),
    "recommendation": tr_noop("Show All Recommendations"),
    "talking point": tr_noop("Show All Talking Points"),
}
_NONE_LIKE: Final = {
    "claim": tr_noop("No claim is like that"),
    "actor": tr_noop("No actor is like that"),
    "objective": tr_noop("No objective is like that"),
    "commitment": tr_noop("No commitment is like that"),
    "event": tr_noop("No event is like that"),
    "scenario": tr_noop("No scenario is like that"),
    "recommendation": tr_noop("No recommendation is like that"),
    "talking point": tr_noop("No talking point is like that"),
}
"""What is said of each kind of record."""


class NoRecords(QWidget):
    """Says what goes here, with the button that makes the first."""

    def __init__(self, kind: str, teaching: str, new_action: QAction, words: str) -> None:
        """Teach about records of a kind, such as `claim`; `words` stand on the button."""
        super().__init__()
        self.button = QPushButton(new_action.icon(), words)
        self.button.setToolTip(new_action.toolTip())
        self.button.setEnabled(new_action.isEnabled())
        self.button.clicked.connect(new_action.trigger)
        _stack(self, _label(tr(_NONE_YET[kind]), "title"), _label(teaching, "meta"), self.button)
        self.setFocusProxy(self.button)


class NothingLike(QWidget):
    """Says that no record is like what is asked for, with the button that shows them all again."""

    clear_wanted = Signal()

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.button = QPushButton(tr(_SHOW_ALL[kind]))
        self.button.clicked.connect(self.clear_wanted)
        _stack(self, _label(tr(_NONE_LIKE[kind]), "title"), self.button)
        self.setFocusProxy(self.button)


def _stack(place: QWidget, *parts: QWidget) -> None:
    layout = QVBoxLayout(place)
    layout.setContentsMargins(24, 16, 24, 16)
    layout.setSpacing(10)
    layout.addStretch(2)
    for part in parts:
        if isinstance(part, QPushButton):
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            part.setAutoDefault(True)  # Enter presses it too, as it has the keyboard at first
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        else:
            layout.addWidget(part)
    layout.addStretch(3)


def _label(words: str, role: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label
