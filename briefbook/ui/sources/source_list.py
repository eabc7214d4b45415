"""The list of sources: what is selected and what is in view stay while the list changes."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from briefbook.domain.source import Source
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.sources.source_card import SourceCard
from briefbook.ui.sources.source_model import SourceModel


class SourceList(QListView):
    """Shows the library as cards; remembers what is selected even where a search hides it."""

    chosen = Signal(str)
    """The user selected a source, perhaps besides others; its id. Not sent for `select`."""
    opened = Signal(str)
    """The user wants to read a source; its id."""
    selection_moved = Signal()
    """Other sources are selected, or none, whoever did it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sources = SourceModel(desk.open_book.book, self)
        self._theme = desk.theme
        self.selected_id: str | None = None
        self._selected_ids: frozenset[str] = frozenset()
        self._is_restoring = False
        self.setProperty("role", "cards")
        self.setAccessibleName(tr("Sources"))
        self.setModel(self.sources)
        self.setItemDelegate(SourceCard(desk, self.sources, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # files dropped on the list are the pane's
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        desk.theme.changed.connect(self.scheduleDelayedItemsLayout)

    def selected(self) -> Source | None:
        """Return the source that was selected last, if it is in view of the search."""
        index = self.sources.index_of(self.selected_id)
        return self.sources.source(index) if index.isValid() else None

    def all_selected(self) -> list[Source]:
        """Return all selected sources that are in view of the search, in their order."""
        ids = (one for one in self.sources.ids if one in self._selected_ids)
        return [source for one in ids if (source := self.sources.get(one))]

    @property
    def selected_count(self) -> int:
        """How many sources are selected and in view of the search."""
        return sum(bottom - top + 1 for top, bottom in self._stretches())

    def select(self, source_id: str | None) -> None:
        """Select a source without telling that it was chosen; one not listed is selected once it is."""
        self.selected_id = source_id
        self._selected_ids = frozenset({source_id} if source_id else ())
        self._restore()
        index = self.sources.index_of(source_id)
        if index.isValid():
            self.scrollTo(index)
        self.selection_moved.emit()

    def choose(self, row: int) -> None:
        """Select a row as if the user had clicked it."""
        self.setCurrentIndex(self.sources.index(row))

    def show_sources(self, ids: Sequence[str], *, from_top: bool = False, is_nested: bool = False) -> None:
        """List these sources; what is selected and what is in view stay unless `from_top`.

        Nested, what came with a source stands under it.
        """
        if tuple(ids) == self.sources.ids and is_nested == self.sources.is_nested:
            return
        row = self.sources.index_of(self.selected_id).row()
        anchor, offset = (None, 0) if from_top else self._anchor()
        had_focus = self.hasFocus()
        self.sources.show(ids, is_nested=is_nested)
        is_gone = self.selected_id is not None and not self.sources.holds(self.selected_id)
        if is_gone:
            self.selected_id = None
        self._selected_ids = frozenset(one for one in self._selected_ids if self.sources.holds(one))
        self._restore()
        self.executeDelayedItemsLayout()
        index = self.sources.index_of(anchor)
        self.verticalScrollBar().setValue(index.row() * self._row_height() + offset if index.isValid() else 0)
        if is_gone and had_focus and row >= 0 and ids:
            self.choose(min(row, len(ids) - 1))
        elif is_gone:
            self.selection_moved.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what the user selected."""
        super().selectionChanged(selected, deselected)
        if self._is_restoring:
            return
        before = self.selected_id
        ids = self.sources.ids
        self._selected_ids = frozenset(
            one for top, bottom in self._stretches() for one in ids[top : bottom + 1]
        )
        current = self.currentIndex()
        if not self._selected_ids:
            self.selected_id = None
        elif current.isValid() and self.selectionModel().isSelected(current):
            self.selected_id = self.sources.source(current).id
        elif self.selected_id not in self._selected_ids:
            self.selected_id = next(one for one in self.sources.ids if one in self._selected_ids)
        self.selection_moved.emit()
        if self.selected_id and (self.selected_id != before or len(self._selected_ids) == 1):
            self.chosen.emit(self.selected_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the source under the pointer."""
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self.sources.source(index).id)

    def _restore(self) -> None:
        self._is_restoring = True
        model = self.selectionModel()
        index = self.sources.index_of(self.selected_id)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            model.clear()
        if len(self._selected_ids) > 1:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            model.select(self._selection_of(self._selected_ids), flag)
        self._is_restoring = False

    def _selection_of(self, ids: Iterable[str]) -> QItemSelection:
        """Return the rows of sources, those that follow each other as one stretch."""
        found = (self.sources.index_of(one).row() for one in ids)
        rows = sorted(row for row in found if row >= 0)
        selection = QItemSelection()
        start = 0
        for place, row in enumerate(rows):
            if place + 1 == len(rows) or rows[place + 1] != row + 1:
                selection.select(self.sources.index(rows[start]), self.sources.index(row))
                start = place + 1
        return selection

    def _stretches(self) -> Iterator[tuple[int, int]]:
        """Yield the first and the last row of each stretch that is selected."""
        selection = self.selectionModel().selection()
        for place in range(selection.count()):
            stretch = selection.at(place)
            yield stretch.top(), stretch.bottom()

    def _anchor(self) -> tuple[str | None, int]:
        """Return the source at the top of the view, `None` at the very top, and how far it is hidden."""
        value = self.verticalScrollBar().value()
        row = value // self._row_height()
        if not value or row >= len(self.sources.ids):
            return None, 0
        return self.sources.ids[row], value % self._row_height()

    def _row_height(self) -> int:
        return self._theme.sizes.source_row
