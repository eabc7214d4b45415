"""Citing sources outside a memo: in a style, and as files for reference managers."""

from collections.abc import Sequence
from pathlib import Path

from briefbook.domain.citation_styles import FILE_KINDS, FileKind, Style
from briefbook.domain.counts import in_a_row
from briefbook.domain.source import Source
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr


def citations(sources: Sequence[Source], style: Style) -> list[str]:
    """Return a citation of each source, as plain text."""
    from briefbook.memo.bibliography.citations import citation

    return [citation(source, style) for source in sources]


def citations_file(book: Book, sources: Sequence[Source], kind: FileKind) -> bytes:
    """Return sources of a book, with the tags that they bear, as a file for reference managers."""
    from briefbook.memo.bibliography.files import bibliography_file

    return bibliography_file(sources, kind, book.tags.names_by_source())


def kind_of_bibliography(path: Path) -> FileKind:
    """Return the kind of bibliography that the end of a file's name asks for."""
    ends = {suffix: kind for kind, (_, suffix) in FILE_KINDS.items()}
    kind = ends.get(path.suffix.lower())
    if kind is None:
        raise BriefbookError(tr("The name of a bibliography ends in {ends}.", ends=in_a_row(ends)))
    return kind
