"""The commands that share the open book with a team."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from briefbook.translation import tr
from briefbook.ui.frame.session import Session

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.ui.team.sharing import Sharing


class TeamMenu(QMenu):
    """Publish, join, sync and leave; what is about a team is offered where there is one."""

    def __init__(self, session: Session, add: Callable[..., QAction], parent: QMenu) -> None:
        super().__init__(tr("Team"), parent)
        self._session = session
        self._made: Sharing | None = None
        self.sync = add(tr("Sync Now"), lambda: self._sharing().sync(), icon="refresh-cw", key="Ctrl+Shift+J")
        self.publish = add(tr("Publish the Book…"), lambda: self._sharing().ask_and_publish(), icon="upload")
        self.join = add(tr("Join a Shared Book…"), lambda: self._sharing().ask_and_join(), icon="users")
        self.leave = add(tr("Leave the Team"), lambda: self._sharing().leave())
        self.addActions([self.sync, self.publish, self.join])
        self.addSeparator()
        self.addAction(self.leave)
        session.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Offer what makes sense for the open book."""
        book = self._session.book
        membership = self._sharing().membership() if book is not None else None
        may_change = book is not None and not book.is_read_only
        for action in (self.sync, self.leave):
            action.setVisible(membership is not None)
            action.setEnabled(membership is not None and may_change)
        self.publish.setEnabled(membership is None and may_change)
        tip = tr("Sync with {address}", address=membership.address) if membership else tr("Sync Now")
        self.sync.setToolTip(f"{tip} ({self.sync.shortcut().toString()})")

    def _sharing(self) -> "Sharing":
        from briefbook.ui.team.sharing import Sharing

        if self._made is None:
            self._made = Sharing(self._session)
            self._made.changed.connect(self.refresh)
        return self._made
