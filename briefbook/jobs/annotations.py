"""Passages out of a book and into it as Web Annotation JSON-LD (W3C, 2017)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from briefbook.domain.edit import Change, Edit
from briefbook.domain.passage import COLOURS, Passage
from briefbook.domain.source import Source
from briefbook.edits.highlighting import mark_passage
from briefbook.errors import BriefbookError
from briefbook.readers.annotations import Annotation
from briefbook.store.book import Book
from briefbook.translation import tr

_COLOUR_NAMED = {name: number for number, name in COLOURS.items()}


@dataclass(frozen=True)
class Taken:
    """What became of one annotation: `marked`, `already here` or `refused`, and why."""

    quote: str
    status: str
    citation: str = ""
    reason: str = ""


def annotations_of(book: Book, sources: Sequence[Source]) -> dict[str, Any]:
    """Return the passages of sources as an annotation collection, in values that JSON knows."""
    items = [
        _annotation(book, source, passage)
        for source in sources
        for passage in book.passages.of_source(source.id)
    ]
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"urn:uuid:{book.covers.only().id}",
        "type": "AnnotationCollection",
        "label": book.title,
        "total": len(items),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def take_annotations(
    book: Book, annotations: Sequence[Annotation], source: Source | None = None
) -> tuple[Edit | None, list[Taken]]:
    """Plan to mark what others annotated, in the source each of them names or in the one given.

    A place is taken only if it is certain: the words stand there, and what is around them does not speak
    against it; what stands at several places, or at none, is refused.
    """
    changes = []
    taken = []
    texts: dict[str, str] = {}
    version_of = {one.id: one.version for one in book.sources.all()}
    passages = (p for p in book.passages.all() if p.version == version_of[p.source_id])
    marked = {(p.source_id, p.start, p.end) for p in passages}
    numbers: dict[str, int] = {}
    for one in annotations:
        where = source or _source(book, one)
        if where is None:
            taken.append(Taken(one.quote, "refused", reason=tr("The book has no source that this names.")))
            continue
        text = texts.setdefault(where.id, book.text_of(where))
        try:
            start, end = _trimmed(text, *_place(text, one))
            if (where.id, start, end) in marked:
                taken.append(Taken(one.quote, "already here"))
                continue
            plan = mark_passage(book, where, start, end, note=one.note, colour=_colour(one))
        except BriefbookError as error:
            taken.append(Taken(one.quote, "refused", reason=str(error)))
            continue
        passage = plan.changes[0].record
        assert isinstance(passage, Passage)
        number = max(passage.number, numbers.get(where.id, 0) + 1)
        numbers[where.id] = number
        marked.add((where.id, start, end))
        changes.append(_renumbered(plan, number))
        taken.append(Taken(one.quote, "marked", f"[@{where.key}#{number}]"))
    edit = Edit(tr("Take In %n Passage(s)", "", len(changes)), tuple(changes)) if changes else None
    return edit, taken


def _annotation(book: Book, source: Source, passage: Passage) -> dict[str, Any]:
    digest = source.text_sha256
    if passage.version != source.version:
        versions = book.versions.of_source(source.id)
        digest = next(one.text_sha256 for one in versions if one.number == passage.version)
    bodies = [{"type": "TextualBody", "value": COLOURS[passage.colour], "purpose": "tagging"}]
    if passage.note:
        bodies.insert(
            0,
            {
                "type": "TextualBody",
                "value": passage.note,
                "purpose": "commenting",
                "format": "text/plain",
            },
        )
    named = {
        "id": source.address or f"urn:sha256:{digest}",
        "type": "Text",
        "dcterms:identifier": source.key,
        "dcterms:title": source.title,
    }
    if source.language:
        named["language"] = source.language
    return {
        "id": f"urn:uuid:{passage.id}",
        "type": "Annotation",
        "motivation": "commenting" if passage.note else "highlighting",
        "body": bodies,
        "target": {
            "source": named,
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": passage.quote,
                    "prefix": passage.prefix,
                    "suffix": passage.suffix,
                },
                {"type": "TextPositionSelector", "start": passage.start, "end": passage.end},
            ],
        },
    }


def _renumbered(edit: Edit, number: int) -> Change:
    (change,) = edit.changes
    assert isinstance(change.after, Passage)
    return replace(change, after=replace(change.after, number=number))


def _source(book: Book, annotation: Annotation) -> Source | None:
    sources = book.sources.all()
    for name in annotation.names:
        for source in sources:
            digest = f"urn:sha256:{source.text_sha256}"
            if name in (source.key, digest) or (source.address and _same(name, source.address)):
                return source
    return None


def _same(one: str, other: str) -> bool:
    plain = [re.sub(r"^https?://(www\.)?", "", name.split("#")[0]).rstrip("/") for name in (one, other)]
    return plain[0] == plain[1]


def _place(text: str, annotation: Annotation) -> tuple[int, int]:
    start, quote = annotation.start, annotation.quote
    if start is not None and text[start : start + len(quote)] == quote and _fits(text, start, annotation):
        return start, start + len(quote)
    words = quote.split()
    if not words:
        raise BriefbookError(tr("It quotes no words."))
    # a lookahead, so that overlapping places are counted too
    words_in_order = r"\s+".join(map(re.escape, words))
    pattern = re.compile(f"(?=({words_in_order}))")
    places = [match.span(1) for match in pattern.finditer(text)]
    fitting = [place for place in places if _fits(text, place[0], annotation, place[1])]
    if len(fitting) == 1:
        return fitting[0]
    if not places:
        raise BriefbookError(tr("These words are not in the text."))
    if not fitting:
        raise BriefbookError(
            tr("These words stand in the text, but not between the words given around them.")
        )
    raise BriefbookError(
        tr("These words stand at %n places, and nothing tells which is meant.", "", len(fitting))
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a place without the white space at its ends, as passages are marked."""
    words = text[start:end].strip()
    start = text.index(words, start)
    return start, start + len(words)


def _fits(text: str, start: int, annotation: Annotation, end: int | None = None) -> bool:
    """Return whether the words around a place are those that the annotation gives, if it gives any."""
    end = start + len(annotation.quote) if end is None else end
    before, after = "".join(annotation.prefix.split()), "".join(annotation.suffix.split())
    room = 4 * max(len(annotation.prefix), len(annotation.suffix), 1)
    left = "".join(text[max(0, start - room) : start].split())
    right = "".join(text[end : end + room].split())
    return left.endswith(before) and right.startswith(after)


def _colour(annotation: Annotation) -> int:
    return next((_COLOUR_NAMED[tag] for tag in annotation.tags if tag in _COLOUR_NAMED), 1)
