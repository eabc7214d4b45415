"""Ordering the library: collections, tags, saved searches, the glossary, and what is no duplicate."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefbook.domain.edit import Edit, added, all_removed, changed, removed
from briefbook.domain.library import (
    Collected,
    Collection,
    Distinct,
    SavedSearch,
    Synonyms,
    Tag,
    divided,
    plain_name,
)
from briefbook.domain.source import Source
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr


def add_collection(book: Book, name: str, sources: Sequence[Source] = ()) -> Edit:
    """Start a collection, with sources in it from the beginning if given."""
    collection = Collection(name=_free_name(book, name))
    members = (Collected(collection_id=collection.id, source_id=source.id) for source in sources)
    return Edit(tr("Add Collection"), (added(collection), *map(added, members)))


def rename_collection(book: Book, collection: Collection, name: str) -> Edit:
    """Give a collection another name."""
    renamed = replace(collection, name=_free_name(book, name, collection))
    return Edit(tr("Rename Collection"), (changed(collection, renamed),))


def remove_collection(book: Book, collection: Collection) -> Edit:
    """Take a collection away; its sources stay in the library."""
    members = book.collected.of_collection(collection.id)
    return Edit(tr("Remove Collection"), all_removed((*members, collection)))


def collect(book: Book, collection: Collection, sources: Iterable[Source]) -> Edit:
    """Put sources into a collection; those that are in it stay."""
    inside = {one.source_id for one in book.collected.of_collection(collection.id)}
    new = [source for source in sources if source.id not in inside]
    members = (Collected(collection_id=collection.id, source_id=source.id) for source in new)
    return Edit(tr("Add to “{name}”", name=collection.name), tuple(map(added, members)))


def uncollect(book: Book, collection: Collection, sources: Iterable[Source]) -> Edit:
    """Take sources out of a collection; they stay in the library."""
    leaving = {source.id for source in sources}
    members = [one for one in book.collected.of_collection(collection.id) if one.source_id in leaving]
    return Edit(tr("Remove from “{name}”", name=collection.name), all_removed(members))


def tag_sources(book: Book, sources: Iterable[Source], names: Iterable[str]) -> Edit:
    """Let sources bear tags, in addition to those that they have."""
    wanted = divided(";".join(names))
    if not wanted:
        raise BriefbookError(tr("Give a tag to add."))
    new = []
    for source in sources:
        has = {tag.name.casefold() for tag in book.tags.of_source(source.id)}
        new += [Tag(source_id=source.id, name=name) for name in wanted if name.casefold() not in has]
    return Edit(tr("Add Tags"), tuple(map(added, new)))


def untag_sources(book: Book, sources: Iterable[Source], names: Iterable[str]) -> Edit:
    """Take tags from sources, whatever their case."""
    unwanted = {name.casefold() for name in divided(";".join(names))}
    gone = [
        tag for source in sources for tag in book.tags.of_source(source.id) if tag.name.casefold() in unwanted
    ]
    return Edit(tr("Remove Tags"), all_removed(gone))


def rename_tag(book: Book, name: str, new_name: str) -> Edit:
    """Give a tag another name wherever it is borne; sources that bear that one already bear it once."""
    (wanted,) = divided(new_name) if len(divided(new_name)) == 1 else ("",)
    if not wanted:
        raise BriefbookError(tr("Give one name for the tag."))
    all_tags = book.tags.all()
    having = {tag.source_id for tag in all_tags if tag.name.casefold() == wanted.casefold()}
    is_respelled = name.casefold() == wanted.casefold()
    old = [tag for tag in all_tags if tag.name.casefold() == name.casefold()]
    return Edit(
        tr("Rename Tag"),
        tuple(
            removed(tag)
            if tag.source_id in having and not is_respelled
            else changed(tag, replace(tag, name=wanted))
            for tag in old
        ),
    )


def save_search(book: Book, name: str, query: str) -> Edit:
    """Keep a query under a name; a search of that name is replaced."""
    name, query = plain_name(name), query.strip()
    if not (name and query):
        raise BriefbookError(tr("A saved search needs a name and something to search for."))
    before = book.saved_searches.named(name)
    if before:
        return Edit(tr("Save Search"), (changed(before, replace(before, query=query)),))
    return Edit(tr("Save Search"), (added(SavedSearch(name=name, query=query)),))


def forget_search(search: SavedSearch) -> Edit:
    """Take a saved search away."""
    return Edit(tr("Remove Saved Search"), (removed(search),))


def set_synonyms(book: Book, groups: Iterable[str]) -> Edit:
    """Make the glossary these groups of words, divided by semicolons; groups of one word are left out."""
    wanted = list(dict.fromkeys("; ".join(terms) for group in groups if len(terms := divided(group)) > 1))
    now = {one.words: one for one in book.synonyms.all()}
    gone = [one for words, one in now.items() if words not in wanted]
    new = [Synonyms(words=words) for words in wanted if words not in now]
    return Edit(tr("Edit Glossary"), (*all_removed(gone), *map(added, new)))


def no_duplicates(book: Book, one: Source, other: Source) -> Edit:
    """Remember that two sources that look alike are no duplicates."""
    first, second = sorted((one.id, other.id))
    if (first, second) in book.distinct.pairs():
        return Edit(tr("Not a Duplicate"), ())
    return Edit(tr("Not a Duplicate"), (added(Distinct(source_id=first, other_id=second)),))


def _free_name(book: Book, name: str, itself: Collection | None = None) -> str:
    name = plain_name(name)
    if not name:
        raise BriefbookError(tr("A collection needs a name."))
    same = book.collections.named(name)
    if same and same != itself:
        raise BriefbookError(tr("There is a collection “{name}” already.", name=same.name))
    return name
