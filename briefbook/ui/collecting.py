"""Collecting garbage on the GUI thread alone."""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 500
"""Milliseconds between looks at how much there is to collect."""


class Collector(QObject):
    """Does what Python's collector does, at the same thresholds, but never in a worker's thread.

    A collection in a worker would free Qt objects off the thread that they belong to, which crashes.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation whose threshold is passed."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
