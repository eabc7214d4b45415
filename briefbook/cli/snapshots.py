"""The commands about snapshots: taking and listing them, comparing with them, and taking parts back."""

import re
from argparse import Namespace
from collections.abc import Iterable
from typing import Any

from briefbook.cli.finding import record_called
from briefbook.cli.opening import opened
from briefbook.cli.output import columns, say
from briefbook.domain.comparison import Piece
from briefbook.domain.counts import count_of
from briefbook.domain.date_words import in_words
from briefbook.domain.snapshot import Snapshot
from briefbook.errors import BriefbookError
from briefbook.jobs.comparing import (
    Comparison,
    comes_along,
    compared,
    field_back,
    records_back,
    snapshot_called,
)
from briefbook.review.differences import FieldDifference, RecordDifference
from briefbook.store.book import Book

_SHORT = re.compile(r"@\S+|[A-Z]\d+|\d+(\.\d+)*")
"""The beginning of a record’s name that is enough to call it."""
_MARKS = {"added": ("{+", "+}"), "removed": ("[-", "-]")}


def snapshot(given: Namespace) -> None:
    """Give this moment of the book a name."""
    with opened(given) as book:
        made = book.snapshots.take(given.name)
    say(_values(made), f"Took the snapshot “{made.name}”.", as_json=given.json)


def snapshots(given: Namespace) -> None:
    """List the snapshots, the newest first; or forget or rename one."""
    is_read = not (given.forget or given.rename)
    with opened(given, read_only=is_read) as book:
        if given.forget:
            book.snapshots.forget(snapshot_called(book, given.forget))
        if given.rename:
            name, other = given.rename
            book.snapshots.rename(snapshot_called(book, name), other)
        found = book.snapshots.all()[::-1]
    heads = ("name", "taken", "")
    rows = [
        (one.name, f"{in_words(one.made_at)}, {one.made_at[11:16]}", "automatic" if one.is_automatic else "")
        for one in found
    ]
    nothing = "No snapshot yet; “snapshot” takes one."
    say([_values(one) for one in found], columns([heads, *rows]) if rows else nothing, as_json=given.json)


def compare(given: Namespace) -> None:
    """Tell what differs between a snapshot and now, or another snapshot."""
    with opened(given, read_only=True) as book:
        since = snapshot_called(book, given.snapshot)
        until = snapshot_called(book, given.other) if given.other else None
        found = compared(book, since, until)
    between = f"Since {since.in_sentence}{f', until {until.in_sentence}' if until else ''}"
    values = {
        "since": _values(since),
        "until": _values(until) if until else None,
        "differences": [_difference(one, with_words=given.words) for one in found.differences],
    }
    lines = [f"{between}:"]
    for one in found.differences:
        lines += _lines(one, with_words=given.words)
    nothing = f"{between}, nothing differs."
    say(values, "\n".join(lines) if found.differences else nothing, as_json=given.json)


def take_back(given: Namespace) -> None:
    """Make the book, or parts of it, as a snapshot has them; an edit like others, which can be undone."""
    with opened(given) as book:
        found = compared(book, snapshot_called(book, given.snapshot))
        chosen = [_called(book, found, item) for item in given.items]
        told = ""
        if given.field:
            if len(chosen) != 1:
                raise BriefbookError("A field is taken back of one record: name that.")
            edit = field_back(book, found, chosen[0], _field(chosen[0], given.field))
        else:
            edit = records_back(book, found, chosen or None)
            told = comes_along(found, chosen) if chosen else ""
        book.apply(edit)
    count = len({change.record.id for change in edit.changes})
    values = {"edit": edit.text, "records": count, "along": told or None}
    told = f" {told}" if told else ""
    say(values, f"{edit.text}: {count_of(count, 'record')} changed.{told}", as_json=given.json)


def _called(book: Book, found: Comparison, item: str) -> RecordDifference:
    plain = item.strip().removeprefix("@").casefold()
    for one in found.differences:
        names = [name for name in (one.name, one.other_name) if name]
        shorts = [name.split(" ", 1)[0] for name in names if _SHORT.fullmatch(name.split(" ", 1)[0])]
        if item == one.record_id or plain in [
            name.removeprefix("@").casefold() for name in (*names, *shorts, one.kind)
        ]:
            return one
    record_called(book, item)
    raise BriefbookError(f"“{item}” is now as it was in {found.since.in_sentence}.")


def _field(of: RecordDifference, name: str) -> FieldDifference:
    plain = name.strip().casefold()
    for one in of.fields:
        if plain in (one.label.casefold(), one.name.casefold()):
            return one
    raise BriefbookError(f"{of.name} differs in: {of.labels or 'nothing'}; not in “{name}”.")


def _values(one: Snapshot) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "made_at": one.made_at,
        "moment": one.moment,
        "automatic": one.is_automatic,
    }


def _difference(one: RecordDifference, *, with_words: bool) -> dict[str, Any]:
    fields = []
    for each in one.fields:
        told: dict[str, Any] = {"field": each.label, "before": each.before, "after": each.after}
        if with_words:
            told["words"] = [{"kind": piece.kind, "text": piece.text} for piece in each.pieces]
        fields.append(told)
    return {"kind": one.kind, "id": one.record_id, "name": one.name, "what": one.what, "fields": fields}


def _lines(one: RecordDifference, *, with_words: bool) -> Iterable[str]:
    called = f" (was {one.other_name})" if one.other_name else ""
    fields = f": {one.labels}" if one.what == "changed" and one.fields else ""
    yield f"  {one.what:8} {one.name}{called}{fields}"
    for each in one.fields if with_words else ():
        words = _marked(each.pieces).split("\n")
        yield f"             {each.label}: {words[0]}"
        yield from (f"               {line}" for line in words[1:] if line)


def _marked(pieces: Iterable[Piece]) -> str:
    return "".join(
        f"{_MARKS.get(one.kind, ('', ''))[0]}{one.text}{_MARKS.get(one.kind, ('', ''))[1]}" for one in pieces
    )
