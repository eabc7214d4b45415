"""What came of the meeting as Qt sees it: a table with a heading over each kind."""

from collections.abc import Callable, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefbook.domain.actor import Objective
from briefbook.domain.advice import TalkingPoint
from briefbook.domain.capitals import capitalised
from briefbook.domain.counts import in_a_row
from briefbook.domain.outcomes import OutcomeLine, counts
from briefbook.domain.vocabulary import capital_word, word
from briefbook.translation import tr, tr_noop

Index = QModelIndex | QPersistentModelIndex
_Role: Final = Qt.ItemDataRole
_ROOT: Final = QModelIndex()
MARKING, IS_HEADING = _Role.UserRole, _Role.UserRole + 1
LABEL, TITLE, EXPECTED, OUTCOME, NOTE = range(5)
_HEADINGS: Final = (
    tr_noop("Ref"),
    tr_noop("Title"),
    tr_noop("Expected"),
    tr_noop("Outcome"),
    tr_noop("What came of it"),
)


class OutcomeModel(QAbstractTableModel):
    """Shows lines; `keep` is asked to make what is chosen or typed an edit."""

    def __init__(
        self,
        keep: Callable[[OutcomeLine, str, str], bool],
        parent: QObject | None = None,
        *,
        is_writable: bool,
    ) -> None:
        """`keep` takes a line, the name of a field and its new value, and returns whether it was kept."""
        super().__init__(parent)
        self._keep, self._is_writable = keep, is_writable
        self.items: list[OutcomeLine | str] = []
        self._keys: list[str] = []

    def show(self, lines: Sequence[OutcomeLine]) -> bool:
        """Show lines; return whether rows came, went or moved, so that the model was set anew."""
        items: list[OutcomeLine | str] = []
        keys: list[str] = []
        for section, group in groupby(lines, key=attrgetter("section")):
            mine = list(group)
            items += [tr("{section}: {counts}", section=tr(section), counts=counts(mine)), *mine]
            keys += [section, *(one.record.id for one in mine)]
        before, self._keys = self._keys, keys
        if before == keys:
            self.items = items
            if items:
                self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, NOTE))
            return False
        self.beginResetModel()
        self.items = items
        self.endResetModel()
        return True

    def line(self, index: Index) -> OutcomeLine | None:
        """Return the line of a row; `None` for a heading, or no row."""
        item = self.items[index.row()] if index.isValid() else None
        return item if isinstance(item, OutcomeLine) else None

    def row_of(self, record_id: str) -> int | None:
        """Return the row of a record, if it has one."""
        rows = enumerate(self.items)
        found = (at for at, one in rows if isinstance(one, OutcomeLine) and one.record.id == record_id)
        return next(found, None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many lines and headings there are."""
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Return the headings of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return tr(_HEADINGS[section]) if role == _Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let outcomes be chosen and notes be typed."""
        line = self.line(index)
        if line is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        can_type = index.column() == OUTCOME or (index.column() == NOTE and line.note_field)
        return flags | Qt.ItemFlag.ItemIsEditable if can_type and self._is_writable else flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return what a cell says."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if isinstance(item, str):
            if role == IS_HEADING:
                return True
            shown = role in (_Role.DisplayRole, _Role.AccessibleTextRole) and index.column() == 0
            return item if shown else None
        words = _words(item)[index.column()]
        if role == _Role.EditRole:
            return words
        if index.column() == OUTCOME and not item.is_free:
            words = capital_word(words)
        marking = item.record.marking if index.column() == TITLE else ""
        if role == _Role.DisplayRole:
            return words or (capital_word(item.open_word) if index.column() == OUTCOME else "")
        if role == _Role.ToolTipRole:
            lines = "\n".join(filter(None, (words, marking)))
            return lines.replace("<", "‹")  # a tool tip would read “<” as markup
        if role == _Role.AccessibleTextRole:
            return _spoken(tr(_HEADINGS[index.column()]), words or tr("none"), marking)
        return marking or None if role == MARKING else None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Ask for an edit."""
        line = self.line(index)
        if line is None or role != _Role.EditRole or value == _words(line)[index.column()]:
            return False
        name = line.outcome_field if index.column() == OUTCOME else line.note_field
        return self._keep(line, name, str(value))


def _words(line: OutcomeLine) -> tuple[str, str, str, str, str]:
    return line.record.label, line.record.title, _expected(line), line.outcome, line.note


def _spoken(column: str, words: str, marking: str) -> str:
    if marking:
        return tr("{column}: {words}, marked {marking}", column=column, words=words, marking=marking)
    return tr("{heading}: {words}", heading=column, words=words)


def _expected(line: OutcomeLine) -> str:
    match line.record:
        case Objective(side=side, priority=priority):
            return capitalised(in_a_row(filter(None, (word(side), word(priority)))))
        case TalkingPoint(mode=mode):
            return capital_word(mode)
    return line.expected
