"""A layout of small widgets in lines, like words."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from shiboken6 import isValid

from briefbook.ui.mirror import Mirror


class Flow(QLayout):
    """Puts widgets side by side, and those for which there is no room on the next line."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def empty(self) -> None:
        """Take all widgets out, for good."""
        while (item := self.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._there())

    def itemAt(self, place: int) -> QLayoutItem | None:
        """Return an item, if there is one at this place."""
        items = self._there()
        return items[place] if 0 <= place < len(items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Take an item out."""
        items = self._there()
        return items.pop(place) if 0 <= place < len(items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that no more room is wanted than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that fewer fit on a line where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, room: QRect) -> None:
        """Put the widgets in their places."""
        super().setGeometry(room)
        self._arrange(room, moving=True)

    def sizeHint(self) -> QSize:
        """Return room for the widest."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return room for the widest."""
        size = QSize()
        for item in self._there():
            size = size.expandedTo(item.minimumSize())
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _there(self) -> list[QLayoutItem]:
        # a window that Python clears away loses them one by one, and asks for its size in between
        if not all(map(isValid, self._items)):
            self._items = [item for item in self._items if isValid(item)]
        return self._items

    def _arrange(self, room: QRect, *, moving: bool) -> int:
        inside = room.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        seen = Mirror(inside, parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight)
        top = inside.y()
        for line in self._lines(inside.width()):
            height = max(size.height() for _, size in line)
            left = inside.x()
            for item, size in line:
                if moving:
                    # in the middle of the line, whatever its own height
                    place = QRect(QPoint(left, top + (height - size.height()) // 2), size)
                    item.setGeometry(seen(place))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        bottom = top - self.spacing() if top > inside.y() else top
        return bottom - room.y() + self.contentsMargins().bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._there():
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, 1)))
            if not lines or used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self.spacing()
        return lines
