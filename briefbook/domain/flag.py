"""Flags and dismissals: what has to be looked at again, and what was looked at and left."""

from dataclasses import dataclass

from briefbook.domain.record import Record


@dataclass(frozen=True, kw_only=True)
class Flag(Record):
    """Something that leans on a source that fell; it stays until somebody has reviewed it."""

    about: str
    """The kind of record: `issue`, `risk`, `claim`, `source` or `export`."""
    about_id: str
    source_id: str
    reason: str
    """One sentence: what fell, and how this leans on it."""
    raised_at: str
    """Local time with offset, ISO 8601."""
    reviewed_at: str = ""
    review: str = ""
    """What the reviewer decided, in their words."""


@dataclass(frozen=True, kw_only=True)
class Dismissal(Record):
    """A finding or a suggestion that a person set aside, with the reason given."""

    rule: str
    """Which rule found it."""
    about: str
    """The kind of record it is about."""
    about_id: str
    what: str
    """The words it is about; it comes back when they change."""
    reason: str = ""
    dismissed_at: str
    """Local time with offset, ISO 8601."""
