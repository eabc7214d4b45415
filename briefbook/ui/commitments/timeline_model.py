"""The entries of a timeline as Qt sees them: a list, so that screen readers can walk through it."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefbook.domain.timeline import TimelineEntry
from briefbook.ui.commitments.timeline_rows import TimelineRow, explained, spoken

Index = QModelIndex | QPersistentModelIndex
_Role: Final = Qt.ItemDataRole


class TimelineModel(QAbstractListModel):
    """Shows the entries row by row; one knows its row by `row_of`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[TimelineRow] = ()
        self._entries: list[tuple[int, TimelineEntry]] = []
        self._first: list[int] = []

    def show(self, rows: Sequence[TimelineRow]) -> None:
        """Show the entries of these rows."""
        self.beginResetModel()
        self.rows = rows
        self._entries = [(number, entry) for number, row in enumerate(rows) for entry in row.entries]
        self._first = []
        count = 0
        for row in rows:
            self._first.append(count)
            count += len(row.entries)
        self.endResetModel()

    def entry(self, index: Index) -> TimelineEntry | None:
        """Return an entry, or `None` for none."""
        return self._entries[index.row()][1] if index.isValid() else None

    def row_of(self, index: Index) -> int:
        """Return the row of the timeline in which an entry stands."""
        return self._entries[index.row()][0]

    def index_in(self, row: int, place: int) -> QModelIndex:
        """Return the index of an entry by its row and its place there."""
        return self.index(self._first[row] + place)

    def index_like(self, entry: TimelineEntry | None) -> QModelIndex:
        """Return the index of the same entry as it is now; else of another of its record; else none."""
        if entry is None:
            return QModelIndex()
        near = QModelIndex()
        for place, (_, one) in enumerate(self._entries):
            if (one.record_id, one.part_id) == (entry.record_id, entry.part_id):
                if one.kind == entry.kind:
                    return self.index(place)
                near = near if near.isValid() else self.index(place)
        return near

    def index_from(self, today: date) -> QModelIndex:
        """Return the index of the first entry that is not past; of the last one if all are."""
        places = (place for place, (_, one) in enumerate(self._entries) if one.last >= today)
        return self.index(next(places, len(self._entries) - 1))

    def index_of_record(self, record_id: str) -> QModelIndex:
        """Return the index of the first entry of a record; an invalid one if it has none."""
        found = (place for place, (_, one) in enumerate(self._entries) if one.record_id == record_id)
        place = next(found, None)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return an entry in words."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return spoken(entry)
        return explained(entry) if role == _Role.ToolTipRole else None
