"""Readings: what was found in a file, before it becomes a source of a book."""

from dataclasses import dataclass, field

REASONS = {
    "repeated headline": "Repeated headline",
    "image file": "Name of an image file",
    "caption": "Caption or picture credit",
    "comment prompt": "Prompt to comment",
    "boxed aside": "Boxed aside",
    "sharing": "Sharing or subscription prompt",
    "page furniture": "Menus, links and notices of the page",
}
"""Why a stretch of text is set aside, and how the window says it."""


@dataclass(frozen=True)
class Span:
    """A stretch of a reading text that is better set aside, in code points."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True)
class Detail:
    """A value read for a detail of a source, and where it came from."""

    value: str
    origin: str


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A file's reading text, the details it gives, and its original bytes."""

    filename: str
    kind: str
    original: bytes = field(repr=False)
    text: str = field(repr=False)
    """NFC, lines ended by a line feed alone."""
    details: dict[str, Detail] = field(default_factory=dict)
    """By name, of `domain.source.DETAIL_NAMES`; only what was found."""
    set_aside: tuple[Span, ...] = ()
    """In reading order, not overlapping."""
