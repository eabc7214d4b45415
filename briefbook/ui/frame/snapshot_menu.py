"""The commands of the whole window about snapshots."""

from collections.abc import Callable

from PySide6.QtGui import QAction

from briefbook.translation import tr
from briefbook.ui.frame.header_bar import HeaderBar
from briefbook.ui.frame.session import Session


class SnapshotCommands:
    """Take one wherever the user is, and show them."""

    def __init__(self, session: Session, add: Callable[..., QAction]) -> None:
        self._session = session
        self.actions = [
            add(tr("Take a Snapshot…"), self._take, icon="bookmark", key="Ctrl+Shift+T"),
            add(tr("Snapshots"), self._show, icon="history"),
        ]

    def _take(self) -> None:
        from briefbook.ui.snapshots.naming import SnapshotNaming

        if self._session.desk and self._session.view:
            window = self._session.view.window()
            naming = SnapshotNaming(self._session.desk, window)
            naming.popup.closed.connect(naming.popup.deleteLater)
            naming.take(window.findChild(HeaderBar) or window)

    def _show(self) -> None:
        if self._session.desk:
            self._session.desk.wayfinder.snapshots_wanted.emit("")
