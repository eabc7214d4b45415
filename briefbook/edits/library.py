"""Building the library: importing readings as sources, and taking sources out."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import count
from types import MappingProxyType
from typing import Any

from briefbook.domain.citation import KEY
from briefbook.domain.claim import claim_number
from briefbook.domain.counts import in_a_row, listed
from briefbook.domain.dates import now
from briefbook.domain.edit import Change, Edit, added, all_removed, changed
from briefbook.domain.library import Tag, divided
from briefbook.domain.outline import Outline
from briefbook.domain.passage import Passage
from briefbook.domain.reading import Reading, Span
from briefbook.domain.record import Record
from briefbook.domain.source import DETAIL_NAMES, SetAside, Source
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.citations import Cited
from briefbook.store.kept import sha256_of
from briefbook.store.naming import called
from briefbook.translation import tr

_SMALL_WORDS = {"the", "a", "an", "on", "of", "and", "in", "to", "for", "at"}


@dataclass(frozen=True)
class Outcome:
    """What became of one reading: its source, and whether that was in the book before."""

    filename: str
    source: Source
    was_here: bool


@dataclass(frozen=True)
class Import:
    """An edit that imports readings, `None` if all were in the book already."""

    edit: Edit | None
    outcomes: tuple[Outcome, ...]


def import_readings(
    book: Book, readings: Sequence[Reading], parents: Mapping[int, int | str] = MappingProxyType({})
) -> Import:
    """Add readings to the library; the same bytes or the same mail are one source, however often they come.

    `parents` gives, by its place, what a reading came with: the place of one before it, or a source's id.
    """
    changes: list[Change] = []
    kept: list[bytes] = []
    outcomes: list[Outcome] = []
    taken = book.sources.keys()
    new: dict[str, Source] = {}
    for place, reading in enumerate(readings):
        digest = sha256_of(reading.original)
        names = [digest, *([f"<{reading.message_id}>"] if reading.message_id else [])]
        here = _here(book, reading, digest) or next((new[name] for name in names if name in new), None)
        if here is None:
            parent = parents.get(place)
            parent_id = outcomes[parent].source.id if isinstance(parent, int) else parent
            source = _source(reading, digest, taken, parent_id)
            taken.add(source.key)
            new |= dict.fromkeys(names, source)
            changes += [added(source), *map(added, set_asides(source, reading))]
            changes += [
                added(Tag(source_id=source.id, name=name)) for name in divided(";".join(reading.tags))
            ]
            kept += kept_of(reading)
        outcomes.append(Outcome(reading.filename, here or new[digest], here is not None))
    added_sources = {source.id: source for source in new.values()}
    title = tr("Import %n Source(s)", "", len(added_sources))
    if len(added_sources) == 1:
        title = tr("Import “{title}”", title=next(iter(added_sources.values())).title)
    edit = Edit(title, tuple(changes), tuple(kept)) if new else None
    return Import(edit, tuple(outcomes))


def remove_source(book: Book, source: Source) -> Edit:
    """Take a source out of the library with all that is its own; refused while something leans on it."""
    cited = book.citations.of_source(source.key)
    labels = in_a_row(claim.label for claim in book.claims.on_source(source.id))
    derived = (book.sources.get(one.source_id) for one in book.derivations.from_source(source.id))
    keys = in_a_row(f"@{one.key}" for one in derived)
    told = [tr("is cited in {places}", places=places(book, cited))] if cited else []
    told += [tr("holds evidence of {claims}", claims=labels)] if labels else []
    holding = [called(one, book) for one in papers_on(book, book.passages.of_source(source.id))]
    told += [tr("holds the words of {records}", records=in_a_row(holding))] if holding else []
    told += [tr("is where {sources} derives from", sources=keys)] if keys else []
    if told:
        raise BriefbookError(
            tr("“{title}” {reasons}; take that away first.", title=source.title, reasons=reduce(_and, told))
        )
    going = (
        *book.anchorings.of_source(source.id),
        *book.passages.of_source(source.id),
        *book.set_asides.of_all_versions(source.id),
        *book.versions.of_source(source.id),
        *book.derivations.of_source(source.id),
        *book.flags.of_source(source.id),
        *book.flags.about(source.id),
        *book.tags.of_source(source.id),
        *book.collected.of_source(source.id),
        *book.distinct.of_source(source.id),
        source,
    )
    # what came with it stays, on its own
    children = (changed(one, replace(one, parent_id=None)) for one in book.sources.children_of(source.id))
    return Edit(tr("Remove Source"), (*children, *all_removed(going)))


def _and(first: str, second: str) -> str:
    return tr("{first}, and {second}", first=first, second=second)


def places(book: Book, cited: Sequence[Cited]) -> str:
    """Return where citations stand, in words, such as `2.1 Tariffs and R3 Leaks`."""
    outline: Outline = book.issues.outline()
    issues = {one.record_id for one in cited if one.kind == "issue"}
    names = [f"{entry.number} {entry.issue.title}" for entry in outline if entry.issue.id in issues]
    papers = (book.paper(one.record_id) for one in cited if one.kind != "issue")
    names += [called(one, book) for one in papers if one is not None]
    return listed(list(dict.fromkeys(names)))


def papers_on(book: Book, passages: Iterable[Passage]) -> list[Record]:
    """Return the commitments and positions whose words are in one of these passages."""
    ids = [passage.id for passage in passages]
    found = (book.commitments.in_passage(one) + book.positions.in_passage(one) for one in ids)
    return [record for records in found for record in records]


def shown_words(text: str, hidden: Iterable[Span | SetAside]) -> int:
    """Return how many words of a text are shown."""
    return len(text.split()) - sum(len(text[part.start : part.end].split()) for part in hidden)


def set_asides(source: Source, reading: Reading) -> list[SetAside]:
    """Return what the readings of a source's current version set aside."""
    return [
        SetAside(
            source_id=source.id,
            start=span.start,
            end=span.end,
            reason=span.reason,
            version=source.version,
            reading=name,
        )
        for name, spans in (("", reading.set_aside), ("other", reading.other_set_aside or ()))
        for span in spans
    ]


def kept_of(reading: Reading) -> tuple[bytes, ...]:
    """Return what a book keeps of a reading: its original, its text and the map of that."""
    texts = (reading.original, reading.text.encode())
    return (*texts, reading.text_map.json) if reading.text_map else texts


def map_digest(reading: Reading) -> str:
    """Return the SHA-256 of the map of a reading's text; nothing if it has none."""
    return sha256_of(reading.text_map.json) if reading.text_map else ""


def _here(book: Book, reading: Reading, digest: str) -> Source | None:
    """Return the source that a reading is already, or was in an earlier version."""
    earlier = book.versions.with_original(digest)
    here = book.sources.with_original(digest) or book.sources.find(earlier.source_id if earlier else None)
    return here or book.sources.with_message_id(reading.message_id)


def _source(reading: Reading, digest: str, taken: set[str], parent_id: str | None) -> Source:
    details = reading.details
    values: dict[str, Any] = {name: details[name].value for name in DETAIL_NAMES if name in details}
    title = values.pop("title", "") or reading.filename
    return Source(
        key=_own_key(reading, taken) or _key(title, values, taken),
        kind=reading.kind,
        title=title,
        origins={name: details[name].origin for name in DETAIL_NAMES if name in details},
        filename=reading.filename,
        imported_at=now(),
        original_sha256=digest,
        text_sha256=sha256_of(reading.text.encode()),
        words=shown_words(reading.text, reading.set_aside),
        parent_id=parent_id,
        message_id=reading.message_id,
        bibliography=dict(reading.bibliography),
        has_other_reading=reading.other_set_aside is not None,
        map_sha256=map_digest(reading),
        **values,
    )


def _own_key(reading: Reading, taken: set[str]) -> str:
    """Return the key that a bibliography gives its entry, where it can be cited by it here."""
    key = reading.bibliography.get("citation-key", "")
    fits = re.fullmatch(KEY, key) and len(key) <= 60 and key not in taken and not claim_number(key)
    return key if fits else ""


def _key(title: str, details: dict[str, str], taken: set[str]) -> str:
    # the surname of the first author, else who published it, else the title's first words
    author = re.split(r",|;| and | & ", details.get("author", ""))[0].split()
    publisher = details.get("publisher", "").split(".")[0]
    words = [author[-1]] if author else _words(publisher)[:2] or _words(title)[:2]
    stem = "-".join(filter(None, map(_plain, words))) or "source"
    year = details.get("published", "")[:4]
    key = f"{stem}-{year}" if year else stem
    if key not in taken:
        return key
    return next(f"{key}-{n}" for n in count(2) if f"{key}-{n}" not in taken)


def _words(text: str) -> list[str]:
    return [word for word in text.split() if _plain(word) and word.casefold() not in _SMALL_WORDS]


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if c.isalnum())[:24]
