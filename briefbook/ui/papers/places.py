"""What stands in the place of a table that has nothing to show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget


class NoRecords(QWidget):
    """Says what goes here, with the button that makes the first."""

    def __init__(self, name: str, teaching: str, new_action: QAction, words: str) -> None:
        """Teach about records that are called `name`; `words` stand on the button."""
        super().__init__()
        self.button = QPushButton(new_action.icon(), words)
        self.button.setToolTip(new_action.toolTip())
        self.button.setEnabled(new_action.isEnabled())
        self.button.clicked.connect(new_action.trigger)
        _stack(self, _label(f"No {name}s yet", "title"), _label(teaching, "meta"), self.button)
        self.setFocusProxy(self.button)


class NothingLike(QWidget):
    """Says that no record is like what is asked for, with the button that shows them all again."""

    clear_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.button = QPushButton(f"Show All {name.title()}s")
        self.button.clicked.connect(self.clear_wanted)
        _stack(self, _label(f"No {name} is like that", "title"), self.button)
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
