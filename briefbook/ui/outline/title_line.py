"""The title of an issue, written above its text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from briefbook.domain.issue import Issue
from briefbook.edits.outlining import retitle_issue
from briefbook.ui.desk import Desk


class TitleLine(QLineEdit):
    """A field that renames the issue it shows; `done` says that Enter was pressed."""

    done = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_book, self._messages = desk.open_book, desk.messages
        self._issue_id: str | None = None
        self.setProperty("role", "issue-title")
        self.setAccessibleName("Title of the issue")
        self.setReadOnly(self._open_book.book.is_read_only)
        self.editingFinished.connect(self._open_book.flush)
        self._open_book.flushes(self.flush)

    def show_issue(self, issue: Issue | None) -> None:
        """Show an issue's title, unless another one is being written for it."""
        if issue and issue.id == self._issue_id and self.isModified():
            return
        self._issue_id = issue.id if issue else None
        self._set(issue.title if issue else "")

    def flush(self) -> None:
        """Make what was typed the title now."""
        if not self.isModified():
            return
        self.setModified(False)
        book = self._open_book.book
        issue = book.issues.find(self._issue_id)
        if issue is None:
            return
        with self._messages.telling():
            self._open_book.keep(retitle_issue(issue, self.text()))
        self._set(book.issues.get(issue.id).title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the text with Enter, and take a change back with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open_book.flush()
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setModified(False)
            issue = self._open_book.book.issues.find(self._issue_id)
            self._set(issue.title if issue else "")
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _set(self, title: str) -> None:
        if self.text() != title:
            self.setText(title)
            self.setCursorPosition(0)
