"""The left side of the outline: the issue tree under its heading."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefbook.translation import tr
from briefbook.ui.commands import button
from briefbook.ui.desk import Desk
from briefbook.ui.outline.outline_commands import OutlineCommands
from briefbook.ui.outline.outline_model import OutlineModel
from briefbook.ui.outline.outline_view import OutlineView

_EDGES, _BETWEEN = (14, 6), 2
"""Pixels at the ends of the heading, and between its parts."""
LEAST = 165
"""Its least width in pixels, at 100 %."""


class TreeSide(QWidget):
    """The issue tree with its buttons."""

    issue_chosen = Signal(object)
    """The id of the issue that is now current, or `None`."""

    def __init__(self, desk: Desk, pane: QWidget) -> None:
        super().__init__(pane)
        self.model = OutlineModel(desk, self)
        self.view = OutlineView(desk, self.model, self)
        self.commands = OutlineCommands(desk, self.view, self.model, pane)
        self._theme = desk.theme
        self._build()
        self.setFocusProxy(self.view)
        self.view.expandAll()
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.model.rowsInserted.connect(self._on_inserted)
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.modelReset.connect(self._restore)

    def select(self, issue_id: str | None) -> bool:
        """Make an issue the current one, and show it; return whether it is there."""
        index = self.model.index_of(issue_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        return index.isValid()

    @property
    def current_id(self) -> str | None:
        """The id of the current issue."""
        return self.model.issue_id(self.view.currentIndex())

    @property
    def closed(self) -> list[str]:
        """The ids of the issues whose rows are closed over what is below them."""
        return [issue_id for issue_id, index in self._parents() if not self.view.isExpanded(index)]

    @closed.setter
    def closed(self, issue_ids: list[str]) -> None:
        for issue_id, index in self._parents():
            self.view.setExpanded(index, issue_id not in issue_ids)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the heading where it does not fit."""
        super().resizeEvent(event)
        self._eyebrow.setText(tr("Issue outline"))
        buttons = sum(one.sizeHint().width() + _BETWEEN for one in self._buttons)
        if self._eyebrow.sizeHint().width() + buttons + sum(_EDGES) > self.width():
            self._eyebrow.setText(tr("Issues"))

    def _dress(self) -> None:
        self.setMinimumWidth(LEAST * self._theme.scale // 100)

    def _parents(self) -> list[tuple[str, QModelIndex]]:
        found = []
        for issue_id in self.model.issue_ids():
            index = self.model.index_of(issue_id)
            if self.model.hasChildren(index):
                found.append((issue_id, index))
        return found

    def _build(self) -> None:
        self._eyebrow = QLabel(tr("Issue outline"), self)
        self._eyebrow.setProperty("role", "eyebrow")
        head = QHBoxLayout()
        head.setContentsMargins(_EDGES[0], 0, _EDGES[1], 0)
        head.setSpacing(_BETWEEN)
        head.addWidget(self._eyebrow)
        head.addStretch()
        self._buttons = [
            button(action)
            for action in (self.commands.promote, self.commands.demote, self.commands.new_after)
        ]
        for made in self._buttons:
            head.addWidget(made)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        rows = QHBoxLayout()
        rows.setContentsMargins(6, 0, 2, 0)
        rows.addWidget(self.view)
        layout.addLayout(rows)
        self._dress()
        self._theme.changed.connect(self._dress)

    def _on_current(self, index: QModelIndex) -> None:
        self.issue_chosen.emit(self.model.issue_id(index))

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if parent.isValid() and self.model.rowCount(parent) == 1:
            self.view.expand(parent)
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(first, 0, parent))

    def _remember(self) -> None:
        self._remembered = (self.current_id, self.closed)

    def _restore(self) -> None:
        current, self.closed = self._remembered
        if not self.select(current):
            self.view.setCurrentIndex(self.model.index(0, 0))
