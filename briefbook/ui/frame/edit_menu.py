"""The Edit menu: undo, and what changes texts throughout the book."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from briefbook.translation import tr
from briefbook.ui.commands import retip
from briefbook.ui.frame.commands import GLOSSARY
from briefbook.ui.frame.session import Session
from briefbook.ui.frame.submenu import Submenu
from briefbook.ui.spelling.spelling_menu import SpellingMenu


class EditMenu(Submenu):
    """The commands that change the book."""

    def __init__(self, window: QWidget, session: Session, add: Callable[..., QAction], parent: QMenu) -> None:
        super().__init__(tr("Edit", "menu"), session, add, parent)
        self._window = window
        self.undo = add(tr("Undo"), self._undo, icon="undo-2", key="Ctrl+Z")
        self.redo = add(tr("Redo"), self._redo, icon="redo-2", key="Ctrl+Shift+Z or Ctrl+Y")
        self.glossary = add(tr("Glossary…"), self._show_glossary, icon="languages")
        self.glossary.setObjectName(GLOSSARY)
        self.replace = add(tr("Find and Replace…"), self._show_replacing, icon="search", key="Ctrl+H")
        self.of_book = [self.replace, self.glossary]
        self.addActions([self.undo, self.redo])
        self.addSeparator()
        self.addActions([self.replace, self.glossary])
        self.spelling = SpellingMenu(session, add, self)
        self.addMenu(self.spelling)
        self.of_book += self.spelling.of_book
        session.edited.connect(self.refresh)
        session.changed.connect(self._follow)

    def refresh(self) -> None:
        """Say what undo and redo would do."""
        book = self.session.book
        may_change = book is not None and not book.is_read_only
        done, undone = (book.journal.last_done(), book.journal.first_undone()) if book else (None, None)
        is_typing = self.session.desk is not None and self.session.desk.open_book.unfinished.state != "saved"
        # what is being typed becomes an edit, which is then taken back
        self.undo.setEnabled(may_change and (done is not None or is_typing))
        self.redo.setEnabled(may_change and undone is not None)
        retip(self.undo, tr("Undo {edit}", edit=done.text) if done else tr("Nothing to undo"))
        retip(self.redo, tr("Redo {edit}", edit=undone.text) if undone else tr("Nothing to redo"))

    def _follow(self) -> None:
        if self.session.desk:
            self.session.desk.open_book.unfinished.changed.connect(self.refresh)
            self.session.desk.wayfinder.replacing_wanted.connect(self.replace.trigger)

    def _undo(self) -> None:
        if self.session.desk:
            with self.session.desk.messages.telling():
                self.session.desk.open_book.undo()

    def _redo(self) -> None:
        if self.session.desk:
            with self.session.desk.messages.telling():
                self.session.desk.open_book.redo()

    def _show_replacing(self) -> None:
        from briefbook.ui.replacing import open_replacing

        view, desk = self.session.view, self.session.desk
        if view and desk:
            outline: Any = view.work.pane("outline")
            open_replacing(desk, view, lambda: outline.tree.current_id)

    def _show_glossary(self) -> None:
        from briefbook.ui.frame.glossary import GlossaryDialog

        if self.session.desk:
            GlossaryDialog(self.session.desk, self._window).open()
