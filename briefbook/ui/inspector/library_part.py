"""How a source is ordered in the library: its tags, and the collections that it is in."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from briefbook.domain.source import Source
from briefbook.edits.changing_many import Entered, change_many
from briefbook.edits.collecting import tag_sources, uncollect, untag_sources
from briefbook.errors import BookError, BriefbookError
from briefbook.store.drafts import Draft
from briefbook.translation import sort_key, tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.names_row import NamesRow
from briefbook.ui.inspector.parts import column


class LibraryPart(QWidget):
    """Tags and collections of a source, to be given and taken away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._open_book, self._book = desk, desk.open_book, desk.open_book.book
        self._source_id = ""
        self.tags = NamesRow(
            desk,
            tr("Tags"),
            "tag",
            offered=lambda: sorted(self._book.tags.names(), key=sort_key),
            add=self._tag,
            remove=self._untag,
        )
        self.collections = NamesRow(
            desk,
            tr("Collections"),
            "collection",
            offered=lambda: sorted((one.name for one in self._book.collections.all()), key=sort_key),
            add=self._collect,
            remove=self._uncollect,
        )
        column(self, self.tags, self.collections)
        desk.open_book.flushes(self.commit)
        desk.open_book.unfinished.watch(self._being_typed, self.tags.line, self.collections.line)

    def show_source(self, source: Source) -> None:
        """Show the tags and collections of a source; what is being typed is added to the one before."""
        if source.id != self._source_id:
            with self._desk.messages.telling():
                self.commit()
            self.tags.drop()
            self.collections.drop()
            self._source_id = source.id
        self.tags.show_names(sorted((tag.name for tag in self._book.tags.of_source(source.id)), key=sort_key))
        members = {one.collection_id for one in self._book.collected.of_source(source.id)}
        names = [one.name for one in self._book.collections.all() if one.id in members] if members else []
        self.collections.show_names(sorted(names, key=sort_key))

    def commit(self) -> None:
        """Add what is being typed."""
        if self._source() is None:
            self.tags.drop()
            self.collections.drop()
            return
        try:
            self.tags.commit()
            self.collections.commit()
        except BookError:  # of the file, not of what was typed
            raise
        except BriefbookError as error:
            self._desk.messages.error(error)

    def _being_typed(self) -> Iterator[Draft]:
        for name, row in (("tags", self.tags), ("collections", self.collections)):
            if self._source_id and row.line.is_typed:
                yield Draft("source", self._source_id, name, row.line.text())

    def _source(self) -> Source | None:
        return self._book.sources.find(self._source_id)

    def _tag(self, names: Sequence[str]) -> None:
        source = self._source()
        if source is not None:
            self._open_book.keep(tag_sources(self._book, [source], names))

    def _collect(self, names: Sequence[str]) -> None:
        source = self._source()
        if source is not None:
            plan = change_many(self._book, [source], Entered(joined=names))
            self._open_book.keep(type(plan)(tr("Add to Collection"), plan.changes))

    def _untag(self, name: str) -> None:
        source = self._source()
        if source is not None:
            with self._desk.messages.telling():
                self._open_book.do(lambda: untag_sources(self._book, [source], [name]))

    def _uncollect(self, name: str) -> None:
        source, collection = self._source(), self._book.collections.named(name)
        if source is not None and collection is not None:
            with self._desk.messages.telling():
                self._open_book.do(lambda: uncollect(self._book, collection, [source]))
