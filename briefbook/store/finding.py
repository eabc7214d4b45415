"""Finding in an open book, by the language of `store.search.parsing`."""

from collections.abc import Iterable

from briefbook.store.driver import Database
from briefbook.store.records import Records
from briefbook.store.search.index import KINDS, Search
from briefbook.store.search.snippets import Group, Hit, Marker
from briefbook.store.search.texts import shown_texts


class Finding(Records):
    """Records that can be searched."""

    _db: Database
    _search: Search

    def find(
        self, query: str, limit: int = 50, kinds: Iterable[str] = KINDS.values(), among: int = -1
    ) -> list[Hit]:
        """Return what a query finds, the best first, with snippets (the language: `store.search.parsing`).

        For `among` see `find_ids`.
        """
        marker = Marker(self._search.understood(query))
        found = self._search.ids(query, kinds, limit, among)
        shown = shown_texts(self._db, self, found)
        return [marker.hit(*one, text) for one, text in zip(found, shown, strict=True)]

    def find_everywhere(self, query: str, per_kind: int = 5, among: int = -1) -> list[Group]:
        """Return what a query finds kind by kind: the best of each, and how many there are.

        For `among` see `find_ids`.
        """
        counts = self._search.counts(query)
        return [
            Group(kind, counts[kind], tuple(self.find(query, per_kind, (kind,), among)))
            for kind in KINDS.values()
            if counts.get(kind)
        ]

    def find_ids(
        self, query: str, kinds: Iterable[str] = KINDS.values(), limit: int = 1000, among: int = -1
    ) -> list[tuple[str, str]]:
        """Return the kind and id of what a query finds, the best first; all if `limit` is -1.

        While somebody types, of very many only the `among` that were written last may be looked at.
        """
        return self._search.ids(query, kinds, limit, among)

    def find_sources(self, query: str) -> list[str]:
        """Return the ids of the sources that a query finds, the best first.

        Those that hold it only in a passage's note, or in the text of an earlier version, come last.
        """
        found = self._search.sources(query)
        if len(found) < self.sources.count():
            found += self._search.sources_of_passages(query)
        return list(dict.fromkeys(found))
