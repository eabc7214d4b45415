"""The bar that tells sentences at the foot of the window, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from briefbook.translation import tr, tr_noop
from briefbook.ui.announcing import announce
from briefbook.ui.messages import Messages, is_taking_back
from briefbook.ui.mirror import Mirror
from briefbook.ui.theme.icons import Icons

SECONDS, SECONDS_OF_WARNING = 8, 30
"""How long an information stays, and a warning with nothing to do about it; others stay until closed."""

_ICONS = {
    "info": ("info", "accent"),
    "warning": ("triangle-alert", "warning"),
    "error": ("circle-alert", "danger"),
}
_TOLD = {
    "info": tr_noop("info: {sentence}"),
    "warning": tr_noop("warning: {sentence}"),
    "error": tr_noop("error: {sentence}"),
}
"""What a screen reader reads."""
_SIDE, _HEAD, _FOOT, _LEAST = 12, 3, 4, 360
_ABOVE = 8
"""Pixels between a bar at the top and what is there."""


class MessageBar(QFrame):
    """A sentence with at most one button, laid over the status bar, so that it moves and covers no work.

    One of several lines reaches over the foot of the work, unless the keyboard is there.
    """

    def __init__(self, messages: Messages, icons: Icons, status: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._status = parent, status
        self.setProperty("role", "message")
        self.setAccessibleName(tr("Message"))
        self._icons = icons
        self._act: Callable[[], object] | None = None
        self._sign, self._label = QLabel(), QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.setProperty("role", "message")
        self._button.clicked.connect(self._do)
        close = QToolButton()
        close.setProperty("role", "message")
        close.setIcon(icons.icon("x", "muted"))
        close.setToolTip(tr("Close this message"))
        close.setAccessibleName(tr("Close this message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(12)
        for widget in (self._sign, self._label, self._button, close):
            row.addWidget(widget)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._fade)
        messages.told.connect(self.tell)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown last."""
        return self._label.text()

    def tell(self, level: str, text: str, button: str, act: Callable[[], object] | None) -> None:
        """Show a sentence in place of the one before."""
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
        name, colour = _ICONS[level]
        self._sign.setPixmap(self._icons.icon(name, colour).pixmap(18, 18))
        self._label.setText(text)
        self._label.setAccessibleName(tr(_TOLD[level], sentence=text))
        told = self._label.accessibleName()
        offered = tr("{told} Button: {button}.", told=told, button=button) if button else told
        announce(self, offered, at_once=level == "error")
        self._act = act
        self._button.setText(button)
        self._button.setVisible(bool(button))
        # in place before it is there, or Qt believes a pointer over the window's corner is over it
        self._place()
        self.show()
        self.raise_()
        self._place()
        if level == "info" or (level == "warning" and not button):
            self._timer.start(round(1000 * (SECONDS if level == "info" else SECONDS_OF_WARNING)))
        else:  # until it is closed, or something is done about it
            self._timer.stop()

    def withdraw_undo(self) -> None:
        """Offer no longer to undo: the last edit is now another one than the message is about."""
        if is_taking_back(self._act) and not self.isHidden():
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window's size changes."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._over.rect()
        # one line, if that is possible at all, beside the counts if they leave the room
        wanted = self.sizeHint().width() + self._label.fontMetrics().horizontalAdvance(self.text)
        wanted += _SIDE - self._label.sizeHint().width()
        width = min(max(wanted, _LEAST), room.width() - 2 * _SIDE)
        # the size hint is that of a label whose words go to many short lines
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        foot = room.height() - _FOOT
        height = max(height, foot - self._status.geometry().top() - _HEAD)
        place = Mirror(room, self.layoutDirection())(QRect(_SIDE, foot - height, width, height))
        focus = self._over.window().focusWidget()
        if focus is not None and not self.isAncestorOf(focus) and not self._status.isAncestorOf(focus):
            beneath = QRect(focus.mapTo(self._over.window(), focus.rect().topLeft()), focus.size())
            beneath.translate(-self._over.mapTo(self._over.window(), room.topLeft()))
            is_small = beneath.height() < room.height() // 4
            if is_small and beneath.intersects(place):
                place.moveTop(_ABOVE)
        self.setGeometry(place)

    def _do(self) -> None:
        self.hide()
        if self._act:
            self._act()

    def _fade(self) -> None:
        # one that is being read or reached by keyboard stays
        if self.underMouse() or self._button.hasFocus():
            self._timer.start()
        else:
            self.hide()
