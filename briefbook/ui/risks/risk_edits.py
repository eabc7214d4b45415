"""The edits of risks that matrix, register and form all ask for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefbook.domain.edit import Edit
from briefbook.domain.matrix import Rating
from briefbook.domain.risk import RatingNote, Risk
from briefbook.edits.rating import rate_risk
from briefbook.ui.desk import Desk


class RiskEdits(QObject):
    """Plans and makes an edit of a risk as it is once typing is in the book."""

    rated = Signal(str)
    """A risk was moved; the id of the note that awaits a reason."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def change(self, risk_id: str, plan: Callable[[Risk], Edit]) -> Edit | None:
        """Make the edit that is planned on a risk; return it unless it is refused."""
        open_book = self._desk.open_book
        with self._desk.messages.telling():
            return open_book.do(lambda: plan(open_book.book.risks.get(risk_id)))
        return None

    def rate(self, risk_id: str, rating: Rating) -> None:
        """Move a risk to another cell."""
        if rating == self._desk.open_book.book.risks.get(risk_id).rating:
            return
        edit = self.change(risk_id, lambda risk: rate_risk(risk, rating))
        if edit is not None:
            note = next(change.record for change in edit.changes if change.kind is RatingNote)
            self.rated.emit(note.id)
