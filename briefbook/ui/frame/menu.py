"""The menu behind the book's title, and the commands of the whole window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMenu

from briefbook.ui.frame.commands import Commands
from briefbook.ui.frame.edit_menu import EditMenu
from briefbook.ui.frame.file_menu import FileMenu
from briefbook.ui.frame.go_menu import GoMenu
from briefbook.ui.frame.help_menu import HelpMenu
from briefbook.ui.frame.session import Session
from briefbook.ui.frame.view_menu import ViewMenu
from briefbook.ui.theme.icons import Icons


class Menu(QObject):
    """All commands that do not belong to one pane."""

    def __init__(self, window: QMainWindow, session: Session, icons: Icons) -> None:
        super().__init__(window)
        self._session = session
        self.menu = QMenu(window)
        add = Commands(window, icons).add
        self.file = FileMenu(session, add, window.close, self.menu)
        self.menu.addMenu(self.file)
        self.edit = EditMenu(window, session, add, self.menu)
        self.go = GoMenu(window, session, add, self.menu)
        self.view = ViewMenu(window, session, add, self.menu)
        self.help = HelpMenu(window, session, add, self.menu)
        menus = (self.file, self.edit, self.go, self.view, self.help)
        self._of_book = [action for menu in menus for action in menu.of_book]
        self.header_actions = [
            *(self.file.team.sync, self.edit.undo, self.edit.redo),
            *(self.view.toggle_dark, self.view.split, self.view.inspector),
        ]
        session.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        view = self._session.view
        for action in self._of_book:
            action.setEnabled(view is not None)
        self.file.show_imports([view.sources.import_action, view.sources.paste_action] if view else [])
        self.view.refresh()
        self.edit.refresh()
