"""What readers do to passages: mark, select, walk, note, cite and remove them."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefbook.domain.citation import written
from briefbook.domain.passage import COLOURS, Passage
from briefbook.edits.highlighting import mark_passage, recolour_passage, remove_passage
from briefbook.translation import tr, tr_noop
from briefbook.ui.announcing import announce
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.reader.reading_text import ReadingText
from briefbook.ui.reader.swatches import swatch

_MARK_IN: Final = {
    1: tr_noop("Mark in Yellow"),
    2: tr_noop("Mark in Blue"),
    3: tr_noop("Mark in Violet"),
    4: tr_noop("Mark in Green"),
}


class Marking(QObject):
    """The reader's commands on the selected words and on the current passage."""

    current_changed = Signal(object)
    """The `Passage` that is now current, as it is in the book, or `None`."""
    note_wanted = Signal()

    def __init__(self, desk: Desk, page: ReadingText, pane: QWidget) -> None:
        super().__init__(pane)
        self._desk, self._open_book = desk, desk.open_book
        self._page = page
        self._last_colour = 1
        add = partial(add_command, desk.icons, pane)
        self.mark = add(tr("Mark Passage"), self._mark_again, icon="highlighter", keys=("H",))
        self.colours = [
            add(tr(_MARK_IN[number]), partial(self.mark_in, number), keys=(str(number),))
            for number in COLOURS
        ]
        self.note = add(tr("Note on Passage"), self._note, icon="sticky-note", keys=("M", "Ctrl+Shift+M"))
        self.cite = add(tr("Cite Passage"), self._cite, icon="quote", keys=("Ctrl+Shift+C",))
        self.remove = add(tr("Remove Passage"), self._remove, icon="trash-2", keys=("Del",))
        self.next = add(tr("Next Passage"), lambda: self._walk(1), icon="arrow-down", keys=("N",))
        self.previous = add(
            tr("Previous Passage"), lambda: self._walk(-1), icon="arrow-up", keys=("Shift+N",)
        )
        self._colour_icons()
        desk.theme.changed.connect(self._colour_icons)
        page.place_chosen.connect(self._choose_at)
        page.stripes.chosen.connect(self.select)

    @property
    def current(self) -> Passage | None:
        """The passage that is selected, as it is in the book."""
        reading = self._page.reading
        return reading.passage(self._page.current) if reading else None

    def select(self, passage_id: str, *, going_there: bool = False) -> None:
        """Make a passage the current one, and bring it into view if `going_there`."""
        reading = self._page.reading
        passage = reading.passage(passage_id) if reading else None
        if reading is None or passage is None:
            return
        if passage_id != self._page.current:
            self.leave(telling=False)
            self._page.make_current(passage_id)
            self.current_changed.emit(passage)
            announce(self._page, tr("Passage {number}: {words}", number=passage.number, words=passage.quote))
        if going_there:
            start, _ = reading.positions(passage)
            self._page.put_caret(start)
            self._page.bring_into_view(start)
        self._desk.wayfinder.selected.emit("passage", passage_id)

    def leave(self, *, telling: bool = True) -> None:
        """Have no passage current."""
        if not self._page.current:
            return
        self.current_changed.emit(None)
        self._page.make_current("")
        if telling and self._page.reading is not None:
            self._desk.wayfinder.selected.emit("source", self._page.reading.source.id)

    def refresh(self) -> None:
        """Tell of the current passage as it is after an edit."""
        self.current_changed.emit(self.current)

    def mark_in(self, colour: int) -> None:
        """Mark the selected words in a colour, or give it to the current passage."""
        self._last_colour = colour
        passage = self._marked_already()
        if passage is None:
            self._mark(colour)
        elif passage.colour != colour:
            with self._desk.messages.telling():
                passages = self._open_book.book.passages
                self._open_book.do(lambda: recolour_passage(passages.get(passage.id), colour))
            self._finish(passage)

    def _mark_again(self) -> None:
        if self._page.textCursor().hasSelection() or self.current is None:
            self.mark_in(self._last_colour)

    def _marked_already(self) -> Passage | None:
        reading = self._page.reading
        if reading is None or not self._page.textCursor().hasSelection():
            return self.current
        start, end = self._page.selected_span()
        words = self._page.textCursor().selectedText()
        before, after = len(words) - len(words.lstrip()), len(words) - len(words.rstrip())
        return reading.passage_over(start + before, end - after) if words.strip() else None

    def _mark(self, colour: int) -> Passage | None:
        reading = self._page.reading
        if reading is None:
            return None
        if not reading.is_current:
            self._desk.messages.error(
                tr(
                    "This is version {version}: passages are marked in the current version only,"
                    " which is {newest}.",
                    version=reading.version,
                    newest=reading.source.version,
                )
            )
            return None
        start, end = self._page.selected_span()
        with self._desk.messages.telling():
            book = self._open_book.book
            edit = self._open_book.do(lambda: mark_passage(book, reading.source, start, end, colour=colour))
            passage = edit.changes[0].record
            assert isinstance(passage, Passage)
            self._finish(passage)
            return passage
        return None

    def _finish(self, passage: Passage) -> None:
        if self._page.textCursor().hasSelection():
            self._page.put_caret(self._page.textCursor().selectionEnd())
        self.select(passage.id)

    def wanted(self) -> Passage | None:
        """Return the current passage; the selected words come first, and are marked if they are not."""
        passage = self._marked_already()
        if passage is not None:
            self._finish(passage)
            return passage
        return self._mark(self._last_colour)

    def _note(self) -> None:
        if self._page.reading is not None and self.wanted() is not None:
            self.note_wanted.emit()

    def _cite(self) -> None:
        reading = self._page.reading
        if reading is None:
            return
        key = reading.source.key
        if self.current is None and not self._page.textCursor().hasSelection():
            self._desk.wayfinder.cite_wanted.emit(written(key))
        elif (passage := self.wanted()) is not None:
            self._desk.wayfinder.cite_wanted.emit(written(key, passage.number))

    def _remove(self) -> None:
        passage = self.current
        if passage is None:
            return
        with self._desk.messages.telling():
            book = self._open_book.book
            self._open_book.do(lambda: remove_passage(book, book.passages.get(passage.id)))
            self._desk.messages.info(
                tr("Removed passage {number}", number=passage.number), tr("Undo"), self._open_book.undo
            )

    def _walk(self, step: int) -> None:
        reading = self._page.reading
        if reading is None or not reading.passages:
            return
        passages, current = reading.passages, self.current
        if current is not None:
            place = passages.index(current) + step
        else:
            caret = (
                self._page.textCursor().position()
                if self._page.cursor_is_in_view()
                else self._page.first_in_view()
            )
            offset = reading.shown.offset(caret)
            after = next((n for n, one in enumerate(passages) if one.start >= offset), len(passages))
            place = after if step > 0 else after - 1
        self.select(passages[place % len(passages)].id, going_there=True)

    def _choose_at(self, position: int) -> None:
        reading = self._page.reading
        passage = reading.passage_at(reading.shown.offset(position)) if reading else None
        if passage is None:
            self.leave()
        elif passage.id != self._page.current:
            self.select(passage.id)

    def _colour_icons(self) -> None:
        for number, action in enumerate(self.colours, start=1):
            action.setIcon(swatch(self._desk.theme.tokens, number))
