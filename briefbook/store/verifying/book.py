"""One verification of a book, step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefbook.domain.counts import listed
from briefbook.domain.record import Record
from briefbook.store.driver import Database, DatabaseError
from briefbook.store.verifying.derived import derived_problems
from briefbook.store.verifying.file import file_problems
from briefbook.store.verifying.journal import journal_problems
from briefbook.store.verifying.kept import kept_problems
from briefbook.store.verifying.passages import passage_problems
from briefbook.translation import tr

if TYPE_CHECKING:
    from briefbook.store.book import Book

MOST = 20
"""Sentences of one sort, after which the others are only counted."""


@dataclass(frozen=True)
class Verified:
    """What was looked at, and what is wrong with it."""

    problems: tuple[str, ...]
    """A sentence each; none if the book is whole."""
    checked: dict[str, int]
    """How many there are of what was looked at: originals and texts, records, passages, edits."""

    @property
    def summary(self) -> str:
        """What was looked at, in words."""
        counts = (
            tr("%n original(s) and text(s)", "", self.checked["kept"]),
            tr("%n record(s)", "", self.checked["records"]),
            tr("%n passage(s)", "", self.checked["passages"]),
            tr("%n edit(s)", "", self.checked["edits"]),
        )
        return listed(counts)


def verified(book: Book, db: Database) -> Verified:
    """Verify all of a book; reads every byte of it and changes none."""
    counts = ("kept", "SELECT count(*) FROM kept"), ("edits", "SELECT count(*) FROM edit")
    records: list[Record] = []
    problems: list[str] = []
    steps: tuple[Callable[[], Iterator[str]], ...] = (
        lambda: file_problems(db, is_encrypted=book.file.key is not None),
        lambda: _unreadable(book, records),
        lambda: kept_problems(book, db, records),
        lambda: passage_problems(book, records),
        lambda: journal_problems(book, db, records),
        lambda: derived_problems(book, db, records),
    )
    checked = {"kept": 0, "records": 0, "passages": 0, "edits": 0}
    try:
        for step in steps:
            problems += _shortened(list(step()))
        checked |= {name: int(db.execute(query).fetchone()[0]) for name, query in counts}
        checked |= {"records": len(records), "passages": book.passages.count()}
    except DatabaseError as error:
        problems.append(tr("The file is damaged: {reason}.", reason=error))
    return Verified(tuple(dict.fromkeys(problems)), checked)


def _unreadable(book: Book, records: list[Record]) -> Iterator[str]:
    """Read all records into the list; yield a sentence for each table that holds what is none."""
    for repository in book.by_kind.values():
        try:
            records += repository.all()
        except (ValueError, TypeError, KeyError):
            yield tr("The table “{table}” holds a row that is no record.", table=repository.table_name)


def _shortened(found: list[str]) -> list[str]:
    if len(found) <= MOST:
        return found
    return [*found[:MOST], tr("And %n more of this sort.", "", len(found) - MOST)]
