"""The matrix with all that belongs to it: its buttons above, and what it asks or tells below."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefbook.domain.date_words import ENGLISH, in_words
from briefbook.domain.edit import Edit
from briefbook.domain.matrix import Matrix, Rating, Span
from briefbook.domain.risk import Risk
from briefbook.edits.matrix import draw_tolerance
from briefbook.store.risk_history import RegisterThen
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.risks.history_bar import HistoryBar
from briefbook.ui.risks.matrix_bar import MatrixBar
from briefbook.ui.risks.matrix_key import MatrixKey
from briefbook.ui.risks.matrix_picture import save_picture
from briefbook.ui.risks.matrix_ranges import fields_of
from briefbook.ui.risks.matrix_settings import MatrixSettings
from briefbook.ui.risks.matrix_widget import MatrixWidget
from briefbook.ui.risks.matrix_words import cell_words
from briefbook.ui.risks.reason_bar import ReasonBar
from briefbook.ui.risks.risk_edits import RiskEdits
from briefbook.ui.risks.risk_filter import RiskFilter
from briefbook.ui.risks.risk_list import RiskList
from briefbook.ui.risks.tolerance_bar import ToleranceBar, moved_line


class MatrixSide(QWidget):
    """Shows the risks that a filter lets through, now or as they were."""

    then_shown = Signal(object)
    """The matrix shows a `RegisterThen`, or `None` for the present."""

    def __init__(self, desk: Desk, edits: RiskEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = desk.open_book.book
        self._edits = edits
        self._filter = RiskFilter()
        self._then: RegisterThen | None = None
        self.bar = MatrixBar(desk, self)
        self.matrix = MatrixWidget(desk.theme)
        self.reason_bar = ReasonBar(desk)
        self.tolerance_bar = ToleranceBar()
        self.history_bar = HistoryBar(desk)
        self._below = QStackedWidget()
        for part in (self.reason_bar, self.tolerance_bar, self.history_bar):
            self._below.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.bar)
        layout.addWidget(self.matrix, 1)
        layout.addWidget(self._below)
        self._connect()
        self._keep_height()
        self.show_risks()

    @property
    def is_past(self) -> bool:
        """Whether the matrix is shown as it was."""
        return self._then is not None

    def show_filtered(self, wanted: RiskFilter) -> None:
        """Show only the risks that a filter lets through."""
        self._filter = wanted
        self.bar.tell_filter(is_on=wanted != RiskFilter())
        self.show_risks()

    def show_risks(self) -> None:
        """Show the risks anew."""
        matrix, risks = self._register()
        found = [risk for risk in risks if self._filter.lets_through(risk)]
        # what can no longer happen has no likelihood; it is shown to who asks for it
        shown = found if self._filter.status else [risk for risk in found if risk.is_live]
        self.reason_bar.tell_left_out(len(found) - len(shown))
        is_movable = not (self.is_past or self._book.is_read_only or self.matrix.picks)
        self.matrix.show_risks(matrix, shown, self.bar.which, is_movable=is_movable)
        self.tolerance_bar.show_matrix(matrix)
        count = sum(risk.breaches(matrix) for risk in found)
        self.bar.tell_breaches(count, has_line=bool(matrix.tolerated))
        for action in (self.bar.tolerance_action, self.bar.settings_action):
            action.setEnabled(not (self.is_past or self._book.is_read_only))

    def state(self) -> dict[str, Any]:
        """Return what is shown, in values that JSON knows."""
        return self.bar.state()

    def restore(self, state: dict[str, Any]) -> None:
        """Look as `state` says."""
        self.bar.restore(state)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the selected risk."""
        super().focusInEvent(event)
        self._give_back_focus()

    def _connect(self) -> None:
        bar = self.bar
        bar.which_changed.connect(lambda _: self.show_risks())
        bar.shown_changed.connect(self._show_more)
        bar.tolerance_action.toggled.connect(self._draw_tolerance)
        bar.history_action.toggled.connect(self._show_history)
        bar.key_action.triggered.connect(self.show_key)
        bar.settings_action.triggered.connect(self.open_settings)
        bar.copy_action.triggered.connect(self._copy_picture)
        bar.save_action.triggered.connect(self._save_picture)
        bar.breaches_button.clicked.connect(self.list_breaches)
        self.matrix.move_wanted.connect(self._move)
        self.matrix.range_wanted.connect(self._widen)
        self.matrix.cell_chosen.connect(self._move_line)
        self.matrix.left_picking.connect(partial(bar.tolerance_action.setChecked, False))
        self.tolerance_bar.left.connect(partial(bar.tolerance_action.setChecked, False))
        self.tolerance_bar.taken_away.connect(partial(self._keep_line, tuple))
        self.history_bar.shown.connect(self._show_then)
        self.history_bar.left.connect(partial(bar.history_action.setChecked, False))
        self._desk.open_book.edited.connect(self._on_edited)
        self._desk.theme.changed.connect(self._keep_height)

    def _keep_height(self) -> None:
        # the matrix must not move when the parts under it take turns
        self._below.setFixedHeight(self._desk.theme.sizes.control + 12)

    def _register(self) -> tuple[Matrix, tuple[Risk, ...]]:
        if self._then is not None:
            return self._then.matrix, self._then.risks
        return self._book.matrices.only(), tuple(self._book.risks.all())

    def _move(self, risk_id: str, rating: Rating) -> None:
        self._edits.rate(risk_id, rating, which=self.bar.which)

    def _widen(self, risk_id: str, span: Span) -> None:
        rating = self._book.risks.get(risk_id).rating
        if rating is not None:
            self._edits.amend(risk_id, fields_of(span, rating))

    def _show_more(self) -> None:
        ways, spans = self.bar.ways_action.isChecked(), self.bar.spans_action.isChecked()
        self.matrix.show_more(ways=ways, spans=spans)

    def _draw_tolerance(self, on: bool) -> None:
        if on:
            self.bar.history_action.setChecked(False)
        self.matrix.picks = on
        self.show_risks()
        self._below.setCurrentWidget(self.tolerance_bar if on else self.reason_bar)
        if on:
            self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._give_back_focus()

    def _move_line(self, rating: Rating) -> None:
        self._keep_line(lambda: moved_line(self._book.matrices.only(), rating))

    def _keep_line(self, line: Callable[[], tuple[int, ...]]) -> None:
        with self._desk.messages.telling():
            self._desk.open_book.do(lambda: draw_tolerance(self._book, line()))

    def _show_history(self, on: bool) -> None:
        if on:
            self.bar.tolerance_action.setChecked(False)
            self._below.setCurrentWidget(self.history_bar)
            self.history_bar.open()
        else:
            self._below.setCurrentWidget(self.reason_bar)
            self.history_bar.close_history()
            self._give_back_focus()

    def _give_back_focus(self) -> None:
        if not self.matrix.focus_selected():
            self.bar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_then(self, then: RegisterThen | None) -> None:
        self._then = then
        self.show_risks()
        self.then_shown.emit(then)

    def list_breaches(self) -> RiskList:
        """List the risks that lie beyond what is tolerated; choosing one selects it."""
        matrix, risks = self._register()
        found = [one for one in risks if one.breaches(matrix) and self._filter.lets_through(one)]
        told = [(one, cell_words(one.rating, matrix)) for one in found if one.rating]
        listed = RiskList(tr("Beyond what is tolerated"), told, self)
        listed.chosen.connect(self._choose)
        listed.open_under(self.bar.breaches_button)
        return listed

    def show_key(self) -> MatrixKey:
        """Show what steps and bands mean."""
        key = MatrixKey(self._register()[0], self)
        key.open_over(self.matrix)
        return key

    def open_settings(self) -> MatrixSettings:
        """Let the matrix be made another."""
        dialog = MatrixSettings(self._desk, self.window())
        dialog.open()
        return dialog

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setPixmap(self.matrix.grab())
        self._desk.messages.info(tr("Copied a picture of the matrix"))

    def _save_picture(self) -> None:
        matrix, risks = self._register()
        shown = [risk for risk in risks if self._filter.lets_through(risk)]
        day = self.history_bar.day
        title = self._book.title
        if day:
            # in English, as the picture is
            title = f"{title}, {in_words(day.isoformat(), ENGLISH)}"
        save_picture(self._desk, matrix, shown, title, self.window())

    def _choose(self, risk_id: str) -> None:
        if self.bar.which != "current":
            self.bar.which_actions["current"].setChecked(True)
            self.show_risks()
        self.matrix.select(risk_id)
        self.matrix.chosen.emit(risk_id)
        self.matrix.focus_risk(risk_id)

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Risk, Matrix) and not self.is_past:
            self.show_risks()
