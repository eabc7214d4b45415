"""The question of when a window held whose end is computed: asked in the form, where the window is."""

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from briefbook.domain.commitment import Commitment
from briefbook.domain.date_words import in_words
from briefbook.domain.edit import Edit
from briefbook.edits.entering import amend
from briefbook.errors import BookError, BriefbookError
from briefbook.store.drafts import Draft
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.papers.date_field import DateField
from briefbook.ui.papers.record_form import RecordForm


class AsOfQuestion(QFrame):
    """Stands in the form while it is not answered; the answer becomes the commitment's as-of date."""

    def __init__(self, desk: Desk, form: RecordForm) -> None:
        super().__init__()
        self._desk, self._form, self._book = desk, form, desk.open_book.book
        self._asked_about = ""
        self._wrong: object = None
        self.setProperty("role", "message")
        self.setProperty("level", "warning")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.field = DateField(desk, tr("As of when did this window hold?"), self._finish, is_day=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.words)
        layout.addWidget(self.field)
        self.hide()
        desk.open_book.flushes(self.flush)
        desk.open_book.unfinished.watch(self._being_typed, self.field)
        desk.open_book.edited.connect(self._on_edited)

    def ask(self) -> None:
        """Ask about the commitment that the form shows, if there is something to ask."""
        found = self._book.commitments.find(self._form.record_id)
        is_open = found is not None and found.is_computed and not found.as_of and not self._book.is_read_only
        if found is not None and is_open:
            self.words.setText(
                tr(
                    "The end, {date}, is computed. As of when did this window hold?",
                    date=in_words(found.closes),
                )
            )
            if self._asked_about != found.id:
                self.field.settle("")
            self._asked_about = found.id
        if not is_open:
            self._form.body.go_past(self)
        self.setVisible(is_open)

    def flush(self) -> None:
        """Keep the answer."""
        found = self._book.commitments.find(self._asked_about or None)
        if self.field.is_typed and found is not None and not self.isHidden():
            answer = self.field.value()
            try:
                plan = amend(self._book, found, {"as_of": answer})
            except BriefbookError as error:
                # what is wrong stays to be mended, told once, and keeps nobody from going on
                if answer != self._wrong:
                    self._desk.messages.error(error)
                self._wrong = answer
                return
            self.field.settle("")
            try:
                self._desk.open_book.keep(plan)
            except BookError:  # of the file: the answer stays, to be tried again
                self.field.retype(answer)
                raise

    def _being_typed(self) -> Iterator[Draft]:
        if self.field.is_typed and self._asked_about and not self.isHidden():
            yield Draft("commitment", self._asked_about, "as_of", self.field.value())

    def _finish(self) -> None:
        with self._desk.messages.telling():
            self._desk.open_book.flush()

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Commitment):
            self.ask()
