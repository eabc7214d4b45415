"""What the desktop asks a running program to open, as macOS does with a file that is double-clicked."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """The application; it keeps what it is asked to open until a window takes it."""

    asked = Signal()

    def __init__(self, words: Sequence[str]) -> None:
        # as words of the command: `setStyle` would return the style, and PySide load classes for it
        super().__init__([*words, "-style", "Fusion"])
        self._waiting: list[Path] = []

    def event(self, event: QEvent) -> bool:
        """Hear of files; each of several comes in an event of its own."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        if event.file():  # no address of the web is a file
            self._waiting.append(Path(event.file()))
            self.asked.emit()
        return True

    def take(self) -> list[Path]:
        """Return what waits to be opened, which then waits no longer."""
        waiting, self._waiting = self._waiting, []
        return waiting
