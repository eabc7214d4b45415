"""Sources: the articles, statements and reports that a book rests on."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefbook.domain.record import Record
from briefbook.translation import tr_noop

DETAIL_NAMES = ("title", "author", "publisher", "published", "language", "address")
"""The details of a source that a person can edit; each has an origin."""

KINDS = {
    "text": tr_noop("Text"),
    "markdown": tr_noop("Markdown"),
    "html": tr_noop("Web page"),
    "pdf": tr_noop("PDF"),
    "docx": tr_noop("Word document"),
    "odt": tr_noop("OpenDocument text"),
    "rtf": tr_noop("Rich Text"),
    "epub": tr_noop("EPUB book"),
    "email": tr_noop("Mail"),
    "reference": tr_noop("Reference without text"),
}
"""What a source was read from, and how the window says it."""

ORIGINS = {
    "file": tr_noop("from the file"),
    "mail": tr_noop("from the mail’s headers"),
    "bibliography": tr_noop("from the bibliography"),
    "text": tr_noop("read in the text"),
    "name": tr_noop("from the file’s name"),
    "person": tr_noop("entered by hand"),
}
"""Where a detail came from, in the words shown to the user."""


@dataclass(frozen=True, kw_only=True)
class Source(Record):
    """A document in the library; its text and original are kept apart, by their SHA-256."""

    key: str
    """What citations call it, such as `kim-2025`; unique in the book."""
    kind: str
    """A word of `KINDS`."""
    title: str
    author: str = ""
    publisher: str = ""
    published: str = ""
    """An ISO 8601 date as precise as known: `2025`, `2025-10` or `2025-10-28`."""
    language: str = ""
    """A BCP 47 tag such as `en`."""
    address: str = ""
    """The web address that the document gives as its own."""
    origins: Mapping[str, str] = field(default_factory=dict)
    """For each detail that is known, a word of `ORIGINS`."""
    filename: str = ""
    imported_at: str = ""
    """Local time with offset, ISO 8601."""
    original_sha256: str
    text_sha256: str
    words: int = 0
    marking: str = ""
    """The handling marking, such as `TLP:AMBER`; it holds for its passages too."""
    version: int = 1
    """Which version the text and the original are of; the earlier ones are kept as `SourceVersion`."""
    reliability: str = ""
    """A grade of `domain.grading.RELIABILITY`, `A` to `F`, or empty."""
    descriptor: str = ""
    """What kind of source it is, what it could know and what it may want (ICD 206)."""
    standing: str = ""
    """What became of it: a word of `domain.grading.STANDINGS`."""
    standing_reason: str = ""
    parent_id: str | None = None
    """The source that it came with: the mail that it was attached to."""
    message_id: str = ""
    """A mail's Message-ID without its angle brackets."""
    bibliography: Mapping[str, str] = field(default_factory=dict)
    """Further CSL variables, such as `type`, `container-title`, `DOI`, `volume`, `page`."""
    reading: str = ""
    """Whose stretches are set aside: `""` the first reading's, `other` the second's, `whole` for none."""
    has_other_reading: bool = False
    map_sha256: str = ""
    """Of the `TextMap` of its text, where it has one."""

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the details that are not known."""
        return tuple(name for name in DETAIL_NAMES if not getattr(self, name))


@dataclass(frozen=True, kw_only=True)
class SetAside(Record):
    """A stretch of a source's text that is not shown unless brought back, in code points."""

    source_id: str
    start: int
    end: int
    reason: str
    """A word of `domain.reading.REASONS`."""
    brought_back: bool = False
    version: int = 1
    """The version of the source in whose text it is."""
    reading: str = ""
    """The reading that sets it aside: `""` or `other`."""
