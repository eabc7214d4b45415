"""What can be cited: sources, their passages and claims, found by key, label, title or words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from briefbook.domain.claim import FALLEN, Claim, claim_number
from briefbook.domain.date_words import in_words
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.domain.vocabulary import capital_word
from briefbook.store.book import Book
from briefbook.translation import tr

LIMIT = 50
"""Rows that the list shows at most."""

SHOWN = 3
"""Passages shown of each source while the list is not down to one source."""

CLAIMS = 15
"""Claims among the rows at most, so that there is room for sources."""

_CLAIM = "C"
"""How the label of a claim begins, and no key of a source."""

AMONG = 300
"""How many of the records that hold the words are looked at while they are typed, the newest."""


@dataclass(frozen=True)
class Choice:
    """A source, passage or claim that can be cited, as it stands in the list."""

    key: str
    number: int | None
    words: str
    about: str
    colour: int | None = None
    status: str = ""
    """The status of a claim; empty for sources and passages."""

    @property
    def label(self) -> str:
        """What stands in the brackets of a citation, without `@`."""
        return self.key if self.number is None else f"{self.key}#{self.number}"

    @property
    def is_fallen(self) -> bool:
        """Whether it is a claim that no text should lean on any longer."""
        return self.status in FALLEN


def choices(book: Book, query: str) -> list[Choice]:
    """Return what a citation being typed may mean, the likeliest first, claims that fell last.

    Passages come after their source.
    """
    key, has_number, number = query.strip().partition("#")
    if has_number:
        found = _Found()
        found.add(book.sources.with_key(key))
    else:
        found = _matching(book, key) if key else _recent(book)
    standing = [claim for claim in found.claims if claim.status not in FALLEN]
    fallen = [claim for claim in found.claims if claim.status in FALLEN]
    last = [_claim(claim) for claim in fallen[: CLAIMS - len(standing[:CLAIMS])]]
    rows = _rows(book, found, standing[:CLAIMS], number)
    return [*islice(rows, LIMIT - len(last)), *last]


class _Found:
    """Sources and claims in the order found, each once, sources with the passages that hold the words."""

    def __init__(self) -> None:
        self.sources: dict[str, Source] = {}
        self.passages: dict[str, list[Passage]] = {}
        self.claims: list[Claim] = []
        self.before_claims = 0
        """How many of the sources are likelier to be meant than the claims."""

    def add(self, source: Source | None, passage: Passage | None = None) -> None:
        if source:
            self.sources.setdefault(source.id, source)
        if source and passage:
            self.passages.setdefault(source.id, []).append(passage)

    def add_claim(self, claim: Claim | None) -> None:
        if claim and claim not in self.claims:
            self.claims.append(claim)


def _recent(book: Book) -> _Found:
    found = _Found()
    # what was cited last is likely to be cited again
    cited = book.citations.recent_keys(LIMIT)
    for key in islice(dict.fromkeys([*cited, *sorted(book.sources.keys())]), LIMIT):
        number = claim_number(key)
        if number is None:
            found.add(book.sources.with_key(key))
        else:
            found.add_claim(book.claims.numbered(number))
    found.before_claims = 1 if cited else len(found.sources)
    for claim in book.claims.newest(CLAIMS):
        found.add_claim(claim)
    return found


def _matching(book: Book, query: str) -> _Found:
    found = _Found()
    typed = query.casefold()
    with_it = [key for key in sorted(book.sources.keys()) if typed in key.casefold()]
    with_it.sort(key=lambda key: not key.casefold().startswith(typed))
    for key in with_it[:LIMIT]:
        found.add(book.sources.with_key(key))
    number = claim_number(query.upper())
    if number is not None:
        found.add_claim(book.claims.numbered(number))
    elif query == _CLAIM:
        for claim in book.claims.newest(CLAIMS):
            found.add_claim(claim)
    else:
        found.before_claims = len(found.sources)
    for _, claim_id in book.find_ids(query, ("claim",), 2 * CLAIMS, among=AMONG):
        found.add_claim(book.claims.get(claim_id))
    if len(found.sources) < LIMIT:
        hits = book.find_ids(query, ("source",), CLAIMS, AMONG)
        hits += book.find_ids(query, ("passage",), LIMIT, AMONG)
        for kind, record_id in hits:
            if kind == "source":
                found.add(book.sources.get(record_id))
            else:
                passage = book.passages.get(record_id)
                source = found.sources.get(passage.source_id) or book.sources.get(passage.source_id)
                found.add(source, passage)
    return found


def _rows(book: Book, found: _Found, claims: list[Claim], number: str) -> Iterator[Choice]:
    sources = list(found.sources.values())
    # where many keys begin like this, the claims must be among the rows all the same
    before = min(found.before_claims, (LIMIT - CLAIMS) // (SHOWN + 1))
    for source in sources[:before]:
        yield from _source(book, found, source, number)
    yield from map(_claim, claims)
    for source in sources[before:]:
        yield from _source(book, found, source, number)


def _source(book: Book, found: _Found, source: Source, number: str) -> Iterator[Choice]:
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
            yield Choice(source.key, passage.number, tr("“{quote}”", quote=quote), about, passage.colour)


def _claim(claim: Claim) -> Choice:
    as_of = tr("as of {date}", date=in_words(claim.as_of)) if claim.as_of else ""
    status = capital_word(claim.status)
    if claim.status in FALLEN:
        status = tr("{status}: no longer to be cited", status=status)
    about = " · ".join(filter(None, (status, as_of)))
    return Choice(claim.label, None, claim.statement, about, status=claim.status)
