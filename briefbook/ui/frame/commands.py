"""The commands of the whole window, as actions; panes bring their own."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from briefbook.ui.commands import HIDDEN, add_command
from briefbook.ui.theme.icons import Icons

GLOSSARY = "glossary"
"""The object name of the command that shows the glossary, which a search that finds nothing offers."""


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
        return add_command(
            self._icons,
            self._window,
            words,
            act,
            icon=icon,
            colour="text",
            keys=key.split(" or ") if key else (),
            context=Qt.ShortcutContext.WindowShortcut,
            is_check=is_check,
        )


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
