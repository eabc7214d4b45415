"""A book of 10,000 claims on 30,000 passages: what leans on what, and the check of all of it."""

import sqlite3  # noqa: TID251 - the peer: the same questions put to the file by plain SQL
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from briefbook.jobs.checking import check
from briefbook.store.book import Book
from tests.benchmarks.evidence_panes import filtering
from tests.benchmarks.table import Measure, timed
from tests.big_book import big_book


def measures() -> Iterator[Measure]:
    """Measure on a book made for this run."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "claims.briefbook"
        with big_book(path) as book:
            yield from _leaning(book, path)
            yield _checking(book)
        yield from filtering(path)


def _leaning(book: Book, path: Path) -> Iterator[Measure]:
    sources, passages, claims = book.sources.all(), book.passages.all()[::150], book.claims.all()[::50]
    with closing(sqlite3.connect(path)) as db:
        scan = "SELECT count(*) FROM issue WHERE text LIKE ?"

        def peer(words: str) -> float:
            return timed(lambda: db.execute(scan, (f"%{words}%",)).fetchone())

        for what, find, asked in (
            ("a source", book.leaning.on_source, [(one.id, f"@{one.key}") for one in sources]),
            ("a passage", book.leaning.on_passage, [(one.id, f"#{one.number}") for one in passages]),
            ("a claim", book.leaning.on_claim, [(one.id, f"@{one.label}") for one in claims]),
        ):
            yield Measure(
                f"what leans on {what}",
                [timed(lambda find=find, id_=id_: find(id_)) for id_, _ in asked],
                "LIKE over the issues",
                [peer(words) for _, words in asked],
                "p95 50 ms",
            )


def _checking(book: Book) -> Measure:
    contents = book.contents()
    return Measure(
        "check all claims and texts",
        [timed(lambda: check(contents, today=date(2026, 11, 22))) for _ in range(3)],
        "reading all records",
        [timed(book.contents) for _ in range(3)],
        "5,000 ms",
    )
