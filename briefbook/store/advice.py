"""Where scenarios, recommendations, talking points and events are kept."""

from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.scenario import Scenario
from briefbook.store.repository import Repository


class Scenarios(Repository[Scenario]):
    """What follows if, and if not."""

    table_name = "scenario"
    record_type = Scenario

    def all(self) -> list[Scenario]:
        """Return all scenarios by number."""
        return self._where("1", order_by="number")


class Recommendations(Repository[Recommendation]):
    """What somebody is asked to do."""

    table_name = "recommendation"
    record_type = Recommendation

    def all(self) -> list[Recommendation]:
        """Return all recommendations by number."""
        return self._where("1", order_by="number")


class TalkingPoints(Repository[TalkingPoint]):
    """What is said in the meeting, or left unsaid."""

    table_name = "talking_point"
    record_type = TalkingPoint

    def all(self) -> list[TalkingPoint]:
        """Return all talking points by number."""
        return self._where("1", order_by="number")


class Events(Repository[Event]):
    """What led here, and what comes; the table's name is not the journal's."""

    table_name = "happening"
    record_type = Event

    def all(self) -> list[Event]:
        """Return all events by their dates, those without one last."""
        return self._where("1", order_by="date = '', date, number")
