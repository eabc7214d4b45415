"""Duplicates: which sources look like one another, and what is done about it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import count
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from briefbook.domain.edit import Change, Edit, added, changed
from briefbook.domain.reading import Detail, Reading, Span
from briefbook.domain.record import new_id
from briefbook.domain.shingles import LEAST, containment, shingles_of
from briefbook.domain.source import DETAIL_NAMES, Source
from briefbook.edits.collecting import collect, tag_sources
from briefbook.edits.library import remove_source
from briefbook.errors import BriefbookError
from briefbook.jobs.updating import plan_update
from briefbook.store.book import Book
from briefbook.translation import tr

_TRACKING = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "igshid", "ref_src", "cmpid", "ocid")


@dataclass(frozen=True)
class Likeness:
    """Two sources that look like one, `first` the one that came earlier."""

    first: Source
    second: Source
    share: float
    """Of the shorter text's runs of three words, those that the other has too; 0 to 1."""
    has_same_address: bool = False

    @property
    def sentence(self) -> str:
        """Why the two are shown."""
        share = f"{self.share:.0%}"
        if self.share < LEAST:
            return tr("Both give the same web address.") if self.has_same_address else "."
        if self.has_same_address:
            return tr(
                "{share} of the shorter text is in the other and both give the same web address.", share=share
            )
        return tr("{share} of the shorter text is in the other.", share=share)


def likenesses(book: Book, among: Iterable[str] | None = None) -> list[Likeness]:
    """Return the pairs of sources that look alike and were not decided on, the likest first.

    `among` are the ids of the sources whose likes are asked for; all by default.
    """
    decided = book.distinct.pairs()
    sources = {source.id: source for source in book.sources.all()}
    wanted = None if among is None else set(among)
    same_address = set(_with_same_address(sources.values()))
    candidates = same_address | set(_candidates(book, wanted))

    @lru_cache(maxsize=256)
    def shingles(source_id: str) -> frozenset[int]:
        return shingles_of(book.shown_text(sources[source_id]))

    found = []
    for pair in sorted(candidates):
        first, second = pair
        if pair in decided or (wanted is not None and not wanted & {first, second}):
            continue
        share = containment(shingles(first), shingles(second))
        if share >= LEAST or pair in same_address:
            found.append(Likeness(sources[first], sources[second], share, pair in same_address))
    return sorted(found, key=lambda one: -one.share)


def plan_same(book: Book, kept: Source, dropped: Source) -> Edit:
    """Plan to keep one of two sources that are the same, with the tags and collections of both."""
    if kept.id == dropped.id:
        raise ValueError(f"@{kept.key} is one source")
    if any(book.passages.of_source(dropped.id)):
        raise BriefbookError(
            tr("“{title}” has passages of its own; keep that one, or remove them first.", title=dropped.title)
        )
    going = remove_source(book, dropped)
    changes: list[Change] = []
    names = [tag.name for tag in book.tags.of_source(dropped.id)]
    changes += tag_sources(book, [kept], names).changes if names else ()
    for one in book.collected.of_source(dropped.id):
        changes += collect(book, book.collections.get(one.collection_id), [kept]).changes
    changes += [
        replace_after(change, parent_id=kept.id) if change.kind is Source and change.after else change
        for change in going.changes
    ]
    return Edit(tr("Keep One of Two"), tuple(changes))


def plan_newer(book: Book, older: Source, newer: Source) -> Edit:
    """Plan to make one source the newer version of another, with the passages marked in it."""
    if older.id == newer.id:
        raise ValueError(f"@{older.key} is one source")
    going = remove_source(book, newer)
    reading = _reading_of(book, newer)
    update = plan_update(book, older, reading, replaced=newer)
    numbers = count(book.numbering.next_passage(older.id))
    marked = (one for one in book.passages.of_source(newer.id) if one.version == newer.version)
    moved = [
        added(replace(passage, id=new_id(), source_id=older.id, number=number, version=older.version + 1))
        for number, passage in zip(numbers, marked, strict=False)
    ]
    changes = (*going.changes, *update.changes, *moved)
    return Edit(tr("Update “{title}”", title=older.title), changes, update.kept)


def replace_after(change: Change, **values: Any) -> Change:
    """Return a change that ends in a state with other values."""
    assert change.before is not None
    assert change.after is not None
    return changed(change.before, replace(change.after, **values))


def _candidates(book: Book, wanted: set[str] | None) -> Iterator[tuple[str, str]]:
    if wanted is None:
        pairs: Iterable[tuple[str, str]] = book.sketches.pairs()
    else:
        pairs = ((one, other) for one in wanted for other in book.sketches.like(one))
    for one, other in pairs:
        yield (one, other) if one < other else (other, one)


def _with_same_address(sources: Iterable[Source]) -> Iterator[tuple[str, str]]:
    by_address: dict[str, list[str]] = {}
    for source in sources:
        if address := _plain_address(source.address):
            by_address.setdefault(address, []).append(source.id)
    for ids in by_address.values():
        first, *others = sorted(ids)
        yield from ((first, other) for other in others)


def _plain_address(address: str) -> str:
    """Return a web address without what does not change the page; nothing for a site's front page."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    query = [(key, value) for key, value in parse_qsl(parts.query) if not key.lower().startswith(_TRACKING)]
    path = parts.path.rstrip("/")
    if not (parts.netloc and (path or query)):
        return ""
    return f"{parts.netloc.lower().removeprefix('www.')}{path}?{urlencode(sorted(query))}"


def _reading_of(book: Book, source: Source) -> Reading:
    """Return the reading that a source was made of."""
    details = {
        name: Detail(getattr(source, name), source.origins.get(name, "file"))
        for name in DETAIL_NAMES
        if getattr(source, name)
    }
    first, other = (
        tuple(Span(part.start, part.end, part.reason) for part in book.set_asides.of_reading(source, reading))
        for reading in ("", "other")
    )
    return Reading(
        filename=source.filename,
        kind=source.kind,
        original=book.original_of(source),
        text=book.text_of(source),
        details=details,
        set_aside=first,
        other_set_aside=other if source.has_other_reading else None,
        text_map=book.map_of(source),
        message_id=source.message_id,
        bibliography=source.bibliography,
    )
