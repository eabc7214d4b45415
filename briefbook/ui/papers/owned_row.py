"""A card in a list of what belongs to another record: an action, an indicator, an entry of a log."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout

from briefbook.domain.commitment import Progress
from briefbook.domain.fields import FIELDS
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, RiskAction
from briefbook.store.drafts import Draft
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.papers.entries import EntryMaker
from briefbook.ui.papers.keeping import Keeping
from briefbook.ui.papers.offers import Offers

_TICKS: dict[type[Record], tuple[str, str]] = {
    RiskAction: ("done", tr_noop("Done")),
    Indicator: ("is_tripped", tr_noop("Tripped")),
    Progress: ("settled", tr_noop("Settled")),
}
"""The field that each kind's tick is about, and the word beside it."""

_DELETES: dict[type[Record], str] = {
    RiskAction: tr_noop("Delete the action"),
    Indicator: tr_noop("Delete the indicator"),
    Progress: tr_noop("Delete the log entry"),
}
_NAMES: dict[type[Record], str] = {
    RiskAction: tr_noop("Action"),
    Indicator: tr_noop("Indicator"),
    Progress: tr_noop("Log entry"),
}
"""What a card is called that has no words yet."""


class OwnedRow(QFrame):
    """A tick, the words, the other fields under them, and a button that deletes."""

    ticked = Signal(bool)
    """The tick was set or taken away."""
    deleted = Signal()
    """The record is to go."""

    def __init__(self, desk: Desk, kind: type[Record], record_id: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk, self._record_id = desk, record_id
        self._is_read_only = desk.open_book.book.is_read_only
        maker = EntryMaker(desk, kind, self._finish)
        self._tick_field, words = _TICKS[kind]
        names = [one.name for one in FIELDS[kind] if one.name != "is_tripped"]
        self.entries = {name: maker.make(name, self) for name in names}
        self._keeping = Keeping(desk, kind, self.entries, Offers(desk.open_book.book))
        self.tick = QCheckBox(tr(words))
        self.tick.clicked.connect(self.ticked)
        self.delete_button = QToolButton()
        self.delete_button.setIcon(desk.icons.icon("trash-2", "muted"))
        self.delete_button.setToolTip(tr(_DELETES[kind]))
        self.delete_button.setAccessibleName(tr(_DELETES[kind]))
        self.delete_button.clicked.connect(self.deleted)
        self._lay_out()
        for entry in self.entries.values():
            entry.control.set_read_only(self._is_read_only)
        self.tick.setEnabled(not self._is_read_only)
        self.delete_button.setVisible(not self._is_read_only)

    def refresh(self, record: Record) -> None:
        """Show the record as it is, but where something is being typed."""
        self._keeping.refresh(record)
        self.tick.setChecked(bool(getattr(record, self._tick_field)))
        words = str(getattr(record, "text", "")) or tr(_NAMES[type(record)])
        self.tick.setAccessibleName(tr("{button}: {words}", button=self.tick.text(), words=words))
        self.setAccessibleName(words)
        if isinstance(record, RiskAction):
            self.entries["done"].widget.setVisible(bool(record.done))
        if isinstance(record, Progress):  # only a trouble can be over, and only a delivery has an amount
            self.tick.setVisible(record.kind == "trouble")
            self.entries["settled"].widget.setVisible(record.kind == "trouble")
            self.entries["amount"].widget.setVisible(record.kind == "delivery")

    def being_typed(self) -> Iterator[Draft]:
        """Yield what is typed in the card, and not kept yet."""
        yield from self._keeping.being_typed(self._record_id)

    def flush(self) -> None:
        """Make what was typed edits of the record."""
        self._keeping.flush(self._record_id)

    def _finish(self) -> None:
        with self._desk.messages.telling():
            self._desk.open_book.flush()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.tick)
        head.addStretch()
        head.addWidget(self.delete_button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        place = 0
        for name, entry in self.entries.items():
            if name == "text":
                continue
            grid.addWidget(entry.widget, place // 2, place % 2)
            place += 1
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.entries["text"].widget)
        column.addLayout(grid)
