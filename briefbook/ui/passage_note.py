"""The note of a passage, written where the passage is shown."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from briefbook.domain.passage import Passage
from briefbook.edits.highlighting import note_passage
from briefbook.store.drafts import Draft
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.typed_text import TypedText


class PassageNote(TypedText):
    """A field as high as its lines; the note is kept with Enter or by leaving, and dropped with Escape."""

    def __init__(
        self, desk: Desk, name: str, *, least: int, most: int, parent: QWidget | None = None
    ) -> None:
        """Make room for at least and at most so many lines."""
        super().__init__(name, self.flush, least=least, most=most, parent=parent)
        self._open_book, self._messages = desk.open_book, desk.messages
        self._passage_id: str | None = None
        self.setPlaceholderText(tr("Add a note"))
        self.setToolTip(tr("Enter keeps the note, Shift+Enter begins a line, Escape drops the change"))
        self.setReadOnly(desk.open_book.book.is_read_only)
        desk.open_book.flushes(self.flush)
        desk.open_book.unfinished.watch(self._being_typed, self)

    def show_passage(self, passage: Passage | None) -> None:
        """Show a passage's note, unless another one is being typed for it."""
        note = passage.note if passage else ""
        if passage is not None and passage.id == self._passage_id:
            self.show_value(note)
            return
        self.flush()
        self._passage_id = passage.id if passage else None
        self.settle(note)
        if passage and (waiting := self._open_book.unfinished.waiting(passage.id, "note")) is not None:
            self.setPlainText(waiting)

    def _being_typed(self) -> Iterator[Draft]:
        if self._passage_id and self.is_typed:
            yield Draft("passage", self._passage_id, "note", self.value())

    def flush(self) -> None:
        """Make what was typed the note now; the user is told if that cannot be done."""
        if not self._open_book.is_open:
            return
        passages = self._open_book.book.passages
        passage = passages.find(self._passage_id)
        if passage is None or not self.is_typed:
            return
        with self._messages.telling():
            self._open_book.keep(note_passage(passage, self.toPlainText()))
            self.settle(passages.get(passage.id).note)
