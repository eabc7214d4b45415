"""Parts that the pages of the review are made of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefbook.ui.announcing import name_box
from briefbook.ui.choice_box import ChoiceBox
from briefbook.ui.commands import button
from briefbook.ui.scrolled import Scrolled


class EmptyPlace(Scrolled):
    """What is said where there is nothing to show: a title, a sentence, and one button or none."""

    def __init__(self, action: QAction | None = None, words: str = "") -> None:
        super().__init__()
        self.title, self.teaching = QLabel(), QLabel()
        self.title.setProperty("role", "title")
        self.teaching.setProperty("role", "meta")
        for label in (self.title, self.teaching):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        layout = QVBoxLayout(self.inside)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self.title)
        layout.addWidget(self.teaching)
        self.button: QPushButton | None = None
        if action is not None:
            self.button = QPushButton(action.icon(), words or action.text())
            self.button.setToolTip(action.toolTip())
            self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.button.clicked.connect(action.trigger)
            self.button.setAutoDefault(True)  # Enter presses it too, as it has the keyboard at first
            layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.setFocusProxy(self.button)
        layout.addStretch(3)

    def say(self, title: str, teaching: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.teaching.setText(teaching)


def command_row(*actions: tuple[QAction, str]) -> QHBoxLayout:
    """Return a row of buttons for actions, each with its words."""
    row = QHBoxLayout()
    row.setSpacing(4)
    for action, words in actions:
        row.addWidget(button(action, words=words))
    row.addStretch()
    return row


def choice(name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
    """Return a box to choose from words, each with what it stands for."""
    made = ChoiceBox()
    name_box(made, name)
    for words, value in choices:
        made.addItem(words, value)
    return made


def meta(words: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label of small words."""
    made = QLabel(words)
    made.setProperty("role", "meta")
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    return made


def deciding_or_empty(
    page: QWidget, told: QLabel, commands: QLayout, split: QWidget, empty: EmptyPlace
) -> QStackedWidget:
    """Fill a page on which one after another is decided; return its faces, the list and the empty place."""
    deciding = QWidget()
    column = QVBoxLayout(deciding)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(told)
    # above the list: a message about the last answer would hide them at the bottom
    column.addLayout(commands)
    column.addWidget(split, 1)
    faces = QStackedWidget()
    faces.addWidget(deciding)
    faces.addWidget(empty)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(faces)
    return faces
