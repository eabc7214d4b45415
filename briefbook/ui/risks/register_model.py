"""The risk register as a table."""

from bisect import bisect_left
from collections.abc import Callable
from enum import IntEnum
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefbook.domain.edit import Change, Edit
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.edits.rating import assign_risk, place_risk, retitle_risk
from briefbook.ui.open_book import OpenBook
from briefbook.ui.risks.risk_edits import RiskEdits

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns of the register."""

    REF = 0
    TITLE = 1
    LIKELIHOOD = 2
    IMPACT = 3
    BAND = 4
    OWNER = 5
    ISSUE = 6


MARKING = _Role.UserRole
"""The role of a risk's marking, in the column of titles."""

HEADINGS = ("Ref", "Risk", "Likelihood", "Impact", "Band", "Owner", "Issue")


_ROLES = (_Role.DisplayRole, _Role.EditRole, _Role.ToolTipRole, _Role.AccessibleTextRole, MARKING)


class RegisterModel(QAbstractTableModel):
    """Shows risks in the order chosen, and turns edits in the view into edits of the book.

    The edit role holds a step (1 to 5) for likelihood and impact, an id or `None` for the issue.
    """

    def __init__(self, open_book: OpenBook, edits: RiskEdits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self._edits = edits
        self._column = Column.REF
        self._is_descending = False
        self._issues = _issue_names(open_book)
        self._risks = open_book.book.risks.all()
        open_book.edited.connect(self._on_edited)

    def risk(self, row: int) -> Risk:
        """Return the risk in a row."""
        return self._risks[row]

    def row_of(self, risk_id: str | None) -> int | None:
        """Return the row of a risk, or `None`."""
        return next((row for row, risk in enumerate(self._risks) if risk.id == risk_id), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many risks there are."""
        return 0 if parent.isValid() else len(self._risks)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Return the headings."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(HEADINGS):
            if role == _Role.DisplayRole:
                return HEADINGS[section]
            if role == _Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let all be edited but the label and the band."""
        flags = super().flags(index)
        is_fixed = index.column() in (Column.REF, Column.BAND)
        if index.isValid() and not is_fixed and not self._open_book.book.is_read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return words, and for editing what they stand for."""
        if role not in _ROLES or not index.isValid():
            return None
        risk, column = self._risks[index.row()], Column(index.column())
        if role in (MARKING, _Role.AccessibleTextRole):
            return _marking(risk, column, spoken=role != MARKING)
        if role == _Role.EditRole:
            return self._edited_value(risk, column)
        shown = self._words(risk, column)
        # only what may be cut; a tool tip would read “<” as markup
        return shown.replace("<", "‹") if role == _Role.ToolTipRole else shown

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Ask for the edit that gives a cell another value."""
        if role != _Role.EditRole or not index.isValid():
            return False
        risk = self._risks[index.row()]
        match Column(index.column()):
            case Column.TITLE:
                return self._edits.change(risk.id, lambda now: retitle_risk(now, value)) is not None
            case Column.LIKELIHOOD:
                self._edits.rate(risk.id, Rating(value, risk.impact))
            case Column.IMPACT:
                self._edits.rate(risk.id, Rating(risk.likelihood, value))
            case Column.OWNER:
                return self._edits.change(risk.id, lambda now: assign_risk(now, value)) is not None
            case Column.ISSUE:
                return self._edits.change(risk.id, lambda now: place_risk(now, value)) is not None
            case _:
                return False
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; risks of the same key stay by number."""
        self._column = Column(column) if column >= 0 else Column.REF
        self._is_descending = order == Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._risks[index.row()].id for index in before]
        self._risks.sort(key=attrgetter("number"))
        self._risks.sort(key=self._key(), reverse=self._is_descending)
        row_by_id = {risk.id: row for row, risk in enumerate(self._risks)}
        after = [
            self.index(row_by_id[risk_id], index.column()) for index, risk_id in zip(before, ids, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def issue_choices(self) -> list[tuple[str, str | None]]:
        """Return what a risk can belong to: words and issue ids."""
        return [("No issue", None), *((name, issue_id) for issue_id, name in self._issues.items())]

    def _words(self, risk: Risk, column: Column) -> str:
        return (
            risk.label,
            risk.title,
            risk.rating.likelihood_word,
            risk.rating.impact_word,
            risk.rating.band_word,
            risk.owner,
            self._issues.get(risk.issue_id or "", ""),
        )[column]

    def _edited_value(self, risk: Risk, column: Column) -> Any:
        values = {
            Column.LIKELIHOOD: risk.likelihood,
            Column.IMPACT: risk.impact,
            Column.BAND: risk.rating.band,
            Column.ISSUE: risk.issue_id,
        }
        return values.get(column, self._words(risk, column))

    def _key(self) -> Callable[[Risk], Any]:
        column = self._column
        if column == Column.REF:
            return attrgetter("number")
        if column in (Column.LIKELIHOOD, Column.IMPACT):
            return attrgetter(column.name.lower())
        if column == Column.BAND:
            return attrgetter("rating.band")
        if column == Column.ISSUE:
            order = {issue_id: place for place, issue_id in enumerate(self._issues)}
            return lambda risk: order.get(risk.issue_id or "", len(order))
        return lambda risk: self._words(risk, column).casefold()

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Issue) and (issues := _issue_names(self._open_book)) != self._issues:
            self._issues = issues
            if self._risks:
                last = len(self._risks) - 1
                self.dataChanged.emit(self.index(0, Column.ISSUE), self.index(last, Column.ISSUE))
        for change in edit.changes:
            if change.kind is Risk:
                self._follow(change)

    def _follow(self, change: Change) -> None:
        risk, row = change.record, self.row_of(change.record.id)
        assert isinstance(risk, Risk)
        if change.after is None:
            if row is not None:
                self.beginRemoveRows(_ROOT, row, row)
                del self._risks[row]
                self.endRemoveRows()
        elif row is None:
            place = self._place(risk)
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
        place = self._place(risk, others)
        if place != row and self.beginMoveRows(_ROOT, row, row, _ROOT, place + (place > row)):
            self._risks = [*others[:place], risk, *others[place:]]
            self.endMoveRows()

    def _place(self, risk: Risk, among: list[Risk] | None = None) -> int:
        """Return where a risk goes among others that are in order; those of one key are by number."""
        among = self._risks if among is None else among
        key = self._key()
        if self._is_descending:
            own = key(risk)
            return sum(key(one) > own or (key(one) == own and one.number < risk.number) for one in among)
        return bisect_left([(key(one), one.number) for one in among], (key(risk), risk.number))


def _marking(risk: Risk, column: Column, *, spoken: bool) -> str | None:
    if column != Column.TITLE or not risk.marking:
        return None
    return f"{risk.title}, marked {risk.marking}" if spoken else risk.marking


def _issue_names(open_book: OpenBook) -> dict[str, str]:
    """Return the issues as they are called in lists, by id, in the order of the outline."""
    outline = open_book.book.issues.outline()
    return {entry.issue.id: f"{entry.number} {entry.issue.title}" for entry in outline}
