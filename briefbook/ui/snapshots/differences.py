"""The records that differ from a snapshot, the words of the chosen one, and commands that take them back."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.kinds import KINDS
from briefbook.edits.taking_back import can_be_taken
from briefbook.jobs.comparing import Comparison, comes_along, field_back, paragraph_taken_back, records_back
from briefbook.review.differences import RecordDifference
from briefbook.translation import tr
from briefbook.ui.commands import add_command, button
from briefbook.ui.desk import Desk
from briefbook.ui.flow import Flow
from briefbook.ui.review.list_beside import ListBeside
from briefbook.ui.review.row import Row
from briefbook.ui.review.row_list import RowList
from briefbook.ui.snapshots.difference_rows import Part, field_rows


class Differences(QWidget):
    """Shows a comparison; what is taken back is an edit like others."""

    taken = Signal()
    """Something was taken back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._open_book, self._book = desk, desk.open_book, desk.open_book.book
        self._found: Comparison | None = None
        self._shown_id = ""
        self.records = RowList(desk, tr("Records that differ"))
        self.records.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.fields = RowList(desk, tr("What differs of the chosen record"))
        self._make_actions()
        self._lay_out()
        self.records.opened.connect(self._go_to)
        self.records.chosen.connect(self._show_chosen)
        self.records.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.fields.chosen.connect(self._show_commands)
        self._show_commands()

    def show_comparison(self, found: Comparison | None, rows: Sequence[Row]) -> None:
        """Show what differs, as rows of records; the chosen one stays so as long as it still differs."""
        if found is self._found:
            self._show_commands()
            return
        self._found = found
        self.records.show_rows(rows)
        self._show_chosen()

    @property
    def chosen(self) -> list[RecordDifference]:
        """The chosen records, in their order."""
        rows = sorted(index.row() for index in self.records.selectionModel().selectedIndexes())
        values = [self.records.rows[row].value for row in rows if row < len(self.records.rows)]
        return [one for one in values if isinstance(one, RecordDifference)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the words beside the list where there is room."""
        super().resizeEvent(event)
        self._split.fit(self.width(), self._desk.theme.scale)

    def _make_actions(self) -> None:
        icons = self._desk.icons
        self.records_action = add_command(
            icons,
            self.records,
            tr("Take Chosen Records Back"),
            self._take_records,
            icon="history",
            keys=("T",),
            hint=tr("Make the chosen records as they were, with what belongs to them"),
        )
        self.part_action = add_command(
            icons,
            self.fields,
            tr("Take Chosen Field or Paragraph Back"),
            self._take_part,
            icon="history",
            keys=("T",),
            hint=tr("Make the chosen field or paragraph as it was"),
        )
        self.all_action = add_command(
            icons,
            self,
            tr("Take Everything Back"),
            self._take_all,
            icon="book",
            hint=tr("Make the whole book as it was; this can be undone"),
        )

    def _lay_out(self) -> None:
        commands = Flow(gap=4)
        self.buttons = [
            button(self.records_action, words=tr("Take Record Back")),
            button(self.part_action, words=tr("Take Field Back")),
            button(self.all_action, words=tr("Take Everything Back")),
        ]
        for one in self.buttons:
            commands.addWidget(one)
        self._split = ListBeside(self.records, self.fields)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(commands)
        layout.addWidget(self._split, 1)
        self.setFocusProxy(self.records)

    def _show_chosen(self) -> None:
        found, current = self._found, self.records.current
        one = current.value if current else None
        chosen = self.chosen
        along = comes_along(found, chosen) if found and chosen else ""
        self.fields.show_rows(field_rows(one, along) if isinstance(one, RecordDifference) else ())
        if isinstance(one, RecordDifference) and one.record_id != self._shown_id:
            self._shown_id = one.record_id
            first = next((row for row in self.fields.rows if not row.is_heading), None)
            if first:
                self.fields.choose(first.key)
            self.fields.scrollToTop()
        self.records.setAccessibleDescription(along)
        count = len(chosen)
        self.records_action.setIconText(
            tr("Take Record Back") if count < 2 else tr("Take %n Record(s) Back", "", count)
        )
        self._show_commands()

    def _show_commands(self) -> None:
        found, one = self._found, self.records.current
        may_write = found is not None and not self._book.is_read_only
        self.all_action.setEnabled(may_write and bool(found and found.restoration.changes))
        self.records_action.setEnabled(may_write and bool(self.chosen))
        part = self.fields.current.value if self.fields.current else None
        of = one.value if one else None
        is_part = isinstance(part, Part) and isinstance(of, RecordDifference)
        self.part_action.setEnabled(may_write and is_part and _can_take(of, part))
        is_paragraph = isinstance(part, Part) and part.number is not None
        self.part_action.setIconText(tr("Take Paragraph Back") if is_paragraph else tr("Take Field Back"))

    def _take_records(self) -> None:
        found, chosen = self._found, self.chosen
        if found and chosen:
            count, name, since = len(chosen), chosen[0].name, found.since.name
            told = (
                tr("Took “{name}” back from “{snapshot}”.", name=name, snapshot=since)
                if count == 1
                else tr("Took %n record(s) back from “{snapshot}”.", "", count, snapshot=since)
            )
            self._take(lambda: records_back(self._book, found, chosen), told)

    def _take_part(self) -> None:
        found, row, of = self._found, self.fields.current, self.records.current
        if not (found and row and of and isinstance(row.value, Part)):
            return
        part, record = row.value, of.value
        assert isinstance(record, RecordDifference)
        if part.number is None:
            plan = partial(field_back, self._book, found, record, part.field)
            told = tr(
                "Took {field} of “{name}” back from “{snapshot}”.",
                field=part.field.label,
                name=record.name,
                snapshot=found.since.name,
            )
        else:
            plan = partial(paragraph_taken_back, self._book, found, record, part.field, part.number)
            told = tr(
                "Took a paragraph of “{name}” back from “{snapshot}”.",
                name=record.name,
                snapshot=found.since.name,
            )
        self._take(plan, told)

    def _take_all(self) -> None:
        if found := self._found:
            told = tr("The book is as it was in “{snapshot}”.", snapshot=found.since.name)
            self._take(lambda: records_back(self._book, found), told)

    def _take(self, plan: Callable[[], Edit], told: str) -> None:
        with self._desk.messages.telling():
            self._open_book.do(plan)
            self._desk.messages.info(told, tr("Undo"), self._open_book.undo)
            self.taken.emit()

    def _go_to(self, row: Row) -> None:
        one = row.value
        if not isinstance(one, RecordDifference):
            return
        if one.kind in KINDS and self._book.by_kind[KINDS[one.kind]].find(one.record_id):
            self._desk.wayfinder.show(one.kind, one.record_id)
        elif one.kind in KINDS:
            self._desk.messages.info(
                tr("{name} is not in the book now; take it back to see it.", name=one.name)
            )


def _can_take(of: object, part: object) -> bool:
    if not (isinstance(of, RecordDifference) and isinstance(part, Part)):
        return False
    if part.field.part_ids:
        return not part.field.is_history
    return of.what == "changed" and of.kind in KINDS and can_be_taken(KINDS[of.kind], part.field.name)
