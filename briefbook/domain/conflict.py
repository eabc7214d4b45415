"""Conflicts: what two copies of a book say differently, kept until a person decides."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from briefbook.domain.record import Record

Decision: TypeAlias = Literal["", "ours", "theirs", "both"]


@dataclass(frozen=True, kw_only=True)
class Conflict(Record):
    """One thing that was changed on both sides of a merge; the book holds `ours` until it is decided."""

    about: str
    """The kind of record: its table, such as `risk`."""
    about_id: str
    name: str
    """What the record is called, so that it can be told when it is gone."""
    field: str
    """The fields that go together, such as `start,end,quote`; empty for the record as a whole."""
    base: str
    """What both copies began with, as a JSON object of the fields, or `null` where there was no record."""
    ours: str
    """What this book holds, likewise."""
    theirs: str
    """What the other copy holds, likewise."""
    reason: str = ""
    """Why it could not be merged, in one sentence."""
    found_at: str = ""
    """Local time with offset, ISO 8601."""
    decision: Decision = ""
    decided_at: str = ""
