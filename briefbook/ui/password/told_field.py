"""A password's field with a line of words under it."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from briefbook.translation import tr
from briefbook.ui.password.field import PasswordField
from briefbook.ui.theme.icons import Icons

IsRight: TypeAlias = Callable[[str], bool]
"""Returns whether a password is that of a book; unlike the key itself it is no secret."""


class ToldField(QWidget):
    """Says under a field what there is to say of what is typed in it."""

    def __init__(self, name: str, icons: Icons) -> None:
        super().__init__()
        self.field = PasswordField(name, icons)
        self.told = QLabel()
        self.told.setProperty("role", "meta")
        self.told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.told)
        self.setFocusProxy(self.field)

    def tell(self, words: str, *, is_bad: bool = False) -> None:
        """Say something of what is typed."""
        self.told.setText(words)
        self.told.setProperty("level", "warning" if is_bad else None)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.field.line.setAccessibleDescription(words)


class PresentPassword(ToldField):
    """Asks for the password that a book has."""

    def __init__(self, is_right: IsRight, icons: Icons) -> None:
        super().__init__(tr("Present password"), icons)
        self._is_right = is_right
        self.told.hide()
        self.field.line.textEdited.connect(self._forget)

    def is_right(self) -> bool:
        """Return whether what is typed is the password; where it is not, that is said."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            is_right = self._is_right(self.field.text)
        finally:
            QApplication.restoreOverrideCursor()
        if not is_right:
            self.told.show()
            self.tell(tr("This is not the password that the book has."), is_bad=True)
            self.field.mark(True)
            self.field.line.selectAll()
            self.field.setFocus()
        return is_right

    def _forget(self) -> None:
        self.told.hide()
        self.field.mark(False)
        self.field.line.setAccessibleDescription("")
