"""The commands that order the library: tags, collections, searches, details, the glossary and duplicates."""

from argparse import Namespace

from briefbook.cli.finding import source_called, sources_meant, text_from
from briefbook.cli.opening import opened
from briefbook.cli.output import columns, say
from briefbook.domain.counts import count_of
from briefbook.domain.source import DETAIL_NAMES, Source
from briefbook.edits.collecting import (
    add_collection,
    collect,
    forget_search,
    no_duplicates,
    save_search,
    set_synonyms,
    tag_sources,
    uncollect,
    untag_sources,
)
from briefbook.edits.details import edit_details_of
from briefbook.errors import BriefbookError
from briefbook.jobs.duplicates import Likeness, likenesses, plan_newer, plan_same
from briefbook.store.book import Book


def tag(given: Namespace) -> None:
    """Let sources bear tags, or no longer."""
    with opened(given) as book:
        meant = _some(book, given)
        if not (given.add or given.remove):
            raise BriefbookError("Give tags to add with --add, or to take away with --remove.")
        if given.add:
            book.apply(tag_sources(book, meant, given.add))
        if given.remove:
            book.apply(untag_sources(book, meant, given.remove))
        values = {source.key: [one.name for one in book.tags.of_source(source.id)] for source in meant}
    lines = [f"{key}: {', '.join(names) or 'no tags'}" for key, names in values.items()]
    say(values, "\n".join(lines), as_json=given.json)


def tags(given: Namespace) -> None:
    """List the tags."""
    with opened(given, read_only=True) as book:
        names = book.tags.names()
    rows = [("tag", "sources"), *((name, str(count)) for name, count in names.items())]
    say(names, columns(rows) if names else "No tags yet.", as_json=given.json)


def collect_sources(given: Namespace) -> None:
    """Put sources into a collection, which is made if there is none of that name, or take them out."""
    with opened(given) as book:
        meant = _some(book, given)
        collection = book.collections.named(given.name)
        if collection is None and given.remove:
            raise BriefbookError(f"There is no collection “{given.name}” in {book.path.name}.")
        if collection is None:
            book.apply(add_collection(book, given.name, meant))
        else:
            book.apply((uncollect if given.remove else collect)(book, collection, meant))
        made = book.collections.named(given.name)
        size = book.collections.sizes().get(made.id, 0) if made else 0
    say({"collection": given.name, "sources": size}, f"“{given.name}” has {size} now.", as_json=given.json)


def collections(given: Namespace) -> None:
    """List the collections."""
    with opened(given, read_only=True) as book:
        sizes = book.collections.sizes()
        keys = {source.id: source.key for source in book.sources.all()}
        listed = [
            {
                "name": one.name,
                "sources": [keys[each.source_id] for each in book.collected.of_collection(one.id)],
                "size": sizes.get(one.id, 0),
            }
            for one in book.collections.all()
        ]
    rows = [("collection", "sources"), *((str(one["name"]), str(one["size"])) for one in listed)]
    say(listed, columns(rows) if listed else "No collections yet.", as_json=given.json)


def searches(given: Namespace) -> None:
    """List the saved searches, save one, or forget one."""
    with opened(given, read_only=not (given.save or given.forget)) as book:
        if given.save:
            book.apply(save_search(book, *given.save))
        if given.forget:
            saved = book.saved_searches.named(given.forget)
            if saved is None:
                raise BriefbookError(f"There is no saved search “{given.forget}” in {book.path.name}.")
            book.apply(forget_search(saved))
        listed = [
            {"name": one.name, "query": one.query, "sources": len(book.find_sources(one.query))}
            for one in book.saved_searches.all()
        ]
    rows = [
        ("search", "sources", "query"),
        *((str(one["name"]), str(one["sources"]), str(one["query"])) for one in listed),
    ]
    say(listed, columns(rows) if listed else "No saved searches yet.", as_json=given.json)


def details(given: Namespace) -> None:
    """Enter the same details of one source or of many by hand."""
    entered = {name: getattr(given, name) for name in DETAIL_NAMES if getattr(given, name) is not None}
    if not entered:
        raise BriefbookError(f"Give a detail to enter: {', '.join(f'--{name}' for name in DETAIL_NAMES)}.")
    with opened(given) as book:
        meant = _some(book, given)
        edit = edit_details_of(meant, **entered)
        if edit.changes:
            book.apply(edit)
    count = len(edit.changes)
    told = f"Changed {count_of(count, 'source')}."
    say({"changed": count, "sources": [source.key for source in meant]}, told, as_json=given.json)


def glossary(given: Namespace) -> None:
    """Print the groups of synonyms, or make them those of a file, one group in a line."""
    with opened(given, read_only=given.set is None) as book:
        if given.set is not None:
            book.apply(set_synonyms(book, text_from(given.set).split("\n")))
        groups = [list(one.terms) for one in book.synonyms.all()]
    say(groups, "\n".join("; ".join(group) for group in groups) or "No synonyms yet.", as_json=given.json)


def duplicates(given: Namespace) -> None:
    """List the sources that look alike, or say what two of them are."""
    decided = given.same or given.newer or given.different
    with opened(given, read_only=not decided) as book:
        if decided:
            one, other = (source_called(book, key) for key in decided)
            if one == other:
                raise BriefbookError(f"“{one.key}” is one source; give the keys of two.")
            plan = plan_same if given.same else plan_newer if given.newer else no_duplicates
            edit = plan(book, one, other)
            if edit.changes:
                book.apply(edit)
        found = likenesses(book)
    say([_likeness(one) for one in found], _alike(found), as_json=given.json)


def _some(book: Book, given: Namespace) -> list[Source]:
    if not given.keys and given.find is None:
        raise BriefbookError("Give the keys of sources, or --find with a query for them.")
    return sources_meant(book, given)


def _likeness(one: Likeness) -> dict[str, object]:
    return {
        "first": one.first.key,
        "second": one.second.key,
        "share": round(one.share, 3),
        "same_address": one.has_same_address,
    }


def _alike(found: list[Likeness]) -> str:
    lines = [f"@{one.first.key} and @{one.second.key}: {one.sentence}" for one in found]
    return "\n".join(lines) or "No two sources look alike."
