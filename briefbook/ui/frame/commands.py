"""The commands of the whole window, as actions; panes bring their own."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from briefbook.ui.theme.icons import Icons

HIDDEN = "no palette"
"""An action with this as its data is left out of the palette and the table of keys."""


class Commands(QObject):
    """Makes actions with words, icon, key and tooltip, all owned by the window."""

    def __init__(self, window: QWidget, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        self._icons = icons

    def add(
        self, words: str, act: Callable[[], object], *, icon: str = "", key: str = "", is_check: bool = False
    ) -> QAction:
        """Return an action of the window; a check action tells its state by `isChecked`."""
        action = QAction(words, self._window)
        if icon:
            action.setIcon(self._icons.icon(icon))
        if key:
            action.setShortcuts([QKeySequence(one) for one in key.split(" or ")])
        action.setCheckable(is_check)
        action.triggered.connect(lambda: act())
        self._window.addAction(action)
        retip(action)
        return action


def retip(action: QAction, words: str = "") -> None:
    """Set an action's tooltip: its words (or others) and its key."""
    tip = (words or action.text()).removesuffix("…")
    key = key_of(action)
    action.setToolTip(f"{tip} ({key})" if key else tip)


def key_of(action: QAction) -> str:
    """Return an action's key as it is printed on keyboards here."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def offered_by(window: QWidget) -> Iterator[QAction]:
    """Return the commands that can be given now: of the window and of the panes in sight."""
    seen: set[str] = set()
    for widget in (window, *window.findChildren(QWidget)):
        if widget is not window and not widget.isVisible():
            continue
        for action in widget.actions():
            words = action.text()
            if words and not action.menu() and not action.isSeparator() and action.data() != HIDDEN:
                if words not in seen and action.isEnabled():
                    yield action
                seen.add(words)
