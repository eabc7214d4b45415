"""What a book keeps so that its records are found: the index of words, and sketches of the sources."""

from collections.abc import Iterable

from briefbook.domain.edit import Change
from briefbook.domain.library import Tag
from briefbook.domain.record import Record
from briefbook.domain.source import SetAside, Source
from briefbook.store.database import transaction
from briefbook.store.driver import Database
from briefbook.store.records import Records
from briefbook.store.search.index import KINDS, Search
from briefbook.store.sketches import Sketches


class Derived:
    """The index and the sketches, kept in step with the records."""

    def __init__(self, db: Database, records: Records, search: Search, sketches: Sketches) -> None:
        self._db, self._records = db, records
        self._search, self._sketches = search, sketches

    def follow(self, changes: Iterable[Change]) -> None:
        """Index and sketch what changes touched; all of them have been made."""
        # once for each, after all has changed: what is set aside in a source is not searched, its tags are
        touched: dict[str, Record] = {}
        for change in changes:
            record, sources = change.record, self._records.sources
            source = sources.find(record.source_id) if isinstance(record, SetAside | Tag) else None
            touched[(source or record).id] = source or record
            if isinstance(change.before, Source) and isinstance(change.after, Source):
                touched |= self._named_after(change.before, change.after)
        for record_id, record in touched.items():
            now = self._records.by_kind[type(record)].find(record_id)
            self._search.update(now or record, gone=now is None)
            if isinstance(record, Source):
                self._sketches.update(now or record, gone=now is None)

    def index_all(self) -> None:
        """Index a book that an earlier version saved."""
        missing = [kind for kind, name in KINDS.items() if name not in self._search.indexed_kinds()]
        wanted = [kind for kind in missing if self._records.by_kind[kind].count()]
        if wanted:
            with transaction(self._db):
                for kind in wanted:
                    for record in self._records.by_kind[kind].all():
                        self._search.update(record, gone=False)

    def sketch_all(self) -> None:
        """Sketch the sources of a book that an earlier version saved."""
        missing = self._sketches.missing()
        if missing:
            with transaction(self._db):
                for source_id in missing:
                    self._sketches.update(self._records.sources.get(source_id), gone=False)

    def _named_after(self, before: Source, after: Source) -> dict[str, Record]:
        """Return the passages of a source whose title changed, as they are found by it too."""
        if before.title == after.title:
            return {}
        return {passage.id: passage for passage in self._records.passages.of_source(after.id)}
