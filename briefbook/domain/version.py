"""Versions: what a source was before, and where its passages went in the version after."""

from dataclasses import dataclass

from briefbook.domain.record import Record


@dataclass(frozen=True, kw_only=True)
class SourceVersion(Record):
    """An earlier version of a source, kept whole beside the current one."""

    source_id: str
    number: int
    """From 1, counted up with every new version."""
    kind: str
    filename: str
    imported_at: str
    original_sha256: str
    text_sha256: str
    words: int
    map_sha256: str = ""


@dataclass(frozen=True, kw_only=True)
class Anchoring(Record):
    """What became of a passage in a newer version of its source, until a person has looked at it.

    The passage itself stays where it was marked, in the older version, as long as there is one of these.
    """

    passage_id: str
    version: int
    outcome: str
    """`moved`: found at `start` to `end` of that version, changed or elsewhere; `orphan`: not found."""
    start: int = 0
    end: int = 0
    quote: str = ""
    likeness: int = 0
    """0 to 100, of the words found to the words marked."""
    reason: str = ""
