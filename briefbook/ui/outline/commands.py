"""Making the actions of a pane."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from briefbook.ui.desk import Desk


def add_command(
    desk: Desk,
    owner: QWidget,
    text: str,
    act: Callable[[], object],
    *,
    icon: str,
    keys: tuple[str, ...] = (),
    only_owner: bool = False,
) -> QAction:
    """Add an action to a widget; its keys also work in what is inside it, unless `only_owner`."""
    action = QAction(desk.icons.icon(icon, "muted"), text, owner)
    action.setShortcuts([QKeySequence(key) for key in keys])
    inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut if only_owner else inside)
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{text} ({key})" if key else text)
    action.triggered.connect(lambda: act())
    owner.addAction(action)
    return action


def button(action: QAction, *, words: str = "") -> QToolButton:
    """Return a button for an action; with words, it shows them beside its icon."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setAccessibleName(action.text())
    made.setAutoRaise(True)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the text
    if words:
        action.setIconText(words)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return made
