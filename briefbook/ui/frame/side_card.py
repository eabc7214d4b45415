"""A card at the side of the work: beside it where both have room, else over it while it is asked for."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QSplitter, QStyle, QVBoxLayout, QWidget

_MOST = 9, 10
"""The part of the work that a card over it may cover."""


class SideCard(QFrame):
    """Holds a pane. Over the work, it goes with Escape, or when the keyboard goes elsewhere."""

    moved = Signal()
    """It came into sight, or went out of it."""
    came = Signal()
    """It came over the work."""

    def __init__(self, pane: QWidget, cards: QSplitter, *, is_first: bool) -> None:
        """Make a card for the start of a row of cards, or for its end."""
        super().__init__()
        self._pane, self._cards, self._is_first = pane, cards, is_first
        self._before: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        self._width = 0
        self.floats = False
        """Whether it is over the work while it is open."""
        self.is_wanted = True
        """Whether it is open where it has room."""
        self.setProperty("role", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(pane)
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)

    @property
    def is_open(self) -> bool:
        """Whether it is in sight."""
        return not self.isHidden()

    def open(self, on: bool = True) -> None:
        """Come into sight, or go out of it."""
        if not self.floats:
            self.is_wanted = on
        if on == self.is_open:
            return
        if self.floats:
            self._come() if on else self._go()
        else:
            self.setVisible(on)
        self.moved.emit()

    def float(self, on: bool, width: int) -> None:
        """Be over the work, this wide if it may, or beside it."""
        self._width = width
        if on == self.floats:
            self.place()
            return
        if self.floats and self.is_open:
            self._go()
        self.floats = on
        self.setProperty("role", "drawer" if on else "pane")
        self.hide()
        if on:
            self.setParent(self._cards.parentWidget())
        else:
            self._cards.insertWidget(0 if self._is_first else self._cards.count(), self)
        self.style().polish(self)
        self.setVisible(self.is_wanted and not on)
        self.moved.emit()

    def place(self) -> None:
        """Stand over the work at its side."""
        over = self.parentWidget()
        if not self.floats or over is None:
            return
        width = min(self._width, over.width() * _MOST[0] // _MOST[1])
        left = 0 if self._is_first else over.width() - width
        self.setGeometry(
            QStyle.visualRect(over.layoutDirection(), over.rect(), QRect(left, 0, width, over.height()))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with Escape."""
        if self.floats and event.key() == Qt.Key.Key_Escape:
            self.open(False)
        else:
            super().keyPressEvent(event)

    def _come(self) -> None:
        self.came.emit()
        self._before = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        # what asked for it, such as a menu, gives the keyboard back to what had it before
        self._settling.start()

    def _settle(self) -> None:
        if not self._holds(QApplication.focusWidget()):
            self._pane.setFocus(Qt.FocusReason.PopupFocusReason)
        self._app.focusChanged.connect(self._on_focus_changed, Qt.ConnectionType.UniqueConnection)

    def _go(self) -> None:
        if self._settling.isActive():
            self._settling.stop()
        else:
            self._app.focusChanged.disconnect(self._on_focus_changed)
        focused = QApplication.focusWidget()
        is_here = focused is None or self._holds(focused)
        self.hide()
        if is_here and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        # what opens over the window, such as the library’s filters, may have the keyboard meanwhile
        over = self.parentWidget()
        if now is not None and over is not None and over.isAncestorOf(now) and not self._holds(now):
            self.open(False)

    def _holds(self, widget: QObject | None) -> bool:
        # what it opens over the window, such as a menu or a list, is a child of it too
        while widget is not None and widget is not self:
            widget = widget.parent()
        return widget is self
