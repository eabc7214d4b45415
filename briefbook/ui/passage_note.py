"""The note of a passage, written where the passage is shown."""

from PySide6.QtWidgets import QWidget

from briefbook.domain.passage import Passage
from briefbook.edits.highlighting import note_passage
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
        self.setPlaceholderText("Add a note")
        self.setToolTip("Enter keeps the note, Shift+Enter begins a line, Escape drops the change")
        self.setReadOnly(desk.open_book.book.is_read_only)
        desk.open_book.flushes(self.flush)

    def show_passage(self, passage: Passage | None) -> None:
        """Show a passage's note, unless another one is being typed for it."""
        note = passage.note if passage else ""
        if passage is not None and passage.id == self._passage_id:
            self.show_value(note)
            return
        self.flush()
        self._passage_id = passage.id if passage else None
        self.settle(note)

    def flush(self) -> None:
        """Make what was typed the note now; the user is told if that cannot be done."""
        passages = self._open_book.book.passages
        passage = passages.find(self._passage_id)
        if passage is None or not self.is_typed:
            return
        with self._messages.telling():
            self._open_book.keep(note_passage(passage, self.toPlainText()))
            self.settle(passages.get(passage.id).note)
