"""A book's contents as they were: the journal, turned back from now."""

from collections.abc import Mapping
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
    return contents_then(now, journal.touched_since(moment))


def contents_then(now: Contents, touched: Mapping[tuple[type[Record], str], Record | None]) -> Contents:
    """Return the contents with each record as `touched` has it, which is `None` where there was none."""
    one_each: dict[type[Record], Any] = {Cover: now.cover, MemoHeader: now.header, Matrix: now.matrix}
    kept: dict[type[Record], dict[str, Record]] = {}
    for (kind, record_id), then in touched.items():
        if kind in one_each:
            one_each[kind] = then or one_each[kind]
        elif kind in PLACES:
            if kind not in kept:
                kept[kind] = {one.id: one for one in getattr(now, PLACES[kind])}
            if then is None:
                kept[kind].pop(record_id, None)
            else:
                kept[kind][record_id] = then
    found: dict[str, Any] = {PLACES[kind]: tuple(records.values()) for kind, records in kept.items()}
    return replace(now, cover=one_each[Cover], header=one_each[MemoHeader], matrix=one_each[Matrix], **found)
