"""A book's contents as they were: the journal, turned back from now."""

from dataclasses import replace
from typing import Any

from briefbook.domain.contents import Contents
from briefbook.domain.header import Cover, MemoHeader
from briefbook.store.journal import Journal
from briefbook.store.records import PLACES


def contents_at(now: Contents, journal: Journal, moment: int) -> Contents:
    """Return the contents as they were at a moment of the journal; 0 is before the first edit."""
    kept = {kind: {one.id: one for one in getattr(now, name)} for kind, name in PLACES.items()}
    cover, header = now.cover, now.header
    for edit in journal.back_to(moment):
        for change in edit.changes:
            then, records = change.after, kept.get(change.kind)
            if isinstance(then, Cover):
                cover = then
            elif isinstance(then, MemoHeader):
                header = then
            elif records is not None and then is None:
                records.pop(change.record.id, None)
            elif records is not None and then is not None:
                records[then.id] = then
    found: dict[str, Any] = {name: tuple(kept[kind].values()) for kind, name in PLACES.items()}
    return replace(now, cover=cover, header=header, **found)
