"""A text of the program's own, line by line as it is saved, to read and to copy from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

_How = Qt.TextInteractionFlag


class FixedText(QPlainTextEdit):
    """Shows a text in letters of one width; Tab leaves it."""

    def __init__(self, name: str) -> None:
        """Call it `name` for who does not see it."""
        super().__init__()
        self.setProperty("role", "fixed")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        # it is English, whatever the window speaks
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTextInteractionFlags(_How.TextSelectableByMouse | _How.TextSelectableByKeyboard)
