"""The risk register as a table."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefbook.domain.edit import Change, Edit
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Matrix, Rating
from briefbook.domain.risk import Risk
from briefbook.store.risk_history import RegisterThen
from briefbook.translation import sort_key, tr
from briefbook.ui.open_book import OpenBook
from briefbook.ui.risks.register_columns import FIXED, HEADINGS, RATINGS, Column
from briefbook.ui.risks.register_order import RegisterOrder
from briefbook.ui.risks.register_words import Choices, RegisterWords
from briefbook.ui.risks.risk_edits import RiskEdits
from briefbook.ui.risks.risk_filter import RiskFilter

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_ROOT = QModelIndex()

MARKING = _Role.UserRole
"""The role of a risk's marking, in the column of titles."""
BAND = _Role.UserRole + 1
"""The role of the band of a cell's rating, a number from 0, where the cell tells a rating."""
SIGN = _Role.UserRole + 2
"""The role of whether a cell needs attention."""

_ROLES = (
    *(_Role.DisplayRole, _Role.EditRole, _Role.ToolTipRole, _Role.AccessibleTextRole),
    *(MARKING, BAND, SIGN),
)
_MANY = 25
"""More changes of risks in one edit are not followed one by one."""


class RegisterModel(QAbstractTableModel):
    """Shows risks in the order chosen, and turns edits in the view into edits of the book.

    The edit role holds a step for likelihood and impact, 0 for none; a `Rating` or `None` for the columns of
    ratings; an id or `None` for the issue; an ISO date; or words.
    """

    refilled = Signal()
    """Other risks are shown, or those of another day."""

    def __init__(self, open_book: OpenBook, edits: RiskEdits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self.edits = edits
        self._order = RegisterOrder()
        self._filter = RiskFilter()
        self._then: RegisterThen | None = None
        self._now = {risk.id: risk for risk in open_book.book.risks.all()}
        self._risks = list(self._now.values())
        self._told = RegisterWords.of(open_book.book, self._issues())
        open_book.edited.connect(self._on_edited)

    @property
    def matrix(self) -> Matrix:
        """The matrix by which the risks are told."""
        return self._told.matrix

    @property
    def everything(self) -> Sequence[Risk]:
        """All risks of the day that is shown, also those that are filtered out."""
        return self._then.risks if self._then else list(self._now.values())

    @property
    def shown(self) -> Sequence[Risk]:
        """The risks that are shown, in their order."""
        return self._risks

    @property
    def total(self) -> int:
        """How many risks there are, shown or filtered out."""
        return len(self._then.risks) if self._then else len(self._now)

    @property
    def is_past(self) -> bool:
        """Whether the risks are shown as they were on another day."""
        return self._then is not None

    def risk(self, row: int) -> Risk:
        """Return the risk in a row."""
        return self._risks[row]

    def row_of(self, risk_id: str | None) -> int | None:
        """Return the row of a risk, or `None`."""
        return next((row for row, risk in enumerate(self._risks) if risk.id == risk_id), None)

    def rows_of(self, risk_ids: Iterable[str]) -> list[int]:
        """Return the rows of those risks that are shown."""
        wanted = set(risk_ids)
        return [row for row, risk in enumerate(self._risks) if risk.id in wanted]

    def show_filtered(self, wanted: RiskFilter) -> None:
        """Show only the risks that a filter lets through."""
        if wanted != self._filter:
            self._filter = wanted
            self._refill()

    def show_then(self, then: RegisterThen | None) -> None:
        """Show the risks as they were on another day, or as they are."""
        self._then = then
        self._told.matrix = then.matrix if then else self._open_book.book.matrices.only()
        self._refill(always=True)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many risks are shown."""
        return 0 if parent.isValid() else len(self._risks)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Return the headings."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(HEADINGS):
            if role == _Role.DisplayRole:
                return tr(HEADINGS[Column(section)].words)
            if role == _Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let all be edited but what is told of other things, and what was."""
        flags = super().flags(index)
        is_open = self._open_book.is_open and not self._open_book.book.is_read_only
        is_fixed = self.is_past or not is_open or index.column() in FIXED
        if index.isValid() and not is_fixed:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return words, and for editing what they stand for."""
        if role not in _ROLES or not index.isValid():
            return None
        risk, column = self._risks[index.row()], Column(index.column())
        match role:
            case _Role.AccessibleTextRole:
                return self._told.spoken(risk, column)
            case _Role.EditRole:
                return self._told.value(risk, column)
            case _ if role == MARKING:
                return risk.marking if column == Column.TITLE else None
            case _ if role == BAND:
                return self._told.band(risk, column)
            case _ if role == SIGN:
                return self._told.is_marked(risk, column)
        shown = self._told.words(risk, column)
        if role != _Role.ToolTipRole:
            return shown
        marking = risk.marking if column == Column.TITLE else ""
        # only what may be cut; a tool tip would read “<” as markup
        return "\n".join(filter(None, (shown, marking))).replace("<", "‹")

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Ask for the edit that gives a cell another value."""
        if (
            role != _Role.EditRole
            or not index.isValid()
            or not self.flags(index) & Qt.ItemFlag.ItemIsEditable
        ):
            return False
        risk, column = self._risks[index.row()], Column(index.column())
        if column in RATINGS:
            return self.edits.rate(risk.id, value, which=RATINGS[column])
        if column in (Column.LIKELIHOOD, Column.IMPACT):
            is_one = column == Column.LIKELIHOOD
            steps = (value, risk.impact) if is_one else (risk.likelihood, value)
            if all(steps):
                return self.edits.rate(risk.id, Rating(*steps))
        name = "issue_id" if column == Column.ISSUE else HEADINGS[column].field
        values = {name: value}
        if column in (Column.LIKELIHOOD, Column.IMPACT) and not value:
            values |= {f"least_{name}": 0, f"most_{name}": 0}
        return self.edits.amend(risk.id, values)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; risks of the same key stay by number."""
        wanted = Column(column) if column >= 0 else Column.REF
        self._order = RegisterOrder(wanted, order == Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._risks[index.row()].id for index in before]
        self._risks = self._order.arranged(self._risks, self._told)
        row_by_id = {risk.id: row for row, risk in enumerate(self._risks)}
        after = [
            self.index(row_by_id[risk_id], index.column()) for index, risk_id in zip(before, ids, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def choices(self, column: Column) -> Choices:
        """Return what can be chosen in a column: words, and what the edit role holds for each."""
        return self._told.choices(column)

    def names(self, column: Column) -> list[str]:
        """Return what stands in a column of names, without doubles."""
        return sorted(
            {getattr(risk, HEADINGS[column].field) for risk in self._now.values()} - {""}, key=sort_key
        )

    def _lets(self, risk: Risk) -> bool:
        return self._filter.lets_through(risk)

    def _refill(self, *, always: bool = False) -> None:
        risks = self._order.arranged(filter(self._lets, self.everything), self._told)
        if always or risks != self._risks:
            self.beginResetModel()
            self._risks = risks
            self.endResetModel()
        self.refilled.emit()

    def _issues(self) -> dict[str, str]:
        outline = self._open_book.book.issues.outline()
        return {entry.issue.id: f"{entry.number} {entry.issue.title}" for entry in outline}

    def _on_edited(self, edit: Edit) -> None:
        self._follow_others(edit)
        changes = [change for change in edit.changes if change.kind is Risk]
        for change in changes:
            if isinstance(change.after, Risk):
                self._now[change.record.id] = change.after
            else:
                self._now.pop(change.record.id, None)
        if self.is_past:
            return
        if edit.touches(Matrix):
            self._told.matrix = self._open_book.book.matrices.only()
            self._refill(always=True)
        elif len(changes) > _MANY:
            self._refill()
        else:
            for change in changes:
                self._follow(change)

    def _follow_others(self, edit: Edit) -> None:
        if edit.touches(Issue) and (issues := self._issues()) != self._told.issues:
            self._told.issues = issues
            if self._risks:
                last = len(self._risks) - 1
                self.dataChanged.emit(self.index(0, Column.ISSUE), self.index(last, Column.ISSUE))
        for risk_id in self._told.follow(edit):
            row = self.row_of(risk_id)
            if row is not None and not self.is_past:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
                self._move(row)

    def _follow(self, change: Change) -> None:
        row = self.row_of(change.record.id)
        risk = change.after if isinstance(change.after, Risk) and self._lets(change.after) else None
        if risk is None:
            if row is not None:
                self.beginRemoveRows(_ROOT, row, row)
                del self._risks[row]
                self.endRemoveRows()
        elif row is None:
            place = self._order.place(risk, self._risks, self._told)
            self.beginInsertRows(_ROOT, place, place)
            self._risks.insert(place, risk)
            self.endInsertRows()
        else:
            self._risks[row] = risk
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
            self._move(row)

    def _move(self, row: int) -> None:
        """Move a risk that has changed to where the order chosen puts it."""
        risk = self._risks[row]
        others = self._risks[:row] + self._risks[row + 1 :]
        place = self._order.place(risk, others, self._told)
        if place != row and self.beginMoveRows(_ROOT, row, row, _ROOT, place + (place > row)):
            self._risks = [*others[:place], risk, *others[place:]]
            self.endMoveRows()
