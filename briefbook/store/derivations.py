"""Where it is kept which sources derive from which."""

from briefbook.domain.derivation import Derivation
from briefbook.store.repository import Repository


class Derivations(Repository[Derivation]):
    """Which source retells which other source, or whose words."""

    table_name = "derivation"
    record_type = Derivation

    def of_source(self, source_id: str) -> list[Derivation]:
        """Return what a source derives from."""
        return self._where("source_id = ?", source_id)

    def from_source(self, source_id: str) -> list[Derivation]:
        """Return what derives from a source."""
        return self._where("origin_id = ?", source_id)

    def from_actor(self, actor_id: str) -> list[Derivation]:
        """Return what retells an actor's words."""
        return self._where("actor_id = ?", actor_id)
