"""A book of 2,000 sources of 5 KB: opening it, searching it, editing it."""

import random
import sqlite3  # noqa: TID251 - the peer: the standard library's SQLite with the same pragmas
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from briefbook.domain.reading import Detail, Reading
from briefbook.edits.library import import_readings
from briefbook.edits.outlining import add_issue, write_issue
from briefbook.store.book import Book
from tests.benchmarks.table import Measure, timed

SOURCES, SIZE = 2000, 5000
QUERIES = ("tariff pause", "export controls", "ministers agreed", "second round of talks", "levy")


def measures() -> Iterator[Measure]:
    """Measure on a book made for this run."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.briefbook"
        with Book.create(path, "Large") as book:
            _fill(book)
        yield _opening(path)
        with Book.open(path) as book:
            yield _searching(book, path)
            yield _editing(book, Path(folder))


def _opening(path: Path) -> Measure:
    def ours() -> None:
        with Book.open(path) as book:
            assert len(book.sources.all()) == SOURCES
            book.sources.passage_counts()

    def peer() -> None:
        with closing(sqlite3.connect(path)) as db:
            assert len(db.execute("SELECT * FROM source ORDER BY id").fetchall()) == SOURCES

    times = [(timed(ours), timed(peer)) for _ in range(15)]
    return Measure(
        "open, list 2,000 sources",
        [one for one, _ in times],
        "SELECT by sqlite3",
        [other for _, other in times],
        "median 500 ms",
    )


def _searching(book: Book, path: Path) -> Measure:
    typed = [query[:end] for query in QUERIES for end in range(1, len(query) + 1)]
    with closing(sqlite3.connect(path)) as db:
        scan = "SELECT count(*) FROM source JOIN kept ON sha256 = text_sha256 WHERE CAST(data AS TEXT) LIKE ?"
        times = [
            (
                timed(lambda text=text: book.find(text, 20)),
                timed(lambda text=text: db.execute(scan, (f"%{text}%",)).fetchone()),
            )
            for text in typed
        ]
    return Measure(
        "search, each keystroke",
        [one for one, _ in times],
        "LIKE over the texts",
        [other for _, other in times],
        "p95 50 ms",
    )


def _editing(book: Book, folder: Path) -> Measure:
    book.apply(add_issue(book.issues.outline(), "Tariffs"))
    times = []
    with closing(sqlite3.connect(folder / "peer.db", isolation_level=None)) as db:
        db.executescript("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; CREATE TABLE note (text)")
        for number in range(60):
            (issue,) = book.issues.all()
            edit = write_issue(issue, f"Paused for {number} days. " * 200)
            ours = timed(lambda edit=edit: book.apply(edit))
            peer = timed(lambda edit=edit: db.execute("INSERT INTO note VALUES (?)", (edit.text,)))
            times.append((ours, peer))
    return Measure(
        "an edit of 5 KB of text",
        [one for one, _ in times],
        "one INSERT, same pragmas",
        [other for _, other in times],
        "p95 50 ms",
    )


def _fill(book: Book) -> None:
    chance = random.Random(1)
    common = ("the", "of", "and", "to", "in", "a", "that", "for", "on", "with", "as", "by", "at", "from")
    topics = sorted({word for query in QUERIES for word in query.split()} | {"rare", "earth", "summit"})
    rare = [
        "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(3, 10))) for _ in range(20_000)
    ]
    readings = []
    for number in range(SOURCES):
        words: list[str] = [f"Article {number}."]
        while sum(map(len, words)) + len(words) < SIZE:
            words += chance.choices(common, k=5) + chance.choices(topics, k=1) + chance.choices(rare, k=4)
        text = " ".join(words)
        details = {"title": Detail(f"Article {number}", "text"), "publisher": Detail("Gazette", "file")}
        readings.append(
            Reading(filename=f"{number}.txt", kind="text", original=text.encode(), text=text, details=details)
        )
    plan = import_readings(book, readings)
    assert plan.edit is not None
    book.apply(plan.edit)
