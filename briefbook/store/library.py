"""Where it is kept how the library is ordered."""

from typing import Any

from briefbook.domain.library import Collected, Collection, Distinct, SavedSearch, Synonyms, Tag
from briefbook.store.repository import Repository


class Collections(Repository[Collection]):
    """The collections of a book."""

    table_name = "collection"
    record_type = Collection

    def named(self, name: str) -> Collection | None:
        """Return the collection with this name, whatever its case, or `None`."""
        wanted = name.casefold()
        return next((one for one in self.all() if one.name.casefold() == wanted), None)

    def all(self) -> list[Collection]:
        """Return all collections, by name."""
        return self._where("1", order_by="name COLLATE NOCASE")

    def sizes(self) -> dict[str, int]:
        """Return how many sources each collection has, by its id; those with none are left out."""
        rows: list[Any] = self._db.execute(
            "SELECT collection_id, count(*) FROM collected GROUP BY 1"
        ).fetchall()
        return dict(rows)


class CollectedSources(Repository[Collected]):
    """Which source is in which collection."""

    table_name = "collected"
    record_type = Collected

    def of_source(self, source_id: str) -> list[Collected]:
        """Return what collections a source is in."""
        return self._where("source_id = ?", source_id)

    def of_collection(self, collection_id: str) -> list[Collected]:
        """Return what is in a collection, in the order it came in."""
        return self._where("collection_id = ?", collection_id)


class Tags(Repository[Tag]):
    """The tags of sources."""

    table_name = "tag"
    record_type = Tag

    def of_source(self, source_id: str) -> list[Tag]:
        """Return a source's tags, by name."""
        return self._where("source_id = ?", source_id, order_by="name")

    def names_by_source(self) -> dict[str, list[str]]:
        """Return the names of each source's tags, by the source's id; sources without tags are left out."""
        found: dict[str, list[str]] = {}
        for tag in self._where("1", order_by="name"):
            found.setdefault(tag.source_id, []).append(tag.name)
        return found

    def names(self) -> dict[str, int]:
        """Return all tags by name, as first typed, with how many sources bear each."""
        rows: list[Any] = self._db.execute(
            "SELECT min(name), count(*) FROM tag GROUP BY name ORDER BY name"
        ).fetchall()
        return dict(rows)


class SavedSearches(Repository[SavedSearch]):
    """The searches that were given a name."""

    table_name = "saved_search"
    record_type = SavedSearch

    def all(self) -> list[SavedSearch]:
        """Return all saved searches, by name."""
        return self._where("1", order_by="name COLLATE NOCASE")

    def named(self, name: str) -> SavedSearch | None:
        """Return the search with this name, or `None`."""
        found = self._where("name = ?", name)
        return found[0] if found else None


class Glossary(Repository[Synonyms]):
    """The groups of words that mean the same."""

    table_name = "synonyms"
    record_type = Synonyms


class DistinctSources(Repository[Distinct]):
    """The pairs of sources that are no duplicates."""

    table_name = "distinct_source"
    record_type = Distinct

    def of_source(self, source_id: str) -> list[Distinct]:
        """Return the pairs that a source is in."""
        return self._where("source_id = ?1 OR other_id = ?1", source_id)

    def pairs(self) -> set[tuple[str, str]]:
        """Return the ids of all pairs, the lesser first."""
        return {(one.source_id, one.other_id) for one in self.all()}
