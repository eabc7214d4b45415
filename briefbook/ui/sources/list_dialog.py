"""A dialog that lists sentences below a heading."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from briefbook.translation import tr
from briefbook.ui.dialog_room import give_room


class ListDialog(QDialog):
    """Shows its `list`, which is yet to be filled; it does not keep the window waiting."""

    def __init__(self, title: str, heading: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        give_room(self, 620, 440)
        words = QLabel(heading)
        words.setProperty("role", "title")
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self.list)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch()
        self._buttons.addWidget(close)
        layout.addLayout(self._buttons)

    def add_button(self, words: str, act: Callable[[], object]) -> QPushButton:
        """Add a button before the one that closes; the dialog closes after it."""
        made = QPushButton(words)
        made.clicked.connect(self.close)
        made.clicked.connect(lambda: act())
        self._buttons.insertWidget(self._buttons.count() - 1, made)
        return made
