"""Giving what stands on the timeline other dates."""

from typing import Any

from briefbook.domain.commitment import Commitment
from briefbook.domain.dates import first_day, last_day
from briefbook.domain.edit import Edit
from briefbook.domain.record import Record
from briefbook.domain.timeline import TimelineEntry
from briefbook.domain.timeline_moves import lasting
from briefbook.edits.entering import amend
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr


def redate(book: Book, entry: TimelineEntry, after: TimelineEntry) -> Edit:
    """Give the record of an entry the dates that the entry has after it was moved.

    Where the end of a window is computed, its duration changes rather than that an end is written down.
    """
    record = _record(book, entry)
    if isinstance(record, Commitment) and entry.kind in ("window", "expiry"):
        values = _window(record, entry, after)
    elif entry.kind == "event":
        values = {"date": after.start, "end": after.end}
    else:
        values = {"review_date" if entry.kind == "review" else "due": after.start}
    return Edit(tr("Move {label} on Timeline", label=entry.label), amend(book, record, values).changes)


def _record(book: Book, entry: TimelineEntry) -> Record:
    record = book.risk_actions.find(entry.part_id) if entry.part_id else book.paper(entry.record_id)
    if record is None:
        raise BriefbookError(tr("{label} is no longer in the book.", label=entry.label))
    return record


def _window(commitment: Commitment, entry: TimelineEntry, after: TimelineEntry) -> dict[str, Any]:
    start = after.start if entry.kind == "window" else commitment.start
    end = after.end if entry.kind == "window" else after.start
    if not end:
        return {"start": start}
    if start and last_day(end) < first_day(start):
        raise BriefbookError(tr("The window of {label} would close before it opens.", label=commitment.label))
    if not commitment.is_computed:
        return {"start": start, "end": end}
    moved_whole = entry.kind == "window" and start != entry.start and end != entry.end
    if moved_whole:
        return {"start": start}
    if lasts := lasting(start, end):
        return {"start": start, "duration": lasts}
    raise BriefbookError(tr("The window of {label} would close on the day it opens.", label=commitment.label))
