"""Where actors are kept."""

from briefbook.domain.actor import Actor
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
