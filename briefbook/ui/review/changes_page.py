"""What changed in the book since an exported memo or a date."""

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefbook.domain.changes import Changes, Development
from briefbook.domain.kinds import KINDS
from briefbook.errors import BriefbookError
from briefbook.jobs.changing import moments
from briefbook.review.changes import changes
from briefbook.translation import tr
from briefbook.ui.commands import add_command, button
from briefbook.ui.desk import Desk
from briefbook.ui.review.change_rows import as_text, change_rows, counts
from briefbook.ui.review.moments import Moments
from briefbook.ui.review.parts import EmptyPlace, meta
from briefbook.ui.review.reading_aside import read_aside
from briefbook.ui.review.row import Row
from briefbook.ui.review.row_list import RowList
from briefbook.ui.tasks import Task

REST: Final = 800
"""Milliseconds without an edit after which the list is made anew."""


class ChangesPage(QWidget):
    """Claims, working papers, texts and sources that are otherwise than they were."""

    counted = Signal(object)
    """How many changes there are now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._open_book = desk, desk.open_book
        self.changes: Changes | None = None
        self._trouble = ""
        self._is_stale = True
        self._task: Task | None = None
        add = partial(add_command, desk.icons, self)
        self.copy_action = add(
            tr("Copy Changes as Text"),
            self._copy,
            icon="copy",
            keys=("Ctrl+Shift+C",),
            hint=tr("Copy as text"),
        )
        self.open_action = add(tr("Go to What Changed"), self._open_current, icon="corner-down-right")
        self.moments = Moments(desk)
        self.list = RowList(desk, tr("What changed"))
        self.told = meta(wraps=True)
        self.empty = EmptyPlace()
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._compare_if_wanted)
        self._lay_out()
        self.moments.changed.connect(self._compare)
        self.list.opened.connect(self._open)
        self.list.chosen.connect(self._show_commands)
        self._open_book.edited.connect(lambda _: self._on_edited())
        self._show()

    def state(self) -> dict[str, Any]:
        """Return which moments are compared."""
        return self.moments.state()

    def restore(self, state: dict[str, Any]) -> None:
        """Compare the moments of before."""
        self.moments.restore(state)
        self._is_stale = True
        self._compare_if_wanted()

    def showEvent(self, event: QShowEvent) -> None:
        """Compare, unless nothing happened since."""
        super().showEvent(event)
        self.moments.fill()
        self._compare_if_wanted()

    def _lay_out(self) -> None:
        self._places = QStackedWidget()
        self._places.addWidget(self.list)
        self._places.addWidget(self.empty)
        row = QHBoxLayout()
        row.addWidget(self.told, 1)
        row.addWidget(button(self.open_action, words=tr("Go To")))
        row.addWidget(button(self.copy_action, words=tr("Copy as Text")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.moments)
        layout.addLayout(row)
        layout.addWidget(self._places, 1)
        self.setFocusProxy(self.list)

    def _on_edited(self) -> None:
        self._stop()
        self._is_stale = True
        self._rest.start()

    def _compare_if_wanted(self) -> None:
        if self._is_stale and self.isVisible() and self._open_book.is_open:
            self._compare()

    def _compare(self) -> None:
        self._is_stale = False
        self._stop()
        if not (self.moments.since and self.moments.is_valid):
            self.changes, self._trouble = None, tr("Give a day, such as 2026-11-20.")
            self._show()
            return
        try:
            read = read_aside(
                self._open_book.book, partial(moments, since=self.moments.since, until=self.moments.until)
            )
        except BriefbookError as error:
            self.changes, self._trouble = None, str(error)
            self._show()
            return
        self._task = self._desk.tasks.start(
            tr("Comparing"), lambda task: changes(*read()), done=self._done, failed=self._failed
        )

    def _stop(self) -> None:
        if self._task:
            self._task.cancel()
            self._task = None

    def _done(self, found: Changes) -> None:
        self._task = None
        self.changes, self._trouble = found, ""
        self._show()

    def _failed(self, error: BriefbookError) -> None:
        self._task = None
        self.changes, self._trouble = None, str(error)
        self._show()

    def _show(self) -> None:
        found = self.changes
        rows = change_rows(found) if found else []
        self.list.show_rows(rows)
        self._places.setCurrentWidget(self.list if rows else self.empty)
        self.setFocusProxy(self.list if rows else self.moments)
        self.told.setText(_told(found) if found and rows else "")
        if found:
            title = tr("Nothing changed")
            words = _nothing(found)
        else:
            title = tr("What changed since the last memo") if not self._trouble else tr("Nothing to compare")
            words = self._trouble or (
                tr(
                    "Choose an exported memo or a date: claims that are new, changed or superseded, "
                    "risks that moved, commitments, actors and where they stand, advice, rewritten texts "
                    "and sources are listed here."
                )
            )
        self.empty.say(title, words)
        self.counted.emit(len(found.developments) if found else None)
        self._show_commands()

    def _show_commands(self) -> None:
        self.copy_action.setEnabled(bool(self.changes and self.changes.developments))
        self.open_action.setEnabled(self.list.current is not None)

    def _copy(self) -> None:
        if self.changes:
            QGuiApplication.clipboard().setText(as_text(self.changes))
            self._desk.messages.info(tr("Copied what changed as text"))

    def _open_current(self) -> None:
        if self.list.current:
            self._open(self.list.current)

    def _open(self, row: Row) -> None:
        one = row.value
        if not isinstance(one, Development):
            return
        book = self._desk.open_book.book
        if one.about == "matrix":
            for risk in book.risks.all()[:1]:
                self._desk.wayfinder.show("risk", risk.id)
        elif book.by_kind[KINDS[one.about]].find(one.record_id) is None:
            self._desk.messages.info(tr("{name} is no longer in the book.", name=one.name))
        else:
            self._desk.wayfinder.show(one.about, one.record_id)


def _told(found: Changes) -> str:
    if found.until:
        return tr(
            "{changes} between {since} and {until}.",
            changes=counts(found),
            since=found.since,
            until=found.until,
        )
    return tr("{changes} since {since}.", changes=counts(found), since=found.since)


def _nothing(found: Changes) -> str:
    if found.until:
        return tr("Nothing has changed between {since} and {until}.", since=found.since, until=found.until)
    return tr("Nothing has changed since {since}.", since=found.since)
