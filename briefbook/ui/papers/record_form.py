"""The form of a working paper of any kind, made from `domain.fields`."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from briefbook.domain import fields
from briefbook.domain.actor import Involvement
from briefbook.domain.commitment import Dependency
from briefbook.domain.edit import Change, Edit
from briefbook.domain.matrix import Matrix
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.domain.vocabulary import capital_word
from briefbook.edits.entering import enter
from briefbook.errors import BookError, BriefbookError
from briefbook.store.drafts import Draft
from briefbook.store.naming import called, kind_name
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.papers.entries import Entry, EntryMaker, steps_of
from briefbook.ui.papers.form_drafts import of_new, typed_again
from briefbook.ui.papers.form_layout import FormBody, Group, Heading
from briefbook.ui.papers.form_notes import note_of
from briefbook.ui.papers.keeping import Keeping
from briefbook.ui.papers.lines import Box
from briefbook.ui.papers.offers import Offers
from briefbook.ui.papers.several import CommitmentsField
from briefbook.ui.papers.texts import NEW

_LINKS: dict[type[Record], str] = {Involvement: "record_id", Dependency: "commitment_id"}
"""What is kept beside a record, and the field that says beside which."""


class RecordForm(QWidget):
    """Shows a record, of which each field is kept when it is left, or makes one once it has what it needs."""

    made = Signal(str)
    """A record was added; its id."""
    changed = Signal(str, object)
    """What was typed in a field was kept: the field's name, and the `Edit`."""
    cancelled = Signal()
    """No record is to be added after all."""
    shown = Signal(object)
    """Another record is shown: its id; `None` for none, or for one that is being made."""

    def __init__(
        self,
        desk: Desk,
        kind: type[Record],
        fields: Sequence[Group] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make a form of these groups of fields: headings with names; of all fields by default."""
        super().__init__(parent)
        self._desk, self._kind = desk, kind
        self._open_book, self._book = desk.open_book, desk.open_book.book
        self._record_id: str | None = None
        self._given: dict[str, Any] | None = None
        self._drafts: dict[str, Any] = {}
        self._refused: dict[str, Any] = {}
        self._offers = Offers(self._book)
        self._maker = EntryMaker(desk, kind, self._finish)
        self.heading = Heading()
        self.body = FormBody(desk, capital_word(kind_name(kind)), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addWidget(self.body, 1)
        self.entries: dict[str, Entry] = {}
        for words, names in fields or [("", all_names(kind))]:
            made = self.body.add_group(words, names, self._maker.make)
            self.entries |= {entry.key: entry for entry in made}
        self._keeping = Keeping(desk, kind, self.entries, self._offers, self.body.reveal, self.note_of)
        self.setFocusProxy(next(iter(self.entries.values())).widget.focused)
        self.setMinimumWidth(220)
        self._table = self._book.by_kind[kind].table_name
        self._drafts |= typed_again(self.entries, self._open_book.unfinished.take_begun(self._table))
        self._open_book.flushes(self.flush)
        self._open_book.unfinished.watch(self._being_typed, self.body)
        self._open_book.edited.connect(self._on_edited)
        self.show_record(None)

    @property
    def record_id(self) -> str | None:
        """The record that is shown; `None` for none, or for one that is being made."""
        return self._record_id

    @property
    def is_making(self) -> bool:
        """Whether a new record is being made."""
        return self._given is not None

    def begin(self, **given: Any) -> None:
        """Begin a new record with some values filled in, as `edits.entering` takes them.

        What was typed for one before that was never kept is there again.
        """
        self._leave()
        self._record_id, self._given = None, given
        self._offer()
        for entry in self.entries.values():
            value = given[entry.key] if entry.key in given else entry.blank(self._kind)
            entry.control.settle(entry.outward(value, self._offers))
            entry.widget.show_note("")
        for key, value in self._drafts.items():
            self.entries[key].control.retype(value)
        self._show_mode()
        self.shown.emit(None)
        self.body.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, record_id: str | None) -> None:
        """Show a record, or none; what was typed for another is kept first."""
        if record_id is None or record_id != self._record_id or self.is_making:
            self._leave()
            self._record_id = record_id
            self.body.verticalScrollBar().setValue(0)
            if (record := self._record()) is not None:
                self._offer()
                self._keeping.settle(record)
            self.shown.emit(record_id)
        self._refresh()

    def add_part(self, heading: str, part: QWidget, *, before: str = "") -> None:
        """Add something else to the form under a heading, at its end or before another heading."""
        self.body.add_part(heading, part, before=before)

    def note_of(self, record: Record, field: fields.Field) -> str:
        """Return what the value of a field comes to; empty where that is plain."""
        return note_of(record, field)

    def go_to(self, name: str) -> None:
        """Put the keyboard into a field."""
        self.body.reveal(name)
        self.entries[name].widget.focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.body.bring(self.entries[name].widget)

    def flush(self) -> None:
        """Make what was typed edits of the book; what is refused stays as it is."""
        if self.is_making:
            self._enter()
        elif self._record_id is not None:
            for key, edit in self._keeping.flush(self._record_id):
                self.changed.emit(key, edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a new record up with Escape."""
        if event.key() != Qt.Key.Key_Escape or not self.is_making:
            super().keyPressEvent(event)
        elif (popup := QApplication.activePopupWidget()) is not None:
            popup.hide()
        else:
            self._given = None
            self._drafts = {}
            self.show_record(None)
            self.cancelled.emit()

    def _record(self) -> Record | None:
        found: Record | None = self._book.by_kind[self._kind].find(self._record_id)
        return found

    def _finish(self) -> None:
        """Make edits of what was typed, here and wherever else something is being typed."""
        with self._desk.messages.telling():
            self._open_book.flush()

    def _leave(self) -> None:
        if self.is_making or self._record_id is not None:
            self._finish()
        if self._record_id is not None:
            self._keeping.remind(self._record_id)
        if self.is_making:  # it lacks something
            self._drafts = self._typed()
        self._record_id = self._given = None
        for entry in self.entries.values():
            entry.widget.show_problem("")

    def _typed(self) -> dict[str, Any]:
        return {key: entry.control.value() for key, entry in self.entries.items() if entry.control.is_typed}

    def _being_typed(self) -> Iterator[Draft]:
        typed = self._typed() if self.is_making else self._drafts
        yield from of_new(self._table, self.entries, typed, self._given or {})
        yield from self._keeping.being_typed(self._record_id)

    def _enter(self) -> None:
        """Add the record that is being made, if it has what it needs."""
        given, typed = dict(self._given or {}), self._typed()
        values = dict(given)
        for key in typed:
            values |= self.entries[key].given()
        needed = [one.name for one in fields.FIELDS[self._kind] if one.is_needed]
        if not all(values.get(name) for name in needed) or not typed:
            return
        if self._refused == values:
            return
        try:
            edit = self._added(values, needed, given)
        except BookError:  # of the file: what was typed stays, to be tried again
            raise
        except BriefbookError as error:
            self._refused = values
            self._keeping.tell(next((key for key in typed if key in needed), next(iter(typed))), str(error))
            return
        record = next(one.record for one in edit.changes if one.before is None and one.kind is self._kind)
        self._record_id, self._given, self._drafts, self._refused = record.id, None, {}, {}
        self._offer()
        self._keeping.settle(record)
        for key, value in typed.items():
            self.entries[key].control.retype(value)
        self._keeping.flush(record.id)
        self._refresh()
        self.shown.emit(record.id)
        self.made.emit(record.id)

    def _added(self, values: dict[str, Any], needed: list[str], given: dict[str, Any]) -> Edit:
        try:
            edit = enter(self._book, self._kind, values)
        except BriefbookError:
            # what is wrong need not keep the rest out, and is told where it stands
            edit = enter(self._book, self._kind, given | {name: values[name] for name in needed})
        self._open_book.keep(edit)
        return edit

    def _offer(self) -> None:
        """Offer the actors, issues, commitments and steps that the book has now."""
        names = list(self._offers.names.values())
        if names != self._maker.actors.stringList():
            self._maker.offer_actors(names)
        matrix = self._book.matrices.only()
        for entry in self.entries.values():
            control = entry.control
            if isinstance(control, CommitmentsField):
                others = [one for one in self._offers.commitments.values() if one.id != self._record_id]
                control.offer([(f"{one.label} {one.title}", one.label) for one in others])
            elif isinstance(control, Box) and entry.field.form == "issue":
                control.offer([(tr("No issue"), None), *self._offers.issues])
            elif isinstance(control, Box) and entry.field.form in ("likelihood", "impact"):
                control.offer(steps_of(matrix, entry.field))

    def _on_edited(self, edit: Edit) -> None:
        is_other = self._offers.take(edit) or edit.touches(Matrix)
        if self.is_making:
            if is_other:
                self._offer()
        elif self._record_id is not None and (is_other or any(map(self._is_about, edit.changes))):
            self._refresh()

    def _is_about(self, change: Change) -> bool:
        """Return whether a change may be of what is shown."""
        record = change.record
        owner = getattr(record, _LINKS.get(change.kind, "id"))
        return owner == self._record_id or change.kind in (Passage, Source)

    def _refresh(self) -> None:
        record = self._record()
        if record is not None:
            self._offer()
            self._keeping.refresh(record)
        self._show_mode()

    def _show_mode(self) -> None:
        record = self._record()
        is_writable = (record is not None or self.is_making) and not self._book.is_read_only
        for entry in self.entries.values():
            entry.control.set_read_only(not is_writable)
        name = kind_name(self._kind)
        words = tr(NEW[name]) if self.is_making else capital_word(name)
        if record is not None:
            words = getattr(record, "label", "") or called(record, self._book)
        self.heading.setText(words)
        self.setAccessibleName(words)


def all_names(kind: type[Record]) -> list[str]:
    """Return the names of the fields that a form of a kind has."""
    names = [one.name for one in fields.FIELDS[kind] if one.form != "position"]
    if "scale" in names and "likelihood" in names:
        names.remove("scale")  # the likelihood is given with it
    return names
