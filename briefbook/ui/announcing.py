"""Words that a screen reader says though the keyboard is elsewhere."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QComboBox, QWidget

REST = 500
"""Milliseconds for which words stay as they are before they are said."""


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have words said, after what is being said or at once."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class Announcer(QObject):
    """Says what became of a search while its field has the keyboard, once it rests."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field, self._words = field, ""
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._say)

    def tell(self, words: str) -> None:
        """Note the words to say; the same ones are said once."""
        if words != self._words and self._field.hasFocus():
            self._timer.start()
        self._words = words

    def _say(self) -> None:
        if self._field.isVisible():
            announce(self._field, self._words)


def name_box(box: QComboBox, name: str) -> None:
    """Name a box that has no label of its own."""
    box.setAccessibleName(name)
    # on X11 and Wayland, Qt takes what is chosen for a box’s name
    box.setAccessibleDescription(name)
