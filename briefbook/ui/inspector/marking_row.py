"""The handling marking of what the inspector shows."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefbook.domain.claim import Claim
from briefbook.domain.issue import Issue
from briefbook.domain.marking import normalised
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.edits.marking import give_marking
from briefbook.store.drafts import Draft
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.parts import label
from briefbook.ui.marking_field import MarkingField

Marked = Issue | Risk | Source | Claim


class MarkingRow(QWidget):
    """Shows a record's marking, and makes what is chosen or typed an edit."""

    def __init__(self, desk: Desk, find: Callable[[str], Marked | None], hint: str) -> None:
        super().__init__()
        self._desk, self._find = desk, find
        self._record_id = ""
        self.field = MarkingField(tr("Marking"), desk.open_book, finish=desk.finish, choose=self._choose)
        self.field.setToolTip(hint)
        self.field.setMinimumWidth(80)
        words = label(tr("Marking"), "meta")
        words.setBuddy(self.field)
        words.setMinimumWidth(76)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(words)
        row.addWidget(self.field, 1)
        desk.open_book.flushes(self.commit)
        desk.open_book.unfinished.watch(self._being_typed, self.field)

    def show_record(self, record: Marked) -> None:
        """Show a record's marking; what is being typed stays, unless it is another record."""
        if record.id == self._record_id:
            self.field.line.show_value(record.marking)
        else:
            self._record_id = record.id
            self.field.line.settle(record.marking)

    def commit(self) -> None:
        """Make what is being typed an edit."""
        line, record = self.field.line, self._find(self._record_id)
        if record is not None and line.is_typed:
            marking = normalised(line.text())
            self._desk.open_book.keep(give_marking(record, marking))
            line.settle(marking)

    def _being_typed(self) -> Iterator[Draft]:
        record, line = self._find(self._record_id), self.field.line
        if record is not None and line.is_typed:
            kind = self._desk.open_book.book.by_kind[type(record)].table_name
            yield Draft(kind, record.id, "marking", line.text())

    def _choose(self, marking: str) -> None:
        record = self._find(self._record_id)
        if record is not None:
            with self._desk.messages.telling():
                self._desk.open_book.do(lambda: give_marking(self._find(self._record_id) or record, marking))
