"""The row of tabs above the panes."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar

_SAVED: Final = 10
"""Pixels that a tab is narrower by where tabs stand close; the style sheet says the same."""


class Tabs(QTabBar):
    """Tabs that stand closer together before the last ones have to be scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self._is_close = False
        # never while Qt lays the tabs out: it would go on with the widths from before
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._arrange)
        self.setDrawBase(False)
        self.setExpanding(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the tabs by the room that there is."""
        super().resizeEvent(event)
        self._soon.start()

    def tabLayoutChange(self) -> None:
        """Arrange the tabs by how wide their words have become."""
        super().tabLayoutChange()
        self._soon.start()

    def _arrange(self) -> None:
        wide = sum(self.tabSizeHint(place).width() for place in range(self.count()))
        if self._is_close:
            wide += _SAVED * self.count()
        if (wide > self.width()) == self._is_close:
            return
        self._is_close = not self._is_close
        self.setProperty("stand", "close" if self._is_close else None)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setElideMode(self.elideMode())  # has Qt lay them out anew
