"""Readings: what was found in a file, before it becomes a source of a book."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefbook.domain.text_map import TextMap
from briefbook.translation import tr_noop

REASONS = {
    "repeated headline": tr_noop("Repeated headline"),
    "image file": tr_noop("Name of an image file"),
    "caption": tr_noop("Caption or picture credit"),
    "comment prompt": tr_noop("Prompt to comment"),
    "boxed aside": tr_noop("Boxed aside"),
    "sharing": tr_noop("Sharing or subscription prompt"),
    "page furniture": tr_noop("Menus, links and notices of the page"),
    "running head": tr_noop("Running heads, feet and page numbers"),
    "quoted mail": tr_noop("Earlier mails that this one quotes"),
    "mail signature": tr_noop("Signature of the mail"),
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


@dataclass(frozen=True)
class Enclosed:
    """A file found inside another or named by it, not yet read; its name has no folders."""

    name: str
    data: bytes = field(repr=False)
    path: str = ""
    """Where it lies in an archive, with `/` between folders; empty for an attachment."""


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A file's reading text, the details it gives, and its original bytes."""

    filename: str
    kind: str
    """A word of `domain.source.KINDS`."""
    original: bytes = field(repr=False)
    text: str = field(repr=False)
    """NFC, lines ended by a line feed alone; empty for a scan, or an entry of a bibliography."""
    details: dict[str, Detail] = field(default_factory=dict)
    """By name, of `domain.source.DETAIL_NAMES`; only what was found."""
    set_aside: tuple[Span, ...] = ()
    """In reading order, not overlapping."""
    other_set_aside: tuple[Span, ...] | None = None
    """What another reading of the same text sets aside, where two differ so much that a person may choose."""
    text_map: TextMap = field(default_factory=TextMap)
    sketch: tuple[int, ...] | None = None
    """Of its shown text, by `domain.shingles.sketch_of`; None if nobody made it yet."""
    message_id: str = ""
    """A mail's Message-ID without its angle brackets."""
    bibliography: Mapping[str, str] = field(default_factory=dict)
    """Further CSL variables, such as `type`, `container-title`, `DOI`, `volume`, `page`."""
    tags: tuple[str, ...] = ()
    enclosed: tuple[Enclosed, ...] = field(default=(), repr=False)
    """Attachments, which become sources of their own under this one."""
    beside: tuple[str, ...] = ()
    """Paths, relative to the file and below its folder, of files that an entry names as its own."""


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """A file that holds several documents: an archive, or a bibliography with its entries."""

    filename: str
    readings: tuple[Reading, ...] = ()
    enclosed: tuple[Enclosed, ...] = field(default=(), repr=False)
    """Files in it that are yet to be read."""
    refusals: tuple[str, ...] = ()
    """A sentence for each part that could not be read."""
