"""The strip under the library that shows how far an import is."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QProgressBar, QToolButton

from briefbook.translation import grouped, tr

PATIENCE = 300
"""Milliseconds after which an import is long enough to be shown."""


class ImportStrip(QFrame):
    """Names the file that is being read, counts, and lets the import be cancelled."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.setAccessibleName(tr("Import"))
        self._name = ""
        self.file = QLabel()
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.counts = QLabel()
        self.counts.setProperty("role", "meta")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the import"))
        self.button = QToolButton()
        self.button.setText(tr("Cancel"))
        self.button.setToolTip(tr("Cancel the import; what is done is kept"))
        self.button.clicked.connect(self.cancelled)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 8, 8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.file, 0, 0, 1, 2)
        grid.addWidget(self.bar, 1, 0, 1, 2)
        grid.addWidget(self.counts, 2, 0)
        grid.addWidget(self.button, 2, 1)
        grid.setColumnStretch(0, 1)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.show)
        self.hide()

    def show_step(self, done: int, total: int, name: str, refused: int) -> None:
        """Show that a file is being read, after so many of so many."""
        if self.isHidden() and not self._patience.isActive():
            self._patience.start()
        self._name = name
        self._elide()
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        told = tr("{number} of {size}", number=grouped(done), size=grouped(total))
        if refused:
            told = " · ".join((told, tr("%n refused", "", refused)))
        self.counts.setText(told)
        self.bar.setAccessibleDescription(f"{told}, {name}")

    def rest(self) -> None:
        """Go out of sight: nothing is being imported."""
        self._patience.stop()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the file's name to the room."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(40, self.width() - 24)
        self.file.setText(self.file.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, room))
        self.file.setToolTip(self._name)
