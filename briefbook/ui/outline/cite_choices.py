"""What can be cited: sources and their passages, found by key, title or quoted words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.store.book import Book

LIMIT = 50
"""Rows that the list shows at most."""

SHOWN = 3
"""Passages shown of each source while the list is not down to one source."""


@dataclass(frozen=True)
class Choice:
    """A source or passage that can be cited, as it stands in the list."""

    key: str
    number: int | None
    words: str
    about: str
    colour: int | None = None

    @property
    def label(self) -> str:
        """What stands in the brackets of a citation, without `@`."""
        return self.key if self.number is None else f"{self.key}#{self.number}"


def choices(book: Book, query: str) -> list[Choice]:
    """Return what a citation being typed may mean, passages after their source, the likeliest first."""
    key, has_number, number = query.strip().partition("#")
    sources = _with_key(book, key) if has_number else _matching(book, key)
    return list(islice(_rows(book, sources, number), LIMIT))


class _Found:
    """Sources in the order found, each once, with those of its passages that hold the words."""

    def __init__(self) -> None:
        self.sources: dict[str, Source] = {}
        self.passages: dict[str, list[Passage]] = {}

    def add(self, source: Source | None, passage: Passage | None = None) -> None:
        if source:
            self.sources.setdefault(source.id, source)
        if source and passage:
            self.passages.setdefault(source.id, []).append(passage)


def _with_key(book: Book, key: str) -> _Found:
    found = _Found()
    found.add(book.sources.with_key(key))
    return found


def _matching(book: Book, query: str) -> _Found:
    found = _Found()
    keys = sorted(book.sources.keys())
    if not query:
        # what was cited last is likely to be cited again
        cited = dict.fromkeys(cited.key for cited in reversed(book.citations.all()))
        for key in islice(dict.fromkeys([*cited, *keys]), LIMIT):
            found.add(book.sources.with_key(key))
        return found
    typed = query.casefold()
    with_it = [key for key in keys if typed in key.casefold()]
    with_it.sort(key=lambda key: not key.casefold().startswith(typed))
    for key in with_it[:LIMIT]:
        found.add(book.sources.with_key(key))
    if len(found.sources) < LIMIT:
        hits = book.find_ids(query, ("source", "passage"))
        for kind, record_id in hits[:LIMIT]:
            if kind == "source":
                found.add(book.sources.get(record_id))
            else:
                passage = book.passages.get(record_id)
                source = found.sources.get(passage.source_id) or book.sources.get(passage.source_id)
                found.add(source, passage)
    return found


def _rows(book: Book, found: _Found, number: str) -> Iterator[Choice]:
    for source in found.sources.values():
        about = " · ".join(filter(None, (source.publisher or source.author, source.published[:4])))
        yield Choice(source.key, None, source.title, about)
        passages = found.passages.get(source.id) or book.passages.of_source(source.id)
        if len(found.sources) == 1:
            passages = book.passages.of_source(source.id)
        elif source.id not in found.passages:
            passages = passages[:SHOWN]
        for passage in passages:
            if str(passage.number).startswith(number):
                quote = " ".join(passage.quote.split())
                yield Choice(source.key, passage.number, f"“{quote}”", about, passage.colour)
