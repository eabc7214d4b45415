"""A menu of the window with commands of its own."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from briefbook.ui.frame.session import Session


class Submenu(QMenu):
    """One of the menus behind the book's title; `add` makes an action of the window."""

    def __init__(self, words: str, session: Session, add: Callable[..., QAction], parent: QMenu) -> None:
        # with its parent: PySide loses what Qt made itself when the panes of a closed book go
        super().__init__(words, parent)
        self.session, self.add = session, add
        self.of_book: list[QAction] = []
        """What can be done with an open book only."""
        parent.addMenu(self)

    def submenu(self, words: str) -> QMenu:
        """Add a menu inside this one."""
        made = QMenu(words, self)
        self.addMenu(made)
        return made
