"""The commands that load tables of risks, commitments and the like, and write them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from briefbook.domain.vocabulary import kind_words
from briefbook.translation import tr
from briefbook.ui.frame.session import Session

_WRITTEN = (
    *("risk", "commitment", "position", "actor", "objective", "scenario", "recommendation"),
    *("talking point", "event"),
)


class TableMenu(QMenu):
    """Load a table, or export one of those that the book has."""

    def __init__(self, session: Session, add: Callable[..., QAction], parent: QMenu) -> None:
        super().__init__(tr("Tables"), parent)
        self._session = session
        load = add(tr("Load Table…"), self._load, icon="import")
        written = [
            add(
                tr("Export {records} as a Table…", records=kind_words(name)),
                partial(self._write, name),
                icon="table",
            )
            for name in _WRITTEN
        ]
        self.commands = [load, *written]
        self.addAction(load)
        self.addSeparator()
        self.addActions(written)

    def _load(self) -> None:
        from briefbook.ui.loading.opening import open_loading

        if self._session.desk:
            open_loading(self._session.desk)

    def _write(self, name: str) -> None:
        from briefbook.domain.kinds import KINDS
        from briefbook.ui.loading.opening import save_table

        if self._session.desk:
            save_table(self._session.desk, KINDS[name])
