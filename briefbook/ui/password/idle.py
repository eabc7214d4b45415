"""Noticing that nobody touches the window any more."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.InputMethod,
}

_LOOKS = 10_000
"""Milliseconds between two looks at the clock."""


class IdleWatch(QObject):
    """Tells when there was no key and no pointer in the program’s windows for a while."""

    idle = Signal()
    """Nobody was there for as long as was asked; told again at each look until somebody is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = self._touched = 0.0
        self._window: QWindow | None = None
        self._looking = QTimer(self)
        self._looking.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)

    def start(self, seconds: float) -> None:
        """Tell when so many seconds went by without a touch; 0 for never."""
        self._seconds, self._touched = seconds, time.time()
        if seconds:
            self._looking.start(min(_LOOKS, max(1, int(seconds * 250))))
            self._watch(QGuiApplication.focusWindow())
        else:
            self._looking.stop()
            self._watch(None)

    def look(self) -> None:
        """Look at the clock, which goes on while the machine sleeps, other than timers do."""
        now = time.time()
        if now < self._touched:  # it was set back
            self._touched = now
        if now - self._touched >= self._seconds:
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there."""
        if event.type() in _TOUCHES:
            self._touch()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        # touches come to a window first: watching the one in use costs less than watching all widgets
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window if self._looking.isActive() else None
        if self._window is not None:
            self._window.installEventFilter(self)
            self._touch()

    def _touch(self) -> None:
        # the first one after a long sleep of the machine comes too late
        self.look()
        self._touched = time.time()
