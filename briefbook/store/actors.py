"""Where actors are kept, with their parts, objectives and positions."""

from briefbook.domain.actor import Actor, ActorPosition, Involvement, Objective
from briefbook.store.repository import Repository


class Actors(Repository[Actor]):
    """The actors of a book."""

    table_name = "actor"
    record_type = Actor

    def all(self) -> list[Actor]:
        """Return all actors by name."""
        return self._where("1", order_by="name COLLATE NOCASE, id")

    def named(self, name: str) -> Actor | None:
        """Return the actor with this name, whatever its case, or `None`."""
        plain = " ".join(name.split()).casefold()
        return next((actor for actor in self.all() if actor.name.casefold() == plain), None)

    def of_parent(self, actor_id: str) -> list[Actor]:
        """Return the actors that belong to one, by name."""
        return self._where("parent_id = ?", actor_id, order_by="name COLLATE NOCASE, id")


class Involvements(Repository[Involvement]):
    """The parts of actors in commitments, recommendations, talking points and events."""

    table_name = "involvement"
    record_type = Involvement

    def of_record(self, record_id: str) -> list[Involvement]:
        """Return who is involved in a record, in the order in which they were named."""
        return self._where("record_id = ?", record_id)

    def of_actor(self, actor_id: str) -> list[Involvement]:
        """Return what an actor is involved in."""
        return self._where("actor_id = ?", actor_id)


class Objectives(Repository[Objective]):
    """What both sides want."""

    table_name = "objective"
    record_type = Objective

    def all(self) -> list[Objective]:
        """Return all objectives by number."""
        return self._where("1", order_by="number")

    def of_actor(self, actor_id: str) -> list[Objective]:
        """Return an actor's objectives by number."""
        return self._where("actor_id = ?", actor_id, order_by="number")


class ActorPositions(Repository[ActorPosition]):
    """Where actors stand on issues, and stood."""

    table_name = "actor_position"
    record_type = ActorPosition

    def of_actor(self, actor_id: str) -> list[ActorPosition]:
        """Return an actor's positions, the oldest first."""
        return self._where("actor_id = ?", actor_id)

    def on_issue(self, issue_id: str) -> list[ActorPosition]:
        """Return the positions on an issue, the oldest first."""
        return self._where("issue_id = ?", issue_id)

    def in_passage(self, passage_id: str) -> list[ActorPosition]:
        """Return the positions whose wording a passage gives."""
        return self._where("passage_id = ?", passage_id)

    def superseded_by(self, position_id: str) -> list[ActorPosition]:
        """Return the positions of which one took the place."""
        return self._where("superseded_by_id = ?", position_id)
