"""The bar at the foot of the window: where you are, how much there is, and work going on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from briefbook.domain.counts import count_of

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.domain.edit import Edit
    from briefbook.ui.desk import Desk
    from briefbook.ui.tasks import Task


_LONGEST = 80
"""The most characters of a title that are shown."""


class StatusBar(QWidget):
    """Counts of the open book, and the progress of what the window does meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.place, self.counts = QLabel(), QLabel()
        for label in (self.place, self.counts):
            label.setProperty("role", "meta")
        self._title, self._progress = QLabel(), QProgressBar()
        self._title.setProperty("role", "meta")
        self._progress.setFixedWidth(120)
        self._progress.setAccessibleName("Progress")
        self._cancel = QToolButton()
        self._cancel.setText("Cancel")
        self._cancel.setToolTip("Cancel this work; what is done is kept")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(12)
        row.addWidget(self.place)
        row.addStretch()
        for widget in (self._title, self._progress, self._cancel):
            row.addWidget(widget)
            widget.hide()
        row.addWidget(self.counts)
        self._desk: Desk | None = None
        self._selected = ("", "")
        self._task: Task | None = None
        self._timer = QTimer(self, singleShot=True, interval=150)
        self._timer.timeout.connect(self._count)
        self._cancel.clicked.connect(self._cancel_task)
        # work that is done at once needs no sign
        self._patience = QTimer(self, singleShot=True, interval=300)
        self._patience.timeout.connect(self._show_task)

    def serve(self, desk: "Desk | None") -> None:
        """Show the counts of another book, or of none."""
        self._desk = desk
        self._selected = ("", "")
        self.place.clear()
        self.counts.clear()
        self._timer.stop()
        if desk is not None:
            desk.open_book.edited.connect(self._on_edited)
            desk.wayfinder.selected.connect(self._on_selected)
            desk.tasks.started.connect(self._on_started)
            desk.tasks.ended.connect(self._on_ended)
            self._timer.start()

    def _on_edited(self, edit: "Edit") -> None:
        from briefbook.domain.header import Cover, MemoHeader

        if not edit.touches(Cover, MemoHeader):
            self._timer.start()

    def _count(self) -> None:
        if self._desk is None:
            return
        book = self._desk.open_book.book
        words = sum(len(issue.text.split()) for issue in book.issues.all())
        cited, lost = len(book.citations.all()), len(book.citations.lost())
        resolved = f", {lost} of them not in the book" if lost else ", all resolved" if cited else ""
        self.counts.setText(f"{count_of(words, 'word')}   ·   {count_of(cited, 'citation')}{resolved}")
        self._show_place()

    def _on_selected(self, kind: str, record_id: str) -> None:
        if kind != "passage":
            self._selected = kind, record_id
            self._show_place()

    def _show_place(self) -> None:
        if self._desk is None:
            return
        from briefbook.domain.kinds import KINDS
        from briefbook.store.naming import called

        book, words = self._desk.open_book.book, ""
        kind, record_id = self._selected
        if kind == "issue" and (issue := book.issues.find(record_id)):
            words = f"{book.issues.outline().number_of(issue.id)} {issue.title}"
        elif kind == "source" and (source := book.sources.find(record_id)):
            words = source.title
        elif kind == "claim" and (claim := book.claims.find(record_id)):
            words = f"{claim.label} {claim.statement}"
        elif record_id and (record := book.by_kind[KINDS[kind]].find(record_id)):
            words = called(record, book)
        self.place.setText(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…")

    def _on_started(self, task: "Task") -> None:
        self._task = task
        task.progressed.connect(self._on_progressed)
        self._title.setText(task.title)
        self._progress.setRange(0, 0)
        self._patience.start()

    def _show_task(self) -> None:
        for widget in (self._title, self._progress, self._cancel):
            widget.setVisible(self._task is not None)

    def _on_progressed(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _on_ended(self, task: "Task") -> None:
        if task is self._task:
            self._patience.stop()
            self._task = None
            self._show_task()

    def _cancel_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
