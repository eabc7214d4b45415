"""Small lists of what belongs to another record: actions, indicators and entries of a log."""

import json
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefbook.domain.commitment import Progress
from briefbook.domain.edit import Edit
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, RiskAction
from briefbook.edits.entering import amend, enter, remove
from briefbook.errors import BookError
from briefbook.store.book import Book
from briefbook.store.drafts import GIVEN, Draft, place_of_new
from briefbook.store.naming import kind_name
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.papers.lines import Line
from briefbook.ui.papers.owned_row import OwnedRow

_ADDS: Final = {
    "action": tr_noop("Add an action"),
    "indicator": tr_noop("Add an indicator"),
    "log entry": tr_noop("Add a log entry"),
}
_SEVERAL: Final = {
    "action": tr_noop("Actions"),
    "indicator": tr_noop("Indicators"),
    "log entry": tr_noop("Log entries"),
}
_DELETED: Final = {
    "action": tr_noop("Action deleted."),
    "indicator": tr_noop("Indicator deleted."),
    "log entry": tr_noop("Log entry deleted."),
}
"""What is said of each kind."""


class OwnedList(QWidget):
    """Shows what belongs to a record, a card each, with a line that adds another."""

    def __init__(
        self, desk: Desk, kind: type[Record], owner_field: str, parent: QWidget | None = None
    ) -> None:
        """List records of a kind that say in `owner_field` whose they are."""
        super().__init__(parent)
        self._desk, self._kind, self._owner_field = desk, kind, owner_field
        self._open_book, self._book = desk.open_book, desk.open_book.book
        self._owner_id: str | None = None
        self.rows: dict[str, OwnedRow] = {}
        self._name = kind_name(kind)
        adds = tr(_ADDS[self._name])
        self.adder = Line(adds, self._add, adds)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._list)
        column.addWidget(self.adder)
        self.setAccessibleName(tr(_SEVERAL[self._name]))
        self._open_book.flushes(self.flush)
        self._open_book.unfinished.watch(self._being_typed, self.adder)
        self._open_book.edited.connect(self._on_edited)
        self._refresh()

    def show_owner(self, owner_id: str | None) -> None:
        """Show what belongs to a record, or nothing; what was typed is kept first."""
        if owner_id != self._owner_id:
            with self._desk.messages.telling():
                self._open_book.flush()
            self._owner_id = owner_id
            self.adder.settle("")
        self._refresh()

    def flush(self) -> None:
        """Make what was typed edits of the book."""
        for row in list(self.rows.values()):
            row.flush()
        text = self.adder.value()
        if text and self._owner_id:
            values = {"text": text, **self._given(self._owner_id)}
            self.adder.settle("")
            try:
                self._open_book.keep(enter(self._book, self._kind, values))
            except BookError:  # of the file: what was typed stays, to be tried again
                self.adder.setText(text)
                raise

    def _given(self, owner_id: str) -> dict[str, str]:
        return {self._owner_field: owner_id, **_begun(self._kind)}

    def _being_typed(self) -> Iterator[Draft]:
        for row in self.rows.values():
            yield from row.being_typed()
        if self._owner_id and (text := self.adder.value()):
            table = self._book.by_kind[self._kind].table_name
            place = place_of_new(table, self._owner_id)
            yield Draft(table, place, "text", json.dumps(text, ensure_ascii=False))
            for name, value in self._given(self._owner_id).items():
                yield Draft(table, place, GIVEN + name, json.dumps(value))

    def _add(self) -> None:
        with self._desk.messages.telling():
            self._open_book.flush()

    def _delete(self, record_id: str) -> None:
        repository = self._book.by_kind[self._kind]
        places = list(self.rows)
        at = places.index(record_id)
        with self._desk.messages.telling():
            self._open_book.do(lambda: remove(self._book, repository.get(record_id)))
            self._desk.messages.info(tr(_DELETED[self._name]), tr("Undo"), self._open_book.undo)
            rows = list(self.rows.values())
            (rows[min(at, len(rows) - 1)].delete_button if rows else self.adder).setFocus()

    def _tick(self, record_id: str, is_ticked: bool) -> None:
        repository = self._book.by_kind[self._kind]

        def plan() -> Edit:
            record = repository.get(record_id)
            return amend(self._book, record, _ticked(record, is_ticked=is_ticked))

        with self._desk.messages.telling():
            self._open_book.do(plan)

    def _on_edited(self, edit: Edit) -> None:
        if self._owner_id is not None and edit.touches(self._kind):
            self._refresh()

    def _refresh(self) -> None:
        found = _owned(self._book, self._kind, self._owner_id) if self._owner_id else []
        ids = [one.id for one in found]
        for record_id in [one for one in self.rows if one not in ids]:
            row = self.rows.pop(record_id)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, record in enumerate(found):
            if record.id not in self.rows:
                row = OwnedRow(self._desk, self._kind, record.id)
                row.deleted.connect(partial(self._delete, record.id))
                row.ticked.connect(partial(self._tick, record.id))
                self.rows[record.id] = row
                self._open_book.unfinished.hear(row)
                self._list.insertWidget(place, row)
                row.show()
            self.rows[record.id].refresh(record)
        self.rows = {one: self.rows[one] for one in ids}
        is_writable = self._owner_id is not None and not self._book.is_read_only
        self.adder.setReadOnly(not is_writable)
        self.adder.setVisible(not self._book.is_read_only)


def _owned(book: Book, kind: type[Record], owner_id: str) -> list[Any]:
    if kind is RiskAction:
        return list(book.risk_actions.of_risk(owner_id))
    if kind is Indicator:
        return list(book.indicators.about(owner_id))
    return list(book.progress.of_commitment(owner_id))


def _begun(kind: type[Record]) -> dict[str, str]:
    """Return what a new record is given besides its words."""
    return {"date": date.today().isoformat()} if kind is Progress else {}


def _ticked(record: Record, *, is_ticked: bool) -> dict[str, Any]:
    """Return what a tick changes: what is done is done today, what is tripped was seen today."""
    today = date.today().isoformat()
    if isinstance(record, Indicator):
        return {"is_tripped": is_ticked, "seen_on": record.seen_on or today if is_ticked else record.seen_on}
    name = "done" if isinstance(record, RiskAction) else "settled"
    return {name: today if is_ticked else ""}
