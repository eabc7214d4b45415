"""The library as Qt sees it: ids in the order they are shown."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefbook.domain.edit import Edit
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.store.book import Book
from briefbook.ui.sources.ordering import PASSAGES, in_order
from briefbook.ui.sources.wording import explained, spoken

Index = QModelIndex | QPersistentModelIndex

_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_DISPLAY, _TOOLTIP, _SPOKEN = _ROLES

_DEEPEST: Final = 3
"""How many steps are told apart of a mail in a mail in a mail."""


class SourceModel(QAbstractListModel):
    """Shows the sources whose ids it was last given; `ids` says which, in their order."""

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._sources = {source.id: source for source in book.sources.all()}
        self._marks: dict[str, tuple[int, int]] = {}
        self._rows: dict[str, int] = {}
        self.is_nested = False
        # sorting ten thousand titles takes longer than a key may: the last order is kept until an edit
        self._ordered: tuple[str, list[str]] | None = None
        self._children: Counter[str] | None = None
        self.ids: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """How many sources the book has, shown or not."""
        return len(self._sources)

    def holds(self, source_id: str) -> bool:
        """Return whether the book has this source, shown or not."""
        return source_id in self._sources

    def all(self) -> Collection[Source]:
        """Return all sources of the book, shown or not."""
        return self._sources.values()

    def get(self, source_id: str) -> Source | None:
        """Return a source of the book, shown or not."""
        return self._sources.get(source_id)

    def ordered(self, order: str) -> list[str]:
        """Return the ids of all sources in one of the orders."""
        if self._ordered is None or self._ordered[0] != order:
            passages = self._book.sources.passage_counts() if order == PASSAGES else {}
            listed = in_order(self._sources.values(), order, passages)
            self._ordered = order, [source.id for source in listed]
        return self._ordered[1]

    def attachments(self, source: Source) -> int:
        """Return how many sources came with a source."""
        if self._children is None:
            self._children = Counter(one.parent_id for one in self._sources.values() if one.parent_id)
        return self._children[source.id]

    def depth(self, source: Source) -> int:
        """Return how far a source stands under others that it came with, 0 where it stands on its own."""
        steps, parent_id = 0, source.parent_id
        while self.is_nested and parent_id in self._rows and steps < _DEEPEST:
            steps += 1
            parent = self._sources.get(parent_id)
            parent_id = parent.parent_id if parent else None
        return steps

    def parent_title(self, source: Source) -> str:
        """Return the title of what a source came with, where it does not stand under it; else ""."""
        parent = self._sources.get(source.parent_id) if source.parent_id else None
        return parent.title if parent and not self.depth(source) else ""

    def show(self, ids: Sequence[str], *, is_nested: bool = False) -> None:
        """Show these sources in this order; nested where each stands under what it came with."""
        self.beginResetModel()
        self.ids = tuple(ids)
        self.is_nested = is_nested
        self._rows = {source_id: row for row, source_id in enumerate(self.ids)}
        self.endResetModel()

    def take(self, edit: Edit) -> None:
        """Take over what an edit changed in the sources that stay where they are."""
        touched = set()
        if edit.touches(Source, Passage):
            self._ordered = self._children = None
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
        say = spoken if role == _SPOKEN else explained
        parent = self._sources.get(source.parent_id) if source.parent_id else None
        return say(
            source,
            self.marks(source)[0],
            attachments=self.attachments(source),
            attached_to=parent.title if parent else "",
        )
