"""Passages: whether each is still the words of its source's text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.domain.version import SourceVersion
from briefbook.translation import tr

if TYPE_CHECKING:
    from briefbook.store.book import Book


def passage_problems(book: Book, records: Iterable[Record]) -> Iterator[str]:
    """Yield the passages that are not what stands at their place in the text of their version."""
    texts: dict[tuple[str, int], tuple[str, str]] = {}
    by_place: dict[tuple[str, int], list[Passage]] = defaultdict(list)
    for record in records:
        if isinstance(record, Source):
            texts[record.id, record.version] = (record.key, record.text_sha256)
        elif isinstance(record, Passage):
            by_place[record.source_id, record.version].append(record)
    keys = {source_id: key for (source_id, _), (key, _) in texts.items()}
    for record in records:
        if isinstance(record, SourceVersion):
            key = keys.get(record.source_id, "?")
            texts.setdefault((record.source_id, record.number), (key, record.text_sha256))
    for place, passages in by_place.items():
        if place not in texts:
            key = keys.get(place[0], "?")
            yield from (
                tr(
                    "The passage @{key}#{number} is of a version that is not there.",
                    key=key,
                    number=one.number,
                )
                for one in passages
            )
            continue
        key, digest = texts[place]
        try:
            text = book.kept.get(digest).decode()
        except (LookupError, UnicodeDecodeError):  # told of among the texts
            continue
        for one in passages:
            if text[one.start : one.end] != one.quote:
                yield tr(
                    "The passage @{key}#{number} is not what stands at its place in the text.",
                    key=key,
                    number=one.number,
                )
