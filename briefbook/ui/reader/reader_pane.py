"""The reader: one source at a time, to be read and marked."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefbook.domain.actor import Actor
from briefbook.domain.claim import Claim, Evidence
from briefbook.domain.edit import Edit
from briefbook.domain.passage import Passage
from briefbook.domain.source import SetAside, Source
from briefbook.domain.version import Anchoring
from briefbook.translation import tr
from briefbook.ui.commands import HIDDEN, add_command
from briefbook.ui.desk import Desk
from briefbook.ui.reader.claiming import Claiming
from briefbook.ui.reader.deciding import Deciding
from briefbook.ui.reader.empty_reader import EmptyReader
from briefbook.ui.reader.find_bar import FindBar
from briefbook.ui.reader.line_flash import LineFlash
from briefbook.ui.reader.marking import Marking
from briefbook.ui.reader.page_states import PageStates
from briefbook.ui.reader.pages_beside import PagesBeside
from briefbook.ui.reader.passage_bar import PassageBar
from briefbook.ui.reader.reader_stack import ReaderStack
from briefbook.ui.reader.reading_choice import ReadingChoice
from briefbook.ui.reader.reading_text import ReadingText
from briefbook.ui.reader.selection_bar import SelectionBar
from briefbook.ui.reader.setting_aside import SettingAside
from briefbook.ui.reader.shown_source import read_source
from briefbook.ui.reader.suggesting import Suggesting, counted
from briefbook.ui.reader.touched import records, touched_spans
from briefbook.ui.reader.version_bar import VersionBar


class ReaderPane(QWidget):
    """Shows the source that is wanted, and keeps to it as the book is edited."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._places: dict[tuple[str, int], tuple[int, int] | None] = {}
        self.setAccessibleName(tr("Reader"))
        self.empty = EmptyReader(desk, self)
        self._work = QWidget(self)
        self.text = ReadingText(desk, self._work)
        self._flash = LineFlash(self.text, self)
        self.marking = Marking(desk, self.text, self)
        self.claiming = Claiming(desk, self.text, self.marking, self, self._work)
        self.suggesting = Suggesting(desk, self.text, self)
        self.deciding = Deciding(desk, self.suggesting, self.marking, self.claiming)
        self.setting_aside = SettingAside(desk, self.text, self, self._work)
        self.suggestions_button = self.setting_aside.bar.add_button(self.suggesting.toggle)
        self.choice = ReadingChoice(desk, self)
        self.setting_aside.bar.add_widget(self.choice.button)
        self.pages = PagesBeside(desk, self.text, self.suggesting.beside, self)
        self.pages_button = self.setting_aside.bar.add_button(self.pages.toggle)
        self.page_states = PageStates(desk, self.pages.toggle, self._work)
        self.version_bar = VersionBar(desk, self._work)
        self.find_bar = FindBar(desk, self.text, self._work)
        marking, claim = self.marking, self.claiming.claim
        self.selection_bar = SelectionBar(self.text, marking.colours, marking.note, marking.cite, claim)
        named = ((tr("Cite"), marking.cite), (tr("Claim", "verb"), claim))
        self.passage_bar = PassageBar(desk, self._work, marking.colours, named, marking.remove)
        self._make_commands()
        self._arrange()
        self._connect()

    @property
    def source_id(self) -> str:
        """The id of the source that is shown, or ""."""
        return self.text.reading.source.id if self.text.reading else ""

    def open_source(self, source_id: str, offset: int | None = None) -> None:
        """Show a source where it was last read, or its current version at an offset of the text."""
        source = self._desk.open_book.book.sources.find(source_id)
        if source is None:
            self._desk.messages.error(tr("This source is no longer in the book."))
            return
        reading = self.text.reading
        is_other = reading is None or source_id != reading.source.id
        if is_other or (offset is not None and reading is not None and not reading.is_current):
            self._open(source, source.version, is_elsewhere=offset is not None)
        if offset is not None:
            self._go_to(offset)
        self._desk.wayfinder.selected.emit("source", source_id)

    def open_version(self, version: int) -> None:
        """Show another version of the source."""
        reading = self.text.reading
        if reading is not None and version != reading.version:
            source = self._desk.open_book.book.sources.get(reading.source.id)
            self._open(source, version)
            self._desk.wayfinder.selected.emit("source", source.id)

    def open_passage(self, passage_id: str) -> None:
        """Show a passage in its source, in the version where it is marked, and select it."""
        passage = self._desk.open_book.book.passages.find(passage_id)
        if passage is None:
            self._desk.messages.error(tr("This passage is no longer in the book."))
            return
        if passage.source_id != self.source_id:
            self.open_source(passage.source_id)
        self.open_version(passage.version)
        self.marking.select(passage_id, going_there=True)

    def state(self) -> dict[str, Any]:
        """Return what the next session needs to look like this one, in values that JSON knows."""
        return {
            "source": self.source_id,
            "place": self.text.place() if self.source_id else None,
            "suggestions": self.suggesting.beside.is_shown,
            "pages": self.pages.toggle.isChecked(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Show the source that `state` names where it was read, if the book still has it."""
        source_id, place = state.get("source", ""), state.get("place")
        self.suggesting.restore(bool(state.get("suggestions")))
        self.pages.restore(bool(state.get("pages")))
        if self._desk.open_book.book.sources.find(source_id):
            self.open_source(source_id)
            if place:
                self.text.return_to((int(place[0]), int(place[1])))

    def show_parts(self, is_shown: bool) -> None:
        """Show what is set aside in its place, or leave it out."""
        if self.text.reading is not None:
            self._reload(showing_parts=is_shown)

    def _make_commands(self) -> None:
        add = partial(add_command, self._desk.icons, self)
        self.find_action = add(tr("Find in Source"), self._find, icon="search", keys=("Ctrl+F",))
        self.caret_action = add(
            tr("Caret Mode"),
            icon="keyboard",
            keys=("F7",),
            hint=tr("Caret Mode: select words with Shift and the arrow keys"),
            is_check=True,
        )
        self.leave_action = add(tr("Leave Passage"), self._escape, keys=("Esc",))
        self.leave_action.setData(HIDDEN)

    def _arrange(self) -> None:
        column = QVBoxLayout(self._work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        beside = self.pages.beside
        bars = (self.setting_aside.bar, self.version_bar, self.page_states, self.find_bar)
        for widget in (*bars, beside, self.claiming.sheet, self.passage_bar):
            column.addWidget(widget, 1 if widget is beside else 0)
        self._stack = ReaderStack(self, self.empty, self._work, self.text)

    def _connect(self) -> None:
        desk, marking, note = self._desk, self.marking, self.passage_bar.note
        desk.wayfinder.source_wanted.connect(self.open_source)
        desk.wayfinder.passage_wanted.connect(self.open_passage)
        desk.open_book.edited.connect(self._on_edited)
        self.caret_action.toggled.connect(self.text.begin_caret_mode)
        self.text.caret_mode_changed.connect(self.caret_action.setChecked)
        self.text.header.version_wanted.connect(self.open_version)
        self.version_bar.version_wanted.connect(self.open_version)
        marking.current_changed.connect(self.passage_bar.show_passage)
        marking.current_changed.connect(self._show_on_page)
        self.pages.place_wanted.connect(self._go_to)
        marking.note_wanted.connect(lambda: note.setFocus(Qt.FocusReason.ShortcutFocusReason))
        note.left.connect(self.text.setFocus)
        self.setting_aside.shown.connect(self.show_parts)
        self.suggesting.counted.connect(self._count_suggestions)
        self.suggesting.beside.crowded.connect(partial(self.passage_bar.give_way, to="suggestions"))
        self.claiming.found = lambda: self.suggesting.open
        self.claiming.sheet.begun.connect(partial(self._give_way, True))
        self.claiming.sheet.left.connect(partial(self._give_way, False))
        self.empty.newest_wanted.connect(self._open_newest)

    def _open(self, source: Source, version: int, *, is_elsewhere: bool = False) -> None:
        reading = self.text.reading
        if reading is not None:
            self._places[reading.source.id, reading.version] = self.text.place()
            self.claiming.leave()
            self.marking.leave(telling=False)
        self._show(source, version, showing_parts=False)
        if not is_elsewhere and (source.id, version) in self._places:
            self.text.return_to(self._places[source.id, version])

    def _show(self, source: Source, version: int, *, showing_parts: bool) -> None:
        book = self._desk.open_book.book
        reading = read_source(book, source, version=version, showing_parts=showing_parts)
        self._stack.bring(self._work)
        self.setting_aside.bar.show_source(reading)
        self.version_bar.show_source(reading)
        self.text.show_source(reading)
        self.setting_aside.labels.show_source()
        self.marking.refresh()
        self.find_bar.refresh()
        self.suggesting.show_source()
        self.choice.show_source(reading)
        self.pages.show_source(reading)
        self.pages_button.setVisible(self.pages.toggle.isEnabled())
        self.page_states.show_source(reading)

    def _reload(self, *, showing_parts: bool) -> None:
        reading = self.text.reading
        assert reading is not None
        place, current = self.text.place(), self.text.current
        start, end = self.text.selected_span()
        source = self._desk.open_book.book.sources.get(reading.source.id)
        self._show(source, reading.version, showing_parts=showing_parts)
        shown = self.text.reading.shown if self.text.reading else reading.shown
        self.text.put_caret(shown.position(end), shown.position(start))
        self.text.make_current(current)
        self.marking.refresh()
        self.text.return_to(place)

    def _show_on_page(self, passage: Passage | None) -> None:
        if passage is not None:
            self.pages.go_to(passage.start)
        self.pages.mark()

    def _go_to(self, offset: int) -> None:
        reading = self.text.reading
        assert reading is not None
        position = reading.shown.position(offset)
        self.text.put_caret(position)
        self.text.bring_into_view(position)
        self.pages.go_to(offset)
        self._flash.show()

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Source):
            self.empty.refresh()
        reading = self.text.reading
        if reading is None:
            return
        source = self._desk.open_book.book.sources.find(reading.source.id)
        if source is None:
            self._close_source()
            self.claiming.follow(edit)
            return
        if source.version != reading.source.version:
            self._open(source, source.version)
        elif source.reading != reading.source.reading or any(
            isinstance(one, SetAside) and one.source_id == source.id for one in records(edit)
        ):
            self._reload(showing_parts=reading.is_showing_parts)
        else:
            touched = touched_spans(edit, source.id, reading.version)
            if touched or any(one.id == source.id for one in records(edit)):
                self.text.show_changes(reading.with_passages_of(self._desk.open_book.book), touched)
                self.marking.refresh()
                self.pages.mark()
            elif edit.touches(Claim, Evidence, Actor):
                self.marking.refresh()
            if edit.touches(Anchoring):
                self.version_bar.show_source(reading)
        self.claiming.follow(edit)
        self.suggesting.follow(edit)

    def _close_source(self) -> None:
        self.text.reading = None
        self.claiming.leave()
        self.text.make_current("")
        self.text.clear()
        self.passage_bar.show_passage(None)
        self.find_bar.hide()
        self.setting_aside.labels.show_source()
        self.suggesting.show_source()
        self.empty.refresh()
        self._stack.bring(self.empty)

    def _count_suggestions(self) -> None:
        words = counted(self.suggesting.open, is_ready=self.suggesting.is_ready)
        # the action's: the button follows it
        self.suggesting.toggle.setIconText(words)
        self.suggestions_button.setAccessibleName(words)

    def _give_way(self, is_claiming: bool) -> None:
        self.suggesting.beside.give_way(is_claiming)
        self.passage_bar.give_way(is_claiming, to="claim")

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
