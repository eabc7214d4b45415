"""The issue tree as an item model: it shows the outline and turns what is done to it into edits."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefbook.domain.capitals import capitalised
from briefbook.domain.edit import Change, Edit
from briefbook.domain.issue import Issue
from briefbook.edits.outlining import move_issue, retitle_issue
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.outline.issue_row import IssueRow

Index = QModelIndex | QPersistentModelIndex

ISSUE_TYPE = "application/x-briefbook-issue"
"""The format in which an issue's id is dragged."""

MOST_CHANGES = 500
"""Issues that one edit changes before the tree is built anew instead."""


class Role(IntEnum):
    """What the view asks of a row beside Qt's own roles."""

    ID = Qt.ItemDataRole.UserRole
    NUMBER = Qt.ItemDataRole.UserRole + 1
    WORDS = Qt.ItemDataRole.UserRole + 2
    STATE = Qt.ItemDataRole.UserRole + 3
    MARKING = Qt.ItemDataRole.UserRole + 4


class OutlineModel(QAbstractItemModel):
    """Shows the outline; it changes when the book reports an edit, row by row."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_book = desk.open_book
        self._messages = desk.messages
        self._load()
        self._open_book.edited.connect(self._on_edited)

    def issue_id(self, index: Index) -> str | None:
        """Return the id of the issue in a row, or `None`."""
        return self._row(index).id or None

    def index_of(self, issue_id: str | None) -> QModelIndex:
        """Return where an issue is; an invalid index if it is not there."""
        row = self._by_id.get(issue_id or "")
        return self._index(row) if row else QModelIndex()

    def issue_ids(self) -> list[str]:
        """Return the ids of all issues shown."""
        return list(self._by_id)

    def number(self, issue_id: str) -> str:
        """Return an issue's printed number."""
        return self._by_id[issue_id].number

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """Return the index of a row."""
        if not self.hasIndex(row, column, parent or QModelIndex()):
            return QModelIndex()
        return self.createIndex(row, column, self._row(parent).children[row].serial)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """Return the index of the row above in the tree."""
        above = self._row(index).parent
        return self._index(above) if above else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many issues are directly under one."""
        return len(self._row(parent).children) if parent is None or parent.column() <= 0 else 0

    def columnCount(self, parent: Index | None = None) -> int:
        """Return 1: rows are painted whole."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        row = self._row(index)
        if row is self._root:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.title
        if role == Role.NUMBER:
            return row.number
        if role == Role.WORDS:
            return row.all_words
        if role == Role.STATE:
            return row.state
        if role == Role.MARKING:
            return row.marking
        if role == Role.ID:
            return row.id
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.number} {row.title}\n{capitalised(row.about)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.number} {row.title}, {row.about}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename an issue."""
        row = self._row(index)
        if role != Qt.ItemDataRole.EditRole or row is self._root or str(value).strip() == row.title:
            return False
        with self._messages.telling():
            issues = self._open_book.book.issues
            self._open_book.do(lambda: retitle_issue(issues.get(row.id), str(value)))
            return True
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a row."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._open_book.book.is_read_only:
            return usual
        dragged = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return usual | Qt.ItemFlag.ItemIsEditable | dragged

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that issues are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the one format that can be dropped."""
        return [ISSUE_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the issue that is dragged, by its id."""
        data = QMimeData()
        data.setData(ISSUE_TYPE, self._row(indexes[0]).id.encode() if indexes else b"")
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move an issue to `row` under `parent`, or last inside it."""
        dragged = self._by_id.get(data.data(ISSUE_TYPE).toStdString())
        if dragged is None or action != Qt.DropAction.MoveAction:
            return False
        into = self._row(parent)
        place = row if row >= 0 else len(into.children)
        if dragged.parent is into and dragged.place < place:
            place -= 1
        if dragged.parent is into and dragged.place == place:
            return False
        number = dragged.number

        def plan() -> Edit:
            outline = self._open_book.book.issues.outline()
            return move_issue(outline, outline.get(dragged.id), into.id or None, place)

        with self._messages.telling():
            self._open_book.do(plan)
            self._messages.info(tr("Moved {number}", number=number), tr("Undo"), self._open_book.undo)
            return True
        return False

    def _row(self, index: Index | None) -> IssueRow:
        if index is None or not index.isValid():
            return self._root
        return self._rows.get(index.internalId(), self._root)

    def _index(self, row: IssueRow) -> QModelIndex:
        return QModelIndex() if row is self._root else self.createIndex(row.place, 0, row.serial)

    def _load(self) -> None:
        self._root = IssueRow(0)
        self._rows = {0: self._root}
        self._by_id: dict[str, IssueRow] = {}
        self._serial = 0
        for entry in self._open_book.book.issues.outline():
            above = self._above(entry.issue)
            above.put(len(above.children), self._new_row(entry.issue))

    def _new_row(self, issue: Issue) -> IssueRow:
        self._serial += 1
        row = IssueRow(self._serial, issue)
        self._rows[row.serial] = self._by_id[issue.id] = row
        return row

    def _above(self, issue: Issue) -> IssueRow:
        return self._by_id[issue.parent_id] if issue.parent_id else self._root

    def _on_edited(self, edit: Edit) -> None:
        changes = [change for change in edit.changes if change.kind is Issue]
        if len(changes) > MOST_CHANGES or not all(map(self._follow, changes)):
            self.beginResetModel()
            self._load()
            self.endResetModel()

    def _follow(self, change: Change) -> bool:
        # false where rows cannot follow one by one, such as a child that comes ahead of its parent
        before, after = change.before, change.after
        issue = change.record
        assert isinstance(issue, Issue)
        if issue.parent_id and issue.parent_id not in self._by_id:
            return False
        if before is None:
            self._insert(issue)
            return True
        row = self._by_id[issue.id]
        if after is None:
            return not row.children and self._remove(row)
        if not self._move(row, issue):
            return False
        row.show(issue)
        self._recount(row)
        return True

    def _insert(self, issue: Issue) -> None:
        above = self._above(issue)
        place = above.place_for(issue.position, issue.id)
        self.beginInsertRows(self._index(above), place, place)
        above.put(place, self._new_row(issue))
        self.endInsertRows()
        self._renumber(above, place + 1)
        self._recount(above)

    def _remove(self, row: IssueRow) -> bool:
        above, place = row.parent, row.place
        assert above is not None
        self.beginRemoveRows(self._index(above), place, place)
        above.take(row)
        del self._rows[row.serial], self._by_id[row.id]
        self.endRemoveRows()
        self._renumber(above, place)
        self._recount(above)
        return True

    def _move(self, row: IssueRow, issue: Issue) -> bool:
        source, target = row.parent, self._above(issue)
        assert source is not None
        start, place = row.place, target.place_for(issue.position, issue.id)
        if source is target and start == place:
            return True
        # Qt counts the place where it is before the move
        before = place + 1 if source is target and place > start else place
        if not self.beginMoveRows(self._index(source), start, start, self._index(target), before):
            return False
        source.take(row)
        target.put(place, row)
        self.endMoveRows()
        self._renumber(source, min(start, place) if source is target else start)
        if source is not target:
            self._renumber(target, place)
            self._recount(source)
        return True

    def _renumber(self, above: IssueRow, start: int) -> None:
        # the numbers of the rows from here on have changed, and with them those of all below
        for row in above.children[start:]:
            index = self._index(row)
            self.dataChanged.emit(index, index, [Role.NUMBER, Qt.ItemDataRole.AccessibleTextRole])
            self._renumber(row, 0)

    def _recount(self, row: IssueRow | None) -> None:
        # the words of a row count in all rows above it
        while row is not None and row is not self._root:
            index = self._index(row)
            self.dataChanged.emit(index, index)
            row = row.parent
