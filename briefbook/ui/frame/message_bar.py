"""The bar that tells sentences over the foot of the window, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from briefbook.ui.messages import Messages
from briefbook.ui.theme.icons import Icons

SECONDS = 8
"""How long an information stays; warnings and errors stay until closed."""

UNDO = "Undo"
"""The words of a button that takes the last edit back."""

_ICONS = {
    "info": ("info", "accent"),
    "warning": ("triangle-alert", "warning"),
    "error": ("circle-alert", "danger"),
}
_MARGIN, _WIDEST = 40, 760


class MessageBar(QFrame):
    """A sentence with at most one button, laid over its parent without moving anything."""

    def __init__(self, messages: Messages, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("role", "message")
        self.setAccessibleName("Message")
        self._icons = icons
        self._act: Callable[[], object] | None = None
        self._sign, self._label = QLabel(), QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.clicked.connect(self._do)
        close = QToolButton()
        close.setIcon(icons.icon("x", "muted"))
        close.setToolTip("Close this message")
        close.setAccessibleName("Close this message")
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        for widget in (self._sign, self._label, self._button, close):
            row.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
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
        self._label.setAccessibleName(f"{level}: {text}")
        self._act = act
        self._button.setText(button)
        self._button.setVisible(bool(button))
        # in place before it is there, or Qt believes a pointer over the window's corner is over it
        self._place()
        self.show()
        self.raise_()
        self._place()
        if level == "info":
            self._timer.start()
        else:
            self._timer.stop()

    def withdraw_undo(self) -> None:
        """Offer no longer to undo: the last edit is now another one than the message is about."""
        if self._button.text() == UNDO and not self.isHidden():
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window's size changes."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._over.rect()
        width = min(_WIDEST, room.width() - 2 * _MARGIN)
        # the size hint is that of a label whose words go to many short lines
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry((room.width() - width) // 2, room.height() - height - _MARGIN, width, height)

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
