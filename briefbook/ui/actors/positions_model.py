"""The grid of positions: issues down, actors across, in each cell where an actor stands on an issue."""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from briefbook.domain.actor import SIDES, Actor, ActorPosition
from briefbook.domain.citation import without_citations
from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_words
from briefbook.domain.edit import Edit
from briefbook.domain.issue import Issue
from briefbook.domain.vocabulary import word
from briefbook.translation import sort_key, tr
from briefbook.ui.open_book import OpenBook

Index = QModelIndex | QPersistentModelIndex

_ROOT: Final = QModelIndex()
POSITIONS: Final = Qt.ItemDataRole.UserRole
"""The role that gives the current positions of a cell, of which there should be one."""


class PositionsModel(QAbstractTableModel):
    """All issues, or those with positions; the actors with a position, then those with a side; ours first."""

    def __init__(self, open_book: OpenBook) -> None:
        super().__init__()
        self._book = open_book.book
        self._all_issues = True
        self.issues: list[Issue] = []
        self.actors: list[Actor] = []
        self._numbers: dict[str, str] = {}
        self._cells: dict[tuple[str, str], list[ActorPosition]] = {}
        self.refresh()
        open_book.edited.connect(self._on_edited)

    def show_all_issues(self, on: bool) -> None:
        """Show also the issues on which nobody has a position yet."""
        self._all_issues = on
        self.refresh()

    def refresh(self) -> None:
        """Read the book anew."""
        self.beginResetModel()
        positions = self._book.positions.all()
        held = {one.issue_id for one in positions}
        entries = list(self._book.issues.outline())
        self._numbers = {entry.issue.id: entry.number for entry in entries}
        self.issues = [one.issue for one in entries if self._all_issues or one.issue.id in held]
        speaking = {one.actor_id for one in positions}
        actors = [one for one in self._book.actors.all() if one.side or one.id in speaking]
        places = {side: place for place, side in enumerate(SIDES)}
        # who has said nothing yet stands behind those who have
        self.actors = sorted(
            actors,
            key=lambda one: (one.id not in speaking, places.get(one.side, len(places)), sort_key(one.name)),
        )
        self._cells = {}
        for one in positions:
            if one.is_current:
                self._cells.setdefault((one.issue_id, one.actor_id), []).append(one)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many issues there are."""
        return 0 if parent.isValid() else len(self.issues)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many actors there are."""
        return 0 if parent.isValid() else len(self.actors)

    def held(self, index: Index) -> list[ActorPosition]:
        """Return the current positions of a cell."""
        if not index.isValid():
            return []
        return self._cells.get((self.issues[index.row()].id, self.actors[index.column()].id), [])

    def place_of(self, position: ActorPosition) -> QModelIndex:
        """Return the cell of a position; an invalid index where it is not shown."""
        issue_ids, actor_ids = [one.id for one in self.issues], [one.id for one in self.actors]
        if position.issue_id not in issue_ids or position.actor_id not in actor_ids:
            return QModelIndex()
        return self.index(issue_ids.index(position.issue_id), actor_ids.index(position.actor_id))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell, or the positions themselves."""
        if not index.isValid():
            return None
        positions = self.held(index)
        if role == POSITIONS:
            return positions
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(map(in_short, positions))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            actor, issue = self.actors[index.column()].name, self.issues[index.row()].title
            told = "; ".join(map(in_short, positions)) or tr("no position yet")
            return tr("{actor} on {issue}: {told}", actor=actor, issue=issue, told=told)
        if role == Qt.ItemDataRole.ToolTipRole:
            # a tool tip would read “<” as markup
            return "\n\n".join(filter(None, map(_in_full, positions))).replace("<", "‹") or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the names of actors, and of issues with their numbers."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            issue = self.issues[section]
            return f"{self._numbers[issue.id]} {issue.title}"
        actor = self.actors[section]
        if not actor.side:
            return actor.name
        return tr("{actor} ({side})", actor=actor.name, side=word(actor.side))

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(ActorPosition, Actor, Issue):
            self.refresh()


def in_short(position: ActorPosition) -> str:
    """Return a position in a line, such as `opposes, red line, as of October 2026: “…”`."""
    as_of = tr("as of {date}", date=in_words(position.as_of)) if position.as_of else ""
    marked = tr("marked {marking}", marking=position.marking) if position.marking else ""
    parts = (word(position.stance), word(position.flexibility), as_of, marked)
    told = in_a_row(filter(None, parts)) or tr("a position")
    wording = without_citations(position.wording)
    return tr("{name}: {sentence}", name=told, sentence=wording) if wording else told


def _in_full(position: ActorPosition) -> str:
    return "\n".join(filter(None, (without_citations(position.wording), position.marking)))
