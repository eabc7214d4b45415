"""What a layout lays out, in its order."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def widgets_in(layout: QLayout) -> Iterator[QWidget]:
    """Go through the widgets of a layout and of those within it, first to last."""
    # never by QLayout.itemAt: PySide keeps what that returns after Qt has deleted the item, and takes the
    # next widget that is made at its address for it
    parent = layout.parentWidget()
    parts: list[QWidget | QLayout] = list(layouts_in(layout))
    if parent is not None:
        parts += parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    places = [(layout.indexOf(one), one) for one in parts]
    for _, one in sorted((at for at in places if at[0] >= 0), key=lambda at: at[0]):
        if isinstance(one, QWidget):
            yield one
        else:
            yield from widgets_in(one)


def layouts_in(layout: QLayout) -> Iterator[QLayout]:
    """Go through the layouts that stand in a layout."""
    return (one for one in layout.children() if isinstance(one, QLayout))
