"""The Help menu: the guide, the keys, and what to do when something goes wrong."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from briefbook.translation import tr
from briefbook.ui.frame.session import Session
from briefbook.ui.frame.submenu import Submenu
from briefbook.ui.help.guide import Guide
from briefbook.ui.trouble.hooks import Trouble, make_support_file


class HelpMenu(Submenu):
    """The commands that explain."""

    def __init__(self, window: QWidget, session: Session, add: Callable[..., QAction], parent: QMenu) -> None:
        super().__init__(tr("Help", "menu"), session, add, parent)
        self._window = window
        self.trouble: Trouble | None = None
        self.guide = Guide(session)
        self.addAction(add(tr("Guide"), self.guide.show_here, icon="book-open", key="F1"))
        self.keys = add(tr("Keys"), self._show_keys, icon="keyboard", key="Ctrl+F1")
        self.addAction(self.keys)
        self.addAction(add(tr("File Format"), self.guide.show_file_format))
        self.addSeparator()
        self.addAction(add(tr("Make a Support File…"), self._make_support_file))
        self.addAction(add(tr("About Briefbook"), self._show_about, icon="info"))

    def _show_keys(self) -> None:
        from briefbook.ui.frame.keys import KeysDialog

        KeysDialog(self._window, self.session.view.panes() if self.session.view else {}).exec()

    def _make_support_file(self) -> None:
        make_support_file(self.session, self.trouble)

    def _show_about(self) -> None:
        from briefbook.ui.frame.about import show_about

        show_about(self._window)
