"""The two sides of a merge: this book, and another copy with what both share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from briefbook.domain.exported import ExportedMemo
from briefbook.domain.record import Record

Place: TypeAlias = tuple[type[Record], str]
"""A record's kind and id."""

States: TypeAlias = dict[Place, Record]
"""The records of one side; those that it does not have are left out."""


@dataclass(frozen=True, kw_only=True)
class Theirs:
    """What another copy of a book has."""

    touched: Mapping[Place, tuple[Record | None, Record | None]]
    """For every record that was touched on either side since what both share: as both had it, and as they
    have it now; `None` where there was or is none. What only this book touched has the same twice."""
    kept: Callable[[str], bytes]
    """Gives an original or a text by its SHA-256; asked only for what this book lacks."""
    name: str
    """Who it is, for sentences: a file's name, or a person's."""
    uids: tuple[str, ...] = ()
    """What happened there, by names that all copies share; this book knows it afterwards."""
    exports: tuple[ExportedMemo, ...] = field(default=(), repr=False)
    """The memos that went out there."""
