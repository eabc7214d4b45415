"""The reader: one source at a time, to be read and marked."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.source import SetAside, Source
from briefbook.edits.library import bring_back, set_aside_again
from briefbook.ui.commands import HIDDEN, add_command
from briefbook.ui.desk import Desk
from briefbook.ui.reader.empty_reader import EmptyReader
from briefbook.ui.reader.find_bar import FindBar
from briefbook.ui.reader.marking import Marking
from briefbook.ui.reader.part_labels import PartLabels
from briefbook.ui.reader.passage_bar import PassageBar
from briefbook.ui.reader.reading_text import ReadingText
from briefbook.ui.reader.selection_bar import SelectionBar
from briefbook.ui.reader.set_aside_bar import SetAsideBar
from briefbook.ui.reader.shown_source import read_source

FLASH = 1800
"""For how many milliseconds the line that was asked for stands out."""


class ReaderPane(QWidget):
    """Shows the source that is wanted, and keeps to it as the book is edited."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._places: dict[str, tuple[int, int] | None] = {}
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH)
        self.setAccessibleName("Reader")
        self.empty = EmptyReader(desk, self)
        self._work = QWidget(self)
        self.text = ReadingText(desk, self._work)
        self.marking = Marking(desk, self.text, self)
        marking = self.marking
        self.set_aside_bar = SetAsideBar(self._work)
        self.part_labels = PartLabels(self.text)
        self.find_bar = FindBar(desk, self.text, self._work)
        self.selection_bar = SelectionBar(self.text, marking.colours, marking.note, marking.cite)
        self.passage_bar = PassageBar(desk, self._work, marking.colours, marking.cite, marking.remove)
        self._make_commands()
        self._arrange()
        self._connect()

    @property
    def source_id(self) -> str:
        """The id of the source that is shown, or ""."""
        return self.text.reading.source.id if self.text.reading else ""

    def open_source(self, source_id: str, offset: int | None = None) -> None:
        """Show a source where it was last read, or at an offset of its text."""
        source = self._desk.open_book.book.sources.find(source_id)
        if source is None:
            self._desk.messages.error("This source is no longer in the book.")
            return
        if source_id != self.source_id:
            self._leave_source()
            self._show(source, showing_parts=False)
            if offset is None and source_id in self._places:
                self.text.return_to(self._places[source_id])
        if offset is not None:
            self._go_to(offset)
        self._desk.wayfinder.selected.emit("source", source_id)

    def state(self) -> dict[str, Any]:
        """Return what the next session needs to look like this one, in values that JSON knows."""
        return {"source": self.source_id, "place": self.text.place() if self.source_id else None}

    def restore(self, state: dict[str, Any]) -> None:
        """Show the source that `state` names where it was read, if the book still has it."""
        source_id, place = state.get("source", ""), state.get("place")
        if self._desk.open_book.book.sources.find(source_id):
            self.open_source(source_id)
            if place:
                self.text.return_to((int(place[0]), int(place[1])))

    def open_passage(self, passage_id: str) -> None:
        """Show a passage in its source and select it."""
        passage = self._desk.open_book.book.passages.find(passage_id)
        if passage is None:
            self._desk.messages.error("This passage is no longer in the book.")
            return
        if passage.source_id != self.source_id:
            self.open_source(passage.source_id)
        self.marking.select(passage_id, going_there=True)

    def show_parts(self, is_shown: bool) -> None:
        """Show what is set aside in its place, or leave it out."""
        if self.text.reading is not None:
            self._reload(showing_parts=is_shown)

    def _make_commands(self) -> None:
        add = partial(add_command, self._desk.icons, self)
        self.find_action = add("Find in Source", self._find, icon="search", keys=("Ctrl+F",))
        self.caret_action = add(
            "Caret Mode",
            icon="keyboard",
            keys=("F7",),
            hint="Caret Mode: select words with Shift and the arrow keys",
            is_check=True,
        )
        self.parts_action = add("Show or Hide Set-Aside Text", self._turn_parts, icon="eye")
        self.leave_action = add("Leave Passage", self._escape, keys=("Esc",))
        self.leave_action.setData(HIDDEN)

    def _arrange(self) -> None:
        column = QVBoxLayout(self._work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.set_aside_bar, self.find_bar, self.text, self.passage_bar):
            column.addWidget(widget, 1 if widget is self.text else 0)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._work)

    def _connect(self) -> None:
        desk, marking, note = self._desk, self.marking, self.passage_bar.note
        desk.wayfinder.source_wanted.connect(self.open_source)
        desk.wayfinder.passage_wanted.connect(self.open_passage)
        desk.open_book.edited.connect(self._on_edited)
        self.caret_action.toggled.connect(self._set_caret_mode)
        self.text.caret_mode_changed.connect(self.caret_action.setChecked)
        marking.current_changed.connect(self.passage_bar.show_passage)
        marking.note_wanted.connect(lambda: note.setFocus(Qt.FocusReason.ShortcutFocusReason))
        note.left.connect(self.text.setFocus)
        self.set_aside_bar.shown.connect(self.show_parts)
        self.set_aside_bar.all_wanted_back.connect(self._bring_all_back)
        self.part_labels.wanted.connect(self._turn_part)
        self.empty.newest_wanted.connect(self._open_newest)
        self._flash.timeout.connect(lambda: self.text.show_found([]))

    def _show(self, source: Source, *, showing_parts: bool) -> None:
        reading = read_source(self._desk.open_book.book, source, showing_parts=showing_parts)
        self._stack.setCurrentWidget(self._work)
        self.set_aside_bar.show_source(reading)
        self.text.show_source(reading)
        self.part_labels.show_source()
        self.marking.refresh()
        self.find_bar.refresh()

    def _reload(self, *, showing_parts: bool) -> None:
        reading = self.text.reading
        assert reading is not None
        place, current = self.text.place(), self.text.current
        start, end = self.text.selected_span()
        self._show(self._desk.open_book.book.sources.get(reading.source.id), showing_parts=showing_parts)
        shown = self.text.reading.shown if self.text.reading else reading.shown
        self.text.put_caret(shown.position(end), shown.position(start))
        self.text.make_current(current)
        self.marking.refresh()
        self.text.return_to(place)

    def _leave_source(self) -> None:
        if self.text.reading is not None:
            self._places[self.source_id] = self.text.place()
            self.marking.leave(telling=False)

    def _go_to(self, offset: int) -> None:
        reading = self.text.reading
        assert reading is not None
        position = reading.shown.position(offset)
        self.text.put_caret(position)
        self.text.bring_into_view(position)
        line = self.text.textCursor()
        line.movePosition(QTextCursor.MoveOperation.StartOfLine)
        start = line.position()
        line.movePosition(QTextCursor.MoveOperation.EndOfLine)
        self.text.show_found([(start, line.position())])
        self._flash.start()

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Source):
            self.empty.refresh()
        reading = self.text.reading
        if reading is None:
            return
        source = self._desk.open_book.book.sources.find(reading.source.id)
        if source is None:
            self._close_source()
        elif any(isinstance(one, SetAside) and one.source_id == source.id for one in _records(edit)):
            self._reload(showing_parts=reading.is_showing_parts)
        else:
            touched = _touched(edit, source.id)
            if touched or any(one.id == source.id for one in _records(edit)):
                self.text.show_changes(reading.with_passages_of(self._desk.open_book.book), touched)
                self.marking.refresh()

    def _close_source(self) -> None:
        self.text.reading = None
        self.text.make_current("")
        self.text.clear()
        self.passage_bar.show_passage(None)
        self.find_bar.hide()
        self.part_labels.show_source()
        self.empty.refresh()
        self._stack.setCurrentWidget(self.empty)

    def _bring_all_back(self) -> None:
        if self.text.reading is not None:
            self._edit_parts(self.text.reading.hidden)

    def _turn_part(self, part: SetAside) -> None:
        if part.brought_back:
            with self._desk.messages.telling():
                self._desk.open_book.do(lambda: set_aside_again(self._desk.open_book.book, part))
        else:
            self._edit_parts((part,))

    def _edit_parts(self, parts: Sequence[SetAside]) -> None:
        with self._desk.messages.telling():
            self._desk.open_book.do(bring_back(parts))

    def _turn_parts(self) -> None:
        if self.text.reading is not None and self.text.reading.parts:
            self.show_parts(not self.text.reading.is_showing_parts)

    def _set_caret_mode(self, is_on: bool) -> None:
        self.text.is_in_caret_mode = is_on
        if is_on:
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _find(self) -> None:
        if self.text.reading is not None:
            self.find_bar.open_bar()

    def _escape(self) -> None:
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
            self.text.setFocus()
        elif self.text.textCursor().hasSelection():
            self.text.put_caret(self.text.textCursor().position())
        else:
            self.marking.leave()

    def _open_newest(self) -> None:
        self.open_source(self._desk.open_book.book.sources.all()[-1].id)
        self.text.setFocus()


def _records(edit: Edit) -> list[Record]:
    return [change.record for change in edit.changes]


def _touched(edit: Edit, source_id: str) -> list[tuple[int, int]]:
    spans = [
        (record.start, record.end)
        for change in edit.changes
        for record in (change.before, change.after)
        if isinstance(record, Passage) and record.source_id == source_id
    ]
    if len(spans) > 50:
        return [(min(start for start, _ in spans), max(end for _, end in spans))]
    return spans
