"""Whether a book is whole, and has all that was acknowledged: told by its rows alone, not by its own code."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from briefbook.domain.edit import Edit
from briefbook.store.book import Book

Row = dict[str, Any]
State = dict[tuple[str, str], Row]
"""Rows by table and id."""

ONE_EACH = ("cover", "memo_header", "matrix")
"""Tables whose one row is there before the first edit."""


@dataclass(frozen=True)
class Acknowledged:
    """What a writer was told that it is kept: the event in the journal, and a digest of what it left."""

    uid: str
    digest: str


@dataclass(frozen=True)
class Found:
    """What became of a book."""

    problems: tuple[str, ...]
    lost: int
    """What was acknowledged and is not there: events, drafts and snapshots."""
    more: int
    """Events that are there and were not acknowledged."""
    uids: tuple[str, ...]


def digest_of(states: Iterable[tuple[str, str, Row | None]]) -> str:
    """Return the SHA-256 of what an edit left: table, id and row, or `None`, of each record touched."""
    return sha256(json.dumps(list(states), ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def digest_of_edit(book: Book, edit: Edit) -> str:
    """Return the digest of what an edit left."""
    return digest_of(
        (
            book.by_kind[change.kind].table_name,
            change.record.id,
            None if change.after is None else book.by_kind[change.kind].row(change.after),
        )
        for change in edit.changes
    )


def looked_at(
    path: Path, told: Sequence[Mapping[str, Any]], before: Sequence[str], password: str = ""
) -> Found:
    """Open a book after a fault and compare it with what its writer told since it had the events `before`."""
    acknowledged = [Acknowledged(one["uid"], one["digest"]) for one in told if one["what"] == "kept"]
    try:
        with Book.open(path, password=password) as book:
            rows = [(one["query"], one["values"]) for one in told if one["what"] == "row"]
            gone = sum(book._db.execute(*row).fetchone()[0] != 1 for row in rows)
            return _compared(book, acknowledged, before, gone)
    except Exception as error:  # whatever it is, the book cannot be used
        return Found((f"It cannot be used: {error!r}",), len(acknowledged), 0, tuple(before))


def _compared(book: Book, acknowledged: Sequence[Acknowledged], before: Sequence[str], gone: int) -> Found:
    problems = list(damage_of(book))
    uids = book.journal.uids()
    since = uids[len(before) :]
    if uids[: len(before)] != list(before):
        problems.append("Events of before are gone or have another order.")
    expected = [one.uid for one in acknowledged]
    lost = len(set(expected) - set(uids))
    if not lost and since[: len(expected)] != expected:
        problems.append("Acknowledged events have another order.")
    digests = dict(_replayed(book, problems))
    problems += [
        f"What {one.uid} left is not what was acknowledged."
        for one in acknowledged
        if one.uid in digests and digests[one.uid] != one.digest
    ]
    return Found(tuple(problems), lost + gone, len(set(since) - set(expected)), tuple(uids))


def damage_of(book: Book) -> Iterable[str]:
    """Yield a sentence for everything that is not whole in a book."""
    yield from book.problems()
    book._db.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    texts = {(one.id, one.version): book.text_of(one) for one in book.sources.all()}
    for version in book.versions.all():
        texts[version.source_id, version.number] = book.kept.get(version.text_sha256).decode()
    for passage in book.passages.all():
        if texts[passage.source_id, passage.version][passage.start : passage.end] != passage.quote:
            yield f"Passage {passage.id} is not what its source says."
    last = "SELECT what FROM event WHERE edit_seq = seq ORDER BY number DESC LIMIT 1"
    for (seq,) in book._db.execute(f"SELECT seq FROM edit WHERE undone <> (({last}) = 'undone')").fetchall():
        yield f"Whether edit {seq} is undone is not what its last event says."


def _replayed(book: Book, problems: list[str]) -> Iterable[tuple[str, str]]:
    """Yield each event with the digest of what it left, and compare what all left with the book's rows."""
    state: State = {}
    rows = book._db.execute(
        "SELECT uid, what, changes FROM event JOIN edit ON seq = edit_seq ORDER BY number"
    ).fetchall()
    for uid, what, changes in rows:
        left = []
        written = json.loads(changes)
        for change in reversed(written) if what == "undone" else written:
            before, after = change["before"], change["after"]
            if what == "undone":
                before, after = after, before
            place = (change["kind"], (before or after)["id"])
            if state.get(place) != before and not (place[0] in ONE_EACH and place not in state):
                problems.append(f"Event {uid} was made on another {place[0]} than there was.")
            if after is None:
                state.pop(place, None)
            else:
                state[place] = after
            left.append((*place, after))
        yield uid, digest_of(left)
    now = rows_of(book)
    untouched = {place: row for place, row in now.items() if place[0] in ONE_EACH and place not in state}
    if now != state | untouched:
        odd = [
            place for place in now.keys() | state.keys() if now.get(place) != (state | untouched).get(place)
        ]
        problems.append(f"What the journal says is not what the book holds: {sorted(odd)[:3]}.")


def rows_of(book: Book) -> Mapping[tuple[str, str], Row]:
    """Return all records as they lie in the file."""
    found: State = {}
    for repository in book.by_kind.values():
        cursor = book._db.execute(f'SELECT * FROM "{repository.table_name}"')
        names = [one[0] for one in cursor.description]
        for values in cursor.fetchall():
            row = dict(zip(names, values, strict=True))
            found[repository.table_name, row["id"]] = row
    return found
