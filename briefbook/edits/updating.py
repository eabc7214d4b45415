"""Bringing in a new version of a source, and deciding where its passages are now."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from briefbook.domain.dates import now
from briefbook.domain.edit import Change, Edit, added, changed, removed
from briefbook.domain.passage import CONTEXT, Passage
from briefbook.domain.reading import Reading
from briefbook.domain.source import DETAIL_NAMES, Source
from briefbook.domain.text_map import TextMap
from briefbook.domain.version import Anchoring, SourceVersion
from briefbook.edits.library import kept_of, map_digest, set_asides, shown_words
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.kept import sha256_of
from briefbook.translation import tr


def update_source(
    book: Book,
    source: Source,
    reading: Reading,
    anchored: Iterable[Anchoring],
    replaced: Source | None = None,
) -> Edit:
    """Import a reading as the new version of a source, beside the old one.

    `anchored` tells for each passage what became of it; outcome `same` moves the passage to its place in the
    new version at once, the others wait for a decision. Details entered by hand stay.
    """
    digest = sha256_of(reading.original)
    check_is_new(book, source, digest, replaced)
    old = SourceVersion(
        source_id=source.id,
        number=source.version,
        kind=source.kind,
        filename=source.filename,
        imported_at=source.imported_at,
        original_sha256=source.original_sha256,
        text_sha256=source.text_sha256,
        words=source.words,
        map_sha256=source.map_sha256,
    )
    version = source.version + 1
    found = {
        name: detail
        for name, detail in reading.details.items()
        if name in DETAIL_NAMES and source.origins.get(name) != "person" and detail.value
    }
    details: dict[str, Any] = {name: detail.value for name, detail in found.items()}
    new = replace(
        source,
        **details,
        origins={**source.origins, **{name: detail.origin for name, detail in found.items()}},
        kind=reading.kind,
        filename=reading.filename,
        imported_at=now(),
        original_sha256=digest,
        text_sha256=sha256_of(reading.text.encode()),
        words=shown_words(reading.text, reading.set_aside),
        version=version,
        message_id=reading.message_id,
        bibliography={**source.bibliography, **reading.bibliography},
        reading="",
        has_other_reading=reading.other_set_aside is not None,
        map_sha256=map_digest(reading),
    )
    changes: list[Change] = [changed(source, new), added(old), *map(added, set_asides(new, reading))]
    for one in anchored:
        changes += _anchored(book, replace(one, version=version), reading.text, reading.text_map)
    return Edit(tr("Update “{title}”", title=source.title), tuple(changes), kept_of(reading))


def check_is_new(book: Book, source: Source, digest: str, replaced: Source | None = None) -> None:
    """Raise `BriefbookError` if the bytes with this SHA-256 are in the book already, but for `replaced`."""
    if digest == source.original_sha256:
        raise BriefbookError(tr("This is the version of @{key} that the book has already.", key=source.key))
    same = book.versions.with_original(source.original_sha256)
    if same:  # after a merge; the file keeps the bytes of an earlier version once
        where = book.sources.get(same.source_id)
        raise BriefbookError(
            tr(
                "@{key} is version {number} of @{where} besides; bring in the new version there.",
                key=source.key,
                number=same.number,
                where=where.key,
            )
        )
    earlier = book.versions.with_original(digest)
    other = book.sources.with_original(digest)
    if earlier:
        where = book.sources.get(earlier.source_id)
        raise BriefbookError(
            tr(
                "This is version {number} of @{key}, which the book has already.",
                number=earlier.number,
                key=where.key,
            )
        )
    if other and other != replaced:
        raise BriefbookError(tr("These very bytes are another source already, @{key}.", key=other.key))


def approve_anchoring(book: Book, anchoring: Anchoring) -> Edit:
    """Let a passage be where it was found in the newer version."""
    if anchoring.outcome == "orphan":
        raise BriefbookError(
            tr("This passage was not found in the new version; mark its place by hand, or keep it.")
        )
    return place_anchoring(book, anchoring, anchoring.start, anchoring.end)


def place_anchoring(book: Book, anchoring: Anchoring, start: int, end: int) -> Edit:
    """Let a passage be at a place of the newer version that a person has pointed out."""
    passage = book.passages.get(anchoring.passage_id)
    source = book.sources.get(passage.source_id)
    text = book.text_of(source, anchoring.version)
    quote = text[start:end]
    start += len(quote) - len(quote.lstrip())
    end = start + len(quote.strip())
    if start >= end:
        raise BriefbookError(tr("Select the words that the passage is to be."))
    text_map = book.map_of(source, anchoring.version)
    moved = at_place(passage, text, start, end, anchoring.version, text_map.label_at(start))
    return Edit(tr("Move Passage"), (removed(anchoring), changed(passage, moved)))


def keep_in_old_version(anchoring: Anchoring) -> Edit:
    """Leave a passage where it was marked, in the older version, and ask no more."""
    return Edit(tr("Keep Passage in Old Version"), (removed(anchoring),))


def at_place(passage: Passage, text: str, start: int, end: int, version: int, page: str = "") -> Passage:
    """Return a passage at another place, of a version of its source with this text."""
    return replace(
        passage,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        version=version,
        page=page,
    )


def _anchored(book: Book, anchoring: Anchoring, text: str, text_map: TextMap) -> list[Change]:
    passage = book.passages.get(anchoring.passage_id)
    waiting = book.anchorings.of_passage(passage.id)
    # what became of it in the version before is of no interest any longer
    changes: list[Change] = [removed(waiting)] if waiting else []
    if anchoring.outcome == "same":
        page = text_map.label_at(anchoring.start)
        moved = at_place(passage, text, anchoring.start, anchoring.end, anchoring.version, page)
        return [*changes, changed(passage, moved)]
    return [*changes, added(anchoring)]
