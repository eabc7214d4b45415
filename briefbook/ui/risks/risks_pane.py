"""The risks of a book: the matrix, the register under it and the form of the selected risk."""

from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.risk import Risk
from briefbook.edits.rating import add_risk
from briefbook.store.risk_history import RegisterThen
from briefbook.translation import tr
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.risks.asking_why import AskingWhy
from briefbook.ui.risks.matrix_side import MatrixSide
from briefbook.ui.risks.register_columns import Column
from briefbook.ui.risks.register_model import RegisterModel
from briefbook.ui.risks.register_panel import RegisterPanel
from briefbook.ui.risks.risk_detail import RiskDetail
from briefbook.ui.risks.risk_edits import RiskEdits
from briefbook.ui.risks.risk_filter import RiskFilter
from briefbook.ui.risks.risk_filter_bar import RiskFilterBar
from briefbook.ui.scrolled import Scrolled

_FOLD = 760
"""Pixels at a text scale of 100 %; narrower panes show the form in the register's place."""
_FORM = 320
"""The form beside the matrix, in pixels."""


class RisksPane(QWidget):
    """Matrix, register and form, which share one selection and one filter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open_book = desk.open_book
        self._risk_id: str | None = None
        self._edits = RiskEdits(desk, self)
        self._model = RegisterModel(desk.open_book, self._edits, self)
        self._make_actions()
        self._make_places()
        self.side = MatrixSide(desk, self._edits, self._upper)
        self.matrix, self.reason_bar = self.side.matrix, self.side.reason_bar
        self.filter_bar = RiskFilterBar(desk, self)
        self.filter_bar.hide()
        self.detail = RiskDetail(desk, self._edits, self._upper)
        self.detail.hide()  # unless it turns out that there is a risk
        self.panel = RegisterPanel(
            desk,
            self._model,
            self.detail,
            new_action=self.new_action,
            delete_action=self.delete_action,
            parent=self._whole,
        )
        self.register = self.panel.register
        self._why = AskingWhy(
            self.side, self.register, self.reason_action, lambda one: self._model.row_of(one) is not None
        )
        self._lay_out()
        self._connect()
        self._keep_selection()

    def select(self, risk_id: str) -> None:
        """Select a risk in matrix, register and form, and tell the window."""
        self._show_selected(risk_id)
        self._desk.wayfinder.selected.emit("risk", risk_id)

    @property
    def shown(self) -> tuple[str, str | None]:
        """The kind and the id of what is selected."""
        return "risk", self._risk_id

    def state(self) -> dict[str, Any]:
        """Return what the next session needs to look like this one, in values that JSON knows."""
        return {
            "risk": self._risk_id,
            "matrix": self.side.state(),
            "filter": self.filter_bar.state(),
            "columns": [column.name for column in self.register.columns],
            "folded": self.detail.body.state(),
            "splits": [self._whole.sizes(), self._upper.sizes()],
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Look as `state` says."""
        for splitter, sizes in zip((self._whole, self._upper), state.get("splits", ()), strict=False):
            if len(sizes) == splitter.count() and all(isinstance(one, int) for one in sizes):
                splitter.setSizes(sizes)
        self.side.restore(state.get("matrix", {}))
        self.detail.body.restore(state.get("folded", ()))
        if names := [name for name in state.get("columns", ()) if name in Column.__members__]:
            self.register.show_columns(Column[name] for name in names)
        if state.get("filter"):
            self.side.bar.filter_action.setChecked(True)
            self.filter_bar.restore(state["filter"])
        if self._model.row_of(state.get("risk")) is not None:
            self._show_selected(state["risk"])

    def _show_selected(self, risk_id: str | None) -> None:
        self._risk_id = risk_id
        self.matrix.select(risk_id)
        self.detail.show_risk(risk_id)
        self._select_row(risk_id)
        self._enable()
        self._show_parts()

    def _enable(self) -> None:
        is_writable = not (self._open_book.book.is_read_only or self.side.is_past)
        self.new_action.setEnabled(is_writable)
        self.delete_action.setEnabled(is_writable and self._risk_id is not None)
        self.open_action.setEnabled(self._risk_id is not None)
        # what it shows is the present
        self.detail.setEnabled(not self.side.is_past)

    def _make_actions(self) -> None:
        add = partial(add_command, self._desk.icons, self)
        self.new_action = add(tr("New Risk"), self._add, icon="plus", keys=("Ctrl+Shift+R",))
        self.delete_action = add(tr("Delete Risk"), self._delete, icon="trash-2", keys=("Del",))
        self.open_action = add(tr("Show Risk Details"), self._open, icon="pencil", keys=("Ctrl+Return",))
        self.reason_action = add(tr("Give Reason for Move"), icon="sticky-note", keys=("Ctrl+Shift+Y",))

    def _make_places(self) -> None:
        # from the outermost in: what has a place already takes on the style once
        self._whole = QSplitter(Qt.Orientation.Vertical)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(8)
        self._column.addWidget(Scrolled(self._whole), 1)
        self._upper = QSplitter(Qt.Orientation.Horizontal, self._whole)

    def _lay_out(self) -> None:
        self._column.insertWidget(0, self.filter_bar)
        self._upper.addWidget(self.side)
        self._upper.setChildrenCollapsible(False)
        self._upper.addWidget(self.detail)
        self._upper.setStretchFactor(0, 1)
        self._upper.setSizes([520, _FORM])
        self._whole.addWidget(self.panel)
        self._whole.setChildrenCollapsible(False)
        self._whole.setStretchFactor(0, 3)
        self._whole.setStretchFactor(1, 2)
        self._whole.setSizes([480, 250])
        # of the folded pane, lest the form beside the matrix keeps it from folding
        self.setMinimumWidth(400)
        self.panel.setMinimumHeight(100)
        self.setFocusProxy(self.panel)
        self._upper.setFocusProxy(self.side)
        self.parts = (self._upper, self.panel)

    def _connect(self) -> None:
        self.matrix.chosen.connect(self.select)
        self.matrix.opened.connect(self._open)
        self._edits.rated.connect(self._why.ask)
        # who has just dragged has a hand free to say why; the arrow keys go on moving
        self.matrix.dropped.connect(lambda: self._why.answer(self._risk_id))
        self.side.then_shown.connect(self._show_then)
        self.side.bar.which_changed.connect(self.panel.commands.move_rating)
        self.side.bar.filter_action.toggled.connect(self._show_filter)
        self.filter_bar.changed.connect(self._filter)
        self.register.selectionModel().currentRowChanged.connect(self._follow_row)
        self.register.clicked.connect(self._follow_click)
        self._open_book.edited.connect(self._on_edited)
        self._desk.wayfinder.risk_wanted.connect(self._show_wanted)
        self._desk.theme.changed.connect(self._fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where the form has no room beside the matrix."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        is_narrow = self.width() < _FOLD * self._desk.theme.scale // 100
        if is_narrow == self.panel.holds_detail:
            return
        had_focus = self.detail.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        focused = self.focusWidget()
        if is_narrow:
            self.panel.take_detail()
        else:
            self.panel.give_detail()
            self._upper.addWidget(self.detail)
            self._upper.setSizes([self.width() - _FORM, _FORM])
        self._show_parts()
        if had_focus and focused is not None:
            focused.setFocus()

    def _show_parts(self) -> None:
        self.panel.show_parts(has_risk=self._risk_id is not None)
        if not self.panel.holds_detail:
            self.detail.setVisible(self._risk_id is not None)

    def _show_filter(self, on: bool) -> None:
        self.filter_bar.setVisible(on)
        if on:
            self.filter_bar.owner.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.filter_bar.is_on:
            self.filter_bar.clear()

    def _filter(self, wanted: RiskFilter) -> None:
        self.side.show_filtered(wanted)
        self._model.show_filtered(wanted)
        self._keep_selection()

    def _show_then(self, then: RegisterThen | None) -> None:
        self._model.show_then(then)
        self._keep_selection()

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Risk):
            self._keep_selection()
        self._why.refresh()

    def _keep_selection(self) -> None:
        """Select a risk wherever there is one, so that the form never comes and goes."""
        risk_id = self._risk_id if self._model.row_of(self._risk_id) is not None else None
        if risk_id is None and self._model.rowCount():
            risk_id = self._model.risk(0).id
        self._show_selected(risk_id)

    def _select_row(self, risk_id: str | None) -> None:
        row = self._model.row_of(risk_id)
        selection = self.register.selectionModel()
        if row is None:
            selection.clear()
        elif selection.currentIndex().row() != row or not selection.hasSelection():
            index = self._model.index(row, max(selection.currentIndex().column(), Column.TITLE))
            rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(index, rows)
            self.register.scrollTo(index)

    def _follow_row(self, current: QModelIndex) -> None:
        if current.isValid():
            risk_id = self._model.risk(current.row()).id
            if risk_id != self._risk_id:
                self.select(risk_id)

    def _follow_click(self, index: QModelIndex) -> None:
        self._desk.wayfinder.selected.emit("risk", self._model.risk(index.row()).id)

    def _show_wanted(self, risk_id: str) -> None:
        if self._open_book.book.risks.find(risk_id) is None:
            return
        self.side.bar.history_action.setChecked(False)
        if self._model.row_of(risk_id) is None:
            self.filter_bar.clear()
        self.select(risk_id)

    def _add(self) -> None:
        with self._desk.messages.telling():
            self.filter_bar.clear()
            edit = self._open_book.do(lambda: add_risk(self._open_book.book, tr("New risk")))
            self.select(edit.changes[0].record.id)
            self.panel.edit_title(edit.changes[0].record.id)

    def _delete(self) -> None:
        book = self._open_book.book
        ids = self.panel.selected_ids() if self.register.hasFocus() else []
        risk_ids = ids if len(ids) > 1 else [self._risk_id] if self._risk_id else []
        if not risk_ids:
            return
        row = self._model.row_of(risk_ids[0]) or 0
        on_matrix = self.matrix.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        told = (
            tr("Deleted {label}", label=book.risks.get(risk_ids[0]).label)
            if len(risk_ids) == 1
            else tr("Deleted %n risk(s)", "", len(risk_ids))
        )
        if not self._edits.remove(risk_ids):
            return
        if self._model.rowCount():
            near = self._model.risk(min(row, self._model.rowCount() - 1)).id
            self.select(near)
            if on_matrix:
                self.matrix.focus_risk(near)
            else:
                self.register.setFocus()
        self._desk.messages.info(told, tr("Undo"), self._open_book.undo)

    def _open(self, risk_id: str = "") -> None:
        if risk_id:
            self.select(risk_id)
        self.panel.show_detail()
        self.detail.title.setFocus()
        self.detail.title.selectAll()
