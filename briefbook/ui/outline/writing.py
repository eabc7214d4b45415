"""Writing an issue: typing is gathered and becomes an edit at every pause."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from briefbook.domain.edit import Change, Edit
from briefbook.domain.issue import Issue
from briefbook.edits.outlining import write_issue
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.drafts import Draft
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.outline.editor import Editor

PAUSE = 2000
"""Milliseconds of rest after which typing becomes an edit."""


class Writing(QObject):
    """Binds the editor to an issue of the book."""

    shown = Signal(object)
    """The `Issue` shown, whenever it or its title changes; `None` for none."""

    def __init__(self, desk: Desk, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self.issue_id: str | None = None
        self.last_written_id: str | None = None
        """The issue that the cursor was last in."""
        self._open_book, self._messages, self._editor = desk.open_book, desk.messages, editor
        self._places: dict[str, tuple[int, int]] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        editor.document().modificationChanged.connect(self._begin_pause)
        editor.textChanged.connect(self._begin_pause)
        editor.entered.connect(self._note_place)
        editor.left.connect(self.flush)
        editor.setReadOnly(self._open_book.book.is_read_only)
        self._open_book.flushes(self.flush)
        self._open_book.drafts(self.draft)
        self._open_book.unfinished.watch(self._being_typed)
        self._open_book.edited.connect(self._on_edited)

    @property
    def _book(self) -> Book:
        return self._open_book.book

    def open(self, issue_id: str | None) -> bool:
        """Show another issue; return false where the typing in this one could not be kept."""
        if issue_id == self.issue_id:
            return True
        self.flush()
        if self._is_unwritten():
            return False
        if self.issue_id:
            bar = self._editor.verticalScrollBar().value()
            self._places[self.issue_id] = (self._editor.textCursor().position(), bar)
        issue = self._book.issues.find(issue_id)
        self.issue_id = issue.id if issue else None
        self._editor.setPlainText(issue.text if issue else "")
        self._editor.document().setModified(False)
        if issue and issue.id in self._places:
            position, bar = self._places[issue.id]
            cursor = self._editor.textCursor()
            cursor.setPosition(min(position, self._editor.document().characterCount() - 1))
            self._editor.setTextCursor(cursor)
            self._editor.verticalScrollBar().setValue(bar)
        if self._editor.hasFocus():
            self._note_place()
        self.shown.emit(issue)
        return True

    def has_place(self) -> bool:
        """Return whether anyone put the cursor somewhere: until then it stands at the very beginning."""
        return self._editor.textCursor().position() > 0

    def flush(self) -> None:
        """Make what was typed an edit now; the user is told if that cannot be done."""
        self._pause.stop()
        if not self._is_unwritten():
            return
        issue = self._book.issues.find(self.issue_id)
        text = self._editor.text
        if issue is None or text == issue.text:
            self._editor.document().setModified(False)
            return
        try:
            self._write(issue, text)
        except BriefbookError as error:
            self._messages.error(error, tr("Try Again"), self.flush)
        else:
            self._editor.document().setModified(False)

    def draft(self) -> Issue | None:
        """Return the issue as it is being typed, unless the book has it so."""
        issue = self._book.issues.find(self.issue_id) if self._is_unwritten() else None
        return replace(issue, text=self._editor.text) if issue else None

    def _write(self, issue: Issue, text: str) -> None:
        edit = write_issue(issue, text)
        last = self._book.journal.last_done()
        if last and last.text == edit.text:
            [change, *others] = self._book.journal.read(last.seq).changes
            if not others and change == Change(edit.changes[0].after, edit.changes[0].before):
                # typing that was taken back in the field takes its edit back, and adds none
                self._open_book.take_back()
                return
        self._open_book.keep(edit)

    def _being_typed(self) -> Iterator[Draft]:
        if (issue := self.draft()) is not None:
            yield Draft("issue", issue.id, "text", issue.text)

    def _is_unwritten(self) -> bool:
        is_modified = self.issue_id is not None and self._editor.document().isModified()
        return is_modified and self._open_book.is_open

    def _begin_pause(self) -> None:
        if self._is_unwritten():
            self._pause.start()
            self._open_book.typed.emit()

    def _note_place(self) -> None:
        self.last_written_id = self.issue_id

    def _on_edited(self, edit: Edit) -> None:
        for change in edit.changes:
            if change.kind is not Issue or change.record.id != self.issue_id:
                continue
            if change.after is None:
                self._editor.document().setModified(False)
                self.open(None)
                return
            assert isinstance(change.after, Issue)
            if not self._editor.document().isModified() and change.after.text != self._editor.text:
                self._editor.replace_text(change.after.text)
            self.shown.emit(change.after)
