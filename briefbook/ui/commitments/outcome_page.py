"""After the meeting: expectation beside outcome, chosen and noted line by line."""

from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefbook.domain.actor import Objective
from briefbook.domain.advice import Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment
from briefbook.domain.edit import Edit
from briefbook.domain.kinds import NAMES
from briefbook.domain.outcomes import OutcomeLine, counts, outcome_lines
from briefbook.edits.entering import amend
from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import add_command
from briefbook.ui.commitments.outcome_table import OutcomeTable
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.parts import label
from briefbook.ui.review.parts import EmptyPlace, meta

_HINT = tr_noop("Choose what came of each line, and type what is worth keeping. Enter writes in a cell.")
_SHOWN = (Commitment, Objective, TalkingPoint, Recommendation)


class OutcomePage(QWidget):
    """A table of expectations; what came of them is typed where it stands."""

    counted = Signal(object)
    """How many records it is about: `None`, as they are counted elsewhere."""
    page_wanted = Signal(str)
    """Show another page of the pane."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._open_book = desk, desk.open_book
        self._book = desk.open_book.book
        self._is_stale = True
        self.told = label("", "strong", wraps=True)
        self.hint = meta(tr(_HINT), wraps=True)
        self.table = OutcomeTable(desk, self._keep)
        self._to_ledger = QAction(tr("Go to the Ledger"), self)
        self._to_ledger.triggered.connect(lambda: self.page_wanted.emit("ledger"))
        self.empty = EmptyPlace(self._to_ledger)
        self.empty.say(
            tr("Nothing was expected yet"),
            tr(
                "Commitments with an expectation, objectives, talking points and recommendations stand here "
                "after the meeting, to be answered line by line."
            ),
        )
        self._places = QStackedWidget()
        self._places.addWidget(self.table)
        self._places.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.told)
        layout.addWidget(self.hint)
        layout.addWidget(self._places, 1)
        self.setFocusProxy(self.table)
        add = partial(add_command, desk.icons, self.table)
        self.open_action = add(tr("Show Record of This Line"), self._open, keys=("Ctrl+Return",))
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        desk.open_book.flushes(self.table.flush)
        desk.open_book.edited.connect(self._on_edited)

    def show_record(self, record_id: str) -> None:
        """Select the line of a record, if it has one."""
        self._load()
        self.table.select(record_id)

    def state(self) -> dict[str, Any]:
        """Return what the next session needs to look like this one."""
        return {"scroll": self.table.verticalScrollBar().value()}

    def restore(self, state: dict[str, Any]) -> None:
        """Scroll to where it was."""
        self._load()
        self.table.verticalScrollBar().setValue(int(state.get("scroll", 0)))

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed out of sight."""
        super().showEvent(event)
        self._load()

    def _load(self) -> None:
        if not self._is_stale:
            return
        self._is_stale = False
        lines = outcome_lines(self._book.contents_of(*_SHOWN))
        self.table.show_lines(lines)
        self.told.setText(f"{counts(lines)}." if lines else "")
        self.hint.setVisible(bool(lines) and not self._book.is_read_only)
        self._places.setCurrentWidget(self.table if lines else self.empty)

    def _keep(self, line: OutcomeLine, name: str, value: str) -> bool:
        with self._desk.messages.telling():
            record = self._book.by_kind[type(line.record)].get(line.record.id)
            self._open_book.keep(amend(self._book, record, {name: value}))
            return True
        return False

    def _open(self) -> None:
        line = self.table.lines.line(self.table.currentIndex())
        if line is not None:
            self._desk.wayfinder.show(NAMES[type(line.record)], line.record.id)

    def _on_current(self, now: QModelIndex) -> None:
        line = self.table.lines.line(now)
        if line is not None and self.table.hasFocus():
            self._desk.wayfinder.selected.emit(NAMES[type(line.record)], line.record.id)

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(*_SHOWN):
            self._is_stale = True
            if self.isVisible():
                self._load()
