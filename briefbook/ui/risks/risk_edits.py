"""The edits of risks that matrix, register and form all ask for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from briefbook.domain.edit import Edit
from briefbook.domain.matrix import Matrix, Rating, Span
from briefbook.domain.matrix_chart import MatrixChart
from briefbook.domain.risk import RatingNote, Risk
from briefbook.edits.entering import amend
from briefbook.edits.rating import add_risk, rate_risk, remove_risk
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.risks.matrix_ranges import fields_of, stretched


class RiskEdits(QObject):
    """Plans and makes an edit of risks as they are once typing is in the book."""

    rated = Signal(str)
    """A risk was moved; the id of the note that awaits a reason."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = desk.open_book.book

    def change(self, risk_id: str, plan: Callable[[Risk], Edit]) -> Edit | None:
        """Make the edit that is planned on a risk; return it unless it is refused."""
        with self._desk.messages.telling():
            return self._desk.open_book.do(lambda: plan(self._book.risks.get(risk_id)))
        return None

    def amend(self, risk_id: str, values: Mapping[str, Any]) -> bool:
        """Give fields of a risk other values; return whether that is not refused."""
        edit = self.change(risk_id, lambda risk: amend(self._book, risk, values))
        self.tell(edit)
        return edit is not None

    def rate(self, risk_id: str, rating: Rating | None, *, which: str = "current") -> bool:
        """Move a risk to another cell, or off the matrix; return whether that is not refused."""
        if rating == self._book.risks.get(risk_id).rated(which):
            return True
        edit = self.change(risk_id, lambda risk: rate_risk(self._book, risk, rating, which=which))
        self.tell(edit)
        return edit is not None

    def nudge(self, risk_ids: Sequence[str], likelihood: int, impact: int, *, which: str = "current") -> int:
        """Move risks by so many steps, as far as the matrix goes; return how many were moved.

        Those not rated go to its middle. Several are moved in one edit, and not asked the reason of.
        """

        def plans() -> list[Edit]:
            matrix = self._book.matrices.only()
            risks = [self._book.risks.get(risk_id) for risk_id in risk_ids]
            moves = [(one, nudged(matrix, one.rated(which), likelihood, impact)) for one in risks]
            return [
                rate_risk(self._book, risk, rating, which=which)
                for risk, rating in moves
                if rating != risk.rated(which)
            ]

        return self._do_all(plans, lambda count: tr("Rate %n Risk(s)", "", count))

    def stretch(self, risk_ids: Sequence[str], likelihood: int, impact: int, *, outwards: bool) -> int:
        """Widen or narrow the ranges of current ratings by a step; return how many were changed.

        The side that is moved is that of the greater likelihood or impact for 1, and of the lesser for -1.
        """

        def plans() -> list[Edit]:
            matrix = self._book.matrices.only()
            chart = MatrixChart(replace(matrix, is_swapped=False, origin="bottom left"))
            risks = [self._book.risks.get(risk_id) for risk_id in risk_ids]
            found = []
            for risk in risks:
                if (rating := risk.rating) is not None:
                    span = risk.span or Span(rating, rating)
                    wider = stretched(chart, span, rating, impact, -likelihood, outwards=outwards)
                    found.append(amend(self._book, risk, fields_of(wider, rating)))
            return [edit for edit in found if edit.changes]

        return self._do_all(plans, lambda count: tr("Change the Ranges of %n Risk(s)", "", count))

    def add(self, title: str, rating: Rating | None = None) -> str | None:
        """Add a risk, in a cell of the matrix or not rated yet; return its id unless it is refused."""
        with self._desk.messages.telling():
            edit = self._desk.open_book.do(lambda: add_risk(self._book, title, rating))
            return next(change.record.id for change in edit.changes if change.kind is Risk)
        return None

    def remove(self, risk_ids: Sequence[str]) -> int:
        """Take risks out of the register in one edit; return how many there were."""
        risks = self._book.risks
        return self._do_all(
            lambda: [remove_risk(self._book, risks.get(one)) for one in risk_ids],
            lambda count: tr("Delete %n Risk(s)", "", count),
        )

    def _do_all(self, plan_all: Callable[[], list[Edit]], words: Callable[[int], str]) -> int:
        made: list[Edit] = []

        def plan() -> Edit:
            made.extend(plan_all())
            changes = tuple(change for one in made for change in one.changes)
            return Edit(made[0].text if len(made) == 1 else words(len(made)), changes)

        with self._desk.messages.telling():
            edit = self._desk.open_book.do(plan)
            if len(made) == 1:
                self.tell(edit)
            return len(made)
        return 0

    def tell(self, edit: Edit | None) -> None:
        """Ask for the reason where an edit moved a risk."""
        for change in edit.changes if edit else ():
            note = change.after
            # a rating of which only half is given is none yet
            if isinstance(note, RatingNote) and note.before != note.after:
                self.rated.emit(note.id)
                return


def nudged(matrix: Matrix, rating: Rating | None, likelihood: int, impact: int) -> Rating:
    """Return the cell so many steps away, or the last one on the way; the middle one from none."""
    likelihoods, impacts = matrix.size
    if rating is None:
        return Rating((likelihoods + 1) // 2, (impacts + 1) // 2)
    return Rating(
        max(1, min(likelihoods, rating.likelihood + likelihood)),
        max(1, min(impacts, rating.impact + impact)),
    )
