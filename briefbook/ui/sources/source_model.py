"""The library as Qt sees it: ids in the order they are shown."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefbook.domain.edit import Edit
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.store.book import Book
from briefbook.ui.sources.ordering import in_order
from briefbook.ui.sources.wording import explained, spoken

Index = QModelIndex | QPersistentModelIndex

_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_DISPLAY, _TOOLTIP, _SPOKEN = _ROLES


class SourceModel(QAbstractListModel):
    """Shows the sources whose ids it was last given; `ids` says which, in their order."""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._sources = {source.id: source for source in book.sources.all()}
        self._marks: dict[str, tuple[int, int]] = {}
        self._rows: dict[str, int] = {}
        self.ids: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """How many sources the book has, shown or not."""
        return len(self._sources)

    def holds(self, source_id: str) -> bool:
        """Return whether the book has this source, shown or not."""
        return source_id in self._sources

    def ordered(self, order: str) -> list[str]:
        """Return the ids of all sources in one of the orders."""
        return [source.id for source in in_order(self._sources.values(), order)]

    def show(self, ids: Sequence[str]) -> None:
        """Show these sources in this order."""
        self.beginResetModel()
        self.ids = tuple(ids)
        self._rows = {source_id: row for row, source_id in enumerate(self.ids)}
        self.endResetModel()

    def take(self, edit: Edit) -> None:
        """Take over what an edit changed in the sources that stay where they are."""
        touched = set()
        for change in edit.changes:
            record = change.record
            if isinstance(record, Source):
                touched.add(record.id)
                if change.after is None:
                    self._sources.pop(record.id, None)
                else:
                    self._sources[record.id] = record
            elif isinstance(record, Passage):
                touched.add(record.source_id)
        for source_id in touched:
            self._marks.pop(source_id, None)
            if source_id in self._rows and source_id in self._sources:
                index = self.index(self._rows[source_id])
                self.dataChanged.emit(index, index)

    def source(self, index: Index) -> Source:
        """Return the source of a row."""
        return self._sources[self.ids[index.row()]]

    def marks(self, source: Source) -> tuple[int, int]:
        """Return how many passages a source has, and their commonest colour."""
        if source.id not in self._marks:
            # asked when a row is first painted: a book may have ten thousands of passages
            colours = Counter(passage.colour for passage in self._book.passages.of_source(source.id))
            commonest = colours.most_common(1)[0][0] if colours else 1
            self._marks[source.id] = (colours.total(), commonest)
        return self._marks[source.id]

    def index_of(self, source_id: str | None) -> QModelIndex:
        """Return the index of a source, invalid where it is not shown."""
        row = self._rows.get(source_id) if source_id else None
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many sources are shown."""
        return 0 if parent is not None and parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, or the words for the pointer and for a screen reader."""
        if role not in _ROLES or not index.isValid():
            return None
        source = self._sources.get(self.ids[index.row()])
        if source is None or role == _DISPLAY:  # gone in an edit, and about to leave the list
            return source.title if source else None
        passages = self.marks(source)[0]
        return spoken(source, passages) if role == _SPOKEN else explained(source, passages)
