"""Where conflicts of merges are kept."""

from briefbook.domain.conflict import Conflict
from briefbook.store.repository import Repository


class Conflicts(Repository[Conflict]):
    """What two copies say differently."""

    table_name = "conflict"
    record_type = Conflict

    def open(self) -> list[Conflict]:
        """Return what nobody has decided yet, the oldest first."""
        return self._where("decision = ''")

    def on(self, record_id: str) -> list[Conflict]:
        """Return what is undecided about a record."""
        return self._where("about_id = ? AND decision = ''", record_id)
