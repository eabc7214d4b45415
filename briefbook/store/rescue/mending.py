"""Mending what was salvaged: originals and texts that are lost, and what refers to something lost."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from types import NoneType
from typing import Any, Final, get_args, get_type_hints

from briefbook.domain.derivation import Derivation
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.references import OWNERS, REFERENCES
from briefbook.domain.source import SetAside, Source
from briefbook.domain.version import SourceVersion
from briefbook.store.kept import sha256_of
from briefbook.store.rescue.history import Place

LOST_TEXT: Final = "[This text was lost when the book was rescued; what was marked of it is left.]"


class Substitutes:
    """What stands in for originals, texts and maps that are lost."""

    def __init__(self, kept: dict[str, bytes], records: Iterable[Record]) -> None:
        self.kept: dict[str, bytes] = {}
        """By SHA-256, as all is that a book keeps."""
        self.digests: dict[str, str] = {}
        """By the digest of what was lost: the digest of what stands in for it, or nothing."""
        self.lost: dict[str, tuple[str, Source | SourceVersion]] = {}
        """What was lost, by its digest: `original`, `text` or `map`, and of what."""
        passages: dict[tuple[str, int], dict[int, str]] = defaultdict(dict)
        ends: dict[tuple[str, int], int] = defaultdict(int)
        documents: list[Source | SourceVersion] = []
        for record in records:
            if isinstance(record, Passage):
                passages[record.source_id, record.version][record.start] = record.quote
            if isinstance(record, Passage | SetAside):
                place = (record.source_id, record.version)
                ends[place] = max(ends[place], record.end)
            elif isinstance(record, Source | SourceVersion):
                documents.append(record)
        for one in documents:
            place = (one.id, one.version) if isinstance(one, Source) else (one.source_id, one.number)
            if self._is_lost("original", one.original_sha256, kept, one):
                words = f"The original of “{one.filename}” was lost when the book was rescued."
                self._put(one.original_sha256, f"{words} Its SHA-256 was {one.original_sha256}.\n")
            if self._is_lost("text", one.text_sha256, kept, one):
                self._put(one.text_sha256, _text_of(passages[place], ends[place]))
            if one.map_sha256 and self._is_lost("map", one.map_sha256, kept, one):
                self.digests[one.map_sha256] = ""

    def mended(self, record: Record) -> Record:
        """Return a record with what stands in for what it names."""
        if not isinstance(record, Source | SourceVersion):
            return record
        names = ("original_sha256", "text_sha256", "map_sha256")
        digests = {name: getattr(record, name) for name in names}
        return replace(record, **{name: self.digests.get(one, one) for name, one in digests.items()})

    def _is_lost(
        self, what: str, digest: str, kept: dict[str, bytes], record: Source | SourceVersion
    ) -> bool:
        if digest in kept or digest in self.digests:
            return False
        self.lost[digest] = (what, record)
        return True

    def _put(self, digest: str, words: str) -> None:
        data = words.encode()
        self.digests[digest] = sha256_of(data)
        self.kept[self.digests[digest]] = data


def _text_of(quotes: dict[int, str], end: int) -> str:
    """Return a text of blanks in which passages stand where they stood."""
    if not quotes:
        return LOST_TEXT.ljust(end)
    text = [" "] * max(end, *(start + len(quote) for start, quote in quotes.items()))
    if min(quotes) > len(LOST_TEXT):
        text[: len(LOST_TEXT)] = LOST_TEXT
    for start, quote in quotes.items():
        text[start : start + len(quote)] = quote
    return "".join(text)


def without_loose_ends(
    records: dict[Place, Record], uniques: dict[type[Record], list[tuple[str, ...]]]
) -> tuple[dict[Place, Record], Counter[type[Record]], Counter[tuple[type[Record], str]]]:
    """Return records that refer to nothing that is lost; how many of each kind went, and lost a field."""
    left = dict(records)
    gone: Counter[type[Record]] = Counter()
    blanked: Counter[tuple[type[Record], str]] = Counter()
    for place in _doubles(left, uniques):
        gone[place[0]] += 1
        del left[place]
    is_settled = False
    while not is_settled:
        is_settled = True
        ids = {record_id for _, record_id in left}
        for place, record in list(left.items()):
            loose = _loose(record, left, ids)
            if not loose:
                continue
            is_settled = False
            if all(_may_be_none(type(record), name) for name in loose) and not isinstance(record, Derivation):
                blanks: dict[str, Any] = dict.fromkeys(loose)
                left[place] = replace(record, **blanks)
                blanked.update((type(record), name) for name in loose)
            else:
                gone[type(record)] += 1
                del left[place]
    return left, gone, blanked


def _loose(record: Record, left: dict[Place, Record], ids: set[str]) -> list[str]:
    kind = type(record)
    found = [
        name
        for name, other in REFERENCES.get(kind, {}).items()
        if (value := getattr(record, name)) and (other, value) not in left
    ]
    if kind in OWNERS and getattr(record, OWNERS[kind]) not in ids:
        found.append(OWNERS[kind])
    return found


def _may_be_none(kind: type[Record], name: str) -> bool:
    return NoneType in get_args(get_type_hints(kind)[name])


def _doubles(
    records: dict[Place, Record], uniques: dict[type[Record], list[tuple[str, ...]]]
) -> Iterator[Place]:
    """Yield the records whose name or number another one has that was made before."""
    seen: set[Any] = set()
    for place, record in sorted(records.items(), key=lambda one: one[0][1]):
        taken = [
            (place[0], names, values)
            for names in uniques.get(place[0], ())
            if None not in (values := tuple(getattr(record, name) for name in names))
        ]
        if any(one in seen for one in taken):
            yield place
        else:
            seen.update(taken)
