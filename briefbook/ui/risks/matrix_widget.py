"""The risk matrix: a painted grid in which each risk that has room is a button."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from briefbook.domain.capitals import capitalised
from briefbook.domain.matrix import Matrix, Rating, Span
from briefbook.domain.risk import Risk
from briefbook.translation import tr
from briefbook.ui.risks.aim_words import AimWords
from briefbook.ui.risks.matrix_board import MatrixBoard
from briefbook.ui.risks.matrix_grid import LARGEST, SMALLEST
from briefbook.ui.risks.matrix_look import SCALED
from briefbook.ui.risks.matrix_overlay import MatrixOverlay
from briefbook.ui.risks.matrix_painting import paint_ring, paint_words
from briefbook.ui.risks.matrix_places import Placing, placed
from briefbook.ui.risks.matrix_ranges import drawn_to, stretched
from briefbook.ui.risks.matrix_words import cell_words, may_be
from briefbook.ui.risks.more_button import MoreButton
from briefbook.ui.risks.risk_button import RiskButton
from briefbook.ui.theme.theme import Theme


class MatrixWidget(MatrixBoard):
    """Shows risks in their cells and asks for their moves."""

    dropped = Signal()
    """A risk was dropped, and what that asks for has been done."""
    move_wanted = Signal(str, object)
    """A risk's id and the `Rating` of the cell it should go to, `None` for off the matrix."""
    range_wanted = Signal(str, object)
    """A risk's id and the `Span` in which its current rating may lie."""
    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._risks: dict[str, Risk] = {}
        self._here: dict[Rating | None, list[Risk]] = {}
        self._buttons: dict[str, RiskButton] = {}
        self._more: dict[Rating | None, MoreButton] = {}
        self._selected: str | None = None
        self._aim: Rating | None = None
        self._aimed_range: Span | None = None
        self._is_off = False
        self.which = "current"
        self._is_movable = True
        self._overlay = MatrixOverlay()
        self.setAccessibleName(tr("Risk matrix"))
        self._aim_words = AimWords(self)

    def show_risks(
        self, matrix: Matrix, risks: Iterable[Risk], which: str = "current", *, is_movable: bool = True
    ) -> None:
        """Show these risks and no others on a matrix, as they are rated by a word of `RATINGS`."""
        self._risks = {risk.id: risk for risk in risks}
        self.which, self._is_movable = which, is_movable
        self._here = {}
        for risk in self._risks.values():
            rating = risk.rated(which)
            self._here.setdefault(rating if rating and rating in matrix else None, []).append(risk)
        if matrix != self.matrix:
            self.show_matrix(matrix)
        else:
            self.lay_out()

    def show_more(self, *, ways: bool, spans: bool) -> None:
        """Show the ways or the ranges of all risks, or only those of the selected one."""
        self._overlay.show_all(ways=ways, spans=spans)
        self.update()

    def select(self, risk_id: str | None) -> None:
        """Show a risk as selected."""
        self._selected = risk_id
        if risk_id in self._risks and risk_id not in self._buttons:
            self.lay_out()
            return
        for button in self._buttons.values():
            button.setChecked(button.risk.id == risk_id)
        self.update()

    def button(self, risk_id: str) -> RiskButton:
        """Return a risk's button; raise `KeyError` if it has none, as its cell is full or it is not shown."""
        return self._buttons[risk_id]

    def bubble(self, rating: Rating | None) -> MoreButton | None:
        """Return what stands for the risks that a cell has no room for, `None` where all have."""
        more = self._more.get(rating)
        return more if more is not None and not more.isHidden() else None

    def focus_risk(self, risk_id: str) -> None:
        """Give the keyboard to a risk, if it is shown."""
        if risk_id in self._risks and risk_id != self._selected:
            self.chosen.emit(risk_id)
        if risk_id in self._buttons:
            self._buttons[risk_id].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_selected(self) -> bool:
        """Give the keyboard to the selected risk; return whether it is shown."""
        button = self._buttons.get(self._selected or "")
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        return button is not None

    def risks_in(self, rating: Rating | None) -> list[Risk]:
        """Return the risks that stand in a cell, behind its count or not; `None` is the strip."""
        return list(self._here.get(rating, ()))

    def count_in(self, rating: Rating) -> int:
        """Return how many risks stand in a cell."""
        return len(self._here.get(rating, ()))

    def aim_words(self) -> str:
        """Return what is said of the cell that a dragged risk is over, or nothing."""
        return self._aim_words.text() if not self._aim_words.isHidden() else ""

    def has_strip(self) -> bool:
        """Whether any risk is not rated."""
        return bool(self._here.get(None))

    def lay_out(self) -> None:
        """Lay cells and risks out anew; buttons that stay keep the focus."""
        super().lay_out()
        self._overlay.forget()
        sides = range(LARGEST * min(self._theme.scale, SCALED) // 100, SMALLEST - 1, -2)
        wanted: dict[str, QRect] = {}
        counted: dict[Rating | None, Placing] = {}
        for rating in (*(one.cell.rating for one in self.look.cells), None):
            if here := self._here.get(rating):
                room = self.rect_of(rating) if rating else None
                placing = placed(self.look, room, here, self._selected, sides)
                wanted |= placing.shown
                if placing.hidden:
                    counted[rating] = placing
        self._show_bubbles(counted)
        self._show_buttons(wanted)

    def paint_over(self, painter: QPainter) -> None:
        """Paint ways, ranges and the cell that is aimed at; the risks paint themselves."""
        ratio = self.devicePixelRatioF()
        self._overlay.paint_all(painter, self.look, self._risks.values(), self.which, ratio)
        selected = self._risks.get(self._selected or "")
        if selected is not None:
            button = self._buttons.get(selected.id)
            spots = {selected.id: QPointF(button.geometry().center())} if button else {}
            span = self._aimed_range
            self._overlay.paint_one(painter, self.look, selected, self.which, span, spots)
        if selected is not None or self._overlay.is_on:
            paint_words(painter, self.look)
        if self._aim is not None and self._aimed_range is None:
            paint_ring(painter, self._theme.tokens.accent, self.rect_of(self._aim))

    def _show_buttons(self, wanted: Mapping[str, QRect]) -> None:
        spare = [self._buttons.pop(risk_id) for risk_id in [*self._buttons] if risk_id not in wanted]
        for risk_id in sorted(wanted, key=lambda one: self._risks[one].number):
            button = self._buttons.get(risk_id) or (spare.pop() if spare else self._new_button())
            # in the order of their numbers, for the Tab key
            self._buttons.pop(risk_id, None)
            self._buttons[risk_id] = button
            risk = self._risks[risk_id]
            button.show_risk(risk, self.which, self.matrix, is_movable=self._is_movable)
            button.setChecked(risk_id == self._selected)
            # cells are picked under it
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, self.picks)
            if not button.is_dragged:
                button.setGeometry(wanted[risk_id])
            button.show()
        for button in spare:
            self._let_go(button)
        for before, after in pairwise(self._buttons.values()):
            QWidget.setTabOrder(before, after)

    def _let_go(self, button: RiskButton) -> None:
        if button.hasFocus():
            # or Qt hands it to the next risk, which would select that one
            rating = button.risk.rated(self.which)
            more = self.bubble(rating)
            (more or self).setFocus(Qt.FocusReason.OtherFocusReason)
        button.hide()
        button.deleteLater()

    def _show_bubbles(self, counted: Mapping[Rating | None, Placing]) -> None:
        for rating in [one for one in self._more if one not in counted]:
            more = self._more.pop(rating)
            more.hide()
            more.deleteLater()
        for rating, placing in counted.items():
            if rating not in self._more:
                self._more[rating] = MoreButton(self)
                self._more[rating].chosen.connect(self._choose_hidden)
            where = cell_words(rating, self.matrix) if rating else tr("not rated")
            more, is_rest = self._more[rating], bool(placing.shown)
            more.show_risks(where, placing.hidden, self.which, self.matrix, is_rest=is_rest)
            more.setGeometry(placing.count)
            more.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, self.picks)
            more.show()

    def _new_button(self) -> RiskButton:
        button = RiskButton(self._theme, self)
        button.nudged.connect(self._nudge)
        button.stretched.connect(self._stretch)
        button.cleared.connect(lambda risk_id: self._ask(risk_id, None))
        button.dragged.connect(self._aim_at)
        button.dropped.connect(self._drop)
        button.drag_cancelled.connect(self._end_aim)
        button.chosen.connect(self.chosen)
        button.opened.connect(self.opened)
        return button

    def _choose_hidden(self, risk_id: str) -> None:
        self.select(risk_id)
        self.chosen.emit(risk_id)
        self.focus_risk(risk_id)

    def _nudge(self, risk_id: str, right: int, down: int) -> None:
        risk = self._risks[risk_id]
        rated, current = risk.rated(self.which), risk.rating
        if rated is not None and rated in self.matrix:
            there = self.chart.beside(rated, right, down)
        elif current is not None and current in self.matrix:
            there = self.chart.beside(current, right, down) or current
        else:
            likelihoods, impacts = self.matrix.size
            there = Rating((likelihoods + 1) // 2, (impacts + 1) // 2)
        if there is not None:
            self._ask(risk_id, there)

    def _stretch(self, risk_id: str, right: int, down: int, outwards: bool) -> None:
        risk = self._risks[risk_id]
        rating = risk.rating
        if self.which == "current" and rating is not None and rating in self.matrix:
            span = risk.span or Span(rating, rating)
            self._ask_range(risk, stretched(self.chart, span, rating, right, down, outwards=outwards))

    def _drawn_range(self, risk: Risk, point: QPoint) -> Span | None:
        """Return the range that is drawn with the pointer at a point, `None` where none can be."""
        one, rating = self.look.cell_at(point), risk.rating
        if one is None or rating is None or rating not in self.matrix or self.which != "current":
            return None
        return drawn_to(self.chart, risk.span or Span(rating, rating), rating, one.cell.rating)

    def _aim_at(self, risk_id: str, point: QPoint, draws_range: bool) -> None:
        before, one = (self._aim, self._aimed_range), self.look.cell_at(point)
        is_off = self.look.strip.contains(point)
        self._aim = one.cell.rating if one else None
        self._aimed_range = self._drawn_range(self._risks[risk_id], point) if draws_range else None
        if (self._aim, self._aimed_range) == before and is_off == self._is_off:
            return
        self._is_off = is_off
        self._tell_aim(draws_range, is_off)
        if draws_range:
            self.update()
            return
        for rating in (before[0], self._aim):
            if rating is not None:
                self.update(self.rect_of(rating).adjusted(-4, -4, 4, 4))

    def _tell_aim(self, draws_range: bool, is_off: bool) -> None:
        if self._aimed_range is not None and self._aim is not None:
            words = capitalised(may_be(self._aimed_range, self.matrix))
            self._aim_words.tell(words, self.rect_of(self._aim))
        elif self._aim is not None:
            self._aim_words.tell(cell_words(self._aim, self.matrix), self.rect_of(self._aim))
        elif is_off and not draws_range:
            self._aim_words.tell(tr("Not rated"), self.look.strip)
        else:
            self._aim_words.hide()

    def _drop(self, risk_id: str, point: QPoint, draws_range: bool) -> None:
        risk, one = self._risks[risk_id], self.look.cell_at(point)
        span = self._drawn_range(risk, point) if draws_range else None
        self._end_aim(risk_id)
        self.chosen.emit(risk_id)
        if span is not None:
            self._ask_range(risk, span)
        elif one is not None and not draws_range:
            self._ask(risk_id, one.cell.rating)
        elif self.look.strip.contains(point) and not draws_range:
            self._ask(risk_id, None)
        self.dropped.emit()

    def _end_aim(self, risk_id: str) -> None:
        self._aim = self._aimed_range = None
        self._is_off = False
        self._aim_words.hide()
        self.lay_out()

    def _ask(self, risk_id: str, rating: Rating | None) -> None:
        if rating != self._risks[risk_id].rated(self.which):
            self.move_wanted.emit(risk_id, rating)

    def _ask_range(self, risk: Risk, span: Span) -> None:
        if risk.rating and span != (risk.span or Span(risk.rating, risk.rating)):
            self.range_wanted.emit(risk.id, span)
