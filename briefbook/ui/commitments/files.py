"""The commitments as files for other programs: the timeline as a calendar, the ledger as a table."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QToolButton, QWidget

from briefbook.domain.actor import Actor, Involvement
from briefbook.domain.advice import Event, Recommendation
from briefbook.domain.commitment import Commitment, Dependency, Progress
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk, RiskAction
from briefbook.domain.source import Source
from briefbook.domain.timeline import timeline
from briefbook.errors import BriefbookError
from briefbook.translation import english, tr
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.folders import folder_beside
from briefbook.ui.tasks import Task

_DATED: tuple[type[Record], ...] = (Commitment, Risk, RiskAction, Recommendation, Event)
_LEDGER: tuple[type[Record], ...] = (
    *(Commitment, Progress, Dependency, Actor),
    *(Involvement, Issue, Source, Passage),
)


class CommitmentFiles(QObject):
    """Asks where to, and writes calendars and ledgers off the window's thread."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self.folder: Path | None = None
        """Where a file was written last."""
        add = partial(add_command, desk.icons, owner, colour="text")
        self.calendar_action = add(
            tr("Calendar File…"),
            self._ask_for_calendar,
            icon="calendar-range",
            hint=tr("Write the timeline to an ICS file, which calendars take in"),
        )
        self.ledger_action = add(
            tr("Export Ledger…"),
            self._ask_for_ledger,
            icon="table",
            hint=tr("Write all commitments to a workbook or a CSV file"),
        )

    def menu_button(self) -> QToolButton:
        """Return the button with both."""
        made = QToolButton()
        menu = QMenu(made)
        menu.addActions([self.calendar_action, self.ledger_action])
        made.setIcon(self._desk.icons.icon("file-down", "muted"))
        made.setText(tr("Export", "verb"))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setToolTip(tr("Write the commitments to a file"))
        made.setAccessibleName(tr("Write the commitments to a file"))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setMenu(menu)
        return made

    def write_calendar(self, path: Path) -> None:
        """Write the timeline to an ICS file."""
        self._desk.finish()
        contents, today = self._desk.open_book.book.contents_of(*_DATED), date.today()

        def make() -> bytes:
            from briefbook.memo.ledgers.calendar import calendar_file

            with english():
                return calendar_file(timeline(contents, today), contents.cover.title)

        self._write(path, make)

    def write_ledger(self, path: Path) -> None:
        """Write all commitments to a table; the suffix of the file says which kind."""
        self._desk.finish()
        contents = self._desk.open_book.book.contents_of(*_LEDGER)

        def make() -> bytes:
            from briefbook.memo.ledgers import csv_file, ledger, xlsx_file

            write = csv_file if path.suffix.casefold() == ".csv" else xlsx_file
            with english():
                return write(ledger(Commitment, contents))

        self._write(path, make)

    def _ask_for_calendar(self) -> None:
        name = tr("timeline", "the name of a file")
        if path := self._asked(tr("Calendar File"), name, {tr("Calendar (*.ics)"): ".ics"}):
            self.write_calendar(path)

    def _ask_for_ledger(self) -> None:
        kinds = {tr("Excel workbook (*.xlsx)"): ".xlsx", tr("CSV (*.csv)"): ".csv"}
        if path := self._asked(tr("Export Ledger"), tr("commitments", "the name of a file"), kinds):
            self.write_ledger(path)

    def _asked(self, title: str, name: str, filters: dict[str, str]) -> Path | None:
        first = next(iter(filters.values()))
        start = str((self.folder or folder_beside(self._desk.open_book)) / f"{name}{first}")
        typed, chosen = QFileDialog.getSaveFileName(
            QApplication.activeWindow(), title, start, ";;".join(filters)
        )
        if not typed:
            return None
        path = Path(typed)
        if path.suffix.casefold() not in filters.values() or path.name == f"{name}{first}":
            path = path.with_suffix(filters.get(chosen, first))
        self.folder = path.parent
        return path

    def _write(self, path: Path, make: Callable[[], bytes]) -> None:
        def work(task: Task) -> Path:
            from briefbook.jobs.writing_files import write_file

            data = make()
            if task.is_cancelled:
                raise BriefbookError(tr("Nothing was written."))
            write_file(path, data)
            return path

        self._desk.tasks.start(
            tr("Writing {name}", name=path.name), work, done=self._tell, failed=self._desk.messages.error
        )

    def _tell(self, path: Path) -> None:
        self._desk.messages.info(tr("Wrote {path}", path=path))
