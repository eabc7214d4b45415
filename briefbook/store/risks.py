"""Where risks are kept, with the history of their ratings, their actions and indicators, and the matrix."""

from briefbook.domain.matrix import Matrix
from briefbook.domain.risk import Indicator, RatingNote, Risk, RiskAction
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


class RiskActions(Repository[RiskAction]):
    """What is to be done about risks."""

    table_name = "risk_action"
    record_type = RiskAction

    def of_risk(self, risk_id: str) -> list[RiskAction]:
        """Return a risk's actions, the oldest first."""
        return self._where("risk_id = ?", risk_id)


class Indicators(Repository[Indicator]):
    """The early-warning signs of risks and scenarios."""

    table_name = "indicator"
    record_type = Indicator

    def about(self, record_id: str) -> list[Indicator]:
        """Return the indicators of a risk or a scenario, the oldest first."""
        return self._where("about_id = ?", record_id)


class Matrices(Repository[Matrix]):
    """The book's matrix."""

    table_name = "matrix"
    record_type = Matrix

    def only(self) -> Matrix:
        """Return the one matrix."""
        return self.all()[0]
