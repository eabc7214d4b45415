"""New versions of sources: reading the file, and finding the passages in it again."""

from collections.abc import Iterable
from pathlib import Path

from briefbook.domain.counts import listed
from briefbook.domain.edit import Edit
from briefbook.domain.passage import Passage
from briefbook.domain.reading import Bundle, Reading
from briefbook.domain.source import Source
from briefbook.domain.version import Anchoring
from briefbook.edits.updating import check_is_new, update_source
from briefbook.errors import BriefbookError, PasswordNeededError
from briefbook.jobs.intake.asking import sentence
from briefbook.jobs.workers.pool import Calls
from briefbook.jobs.workers.reading import read_document, with_original
from briefbook.jobs.workers.worker import StoppedError
from briefbook.readers.documents import bytes_of, shown_name
from briefbook.review.anchoring import reanchored
from briefbook.store.book import Book
from briefbook.store.kept import sha256_of
from briefbook.translation import tr


def read_version(path: Path, worker: Calls, password: str = "") -> Reading:
    """Read the file of a new version without touching a book."""
    name, data = shown_name(path.name), bytes_of(path)
    try:
        read = worker.call(read_document, name, data, password)
    except (PasswordNeededError, StoppedError):
        raise
    except Exception as error:
        raise BriefbookError(sentence(name, error, worker.limits)) from error
    if isinstance(read, Bundle):
        if read.enclosed or len(read.readings) != 1:
            raise BriefbookError(tr("“{name}” holds several documents; choose one file.", name=name))
        (read,) = read.readings
    return with_original(read, data)


def plan_update(book: Book, source: Source, reading: Reading, replaced: Source | None = None) -> Edit:
    """Plan the import of a reading as the new version of a source, with what becomes of each passage.

    `replaced` is the source that the reading was until now, which is taken away by the same edit.
    """
    check_is_new(book, source, sha256_of(reading.original), replaced)
    by_version: dict[int, list[Passage]] = {}
    for passage in book.passages.of_source(source.id):
        by_version.setdefault(passage.version, []).append(passage)
    anchored: list[Anchoring] = []
    hidden = [(span.start, span.end) for span in reading.set_aside]
    for version, passages in by_version.items():
        before = book.text_of(source, version)
        waiting = {one.passage_id for one in book.anchorings.of_source(source.id)}
        # what was kept in an older version on purpose stays there
        asked = [one for one in passages if version == source.version or one.id in waiting]
        anchored += _anchorings(before, reading.text, asked, hidden)
    return update_source(book, source, reading, anchored, replaced)


def outcome_sentence(book: Book, source: Source) -> str:
    """Return what became of a source's passages in its newest version, in one sentence."""
    source = book.sources.get(source.id)
    anchorings = book.anchorings.of_source(source.id)
    same = sum(passage.version == source.version for passage in book.passages.of_source(source.id))
    moved = sum(one.outcome == "moved" for one in anchorings)
    lost = len(anchorings) - moved
    told: list[str] = []
    if same:
        told.append(tr("%n passage(s) (is where it was|are where they were)", "", same))
    if moved and told:
        told.append(tr("%n moved or changed", "", moved))
    elif moved:
        told.append(tr("%n passage(s) moved or changed", "", moved))
    if lost and told:
        told.append(tr("%n (is|are) not in it any longer", "", lost))
    elif lost:
        told.append(tr("%n passage(s) (is|are) not in it any longer", "", lost))
    if not told:
        return tr(
            "Version {version} of @{key} is the current one now.", version=source.version, key=source.key
        )
    return tr(
        "Version {version} of @{key}: {passages}.",
        version=source.version,
        key=source.key,
        passages=listed(told),
    )


def _anchorings(
    before: str, after: str, passages: Iterable[Passage], hidden: list[tuple[int, int]]
) -> list[Anchoring]:
    return [
        Anchoring(
            passage_id=anchor.passage_id,
            version=0,  # the edit knows which
            outcome=anchor.outcome,
            start=anchor.start or 0,
            end=anchor.end or 0,
            quote=anchor.quote,
            likeness=anchor.likeness,
            reason=anchor.reason,
        )
        for anchor in reanchored(before, after, list(passages), hidden)
    ]
