"""What the window shows in place of a book that asks for its password, or is being written anew."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefbook.errors import BookPasswordError
from briefbook.translation import tr
from briefbook.ui.middle import in_the_middle
from briefbook.ui.password.field import PasswordField
from briefbook.ui.theme.icons import Icons

_WIDEST = 480


class PasswordPage(QWidget):
    """Asks for the password of one book, for as long as it takes."""

    other_wanted = Signal()
    """Another book is to be opened instead."""

    def __init__(self, path: Path, unlock: Callable[[str], None], icons: Icons, *, was_open: bool) -> None:
        super().__init__()
        self._unlock = unlock
        title = QLabel(path.stem)
        title.setProperty("role", "h1")
        title.setWordWrap(True)
        why = tr("This book is locked.") if was_open else tr("This book is protected by a password.")
        words = QLabel(" ".join((why, tr("Without its password nobody can open it."))))
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self.field = PasswordField(tr("Password"), icons)
        self.wrong = QLabel()
        self.wrong.setProperty("role", "danger")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self.open = QPushButton(tr("Unlock") if was_open else tr("Open", "verb"))
        self.open.setProperty("role", "primary")
        self.other = QPushButton(tr("Another Book"))
        self.field.line.returnPressed.connect(self.try_it)
        self.field.line.textEdited.connect(self._on_edited)
        self.open.clicked.connect(self.try_it)
        self.other.clicked.connect(self.other_wanted)
        label = QLabel(tr("&Password"))
        label.setBuddy(self.field.line)
        label.setProperty("role", "strong")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open)
        buttons.addWidget(self.other)
        buttons.addStretch()
        column = _card(self)
        for told in (title, words):
            column.addWidget(told)
        column.addSpacing(8)
        for widget in (label, self.field, self.wrong):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.setFocusProxy(self.field)
        self._on_edited()

    def try_it(self) -> None:
        """Try to open the book with what is typed; a wrong password is said to be wrong."""
        if not self.field.text:
            self.field.setFocus()
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._unlock(self.field.text)
        except BookPasswordError as error:
            self.wrong.setText(str(error))
            self.wrong.show()
            self.field.mark(True)
            self.field.line.setAccessibleDescription(str(error))
            self.field.line.selectAll()
            self.field.setFocus()
        finally:
            QApplication.restoreOverrideCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the book alone with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.other_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_edited(self) -> None:
        self.open.setEnabled(bool(self.field.text))
        self.wrong.hide()
        self.field.mark(False)
        self.field.line.setAccessibleDescription("")


class WritingPage(QWidget):
    """Tells that a book is being written anew."""

    def __init__(self, path: Path, words: str) -> None:
        super().__init__()
        title = QLabel(path.stem)
        title.setProperty("role", "h1")
        title.setWordWrap(True)
        told = QLabel(words)
        told.setWordWrap(True)
        told.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(words)
        column = _card(self)
        for widget in (title, told):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(self._bar)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many of how many files are written."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)


def _card(page: QWidget) -> QVBoxLayout:
    """Lay a card out in the middle of a page, and return its column."""
    card = QFrame()
    card.setProperty("role", "pane")
    card.setMaximumWidth(_WIDEST)
    column = QVBoxLayout(card)
    column.setContentsMargins(40, 36, 40, 36)
    column.setSpacing(12)
    in_the_middle(page, card)
    return column
