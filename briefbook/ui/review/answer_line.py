"""The line in which the question of a row is answered, with the button that keeps the answer."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from briefbook.translation import tr

_INSET = 3
_GAP = 8


class AnswerLine(QLineEdit):
    """A line with a button at its end that does what Enter does."""

    def __init__(self, question: str, verb: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(question)
        self.setAccessibleName(question)
        self.setToolTip(tr("Enter keeps it, Esc leaves"))
        self.button = QPushButton(verb, self)
        self.button.setProperty("role", "message")
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        # the keyboard stays in the line, which has Enter for it
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.returnPressed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end, and what is typed before it."""
        super().resizeEvent(event)
        size = QSize(self.button.sizeHint().width(), self.height() - 2 * _INSET)
        is_turned = self.isRightToLeft()
        left = _INSET if is_turned else self.width() - size.width() - _INSET
        self.button.setGeometry(left, _INSET, size.width(), size.height())
        room = size.width() + _GAP
        self.setTextMargins(room if is_turned else 0, 0, 0 if is_turned else room, 0)
