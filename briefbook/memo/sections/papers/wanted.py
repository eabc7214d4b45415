"""What of the working papers a section or a text asks for."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from briefbook.domain.record import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which records, and how they are printed."""

    issue_ids: frozenset[str] | None = None
    """The issues to which they belong; `None` for all records of the book."""
    side: str = ""
    """Of objectives: whose; empty for everybody's."""
    mode: str = ""
    """Of talking points: when they are made; empty for all."""
    decisions_from: int | None = None
    """Of recommendations: the number of the first, where boxes to tick are printed."""
    level: int = 1
    """The level of headings within what is printed, less one."""

    def of(self, records: Iterable[R]) -> list[R]:
        """Return the records that are asked for, by number."""
        found = [
            one
            for one in records
            if self.issue_ids is None or getattr(one, "issue_id", None) in self.issue_ids
        ]
        return sorted(found, key=lambda one: getattr(one, "number", 0))
