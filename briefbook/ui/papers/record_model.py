"""Working papers of a kind as an item model: rows, and headings over groups of them."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefbook.translation import tr
from briefbook.ui.papers.columns import Column
from briefbook.ui.papers.rows import Row

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Item: TypeAlias = Row | str
"""A row, or the words of a heading over those that follow."""

_Role = Qt.ItemDataRole
MARKING, IS_HEADING = _Role.UserRole, _Role.UserRole + 1
_ROOT = QModelIndex()


class RecordModel(QAbstractTableModel):
    """Shows the items it is given; a change of some rows disturbs no others."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._items: list[Item] = []
        self._places: dict[str, int] = {}

    @property
    def items(self) -> Sequence[Item]:
        """What is shown, from the top."""
        return self._items

    def show_items(self, items: Sequence[Item]) -> bool:
        """Show items; return whether rows came, went or moved, so that the model was set anew."""
        before, after = list(map(_name, self._items)), list(map(_name, items))
        if before == after:
            changed = [row for row, item in enumerate(items) if item is not self._items[row]]
            self._items = list(items)
            for row in changed:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
            return False
        self.beginResetModel()
        self._items = list(items)
        self._places = {item.id: place for place, item in enumerate(items) if isinstance(item, Row)}
        self.endResetModel()
        return True

    def row(self, place: int) -> Row | None:
        """Return the row at a place; `None` for a heading, and where there is none."""
        item = self._items[place] if 0 <= place < len(self._items) else None
        return item if isinstance(item, Row) else None

    def place_of(self, record_id: str | None) -> int | None:
        """Return where a record is shown, if it is."""
        return self._places.get(record_id or "")

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows and headings there are."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Return the headings of the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == _Role.DisplayRole:
            return self.columns[section].heading
        return _alignment(self.columns[section]) if role == _Role.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen, and no headings."""
        if index.isValid() and self.row(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return words, which a screen reader hears with the heading of their column."""
        if not index.isValid():
            return None
        item, column = self._items[index.row()], self.columns[index.column()]
        if isinstance(item, str):
            shown = {_Role.DisplayRole: item, _Role.AccessibleTextRole: item, IS_HEADING: True}
            return shown.get(_Role(role)) if index.column() == 0 or role == IS_HEADING else None
        words = item.cells[index.column()]
        match role:
            case _Role.DisplayRole:
                return words
            case _Role.ToolTipRole:
                lines = (words, item.marking if column.is_main else "")
                return "\n".join(filter(None, lines)).replace("<", "‹")  # which would be read as markup
            case _Role.AccessibleTextRole:
                words = words or tr("none")
                if column.is_main and item.marking:
                    return tr(
                        "{column}: {words}, marked {marking}",
                        column=column.heading,
                        words=words,
                        marking=item.marking,
                    )
                return tr("{column}: {words}", column=column.heading, words=words)
            case _Role.TextAlignmentRole:
                return _alignment(column)
            case _ if role == MARKING and column.is_main:
                return item.marking or None
        return None


def _name(item: Item) -> str:
    return item if isinstance(item, str) else item.id


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
