"""Where flags and dismissals are kept."""

from briefbook.domain.flag import Dismissal, Flag
from briefbook.store.repository import Repository


class Flags(Repository[Flag]):
    """What leans on a source that fell."""

    table_name = "flag"
    record_type = Flag

    def open(self) -> list[Flag]:
        """Return the flags that nobody has reviewed, the oldest first."""
        return self._where("reviewed_at = ''")

    def on(self, record_id: str) -> list[Flag]:
        """Return the flags on a record that nobody has reviewed."""
        return self._where("about_id = ? AND reviewed_at = ''", record_id)

    def about(self, record_id: str) -> list[Flag]:
        """Return all flags on a record, reviewed or not."""
        return self._where("about_id = ?", record_id)

    def of_source(self, source_id: str) -> list[Flag]:
        """Return all flags that a source's fall has raised, reviewed or not."""
        return self._where("source_id = ?", source_id)


class Dismissals(Repository[Dismissal]):
    """The findings and suggestions that were set aside."""

    table_name = "dismissal"
    record_type = Dismissal

    def about(self, record_id: str) -> list[Dismissal]:
        """Return what was dismissed about a record."""
        return self._where("about_id = ?", record_id)
