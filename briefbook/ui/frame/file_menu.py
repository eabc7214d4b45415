"""The File menu: books, what comes in, what goes out, and what keeps a book safe."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from briefbook.translation import tr
from briefbook.ui.frame.saving_copies import SavingCommands
from briefbook.ui.frame.session import Session
from briefbook.ui.frame.snapshot_menu import SnapshotCommands
from briefbook.ui.frame.table_menu import TableMenu
from briefbook.ui.password.menu import PasswordMenu
from briefbook.ui.team.menu import TeamMenu

if TYPE_CHECKING:  # loaded when it is first wanted
    from briefbook.ui.printing.printing import Printing


class FileMenu(QMenu):
    """The commands on whole books."""

    saved_wanted = Signal()
    """Say what is saved."""

    def __init__(
        self, session: Session, add: Callable[..., QAction], leave: Callable[[], object], parent: QMenu
    ) -> None:
        super().__init__(tr("File", "menu"), parent)
        self._session = session
        self.new = add(tr("New Book…"), self._create, icon="book-open", key="Ctrl+N")
        self.open = add(tr("Open Book…"), self._ask, icon="folder-open", key="Ctrl+O")
        self.sample = add(tr("Open Sample"), self._make_sample, icon="notebook-tabs")
        self._recent = QMenu(tr("Open Recent"), self)
        self._recent.aboutToShow.connect(self._list_recent)
        self.export = add(tr("Export the Memo…"), self._export, icon="file-down", key="Ctrl+E")
        self.print = add(tr("Print the Memo…"), self._print, key="Ctrl+Shift+P")
        self._printing: Printing | None = None
        rename = add(tr("Rename Book…"), self._rename, icon="pencil")
        back = add(tr("Go Back to a Backup…"), self._go_back, icon="history")
        merge = add(tr("Merge Another Copy…"), self._merge, icon="split")
        self.saving = SavingCommands(session, add, self.saved_wanted.emit)
        close = add(tr("Close Book"), session.close, key="Ctrl+W")
        quit_ = add(tr("Quit"), leave, key="Ctrl+Q")
        self.addActions([self.new, self.open])
        self.addMenu(self._recent)
        self.addAction(self.sample)
        self.addSeparator()
        # made here: PySide loses what Qt made itself when the panes of a closed book go
        self._before_export = QAction(self)
        self._before_export.setSeparator(True)
        self.addAction(self._before_export)
        self.addActions([self.export, self.print])
        tables = TableMenu(session, add, self)
        self.addMenu(tables)
        self.addSeparator()
        snapshots = SnapshotCommands(session, add)
        self.addActions([self.saving.copy, back, *snapshots.actions])
        self.addSeparator()
        self.addAction(merge)
        self.team = TeamMenu(session, add, self)
        self.addMenu(self.team)
        self.addSeparator()
        self.passwords = PasswordMenu(session, add, self)
        self.addMenu(self.passwords)
        self.addActions([rename, close, quit_])
        self.of_book = [
            self.export,
            self.print,
            rename,
            back,
            merge,
            close,
            *tables.commands,
            *snapshots.actions,
            *self.saving.all,
        ]
        """What can be done with an open book only."""
        self._imports: list[QAction] = []

    def show_imports(self, imports: Sequence[QAction]) -> None:
        """Offer the library's own commands, which come and go with the book."""
        for action in self._imports:
            self.removeAction(action)
        self._imports = list(imports)
        self.insertActions(self._before_export, self._imports)

    def _create(self) -> None:
        from briefbook.ui.frame.asking_for_books import create_book

        create_book(self._session)

    def _ask(self) -> None:
        from briefbook.ui.frame.asking_for_books import open_book

        open_book(self._session)

    def _make_sample(self) -> None:
        from briefbook.ui.frame.asking_for_books import make_sample_book

        make_sample_book(self._session)

    def _rename(self) -> None:
        from briefbook.ui.frame.asking_for_books import retitle_book

        retitle_book(self._session)

    def _export(self) -> None:
        if self._session.exporter:
            self._session.exporter.export()

    def _print(self) -> None:
        from briefbook.ui.printing.printing import Printing

        self._printing = self._printing or Printing(self._session)
        self._printing.print_memo()

    def _go_back(self) -> None:
        from briefbook.ui.backups.going_back import show_backups

        show_backups(self._session)

    def _merge(self) -> None:
        from briefbook.ui.merging.merging import ask_and_merge

        ask_and_merge(self._session)

    def _list_recent(self) -> None:
        self._recent.clear()
        for path in self._session.recent():
            action = self._recent.addAction(path.stem)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self._open(path))
        if self._recent.isEmpty():
            self._recent.addAction(tr("No books yet")).setEnabled(False)

    def _open(self, path: Path) -> None:
        # the menu belongs to the session that is about to change
        QTimer.singleShot(0, self, lambda: self._session.open(path))
