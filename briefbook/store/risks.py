"""Where risks and the history of their ratings are kept."""

from briefbook.domain.risk import RatingNote, Risk
from briefbook.store.repository import Repository


class Risks(Repository[Risk]):
    """The risk register."""

    table_name = "risk"
    record_type = Risk

    def all(self) -> list[Risk]:
        """Return all risks by number."""
        return self._where("1", order_by="number")

    def of_issue(self, issue_id: str) -> list[Risk]:
        """Return the risks that belong to an issue, by number."""
        return self._where("issue_id = ?", issue_id, order_by="number")


class RatingNotes(Repository[RatingNote]):
    """The moves of risks on the matrix."""

    table_name = "rating_note"
    record_type = RatingNote

    def of_risk(self, risk_id: str) -> list[RatingNote]:
        """Return a risk's moves, the oldest first."""
        return self._where("risk_id = ?", risk_id, order_by="rated_at, id")
