"""What is derived from the records: whether it is in step with them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from briefbook.domain.citation import citations_in
from briefbook.domain.issue import Issue
from briefbook.domain.kinds import NAMES
from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.store.citations import CITING_FIELDS
from briefbook.store.driver import Database
from briefbook.store.numbering import owner_of
from briefbook.store.search.index import Text
from briefbook.store.search.texts import text_of
from briefbook.store.search_terms import indexed
from briefbook.translation import grouped, tr

if TYPE_CHECKING:
    from briefbook.store.book import Book

_COUNTED = (Source, Issue)
"""The kinds of record whose words are counted: all versions have indexed the same of them."""

_TOKEN = re.compile("[0-9A-Za-z\x80-\U0010ffff]+")
"""What FTS5's tokenizer `ascii` takes for a word."""


def derived_problems(book: Book, db: Database, records: Iterable[Record]) -> Iterator[str]:
    """Yield what the indexes have too much or lack."""
    yield from _citations(db, records)
    yield from _numbers(db, records)
    yield from _index(book, db, records)
    if lost := book.sketches.missing():
        yield tr("%n sources have no sketch by which duplicates are found.", "", len(lost))


def _citations(db: Database, records: Iterable[Record]) -> Iterator[str]:
    wanted: Counter[tuple[object, ...]] = Counter()
    for record in records:
        for name in CITING_FIELDS.get(type(record), ()):
            for one in citations_in(getattr(record, name)):
                wanted[record.id, NAMES[type(record)], one.key, one.number] += 1
    there = Counter(db.execute("SELECT record_id, kind, key, number FROM citation").fetchall())
    if there != wanted:
        wrong = sum(((there - wanted) + (wanted - there)).values())
        yield tr(
            "The index of citations is not in step with the texts: {wrong} of {all}.",
            wrong=grouped(wrong),
            all=grouped(sum(wanted.values())),
        )


def _numbers(db: Database, records: Iterable[Record]) -> Iterator[str]:
    highest: dict[str, int] = defaultdict(int)
    for record in records:
        if owner := owner_of(record):
            highest[owner] = max(highest[owner], record.number)  # type: ignore[attr-defined]
    last = dict(db.execute("SELECT owner, last FROM numbering").fetchall())
    if wrong := sum(number > last.get(owner, 0) for owner, number in highest.items()):
        yield tr("{wrong} of the counters of numbers would give a number again.", wrong=grouped(wrong))


def _index(book: Book, db: Database, records: Iterable[Record]) -> Iterator[str]:
    entries = {
        record_id: (entry, kind)
        for entry, kind, record_id in db.execute("SELECT entry, kind, record_id FROM search_entry")
    }
    sizes = dict(db.execute("SELECT id, sz FROM search_docsize").fetchall())
    wrong = seen = 0
    for record in records:
        kind = NAMES.get(type(record))
        if kind is None:
            continue
        seen += 1
        entry, its_kind = entries.get(record.id, (None, None))
        if its_kind != kind or entry not in sizes:
            wrong += 1
        elif isinstance(record, _COUNTED) and (text := _text(book, record)):
            wrong += sizes[entry] != _size(text)
    wrong += abs(len(entries) - seen) + len(set(sizes) - {entry for entry, _ in entries.values()})
    if wrong:
        yield tr(
            "The index of words is not in step with the records: {wrong} of {seen}.",
            wrong=grouped(wrong),
            seen=grouped(seen),
        )


def _text(book: Book, record: Record) -> Text | None:
    try:
        return text_of(record, book, book.shown_text)
    except (LookupError, UnicodeDecodeError):  # told of as what it lacks
        return None


def _size(text: Text) -> bytes:
    """Return how FTS5 keeps the numbers of words in each column: as SQLite's varints."""
    columns = (text.title, text.author, text.publisher, text.about, text.body)
    return b"".join(_varint(len(_TOKEN.findall(indexed(column)))) for column in columns)


def _varint(number: int) -> bytes:
    parts = [number & 127]
    while number := number >> 7:
        parts.append(number & 127 | 128)
    return bytes(reversed(parts))
