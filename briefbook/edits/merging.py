"""Merging another copy of the book into it: one edit, and what is left to be decided."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from briefbook.domain.conflict import Conflict
from briefbook.domain.dates import now
from briefbook.domain.edit import Change, Edit
from briefbook.domain.exported import ExportedMemo
from briefbook.domain.merging.labels import Given, renamed
from briefbook.domain.merging.merge import Outcome, merge
from briefbook.domain.merging.records import Clash
from briefbook.domain.merging.renaming import Cited
from briefbook.domain.merging.sides import States, Theirs
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.references import in_order
from briefbook.domain.source import Source
from briefbook.domain.version import SourceVersion
from briefbook.edits.merged_matrix import on_one_matrix
from briefbook.edits.naming_conflicts import name_of, told
from briefbook.store.book import Book

__all__ = ["Merged", "Theirs", "merged"]


@dataclass(frozen=True)
class Merged:
    """What merging another copy comes to."""

    edit: Edit | None
    """`None` where the other copy has nothing that this book lacks. Without changes where this book keeps
    what it has: that is known then, and the other copy follows when it merges this one."""
    conflicts: tuple[Conflict, ...] = ()
    """What is left to be decided; the edit adds them."""
    notes: tuple[str, ...] = ()
    """What was numbered anew, found to be the same, or kept, in sentences."""
    exports: tuple[ExportedMemo, ...] = ()
    """The memos that went out from the other copy, as this book notes them."""
    ids: Mapping[str, str] = field(default_factory=dict)
    """What both sides added and is one now: by the id that it has no longer, the one that it has."""
    stayed: frozenset[str] = frozenset()
    """The ids of what one side removed and is there nevertheless."""


def merged(book: Book, theirs: Theirs, text: str) -> Merged:
    """Plan the merge of what another copy has; the edit is called `text`.

    Apply it with `book.apply_merge(merged.edit, theirs.uids, merged.exports)`.
    """
    before = _states(book, theirs)
    base = {place: one for place, (one, _) in theirs.touched.items() if one is not None}
    others = {place: one for place, (_, one) in theirs.touched.items() if one is not None}
    sides = on_one_matrix(book, base, dict(before), others)
    outcome = merge(*sides.states, _given(book), lambda kind: book.by_kind[kind].all())
    result = dict(outcome.records)
    result |= {(type(one), one.id): one for one in sides.notes_for(result)}
    conflicts = tuple(_conflict(book, clash, outcome, others) for clash in outcome.clashes)
    changes = [*changes_between(before, result), *(Change(None, one) for one in conflicts)]
    exports = tuple(_exports(book, theirs, outcome))
    notes = (*outcome.notes, *(told(one, outcome.records) for one in outcome.needed))
    if not changes and not (
        theirs.uids and any(before.get(one) != others.get(one) for one in theirs.touched)
    ):
        return Merged(None, (), notes, exports, outcome.ids, outcome.stayed)
    edit = Edit(text, in_order(changes), tuple(_kept(book, theirs, outcome, changes)))
    return Merged(edit, conflicts, notes, exports, outcome.ids, outcome.stayed)


def _states(book: Book, theirs: Theirs) -> States:
    """Return what this book holds of all that was touched."""
    wanted: dict[type[Record], list[str]] = {}
    for kind, record_id in theirs.touched:
        wanted.setdefault(kind, []).append(record_id)
    return {
        (kind, one.id): one for kind, ids in wanted.items() for one in book.by_kind[kind].found(ids).values()
    }


def _given(book: Book) -> Given:
    def last_number(kind: type[Record], source_id: str) -> int:
        numbering = book.numbering
        return (numbering.next_passage(source_id) if kind is Passage else numbering.next_of(kind)) - 1

    def key_of(source_id: str) -> str:
        source = book.sources.find(source_id)
        return source.key if source else ""

    return Given(last_number, frozenset(book.sources.keys()), key_of)


def changes_between(before: States, after: States) -> Iterator[Change]:
    """Yield what changes; a name or number that another record had is free before it is taken."""
    for place in dict.fromkeys((*before, *after)):
        one, other = before.get(place), after.get(place)
        if one == other:
            continue
        if one is not None and other is not None and _names(one) != _names(other):
            yield Change(one, None)
            yield Change(None, other)
        else:
            yield Change(one, other)


def _names(record: Any) -> tuple[Any, ...]:
    """Return what of a record must be there once."""
    if isinstance(record, Source):
        return record.key, record.original_sha256
    names = ("number", "name", "original_sha256", "source_id")
    return tuple(getattr(record, name, None) for name in names)


def _kept(book: Book, theirs: Theirs, outcome: Outcome, changes: list[Change]) -> Iterator[bytes]:
    """Yield the originals and texts that the changed records need, or would if theirs were chosen."""
    wanted: dict[str, None] = {}
    for one in changes:
        if isinstance(one.after, Source | SourceVersion):
            wanted |= dict.fromkeys((one.after.original_sha256, one.after.text_sha256, one.after.map_sha256))
    for clash in outcome.clashes:
        for name in ("original_sha256", "text_sha256", "map_sha256"):
            if clash.theirs and name in clash.theirs:
                wanted[clash.theirs[name]] = None
    for digest in wanted:
        if digest and not book.kept.size_of(digest):
            yield theirs.kept(digest)


def _exports(book: Book, theirs: Theirs, outcome: Outcome) -> Iterator[ExportedMemo]:
    known = {one.id for one in book.exports.all()} if theirs.exports else set()
    for memo in theirs.exports:
        if memo.id in known:
            continue
        # what this book was when the memo went out is the nearest that it can tell
        moment = book.journal.moment_before(datetime.fromisoformat(memo.exported_at))
        cited: tuple[Cited, ...] = tuple(renamed(one, outcome.names) for one in memo.cited)
        ids = tuple(outcome.ids.get(one, one) for one in memo.record_ids)
        yield replace(memo, moment=moment, cited=cited, record_ids=ids)


def _conflict(book: Book, clash: Clash, outcome: Outcome, others: States) -> Conflict:
    kind, record_id = clash.place
    repository = book.by_kind[kind]
    record = outcome.records.get(clash.place) or others.get(clash.place)

    def written(values: Any) -> str:
        if values is None:
            return "null"
        assert record is not None
        row = repository.row(replace(record, **values))
        return json.dumps({name: row[name] for name in values}, ensure_ascii=False)

    return Conflict(
        about=repository.table_name,
        about_id=record_id,
        name=name_of(clash.place, outcome.records, others, book),
        field=",".join(clash.names),
        base=written(clash.base),
        ours=written(clash.ours),
        theirs=written(clash.theirs),
        reason=clash.reason,
        found_at=now(),
    )
