"""Positions: the grid, and beside it the position in the cell that is chosen, with those before it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from briefbook.domain.actor import ActorPosition
from briefbook.domain.edit import Edit
from briefbook.domain.vocabulary import count_of_kind
from briefbook.edits.committing import supersede_position
from briefbook.edits.entering import remove
from briefbook.translation import tr, tr_noop
from briefbook.ui.actors.positions_grid import PositionsGrid
from briefbook.ui.actors.positions_model import PositionsModel, in_short
from briefbook.ui.commands import add_command, button
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.parts import Section, label
from briefbook.ui.list_and_form import ListAndForm
from briefbook.ui.papers.record_form import RecordForm
from briefbook.ui.review.parts import EmptyPlace

_GROUPS = (
    ("", ("stance", "flexibility", "as_of")),
    (tr_noop("The words"), ("wording", "passage_id")),
    (tr_noop("Handling"), ("marking",)),
)
_TEACHING = tr_noop(
    "Give actors a side, and each has a column here: where they stand on each issue, in what words,"
    " whether it is a red line, and as of when."
)


class PositionsPage(QWidget):
    """Issues × actors; what is typed beside the grid becomes edits when a field is left."""

    counted = Signal(object)
    """How many positions hold."""
    page_wanted = Signal(str)
    """Show another page of the pane."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, desk.open_book.book
        self.model = PositionsModel(desk.open_book)
        self._split = ListAndForm(desk.theme, self)
        self._side = QStackedWidget(self._split.side)
        self._filled = QWidget(self._side)
        self.grid = PositionsGrid(desk, self.model, self._split.places)
        self.form = RecordForm(desk, ActorPosition, _GROUPS, self._filled)
        self.earlier: Section[ActorPosition] = Section(tr("Before that"), self._earlier_row, 4)
        add = partial(add_command, desk.icons, self)
        self.newer_action = add(
            tr("Supersede Position…"),
            self._supersede,
            icon="history",
            hint=tr("They have moved: begin the newer position"),
        )
        self.delete_action = add(
            tr("Delete Position"),
            self._delete,
            icon="trash-2",
            keys=("Del",),
            hint=tr("Delete this position"),
        )
        self.add_action = add(
            tr("Add Position"), self._open, icon="plus", hint=tr("Say where this actor stands here")
        )
        self.only_held = QCheckBox(tr("Only issues with positions"))
        self.only_held.toggled.connect(lambda on: self.model.show_all_issues(not on))
        self.count = label("", "meta")
        self._to_actors = QAction(tr("Go to the Actors"), self)
        self._to_actors.triggered.connect(lambda: self.page_wanted.emit("actor"))
        self._empty, self._blank = EmptyPlace(self._to_actors), EmptyPlace(self.add_action)
        self._empty.say(tr("No positions yet"), tr(_TEACHING))
        self._chosen: tuple[str, str] | None = None
        self._begun: tuple[str, str] | None = None
        self._lay_out()
        self.grid.selectionModel().currentChanged.connect(self._show_cell)
        self.grid.opened.connect(self._open)
        self.form.made.connect(lambda _: self._show_cell(self.grid.currentIndex()))
        self.form.cancelled.connect(lambda: self._show_cell(self.grid.currentIndex()))
        self.model.modelReset.connect(self._return_to_cell)
        desk.open_book.edited.connect(self._on_edited)
        self.setFocusProxy(self.grid)
        # a grid of blanks says little; where there is nothing yet, every issue waits for a position
        self.only_held.setChecked(self._book.positions.count() > 0)
        self._show_all()

    def show_record(self, record_id: str) -> None:
        """Choose the cell of a position."""
        position = self._book.positions.find(record_id)
        while position is not None and position.superseded_by_id is not None:
            position = self._book.positions.find(position.superseded_by_id)
        if position is None:
            return
        if not self.model.place_of(position).isValid():
            self.only_held.setChecked(False)
        self.grid.setCurrentIndex(self.model.place_of(position))

    def state(self) -> dict[str, Any]:
        """Return what the next session needs to look like this one, in values that JSON knows."""
        return {"cell": list(self._chosen or ()), "only_held": self.only_held.isChecked()}

    def restore(self, state: dict[str, Any]) -> None:
        """Look as `state` says."""
        self.only_held.setChecked(bool(state.get("only_held")))
        cell = state.get("cell")
        if isinstance(cell, list) and len(cell) == 2:
            self._chosen = (str(cell[0]), str(cell[1]))
            self._return_to_cell()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(button(self.newer_action, words=tr("Supersede")))
        row.addWidget(button(self.delete_action, words=tr("Delete")))
        row.addStretch()
        column.addWidget(self.form, 1)
        column.addWidget(self.earlier)
        column.addLayout(row)
        self._side.addWidget(self._filled)
        self._side.addWidget(self._blank)
        bar = QHBoxLayout()
        bar.addWidget(self.only_held)
        bar.addStretch()
        bar.addWidget(self.count)
        self._split.hold(self.grid, self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(bar)
        layout.addWidget(self._split, 1)

    def _show_all(self) -> None:
        held = [one for one in self._book.positions.all() if one.is_current]
        self.count.setText(count_of_kind(len(held), "position"))
        self.counted.emit(len(held))
        is_empty = not self.model.actors or not self.model.issues
        self._split.show_place(self._empty if is_empty else self.grid)
        self._show_cell(self.grid.currentIndex())

    def _show_cell(self, index: QModelIndex, _: QModelIndex | None = None) -> None:
        if not index.isValid():
            self._split.show_part(None)
            return
        actor, issue = self.model.actors[index.column()], self.model.issues[index.row()]
        self._chosen = (issue.id, actor.id)
        if self.form.is_making and self._begun == self._chosen:
            return  # the form is just adding it, and tells when it has
        position = next(iter(self.model.held(index)), None)
        self._blank.say(
            tr("{actor} on {issue}", actor=actor.name, issue=issue.title),
            tr("Nothing is noted of where they stand."),
        )
        if position is None and self.form.is_making:
            self.form.show_record(None)
        if position is not None:
            self.form.show_record(position.id)
            self.earlier.show_items(self._before(position))
            self._desk.wayfinder.selected.emit("position", position.id)
        else:
            self.form.show_record(None)
            self.earlier.show_items([])
        self._side.setCurrentWidget(self._filled if position else self._blank)
        self._split.show_part(self._side)
        writable = not self._book.is_read_only
        self.add_action.setEnabled(writable)
        for action in (self.newer_action, self.delete_action):
            action.setEnabled(writable and position is not None)

    def _before(self, position: ActorPosition) -> list[ActorPosition]:
        found: list[ActorPosition] = []
        wanted = [position.id]
        while wanted:
            for older in self._book.positions.superseded_by(wanted.pop()):
                found.append(older)
                wanted.append(older.id)
        return found

    def _earlier_row(self, position: ActorPosition) -> QWidget:
        return label(in_short(position), "meta", wraps=True)

    def _open(self) -> None:
        index = self.grid.currentIndex()
        if not index.isValid():
            return
        if self.model.held(index):
            self.form.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._book.is_read_only:
            actor, issue = self.model.actors[index.column()], self.model.issues[index.row()]
            self._side.setCurrentWidget(self._filled)
            self._begun = (issue.id, actor.id)
            self.form.begin(actor_id=actor.id, issue_id=issue.id)
            self.form.heading.setText(tr("{actor} on {issue}", actor=actor.name, issue=issue.title))

    def _supersede(self) -> None:
        older = self._book.positions.find(self.form.record_id)
        if older is None:
            return
        with self._desk.messages.telling():
            self._desk.open_book.do(
                lambda: supersede_position(self._book, self._book.positions.get(older.id), as_of="")
            )
            QTimer.singleShot(0, self, lambda: self.form.go_to("wording"))

    def _delete(self) -> None:
        position = self._book.positions.find(self.form.record_id)
        if position is not None:
            with self._desk.messages.telling():
                self._desk.open_book.do(lambda: remove(self._book, self._book.positions.get(position.id)))

    def _return_to_cell(self) -> None:
        issue_id, actor_id = self._chosen or ("", "")
        rows = [row for row, one in enumerate(self.model.issues) if one.id == issue_id]
        columns = [place for place, one in enumerate(self.model.actors) if one.id == actor_id]
        if rows and columns:
            self.grid.selectionModel().setCurrentIndex(
                self.model.index(rows[0], columns[0]), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(ActorPosition):
            self._show_all()
