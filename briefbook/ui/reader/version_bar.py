"""The quiet bars about versions: that an older one is shown, and where passages went in the newer one."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefbook.domain.version import Anchoring
from briefbook.ui.desk import Desk
from briefbook.ui.reader.quiet_bar import QuietBar
from briefbook.ui.reader.shown_source import ShownSource


def whereabouts(anchorings: Iterable[Anchoring], versions: Iterable[int]) -> str:
    """Return what became of passages, in words; `versions` are those they were marked in."""
    outcomes = [one.outcome for one in anchorings]
    moved, lost = outcomes.count("moved"), outcomes.count("orphan")
    marked_in = set(versions)
    whose = f"of version {marked_in.pop()}" if len(marked_in) == 1 else "of earlier versions"
    first = f"{moved} {'passage' if moved == 1 else 'passages'} {whose} moved" if moved else ""
    noun = "" if moved else f" {'passage' if lost == 1 else 'passages'} {whose}"
    second = f"{lost}{noun} {'is' if lost == 1 else 'are'} not in this version" if lost else ""
    told = ", ".join(filter(None, (first, second)))
    return f"{told}." if told else ""


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
            self.words.setText(f"This is version {reading.version}; version {current} is the current one.")
            self.button.setText("Show It")
            self.button.setAccessibleName(f"Show version {current}")
            self.button.setToolTip("Show the current version, in which passages can be marked")
        else:
            self.words.setText(self._whereabouts(reading))
            self.button.setText("Review")
            self.button.setAccessibleName("Review where the passages went")
            self.button.setToolTip("Look at each of them, beside both versions")
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
