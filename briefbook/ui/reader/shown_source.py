"""A source as the reader shows it: its text, passages and what is set aside."""

from dataclasses import dataclass, replace

from briefbook.domain.passage import Passage
from briefbook.domain.source import SetAside, Source
from briefbook.domain.text_map import Link
from briefbook.domain.version import SourceVersion
from briefbook.store.book import Book
from briefbook.ui.reader.shown_text import ShownText


@dataclass(frozen=True, eq=False)
class ShownSource:
    """What was read from the book for one version of a source; read again when an edit touches it."""

    source: Source
    shown: ShownText
    parts: tuple[SetAside, ...]
    """All that is or was set aside, in reading order."""
    passages: tuple[Passage, ...]
    """Those marked in this version, in reading order."""
    is_showing_parts: bool
    versions: tuple[SourceVersion, ...] = ()
    """The earlier versions, the oldest first."""
    version: int = 1
    """Which version is shown."""
    links: tuple[Link, ...] = ()
    """What leads to web addresses, in reading order."""

    @property
    def is_current(self) -> bool:
        """Whether this is the current version, the one that can be marked."""
        return self.version == self.source.version

    @property
    def older(self) -> SourceVersion | None:
        """The version shown, where it is an earlier one."""
        return next((one for one in self.versions if one.number == self.version), None)

    @property
    def hidden(self) -> tuple[SetAside, ...]:
        """What is set aside and not brought back."""
        return tuple(part for part in self.parts if not part.brought_back)

    def passage(self, passage_id: str | None) -> Passage | None:
        """Return the passage with this id, or `None`."""
        return next((one for one in self.passages if one.id == passage_id), None)

    def passage_at(self, offset: int) -> Passage | None:
        """Return the shortest passage over an offset, or `None`."""
        over = [one for one in self.passages if one.start <= offset < one.end]
        return min(over, key=lambda one: one.end - one.start, default=None)

    def link_at(self, offset: int) -> Link | None:
        """Return the link at an offset, or `None`."""
        return next((one for one in self.links if one.start <= offset < one.end), None)

    def passage_over(self, start: int, end: int) -> Passage | None:
        """Return the passage between exactly these offsets, or `None`."""
        return next((one for one in self.passages if (one.start, one.end) == (start, end)), None)

    def positions(self, passage: Passage) -> tuple[int, int]:
        """Return where a passage begins and ends in the document."""
        return self.shown.position(passage.start), self.shown.position(passage.end)

    def with_passages_of(self, book: Book) -> "ShownSource":
        """Return the same with its passages and details read again."""
        source = book.sources.get(self.source.id)
        return replace(self, source=source, passages=_passages(book, source, self.version))


def read_source(
    book: Book, source: Source, *, version: int | None = None, showing_parts: bool = False
) -> ShownSource:
    """Read a version of a source, the current one by default, with what is set aside left out or shown."""
    version = version or source.version
    parts = tuple(book.set_asides.of_source(source.id, version))
    left_out = [(one.start, one.end) for one in parts if not (one.brought_back or showing_parts)]
    return ShownSource(
        source=source,
        shown=ShownText(book.text_of(source, version), left_out),
        parts=parts,
        passages=_passages(book, source, version),
        is_showing_parts=showing_parts,
        versions=tuple(book.versions.of_source(source.id)) if source.version > 1 else (),
        version=version,
        links=book.map_of(source, version).links,
    )


def _passages(book: Book, source: Source, version: int) -> tuple[Passage, ...]:
    return tuple(one for one in book.passages.of_source(source.id) if one.version == version)
