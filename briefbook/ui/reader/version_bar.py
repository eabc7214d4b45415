"""The quiet bars about versions: that an older one is shown, and where passages went in the newer one."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefbook.domain.counts import in_a_row
from briefbook.domain.version import Anchoring
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.reader.quiet_bar import QuietBar
from briefbook.ui.reader.shown_source import ShownSource


def whereabouts(anchorings: Iterable[Anchoring], versions: Iterable[int]) -> str:
    """Return what became of passages, in words; `versions` are those they were marked in."""
    outcomes = [one.outcome for one in anchorings]
    moved, lost = outcomes.count("moved"), outcomes.count("orphan")
    marked_in = set(versions)
    version = marked_in.pop() if len(marked_in) == 1 else None
    told = [_moved(moved, version)] if moved else []
    if lost:
        rest = tr("%n (is|are) not in this version", "", lost)
        told.append(rest if moved else _lost(lost, version))
    return tr("{facts}.", facts=in_a_row(told)) if told else ""


def _moved(number: int, version: int | None) -> str:
    if version is None:
        return tr("%n passage(s) of earlier versions moved", "", number)
    return tr("%n passage(s) of version {version} moved", "", number, version=version)


def _lost(number: int, version: int | None) -> str:
    if version is None:
        return tr("%n passage(s) of earlier versions (is|are) not in this version", "", number)
    return tr("%n passage(s) of version {version} (is|are) not in this version", "", number, version=version)


class VersionBar(QuietBar):
    """Says that this is not the current version, or which passages to look at; else out of sight."""

    version_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading: ShownSource | None = None
        self.button.clicked.connect(self._lead)

    def show_source(self, reading: ShownSource) -> None:
        """Say what has to be known about the version that is shown."""
        self._reading = reading
        if not reading.is_current:
            current = reading.source.version
            version = reading.version
            self.words.setText(
                tr(
                    "This is version {version}; version {newest} is the current one.",
                    version=version,
                    newest=current,
                )
            )
            self.button.setText(tr("Show It"))
            self.button.setAccessibleName(tr("Show version {version}", version=current))
            self.button.setToolTip(tr("Show the current version, in which passages can be marked"))
        else:
            self.words.setText(self._whereabouts(reading))
            self.button.setText(tr("Review", "verb"))
            self.button.setAccessibleName(tr("Review where the passages went"))
            self.button.setToolTip(tr("Look at each of them, beside both versions"))
        self.setVisible(bool(self.words.text()))

    def _whereabouts(self, reading: ShownSource) -> str:
        book = self._desk.open_book.book
        anchorings = book.anchorings.of_source(reading.source.id) if reading.source.version > 1 else []
        return whereabouts(anchorings, (book.passages.get(one.passage_id).version for one in anchorings))

    def _lead(self) -> None:
        if self._reading is None:
            return
        if self._reading.is_current:
            self._desk.wayfinder.versions_wanted.emit(self._reading.source.id)
        else:
            self.version_wanted.emit(self._reading.source.version)
