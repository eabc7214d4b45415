"""The table of the working papers of a kind."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from briefbook.domain import fields
from briefbook.domain.edit import Edit
from briefbook.domain.record import Record
from briefbook.domain.vocabulary import capital_word
from briefbook.store.search_terms import folded
from briefbook.translation import grouped, tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.papers.columns import Column, columns_of
from briefbook.ui.papers.record_model import Item, RecordModel
from briefbook.ui.papers.row_delegate import RowDelegate
from briefbook.ui.papers.rows import PaperRows, Row, is_wanted
from briefbook.ui.papers.widths import Measure, Wish, shared
from briefbook.ui.theme.theme import Theme

_NOTHING: Final = {"side": tr_noop("No side")}
"""What stands over the records that have nothing in the field by which they stand under headings."""


class RecordTable(QTableView):
    """Shows the records wanted, in the order of a column; keeps selection and place when they change."""

    chosen = Signal(str)
    """The user chose another record; its id."""
    opened = Signal(str)
    """The user wants to write in a record: Enter, or a double click."""
    counted = Signal(int, int)
    """So many records are shown now, of so many."""

    def __init__(
        self,
        desk: Desk,
        kind: type[Record],
        columns: Sequence[str | Column],
        *,
        filters: Sequence[str] = (),
        group: str = "",
        about: Sequence[type[Record]] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show these columns; `filters` and `group` name fields that `want` and headings go by.

        `about` are kinds that columns of the caller's own look at besides those that the fields name.
        """
        super().__init__(parent)
        self._theme = desk.theme
        self._columns = columns_of(kind, columns)
        self._group = fields.field(kind, group) if group else None
        named = [*filters, *([group] if group and group not in filters else [])]
        self.rows = PaperRows(desk.open_book.book, kind, self._columns, named, about)
        self.records = RecordModel(self._columns, self)
        self._words: tuple[str, ...] = ()
        self._filters: dict[str, Any] = {}
        self.also: Callable[[Record], bool] = lambda record: True
        """What else is asked of a record, when rows are next shown."""
        self._order, self._is_reversed = 0, False
        self._is_stale, self._is_setting, self._is_filling = True, False, False
        self._wishes: list[Wish] = []
        self._dragged: dict[int, int] = {}
        """The widths that the user gave columns, by their places."""
        self._selected: str | None = None
        self.setModel(self.records)
        self.setAccessibleName(name or kind.__name__)
        self._dress(desk.theme)
        self.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self.horizontalHeader().sectionResized.connect(self._on_resized)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda _: self._open())
        desk.open_book.edited.connect(self._on_edited)
        desk.theme.changed.connect(self._follow_theme)
        self._follow_theme()
        self.refresh()

    @property
    def selected_id(self) -> str | None:
        """The record that is selected, also while a filter hides it."""
        return self._selected

    @property
    def total(self) -> int:
        """How many records the book has."""
        return len(self.rows.all)

    @property
    def shown(self) -> list[Row]:
        """The rows that are shown, from the top."""
        return [item for item in self.records.items if isinstance(item, Row)]

    def want(self, words: str, filters: Mapping[str, Any]) -> None:
        """Show only records with all of some words, and with these values of fields."""
        self._words = tuple(folded(words).split())
        self._filters = dict(filters)
        self.refresh()

    def sort_by(self, column: str, *, reverse: bool = False) -> None:
        """Order the rows by a column."""
        names = [one.name for one in self._columns]
        order = Qt.SortOrder.DescendingOrder if reverse else Qt.SortOrder.AscendingOrder
        if column in names:
            self.horizontalHeader().setSortIndicator(names.index(column), order)

    @property
    def order(self) -> tuple[str, bool]:
        """The column by which rows are ordered, and whether that is turned round."""
        return self._columns[self._order].name, self._is_reversed

    def select(self, record_id: str | None) -> bool:
        """Select a record without telling, or none; return whether it is shown."""
        self._selected = record_id
        place = self.records.place_of(record_id)
        self._is_setting = True
        if place is None:
            self.selectionModel().clear()
        else:
            self._set_current(place)
            self.scrollTo(self.currentIndex())
        self._is_setting = False
        return place is not None

    def choose_first(self) -> None:
        """Choose the first record, as the user does."""
        if self.shown:
            self._set_current(self.records.place_of(self.shown[0].id) or 0)

    def neighbour(self) -> str | None:
        """Return the record that is next to the selected one, to be selected when that goes."""
        ids = [row.id for row in self.shown]
        if self._selected not in ids:
            return None
        place = ids.index(self._selected)
        left = [*ids[place + 1 : place + 2], *ids[place - 1 : place]]
        return left[0] if left else None

    def refresh(self) -> None:
        """Show what is wanted now."""
        self._is_stale = False
        rows = self.rows.ordered(self._order, reverse=self._is_reversed)
        found = [row for row in rows if is_wanted(row, self._words, self._filters) and self.also(row.record)]
        self._is_setting = True
        scroll = self.verticalScrollBar().value()
        if self.records.show_items(self._grouped(found)):
            self._span()
            place = self.records.place_of(self._selected)
            if place is not None:
                self._set_current(place)
            self.verticalScrollBar().setValue(scroll)
        self._is_setting = False
        if not self._wishes:
            self._fill()
        self.counted.emit(len(found), self.total)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a record with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a record for the arrow keys to go on from."""
        super().focusInEvent(event)
        # Qt tries the first row, which may be the heading of a group, and leaves the keys dead then
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.currentIndex().isValid():
            self.choose_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the titles the room that the other columns leave."""
        super().resizeEvent(event)
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _grouped(self, rows: list[Row]) -> list[Item]:
        if self._group is None:
            return list(rows)
        choices = [*self._group.choices, *([""] if self._group.is_free else [])]
        items: list[Item] = []
        for choice in choices:
            inside = [row for row in rows if row.values[self._group.name] == choice]
            if inside:
                words = capital_word(choice) if choice else tr(_NOTHING[self._group.name])
                items += [f"{words}  {grouped(len(inside))}", *inside]
        return items

    def _span(self) -> None:
        self.clearSpans()
        if self._group is not None:
            for place, item in enumerate(self.records.items):
                if isinstance(item, str):
                    self.setSpan(place, 0, 1, len(self._columns))

    def _set_current(self, place: int) -> None:
        column = max(0, self.currentIndex().column())
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.records.index(place, column), flags)

    def _on_current(self, now: QModelIndex) -> None:
        row = self.records.row(now.row()) if now.isValid() else None
        if row is not None and not self._is_setting and row.id != self._selected:
            self._selected = row.id
            self._set_current(now.row())  # Qt gives a table that gets the keyboard a current row, unselected
            self.chosen.emit(row.id)

    def _open(self) -> None:
        row = self.records.row(self.currentIndex().row())
        if row is not None:
            self.opened.emit(row.id)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._order, self._is_reversed = column, order == Qt.SortOrder.DescendingOrder
        self.refresh()

    def _on_edited(self, edit: Edit) -> None:
        if self.rows.take(edit):
            self._is_stale = True
            self._wishes = []
            if self.isVisible():
                self.refresh()

    def _dress(self, theme: Theme) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(RowDelegate(theme, self))
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(44)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def _follow_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.sizes.table_row)
        self._measure = Measure(self._columns, self._theme.sizes, self._theme.scale)
        self._wishes, self._dragged = [], {}
        self._fill()
        self.viewport().update()

    def _on_resized(self, place: int, _: int, width: int) -> None:
        if not (self._is_filling or self._columns[place].is_main) and width:
            self._dragged[place] = width

    def _fill(self) -> None:
        if not self._wishes:
            rows = list(self.rows.all.values())
            self._wishes = self._measure.wishes(rows)
        wished = [
            Wish(self._dragged[place], self._dragged[place]) if place in self._dragged else wish
            for place, wish in enumerate(self._wishes)
        ]
        self._is_filling = True
        for place, width in enumerate(shared(self.viewport().width(), wished)):
            # what stands in columns for which there is no room is in the form
            self.setColumnHidden(place, not width)
            if width:
                self.setColumnWidth(place, width)
        self._is_filling = False
