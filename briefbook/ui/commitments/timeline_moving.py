"""An entry of a timeline on its way to other dates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from briefbook.domain.timeline import TimelineEntry
from briefbook.domain.timeline_moves import Part, moved_together
from briefbook.ui.commitments.timeline_rows import TimelineRow


@dataclass(frozen=True)
class Moving:
    """An entry on its way to other dates, with those that move along."""

    rows: Sequence[TimelineRow]
    row: int
    entry: TimelineEntry
    part: Part
    days: int
    places: Mapping[TimelineEntry, TimelineEntry]
    """The entries that move, and where they are now."""

    @classmethod
    def of(cls, rows: Sequence[TimelineRow], row: int, entry: TimelineEntry, part: Part) -> "Moving":
        """Begin to move an entry of a row, or a side of it."""
        return cls(rows, row, entry, part, 0, {})

    def by(self, days: int) -> "Moving":
        """Return it so many days from where it began."""
        places = moved_together(self.rows[self.row].entries, self.entry, self.part, days)
        return replace(self, days=days, places=places)

    def further(self, days: int) -> "Moving":
        """Return it so many days further."""
        return self.by(self.days + days)

    @property
    def after(self) -> TimelineEntry:
        """The entry as it is now."""
        return self.places.get(self.entry, self.entry)
