"""The work going on in the background, with a way to cancel it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from briefbook.translation import tr
from briefbook.ui.announcing import announce

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.ui.tasks import Task, Tasks

_PATIENCE = 300
"""Milliseconds: work that is done at once needs no sign."""


class WorkProgress(QWidget):
    """What is being done, how far it is, and Cancel."""

    shown = Signal()
    """It came or went."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._title, self._bar = QLabel(), QProgressBar()
        self._title.setProperty("role", "meta")
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(tr("Progress"))
        cancel = QToolButton()
        # no higher than what else stands in the bar, so that nothing moves when it comes
        cancel.setProperty("role", "status")
        cancel.setProperty("level", "strong")
        cancel.setText(tr("Cancel"))
        cancel.setToolTip(tr("Cancel this work; what is done is kept"))
        cancel.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        for widget in (self._title, self._bar, cancel):
            row.addWidget(widget)
        self._task: Task | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._show_task)

    def serve(self, tasks: "Tasks") -> None:
        """Show the work of a book."""
        tasks.started.connect(self._on_started)
        tasks.ended.connect(self._on_ended)

    @property
    def is_working(self) -> bool:
        """Whether there is work to be shown."""
        return self._task is not None and not self._patience.isActive()

    def _on_started(self, task: "Task") -> None:
        if task.is_quiet:
            return
        self._task = task
        task.progressed.connect(self._on_progressed)
        self._title.setText(task.title)
        self._bar.setRange(0, 0)
        self._patience.start()

    def _show_task(self) -> None:
        self.setVisible(self.is_working)
        self.shown.emit()
        if self._task is not None:
            announce(self, self._task.title)

    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_ended(self, task: "Task") -> None:
        if task is self._task:
            self._patience.stop()
            self._task = None
            self._show_task()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
