"""The memo's header: who writes to whom, about what, and how it must be handled."""

from dataclasses import dataclass

from briefbook.domain.record import Record


@dataclass(frozen=True, kw_only=True)
class MemoHeader(Record):
    """The fields at the head of a book's memo; each may be empty."""

    to: str = ""
    sender: str = ""
    """Printed after FROM."""
    subject: str = ""
    date: str = ""
    """As printed, such as `22 November 2026`; an ISO 8601 date is printed in words."""
    marking: str = ""
    """The handling marking at the head and foot of every page."""
    template: str = "information-memo"


@dataclass(frozen=True, kw_only=True)
class Cover(Record):
    """The book itself: what it is called."""

    title: str
