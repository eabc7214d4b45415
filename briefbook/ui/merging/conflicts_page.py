"""What copies that were merged say differently, to be decided one by one: ours, theirs or both."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from briefbook.domain.conflict import Conflict, Decision
from briefbook.domain.edit import Edit
from briefbook.domain.kinds import KINDS
from briefbook.edits.deciding import can_be_both, decide
from briefbook.jobs.merging import Disagreement, disagreements
from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.merging.both_sides import BothSides
from briefbook.ui.merging.conflict_lines import conflict_rows
from briefbook.ui.review.list_beside import ListBeside
from briefbook.ui.review.parts import EmptyPlace, command_row, deciding_or_empty, meta
from briefbook.ui.review.row import Row
from briefbook.ui.review.row_list import RowList

_NOTHING = tr_noop("Nothing to decide")
_TEACHING = tr_noop(
    "When another copy of this book is merged into it (File → Merge Another Copy…) and both changed the "
    "same field or paragraph, the book keeps its own, and both are listed here until you have decided."
)
_DECIDED: dict[Decision, str] = {
    "ours": tr_noop("Kept what this book says"),
    "theirs": tr_noop("Took what the other copy says"),
    "both": tr_noop("Kept both paragraphs"),
}


class ConflictsPage(QWidget):
    """The conflicts, both sides of the chosen one, and the three answers."""

    counted = Signal(object)
    """How many wait."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._open_book, self._book = desk, desk.open_book, desk.open_book.book
        self._is_stale = True
        self._make_actions()
        self.list = RowList(desk, tr("Conflicts to decide"))
        self.sides = BothSides(desk.theme)
        self.told = meta(wraps=True)
        self.empty = EmptyPlace()
        self.empty.say(tr(_NOTHING), tr(_TEACHING))
        self._lay_out()
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(self._open)
        self._open_book.edited.connect(self._on_edited)
        self._show()

    def state(self) -> dict[str, Any]:
        """Return which conflict is chosen."""
        return {"chosen": self.list.current.key if self.list.current else ""}

    def restore(self, state: dict[str, Any]) -> None:
        """Choose the conflict of before."""
        self.list.choose(str(state.get("chosen", "")))

    def showEvent(self, event: QShowEvent) -> None:
        """List the conflicts anew, if the book changed since."""
        super().showEvent(event)
        if self._is_stale:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set both sides beside the list where there is room."""
        super().resizeEvent(event)
        self._split.fit(self.width(), self._desk.theme.scale)

    def _make_actions(self) -> None:
        add = partial(add_command, self._desk.icons, self)
        self.ours_action = add(
            tr("Keep This Book’s"),
            partial(self._decide, "ours"),
            icon="check",
            keys=("1",),
            hint=tr("Leave it as this book has it"),
        )
        self.theirs_action = add(
            tr("Take the Other Copy’s"),
            partial(self._decide, "theirs"),
            icon="arrow-down",
            keys=("2",),
            hint=tr("Put what the other copy says in its place"),
        )
        self.both_action = add(
            tr("Keep Both"),
            partial(self._decide, "both"),
            icon="plus",
            keys=("3",),
            hint=tr("Keep both paragraphs of a text, one after the other"),
        )

    def _lay_out(self) -> None:
        self._split = ListBeside(self.list, self.sides)
        commands = command_row(
            (self.ours_action, tr("This Book’s")),
            (self.theirs_action, tr("The Other Copy’s")),
            (self.both_action, tr("Both")),
        )
        self._pages = deciding_or_empty(self, self.told, commands, self._split, self.empty)
        self.setFocusProxy(self.list)

    @property
    def _chosen(self) -> Disagreement | None:
        value = self.list.current.value if self.list.current else None
        return value if isinstance(value, Disagreement) else None

    def _on_edited(self, edit: Edit) -> None:
        self._is_stale = True
        if edit.touches(Conflict) or self.isVisible():
            self._show()

    def _show(self) -> None:
        if not self._open_book.is_open:
            return
        self._is_stale = False
        found = disagreements(self._book)
        self.list.show_rows(conflict_rows(found))
        self.told.setText(
            tr("%n conflict(s) to decide; until then the book holds what it had.", "", len(found))
        )
        self._pages.setCurrentIndex(0 if found else 1)
        self.counted.emit(len(found))
        self._show_chosen()

    def _show_chosen(self) -> None:
        one = self._chosen
        if one is not None:
            self.sides.show_both(one)
        can_write = one is not None and not self._book.is_read_only
        for action in (self.ours_action, self.theirs_action):
            action.setEnabled(can_write)
        self.both_action.setEnabled(can_write and one is not None and can_be_both(one.conflict))

    def _decide(self, decision: Decision) -> None:
        one = self._chosen
        if one is None:
            return
        with self._desk.messages.telling():
            self._open_book.do(lambda: decide(self._book, one.conflict, decision))
            self._desk.messages.info(tr(_DECIDED[decision]), tr("Undo"), self._open_book.undo)
            self.list.setFocus()

    def _open(self, row: Row) -> None:
        if isinstance(row.value, Disagreement) and row.value.kind in KINDS:
            self._desk.wayfinder.show(row.value.kind, row.value.conflict.about_id)
