"""Asking for the name of a snapshot in a small frame, wherever the user is."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from briefbook.domain.date_words import in_words
from briefbook.domain.snapshot import Snapshot
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.sources.name_popup import NamePopup


class SnapshotNaming:
    """Takes snapshots and gives them other names."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk, self._open_book = desk, desk.open_book
        self._kept = desk.open_book.book.snapshots
        self.popup = NamePopup(desk, owner)

    def take(self, beside: QWidget) -> None:
        """Ask for a name under a widget, and give it to this moment of the book."""
        self.popup.ask(tr("Take a snapshot"), tr("Take", "verb"), _usual_name(), beside, self._take)

    def rename(self, snapshot: Snapshot, beside: QWidget) -> None:
        """Ask for another name of a snapshot."""
        self.popup.ask(
            tr("Rename the snapshot"),
            tr("Rename"),
            snapshot.name,
            beside,
            lambda name: self._open_book.with_snapshots(lambda: self._kept.rename(snapshot, name)),
        )

    def _take(self, name: str) -> None:
        made = self._open_book.with_snapshots(lambda: self._kept.take(name))
        show = self._desk.wayfinder.snapshots_wanted.emit
        self._desk.messages.info(
            tr("Took the snapshot “{name}”.", name=made.name), tr("Show", "verb"), lambda: show(made.id)
        )


def _usual_name() -> str:
    now = datetime.now()
    return f"{in_words(now.date().isoformat())}, {now:%H:%M}"
