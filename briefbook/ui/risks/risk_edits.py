"""The edits of risks that matrix, register and form all ask for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefbook.domain.edit import Edit
from briefbook.domain.matrix import Rating
from briefbook.domain.risk import RatingNote, Risk
from briefbook.edits.rating import rate_risk
from briefbook.ui.desk import Desk


class RiskEdits(QObject):
    """Plans an edit of a risk as it is now, and makes it unless it changes nothing."""

    rated = Signal(str)
    """A risk was moved; the id of the note that awaits a reason."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def change(self, risk_id: str, plan: Callable[[Risk], Edit]) -> Edit | None:
        """Make the edit that is planned on a risk; return it if it was made."""
        open_book = self._desk.open_book
        with self._desk.messages.telling():
            # what is being typed may change this very risk, so it goes first
            open_book.flush()
            risk = open_book.book.risks.find(risk_id)
            if risk is None:
                return None
            edit = plan(risk)
            if any(change.before != change.after for change in edit.changes):
                open_book.do(edit)
                return edit
        return None

    def rate(self, risk_id: str, rating: Rating) -> None:
        """Move a risk to another cell."""

        def plan(risk: Risk) -> Edit:
            return rate_risk(risk, rating) if rating != risk.rating else Edit("", ())

        edit = self.change(risk_id, plan)
        if edit is not None:
            note = next(change.record for change in edit.changes if change.kind is RatingNote)
            self.rated.emit(note.id)
