"""What the citations of a text lead to."""

from dataclasses import dataclass

from briefbook.domain.citation import Citation
from briefbook.domain.edit import Edit
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.store.book import Book


@dataclass(frozen=True)
class Cited:
    """What a citation leads to; `None` for what is not in the book."""

    source: Source | None
    passage: Passage | None


class Resolution:
    """Looks citations up in a book, each once until sources or passages change."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._known: dict[tuple[str, int | None], bool] = {}

    def resolves(self, citation: Citation) -> bool:
        """Return whether the book has what a citation names."""
        named = (citation.key, citation.number)
        if named not in self._known:
            cited = self.find(citation)
            missing = cited.source is None or (citation.number is not None and cited.passage is None)
            self._known[named] = not missing
        return self._known[named]

    def find(self, citation: Citation) -> Cited:
        """Return what a citation leads to."""
        source = self._book.sources.with_key(citation.key)
        if source is None or citation.number is None:
            return Cited(source, None)
        return Cited(source, self._book.passages.numbered(source.id, citation.number))

    def forget(self, edit: Edit) -> bool:
        """Forget what an edit may have changed; return whether it may."""
        # a source that was only described anew keeps its key
        concerned = any(
            change.before is None or change.after is None or _name(change.before) != _name(change.after)
            for change in edit.changes
            if change.kind in (Source, Passage)
        )
        if concerned:
            self._known.clear()
        return concerned


def _name(record: object) -> object:
    return record.key if isinstance(record, Source) else None
