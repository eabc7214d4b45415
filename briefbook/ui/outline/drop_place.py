"""Where a dragged issue would land: as the model is told it, and in words."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtWidgets import QTreeView

from briefbook.translation import tr
from briefbook.ui.mirror import Mirror
from briefbook.ui.outline.outline_model import Role

EDGE = 8
"""Pixels at a row's upper and lower edge that stand for the gap beside it; the middle is the row."""


@dataclass(frozen=True)
class DropPlace:
    """A place in the tree: `row` under `parent`, -1 for inside it; `box` is its line or its row."""

    parent: QModelIndex
    row: int
    words: str
    box: QRect

    @property
    def is_inside(self) -> bool:
        """Whether the issue becomes the last one under `parent`."""
        return self.row < 0


def drop_place(view: QTreeView, at: QPoint) -> DropPlace:
    """Return where an issue dropped at a point of the viewport lands."""
    index = view.indexAt(at)
    mirror = Mirror(view.viewport().rect(), view.layoutDirection())
    width = view.viewport().width()
    if not index.isValid():
        return _at_end(view, mirror)
    rect = mirror(view.visualRect(index))
    number = index.data(Role.NUMBER)
    level = str(number).count(".") + 1
    row = index.row()
    if at.y() < rect.top() + EDGE:
        line = QRect(rect.left(), rect.top(), width - rect.left(), 0)
        return DropPlace(
            index.parent(),
            row,
            tr("before {number}, level {level}", number=number, level=level),
            mirror(line),
        )
    if at.y() <= rect.bottom() - EDGE:
        title = index.data()
        return DropPlace(
            index,
            -1,
            tr("inside {number} {title}", number=number, title=title),
            QRect(0, rect.top(), width, rect.height()),
        )
    if view.isExpanded(index) and view.model().hasChildren(index):
        # the gap under an open issue is the one above its first child
        left = rect.left() + view.indentation()
        line = QRect(left, rect.bottom(), width - left, 0)
        return DropPlace(
            index, 0, tr("before {number}.1, level {level}", number=number, level=level + 1), mirror(line)
        )
    line = QRect(rect.left(), rect.bottom(), width - rect.left(), 0)
    return DropPlace(
        index.parent(), row + 1, tr("after {number}, level {level}", number=number, level=level), mirror(line)
    )


def _at_end(view: QTreeView, mirror: Mirror) -> DropPlace:
    width = view.viewport().width()
    count = view.model().rowCount(QModelIndex())
    lowest = view.model().index(count - 1, 0) if count else QModelIndex()
    while view.isExpanded(lowest) and view.model().hasChildren(lowest):
        lowest = view.model().index(view.model().rowCount(lowest) - 1, 0, lowest)
    line = QRect(view.indentation(), view.visualRect(lowest).bottom(), width - view.indentation(), 0)
    return DropPlace(QModelIndex(), count, tr("after {count}, level 1", count=count), mirror(line))
