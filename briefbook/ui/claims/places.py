"""What stands where no claims are listed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

_TEACHING = (
    "A claim is one sentence that your brief may rest on: how firm it is, as of when, who says so, "
    "and the passages that speak for it and against it. Mark a passage in the reader and make it a claim, "
    "or write one here."
)


class NoClaims(QWidget):
    """Says what claims are for, with the button that makes the first."""

    def __init__(self, new_action: QAction) -> None:
        super().__init__()
        self.button = QPushButton(new_action.icon(), "New Claim")
        self.button.setToolTip(new_action.toolTip())
        self.button.setEnabled(new_action.isEnabled())
        self.button.clicked.connect(new_action.trigger)
        _stack(self, _label("No claims yet", "title"), _label(_TEACHING, "meta"), self.button)


class NothingFound(QWidget):
    """Says that no claim is wanted, with the button that lists them all again."""

    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton("Show All Claims")
        self.button.clicked.connect(self.clear_wanted)
        _stack(self, _label("No claim is like that", "title"), self.button)


def _stack(place: QWidget, *parts: QWidget) -> None:
    layout = QVBoxLayout(place)
    layout.setContentsMargins(24, 16, 24, 16)
    layout.setSpacing(10)
    layout.addStretch(2)
    for part in parts:
        if isinstance(part, QPushButton):
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
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
