"""A book's contents as they were: the journal, turned back from now."""

from dataclasses import replace
from typing import Any

from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.matrix import Matrix
from briefbook.domain.record import Record
from briefbook.store.journal import Journal
from briefbook.store.records import PLACES


def contents_at(now: Contents, journal: Journal, moment: int) -> Contents:
    """Return the contents as they were at a moment of the journal; 0 is before the first edit."""
    kept = {kind: {one.id: one for one in getattr(now, name)} for kind, name in PLACES.items()}
    one_each: dict[type[Record], Any] = {Cover: now.cover, MemoHeader: now.header, Matrix: now.matrix}
    for edit in journal.back_to(moment):
        for change in edit.changes:
            then, records = change.after, kept.get(change.kind)
            if change.kind in one_each:
                one_each[change.kind] = change.record
            elif records is not None and then is None:
                records.pop(change.record.id, None)
            elif records is not None and then is not None:
                records[then.id] = then
    found: dict[str, Any] = {name: tuple(kept[kind].values()) for kind, name in PLACES.items()}
    return replace(now, cover=one_each[Cover], header=one_each[MemoHeader], matrix=one_each[Matrix], **found)
