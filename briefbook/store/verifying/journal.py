"""The journal: whether every edit can be read, and whether all of them lead back to an empty book."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from briefbook.domain.edit import Edit
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.matrix import Matrix
from briefbook.domain.record import Record
from briefbook.store.driver import Database
from briefbook.translation import grouped, tr

if TYPE_CHECKING:
    from briefbook.store.book import Book

ONE_EACH = (Cover, MemoHeader, Matrix)
"""The kinds of which a book has one from its beginning."""


def journal_problems(book: Book, db: Database, records: Iterable[Record]) -> Iterator[str]:
    """Yield the edits that cannot be read, or that made something else than there is."""
    edits: dict[int, Edit] = {}
    for seq, text, changes in db.execute("SELECT seq, text, changes FROM edit ORDER BY seq").fetchall():
        try:
            edits[seq] = Edit(text, book.journal.writing.read(changes))
        except (ValueError, TypeError, KeyError, AttributeError):
            yield tr("The edit {seq}, “{text}”, cannot be read.", seq=seq, text=text)
            return
    now = {(type(record), record.id): record for record in records}
    in_effect: dict[int, bool] = {}
    for seq, what, uid in db.execute("SELECT edit_seq, what, uid FROM event ORDER BY number DESC").fetchall():
        in_effect.setdefault(seq, what != "undone")
        if not uid:
            yield tr(
                "What happened with the edit {seq}, “{text}”, has no name of its own.",
                seq=seq,
                text=edits[seq].text,
            )
        edit = edits[seq] if what == "undone" else edits[seq].inverted()
        for change in edit.changes:
            place = (change.kind, change.record.id)
            if now.get(place) != change.before:
                yield tr(
                    "The edit {seq}, “{text}”, does not lead to what the book is now.",
                    seq=seq,
                    text=edit.text,
                )
                return
            if change.after is None:
                now.pop(place, None)
            else:
                now[place] = change.after
    if left := [one for one in now.values() if not isinstance(one, ONE_EACH)]:
        yield tr(
            "The journal does not know where {number} of the records came from.", number=grouped(len(left))
        )
    for seq, undone in db.execute("SELECT seq, undone FROM edit ORDER BY seq").fetchall():
        if in_effect.get(seq) is not (not undone):
            yield tr(
                "The journal does not say when the edit {seq}, “{text}”, was made or undone.",
                seq=seq,
                text=edits[seq].text,
            )
