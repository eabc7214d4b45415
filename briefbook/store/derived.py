"""What a book keeps so that its records are found: the index of words, and sketches of the sources."""

from collections.abc import Sequence

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

    def follow(self, changes: Sequence[Change]) -> None:
        """Index and sketch what changes touched; all of them have been made."""
        # once for each, after all has changed: what is set aside in a source is not searched, its tags are
        touched: dict[str, Record] = {}
        titles: dict[str, str] = {}
        for change in changes:
            record, sources = change.record, self._records.sources
            source = sources.find(record.source_id) if isinstance(record, SetAside | Tag) else None
            touched[(source or record).id] = source or record
            if isinstance(change.before, Source):
                titles.setdefault(record.id, change.before.title)
        touched |= self._named_after(titles)
        after = {change.record.id: change.after for change in changes}
        for record_id, record in touched.items():
            now = after.get(record_id, record)
            self._search.update(now or record, gone=now is None)
            if isinstance(record, Source):
                self._sketches.update(now if isinstance(now, Source) else record, gone=now is None)

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

    def _named_after(self, titles: dict[str, str]) -> dict[str, Record]:
        """Return the passages of sources that had other titles, as they are found by them too."""
        renamed = [
            source_id
            for source_id, title in titles.items()
            if (now := self._records.sources.find(source_id)) and now.title != title
        ]
        return {one.id: one for source_id in renamed for one in self._records.passages.of_source(source_id)}
