"""Which snapshot is compared, and with what: now, or a later one."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from briefbook.domain.date_words import in_words
from briefbook.domain.snapshot import Snapshot
from briefbook.store.book import Book
from briefbook.translation import tr
from briefbook.ui.announcing import name_box
from briefbook.ui.choice_box import ChoiceBox
from briefbook.ui.review.parts import meta

_WIDEST: Final = 560
_SIDES: Final = 32


class SnapshotChoice(QWidget):
    """Two boxes: the snapshots, those that a person named first; and now, or one that is later."""

    changed = Signal()
    """Another snapshot was chosen."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._offered: list[Snapshot] = []
        self.since_box, self.until_box = _box(tr("Snapshot")), _box(tr("Compare with"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(meta(tr("From", "one snapshot to another")))
        row.addWidget(self.since_box, 3)
        row.addWidget(meta(tr("to", "one snapshot to another")))
        row.addWidget(self.until_box, 2)
        self.setFocusProxy(self.since_box)
        self.fill()
        self.since_box.activated.connect(self._on_since)
        self.until_box.activated.connect(self.changed)

    @property
    def since(self) -> Snapshot | None:
        """The chosen snapshot, if there is any."""
        return self._book.snapshots.find(str(self.since_box.currentData() or ""))

    @property
    def until(self) -> Snapshot | None:
        """The later one; `None` for now."""
        return self._book.snapshots.find(str(self.until_box.currentData() or ""))

    def choose(self, snapshot_id: str) -> None:
        """Choose a snapshot to compare with now."""
        place = self.since_box.findData(snapshot_id)
        if place >= 0:
            self.since_box.setCurrentIndex(place)
        self._fill_until()
        self.until_box.setCurrentIndex(0)

    @property
    def is_outdated(self) -> bool:
        """Whether the book has other snapshots than are offered."""
        return self._book.snapshots.all()[::-1] != self._offered

    def fill(self) -> None:
        """Offer what there is, leaving what is chosen."""
        found = self._offered = self._book.snapshots.all()[::-1]
        chosen = self.since_box.currentData()
        self.since_box.clear()
        for is_automatic in (False, True):
            alike = [one for one in found if one.is_automatic == is_automatic]
            if alike and self.since_box.count():
                self.since_box.insertSeparator(self.since_box.count())
            for one in alike:
                self.since_box.addItem(told(one), one.id)
        self.since_box.setCurrentIndex(max(0, self.since_box.findData(chosen) if chosen else 0))
        _fit_list(self.since_box)
        self._fill_until()

    def state(self) -> dict[str, str]:
        """Return what is chosen."""
        return {
            "since": str(self.since_box.currentData() or ""),
            "until": str(self.until_box.currentData() or ""),
        }

    def restore(self, state: dict[str, str]) -> None:
        """Choose what was chosen before, as far as it is there."""
        self.choose(str(state.get("since", "")))
        self.until_box.setCurrentIndex(max(0, self.until_box.findData(str(state.get("until", "")))))

    def _fill_until(self) -> None:
        chosen, since = self.until_box.currentData(), self.since
        self.until_box.clear()
        self.until_box.addItem(tr("Now"), "")
        for one in self._book.snapshots.all()[::-1]:
            if since is not None and one.moment > since.moment:
                self.until_box.addItem(told(one), one.id)
        self.until_box.setCurrentIndex(max(0, self.until_box.findData(chosen) if chosen else 0))
        _fit_list(self.until_box)

    def _on_since(self) -> None:
        self._fill_until()
        self.changed.emit()


def told(snapshot: Snapshot) -> str:
    """Return what a list calls a snapshot, with its day and its time."""
    day, time = in_words(snapshot.made_at), snapshot.made_at[11:16]
    when = day if time in snapshot.name else f"{day}, {time}"
    return snapshot.name if day in snapshot.name else f"{snapshot.name}  ·  {when}"


def _fit_list(box: QComboBox) -> None:
    """Make the list of a box as wide as its words, within reason."""
    box.view().setMinimumWidth(min(_WIDEST, box.view().sizeHintForColumn(0) + _SIDES))


def _box(name: str) -> QComboBox:
    made = ChoiceBox()
    name_box(made, name)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    made.setMinimumWidth(96)
    return made
