"""The list of claims: what is selected and what is in view stay while the list changes."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelection, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from briefbook.store.claim_rows import ClaimRow
from briefbook.translation import tr
from briefbook.ui.claims.arranging import Heading, Item
from briefbook.ui.claims.claim_card import ClaimCard
from briefbook.ui.claims.claim_model import ClaimModel, Index
from briefbook.ui.desk import Desk

_MOVES: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class ClaimList(QTableView):
    """Shows claims as cards; remembers the selected one even where a filter hides it.

    A table of one column: unlike a list it asks nothing of rows out of sight (10,000 rows: 80 ms for a list).
    """

    chosen = Signal(str)
    """The user selected a claim; its id. Not sent for `select`."""
    opened = Signal()
    """The user wants to change the selected claim."""
    selection_moved = Signal()
    """Another claim is selected, or none, whoever did it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claims = ClaimModel(desk.open_book.book, self)
        self.selected_id: str | None = None
        self._is_restoring = False
        self._card = ClaimCard(desk, self.claims, self)
        self.setProperty("role", "cards")
        self.setAccessibleName(tr("Claims"))
        self.setModel(self.claims)
        self.setItemDelegate(self._card)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        desk.theme.changed.connect(self._take_height)
        self._take_height()

    def selected(self) -> ClaimRow | None:
        """Return the selected claim, if the list has it."""
        return self.claims.claim(self.claims.index_of(self.selected_id))

    def select(self, claim_id: str | None) -> None:
        """Select a claim without telling that it was chosen; one not listed is selected once it is."""
        self.selected_id = claim_id
        self._restore()
        index = self.claims.index_of(claim_id)
        if index.isValid():
            self.scrollTo(index)
        self.selection_moved.emit()

    def choose(self, claim_id: str) -> None:
        """Select a claim as if the user had clicked it."""
        index = self.claims.index_of(claim_id)
        if index.isValid():
            self.setCurrentIndex(index)

    def choose_first(self) -> None:
        """Select the first claim as if the user had clicked it."""
        for row, item in enumerate(self.claims.items):
            if not isinstance(item, Heading):
                self.setCurrentIndex(self.claims.index(row))
                return

    def show_items(self, items: Sequence[Item], *, from_top: bool = False) -> None:
        """List these claims; what is selected and what is in view stay unless `from_top`."""
        anchor, offset = (None, 0) if from_top else self._anchor()
        self.claims.show(items)
        self._restore()
        self.updateGeometries()
        index = self.claims.index_of(anchor)
        self.verticalScrollBar().setValue(index.row() * self._card.height + offset if index.isValid() else 0)
        if from_top and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def near(self, claim_id: str) -> str | None:
        """Return the claim after another one in the list, or the one before it."""
        row = self.claims.index_of(claim_id).row()
        after = (item for item in self.claims.items[row + 1 :] if not isinstance(item, Heading))
        before = (
            item for item in reversed(self.claims.items[: max(0, row)]) if not isinstance(item, Heading)
        )
        found = next((one for one in after if one.id != claim_id), None) or next(before, None)
        return found.id if found else None

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what the user selected."""
        super().selectionChanged(selected, deselected)
        indexes = self.selectedIndexes()
        row = self.claims.claim(indexes[0]) if indexes else None
        if self._is_restoring or row is None:
            return
        self.selected_id = row.id
        self.selection_moved.emit()
        self.chosen.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the ends of the list; begin with the first claim, and not with a heading."""
        key = event.key()
        if key == Qt.Key.Key_Home or (key in _MOVES and not self.selectedIndexes()):
            self.choose_first()
        elif key == Qt.Key.Key_End and self.claims.items:
            self.setCurrentIndex(self.claims.index(len(self.claims.items) - 1))
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the claim under the pointer."""
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self.claims.claim(index) is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give rows the height that they need at this width; what is selected stays in view."""
        current = self.currentIndex()
        was_seen = current.isValid() and QRect(QPoint(), event.oldSize()).intersects(self.visualRect(current))
        if self._card.take_width(self.viewport().width()):
            self._take_height()
        super().resizeEvent(event)
        if was_seen:
            self.scrollTo(current)

    def _take_height(self) -> None:
        self.verticalHeader().setMinimumSectionSize(8)
        self.verticalHeader().setDefaultSectionSize(self._card.height)

    def _restore(self) -> None:
        self._is_restoring = True
        index = self.claims.index_of(self.selected_id)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.selectionModel().clear()
        self._is_restoring = False

    def _anchor(self) -> tuple[str | None, int]:
        """Return the claim at the top of the view, `None` at the very top, and how far it is hidden."""
        value = self.verticalScrollBar().value()
        row = value // self._card.height
        item = self.claims.items[row] if value and row < len(self.claims.items) else None
        if item is None or isinstance(item, Heading):
            return None, 0
        return item.id, value % self._card.height

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Show a row; the first of a group with its heading."""
        if index.row() > 0 and isinstance(self.claims.items[index.row() - 1], Heading):
            super().scrollTo(self.claims.index(index.row() - 1), hint)
        super().scrollTo(index, hint)
