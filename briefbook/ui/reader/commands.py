"""Making the reader's commands: actions with words, keys and tooltips."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from briefbook.ui.desk import Desk


def command(
    desk: Desk,
    owner: QWidget,
    text: str,
    run: Callable[[], object],
    *,
    keys: tuple[str, ...] = (),
    icon: str = "",
) -> QAction:
    """Return an action of a widget; its tooltip ends with its first key."""
    action = QAction(text, owner)
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    if icon:
        action.setIcon(desk.icons.icon(icon, "muted"))
    first = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{text} ({first})" if first else text)
    action.triggered.connect(lambda *_: run())
    owner.addAction(action)
    return action


def button(action: QAction, parent: QWidget, *, words: str = "") -> QToolButton:
    """Return a button for an action: its icon, with these words beside it if there are any."""
    made = QToolButton(parent)
    made.setDefaultAction(action)
    made.setAccessibleName(action.text())
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if words:
        # the action's own words stay whole in the palette
        action.setIconText(words)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return made
