"""Originals, texts and maps: whether each is still what it was when it came in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import TYPE_CHECKING

from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.domain.version import SourceVersion
from briefbook.store.driver import Database
from briefbook.translation import tr, tr_noop

if TYPE_CHECKING:
    from briefbook.store.book import Book

PARTS = {
    "original_sha256": (
        tr_noop("The original of {source} is damaged."),
        tr_noop("The original of {source} is missing."),
    ),
    "text_sha256": (
        tr_noop("The text of {source} is damaged."),
        tr_noop("The text of {source} is missing."),
    ),
    "map_sha256": (
        tr_noop("The map of pages of {source} is damaged."),
        tr_noop("The map of pages of {source} is missing."),
    ),
}
"""The fields of sources and their versions that name what is kept, and what is said where it is not."""


def kept_problems(book: Book, db: Database, records: Iterable[Record]) -> Iterator[str]:
    """Yield what was kept and is otherwise now, or is not there."""
    names = _names(records)
    found: set[str] = set()
    for digest, size in db.execute("SELECT sha256, size FROM kept ORDER BY rowid").fetchall():
        found.add(digest)
        data = book.kept.get(digest)
        field, source = names.get(digest, ("", ""))
        if sha256(data).hexdigest() != digest or len(data) != size:
            if field:
                yield tr(PARTS[field][0], source=source)
            else:
                yield tr("A stored original or text is damaged (SHA-256 {digest}).", digest=digest)
        elif field == "text_sha256" and not _is_text(data):
            yield tr("The text of {source} cannot be read.", source=source)
    for digest, (field, source) in names.items():
        if digest not in found:
            yield tr(PARTS[field][1], source=source)


def _names(records: Iterable[Record]) -> dict[str, tuple[str, str]]:
    names: dict[str, tuple[str, str]] = {}
    keys = {record.id: record.key for record in records if isinstance(record, Source)}
    for record in records:
        if not isinstance(record, Source | SourceVersion):
            continue
        source_id = record.id if isinstance(record, Source) else record.source_id
        of = f"@{keys.get(source_id, '?')}"
        if isinstance(record, SourceVersion):
            of = tr("version {number} of {source}", number=record.number, source=of)
        for field in PARTS:
            if digest := getattr(record, field):
                names.setdefault(digest, (field, of))
    return names


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
