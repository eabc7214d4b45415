"""The line in which one types what a list is searched for."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from briefbook.translation import tr
from briefbook.ui.commands import HIDDEN
from briefbook.ui.desk import Desk

REST = 60
"""Milliseconds without a key before a search begins."""


class SearchLine(QLineEdit):
    """Tells what is searched for after each rest; Escape clears, Down goes on to the list."""

    searched = Signal()
    """Another `query` is to be looked for; "" for everything."""
    left_down = Signal()
    """The user wants to go to the list."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.query = ""
        self._resting = QTimer(self, interval=REST, singleShot=True)
        self._resting.timeout.connect(self._search)
        self.setProperty("role", "search")
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        # what is dropped here is the pane's
        self.setAcceptDrops(False)
        looking = self.addAction(desk.icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        _name(looking, tr("Search", "verb"))
        self._clearing = self.addAction(
            desk.icons.icon("x", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        _name(self._clearing, tr("Clear Search"))
        looking.triggered.connect(self.setFocus)
        self._clearing.triggered.connect(self.clear)
        self._clearing.setVisible(False)
        self.textChanged.connect(self._wait)

    def settle(self, query: str) -> None:
        """Search for something without telling."""
        self.query = query
        self.setText(query)
        self._resting.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Escape, and leave on Down."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Down:
            self.search_now()
            self.left_down.emit()
        else:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.search_now()
            super().keyPressEvent(event)

    def search_now(self) -> None:
        """Search at once for what was typed."""
        if self._resting.isActive():
            self._resting.stop()
            self._search()

    def _wait(self, text: str) -> None:
        self._clearing.setVisible(bool(text))
        self._resting.start(REST if text.strip() else 0)

    def _search(self) -> None:
        query = " ".join(self.text().split())
        # a space after the last word ends it, so that only the word itself is found
        if query and self.text()[-1:].isspace():
            query += " "
        if query != self.query:
            self.query = query
            self.searched.emit()


def _name(action: QAction, text: str) -> None:
    action.setText(text)
    action.setToolTip(text)
    action.setData(HIDDEN)
