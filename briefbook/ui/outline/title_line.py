"""The title of an issue, written above its text."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QStylePainter, QWidget

from briefbook.domain.issue import Issue
from briefbook.edits.outlining import retitle_issue
from briefbook.errors import BookError, BriefbookError
from briefbook.store.drafts import Draft
from briefbook.translation import tr
from briefbook.ui.desk import Desk

_MARGIN = 2
"""Pixels that a line edit leaves beside its text."""


class TitleLine(QLineEdit):
    """A field that renames the issue it shows; `done` says that Enter was pressed."""

    done = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_book, self._messages = desk.open_book, desk.messages
        self._issue_id: str | None = None
        self.setProperty("role", "issue-title")
        self.setAccessibleName(tr("Title of the issue"))
        self.setReadOnly(self._open_book.book.is_read_only)
        self.editingFinished.connect(desk.finish)
        self._finish = desk.finish
        self._open_book.flushes(self.flush)
        self._open_book.unfinished.watch(self._being_typed, self)

    @property
    def is_typed(self) -> bool:
        """Whether the title is not yet what the book says."""
        return self.isModified()

    def show_issue(self, issue: Issue | None) -> None:
        """Show an issue's title, unless another one is being written for it."""
        if issue and issue.id == self._issue_id and self.isModified():
            return
        self._issue_id = issue.id if issue else None
        self._set(issue.title if issue else "")
        if issue and (waiting := self._open_book.unfinished.waiting(issue.id, "title")) is not None:
            self._set(waiting)
            self.setModified(True)

    def flush(self) -> None:
        """Make what was typed the title now."""
        if not self.isModified():
            return
        self.setModified(False)
        book = self._open_book.book
        issue = book.issues.find(self._issue_id)
        if issue is None:
            return
        typed = self.text()
        try:
            self._open_book.keep(retitle_issue(issue, typed))
        except BookError:
            self._set(typed)
            self.setModified(True)
            self._open_book.unfinished.look()
            raise
        except BriefbookError as error:
            self._messages.error(error)
        self._set(book.issues.get(issue.id).title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the text with Enter, and take a change back with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._finish()
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setModified(False)
            issue = self._open_book.book.issues.find(self._issue_id)
            self._set(issue.title if issue else "")
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Elide a title that is too long, unless it is being written."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room.adjust(_MARGIN, 0, -_MARGIN, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.setFont(self.font())
        self.style().drawItemText(
            painter, room, Qt.AlignmentFlag.AlignVCenter, self.palette(), True, shown, QPalette.ColorRole.Text
        )

    def _being_typed(self) -> Iterator[Draft]:
        if self._issue_id and self.isModified():
            yield Draft("issue", self._issue_id, "title", self.text())

    def _set(self, title: str) -> None:
        if self.text() != title:
            self.setText(title)
            self.setCursorPosition(0)
