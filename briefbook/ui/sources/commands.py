"""The commands of the library, as actions."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from briefbook.ui.desk import Desk

_CHILDREN = Qt.ShortcutContext.WidgetWithChildrenShortcut


def command(
    desk: Desk,
    owner: QWidget,
    text: str,
    icon: str,
    keys: str,
    does: Callable[[], object],
    hint: str = "",
    context: Qt.ShortcutContext = _CHILDREN,
) -> QAction:
    """Add a command to a widget: `keys` are alternatives with spaces between, the first of them shown."""
    action = QAction(desk.icons.icon(icon), text, owner) if icon else QAction(text, owner)
    sequences = [QKeySequence(one) for one in keys.split()]
    action.setShortcuts(sequences)
    action.setShortcutContext(context)
    shown = f" ({sequences[0].toString(QKeySequence.SequenceFormat.NativeText)})" if sequences else ""
    action.setToolTip((hint or text.rstrip("…")) + shown)
    action.triggered.connect(lambda: does())
    owner.addAction(action)
    return action
