"""Commands as actions with words, icon, key and tooltip, and the buttons that give them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from briefbook.ui.theme.icons import Icons

HIDDEN = "no palette"
"""An action with this as its data is left out of the palette and the table of keys."""


def add_command(
    icons: Icons,
    owner: QWidget,
    words: str,
    act: Callable[[], object] | None = None,
    *,
    icon: str = "",
    colour: str = "muted",
    keys: Sequence[str] = (),
    hint: str = "",
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
    is_check: bool = False,
) -> QAction:
    """Add an action to a widget; the keys are alternatives, also heard in what is inside the widget.

    The tooltip ends with the first key and tells the words, or the `hint` in their place; a check action
    tells its state by `isChecked`.
    """
    action = QAction(words, owner)
    if icon:
        action.setIcon(icons.icon(icon, colour))
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setShortcutContext(context)
    action.setCheckable(is_check)
    retip(action, hint)
    if act is not None:
        action.triggered.connect(lambda: act())
    owner.addAction(action)
    return action


def button(action: QAction, *, words: str = "") -> QToolButton:
    """Return a button for an action: its icon, with these words beside it if there are any."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setAccessibleName(action.text())
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the text
    if words:
        # the action's own words stay whole in the palette
        action.setIconText(words)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return made


def retip(action: QAction, words: str = "") -> None:
    """Set an action's tooltip: its words (or others) and its key."""
    tip = (words or action.text()).removesuffix("…")
    key = key_of(action)
    action.setToolTip(f"{tip} ({key})" if key else tip)


def key_of(action: QAction) -> str:
    """Return an action's key as it is printed on keyboards here."""
    return printed(action.shortcut())


def printed(key: QKeySequence | str) -> str:
    """Return a key as it is printed on keyboards here, such as `Strg+K` in German."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
