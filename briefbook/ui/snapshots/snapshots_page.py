"""The page of the review with the snapshots, and what differs between one and now."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefbook.domain.edit import Edit
from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import add_command, button
from briefbook.ui.desk import Desk
from briefbook.ui.flow import Flow
from briefbook.ui.review.parts import EmptyPlace, meta
from briefbook.ui.snapshots.choice import SnapshotChoice
from briefbook.ui.snapshots.comparing import Comparing
from briefbook.ui.snapshots.difference_rows import counts
from briefbook.ui.snapshots.differences import Differences
from briefbook.ui.snapshots.naming import SnapshotNaming

_TEACHING = tr_noop(
    "A snapshot gives this moment of the book a name. Later, what has changed since is shown here word by "
    "word, and any part of it can be taken back. Before bulk changes, such as loading a table, one is taken "
    "by itself. Snapshots take no room: the book remembers every edit anyway."
)


class SnapshotsPage(QWidget):
    """Takes, names and compares snapshots."""

    counted = Signal(object)
    """How many things wait for attention: never any here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._open_book, self._book = desk, desk.open_book, desk.open_book.book
        self.choice = SnapshotChoice(self._book)
        self.naming = SnapshotNaming(desk, self)
        self.comparing = Comparing(desk, lambda: (self.choice.since, self.choice.until), self)
        self.differences = Differences(desk)
        self.told = meta()
        self._make_actions()
        self.same = EmptyPlace()
        self.empty = EmptyPlace(self.take_action)
        self.empty.say(tr("No snapshot yet"), tr(_TEACHING))
        self._lay_out()
        self.comparing.done.connect(self._show)
        self.choice.changed.connect(self._compare)
        self.differences.taken.connect(self._compare)
        self._open_book.snapshots_changed.connect(self._fill)
        self._open_book.edited.connect(self._on_edited)
        self._show()

    def show_snapshot(self, snapshot_id: str) -> None:
        """Compare a snapshot with now; an empty id leaves what is chosen."""
        self.choice.fill()
        if snapshot_id:
            self.choice.choose(snapshot_id)
        self._compare()

    def state(self) -> dict[str, Any]:
        """Return which snapshots are compared."""
        return self.choice.state()

    def restore(self, state: dict[str, Any]) -> None:
        """Compare the snapshots of before."""
        self.choice.restore(state)
        self.comparing.is_stale = True
        self.comparing.compare_if_wanted()

    def showEvent(self, event: QShowEvent) -> None:
        """Compare, unless nothing happened since."""
        super().showEvent(event)
        self.comparing.compare_if_wanted()

    def _make_actions(self) -> None:
        add = partial(add_command, self._desk.icons, self)
        self.take_action = add(tr("Take a Snapshot…"), self._take, icon="bookmark")
        self.rename_action = add(
            tr("Rename Snapshot…"), self._rename, icon="pencil", keys=("F2",), hint=tr("Rename the snapshot")
        )
        self.forget_action = add(
            tr("Remove Snapshot"),
            self._forget,
            icon="trash-2",
            hint=tr("Remove the snapshot; the book stays as it is"),
        )

    def _lay_out(self) -> None:
        tools = Flow(gap=4)
        self.take_button = button(self.take_action, words=tr("Take a Snapshot…"))
        self.rename_button = button(self.rename_action, words=tr("Rename…"))
        for one in (self.take_button, self.rename_button, button(self.forget_action, words=tr("Remove"))):
            tools.addWidget(one)
        self._below = QStackedWidget()
        self._below.addWidget(self.differences)
        self._below.addWidget(self.same)
        comparing = QWidget()
        layout = QVBoxLayout(comparing)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.choice)
        tools.addWidget(self.told)
        layout.addLayout(tools)
        layout.addWidget(self._below, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(comparing)
        self._pages.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _compare(self) -> None:
        self.comparing.compare()

    def _on_edited(self, edit: Edit) -> None:
        if self.choice.is_outdated:
            self._fill()  # an automatic one was made before it

    def _fill(self) -> None:
        since = self.choice.since
        self.choice.fill()
        if self.choice.since != since:
            self.comparing.is_stale = True
            self.comparing.compare_if_wanted()
        self._show()

    def _show(self) -> None:
        found, since = self.comparing.found, self.choice.since
        self._pages.setCurrentIndex(0 if since else 1)
        self.setFocusProxy(self.differences if since else self.empty)
        can_write = not self._book.is_read_only
        self.take_action.setEnabled(can_write)
        for action in (self.rename_action, self.forget_action):
            action.setEnabled(can_write and since is not None)
        self.differences.show_comparison(found if since else None, self.comparing.rows)
        differs = found is not None and bool(found.differences)
        self._below.setCurrentIndex(0 if differs else 1)
        self.told.setText(f"{counts(found.differences)}." if found and differs else "")
        self.told.setVisible(differs)
        if self.comparing.trouble:
            self.same.say(tr("Nothing to compare"), self.comparing.trouble)
        elif found is None:
            self.same.say(tr("Comparing…"), "")
        else:
            since_name = found.since.name
            same = (
                tr("“{first}” and “{second}” are the same.", first=since_name, second=found.until.name)
                if found.until
                else tr("“{snapshot}” and the book now are the same.", snapshot=since_name)
            )
            self.same.say(tr("Nothing differs"), same)
        self.counted.emit(None)

    def _take(self) -> None:
        self.naming.take(self.take_button if self.take_button.isVisible() else self.empty.button or self)

    def _rename(self) -> None:
        if since := self.choice.since:
            self.naming.rename(since, self.rename_button)

    def _forget(self) -> None:
        since = self.choice.since
        if since is None:
            return
        with self._desk.messages.telling():
            self._open_book.with_snapshots(lambda: self._book.snapshots.forget(since))
            self._desk.messages.info(
                tr("Removed the snapshot “{name}”; the book is as it was.", name=since.name)
            )
