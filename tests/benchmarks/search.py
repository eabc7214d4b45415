"""Searching books of 10,000 and 100,000 sources of about 5 KB of real words, typed letter by letter."""

import random
import sqlite3  # noqa: TID251 - the peers: plain FTS5 and a scan, by the standard library's SQLite
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from briefbook.domain.source import Source
from briefbook.store.book import Book
from briefbook.store.database import transaction
from briefbook.store.kept import sha256_of
from tests.benchmarks.search_corpus import texts
from tests.benchmarks.table import Measure, print_rows, timed

_LIMITS = {10_000: ("p95 20 ms", "p95 50 ms"), 100_000: ("p95 250 ms", "p95 250 ms")}
_PREFIX = (
    "SELECT rowid, snippet(plain, 1, '<', '>', '…', 30) FROM plain WHERE plain MATCH ?"
    " ORDER BY bm25(plain, 5, 1) LIMIT 50"
)


def measures() -> Iterator[Measure]:
    """Measure on a book of 10,000 sources."""
    return measure(10_000)


def large_measures() -> Iterator[Measure]:
    """Measure on a book of 100,000 sources, which takes minutes to make."""
    return measure(100_000)


def measure(count: int) -> Iterator[Measure]:
    """Measure on one book made for this run, beside an index of FTS5 as most programs use it."""
    with tempfile.TemporaryDirectory() as folder:
        path, plain = Path(folder) / "large.briefbook", Path(folder) / "plain.db"
        seconds = timed(lambda: _fill(path, plain, count))
        with Book.open(path) as book, closing(sqlite3.connect(plain)) as db:
            _print_size(path, count, seconds)
            finished, typed = _queries(book, count)
            for what, queries, limit in (
                ("words and phrases", finished, _LIMITS[count][0]),
                ("each keystroke", typed, _LIMITS[count][1]),
            ):
                yield from _measured(f"{count:,} sources, {what}", book, db, queries, limit)


def _measured(
    what: str, book: Book, db: sqlite3.Connection, queries: list[str], limit: str
) -> Iterator[Measure]:
    peers = [_plain(db, query) for query in queries]
    ways: dict[str, Callable[[str], object]] = {
        "find": book.find,
        "find_sources": book.find_sources,
        "find_everywhere": book.find_everywhere,
    }
    for name, way in ways.items():
        times = [timed(lambda query=query, way=way: way(query)) for query in queries]
        yield Measure(f"{what}: {name}", times, "FTS5 prefix* + snippet()", peers, limit)
    scanned = random.Random(1).sample(queries, 5)
    scans = [timed(lambda query=query: _scan(db, query)) for query in scanned]
    times = [timed(lambda query=query: book.find(query)) for query in scanned]
    yield Measure(f"{what}: find", times, "LIKE over the texts", scans, limit)


def _plain(db: sqlite3.Connection, query: str) -> float:
    words = query.replace('"', " ").split()
    last = "" if query.endswith((" ", '"')) else "*"
    match = f'"{" ".join(words)}"' if '"' in query else " ".join(f'"{word}"' for word in words) + last
    return timed(lambda: db.execute(_PREFIX, (match,)).fetchall())


def _scan(db: sqlite3.Connection, query: str) -> None:
    db.execute(
        "SELECT count(*) FROM text WHERE body LIKE ?", (f"%{query.replace(chr(34), '').strip()}%",)
    ).fetchone()


def _queries(book: Book, count: int) -> tuple[list[str], list[str]]:
    """Return finished words and phrases out of the texts, common and rare, and the typing of half of them."""
    chance = random.Random(2)
    finished = []
    for source in chance.sample(book.sources.all(), 100):
        words = [word.strip(".,;:()'\"<>[]*`") for word in book.text_of(source).split()]
        start = chance.randrange(max(1, len(words) - 4))
        some = [word for word in words[start : start + 4] if word.isalpha()] or ["summit"]
        one, pair = chance.choice(some), some[:2]
        finished += [f"{one} ", f'"{" ".join(pair)}"', " ".join(chance.sample(some, len(pair))) + " "]
    typed = [
        query[:end] for query in finished[1::6] + finished[::6] for end in range(1, len(query.strip()) + 1)
    ]
    return finished, [query for query in typed if query.strip('"')]


def _fill(path: Path, plain: Path, count: int) -> None:
    made = texts(count)
    peer = sqlite3.connect(plain)
    peer.execute("CREATE TABLE text (number INTEGER PRIMARY KEY, title, body)")
    peer.execute("CREATE VIRTUAL TABLE plain USING fts5 (title, body, content = 'text')")
    with closing(peer), Book.create(path, "Large") as book:
        book._db.execute("PRAGMA synchronous = OFF")
        for begin in range(0, count, 2000):
            with transaction(book._db), peer:
                for number, text in enumerate(islice(made, 2000), begin):
                    source = _keep(book, number, text)
                    peer.execute("INSERT INTO text VALUES (?, ?, ?)", (number, source.title, text))
        with peer:
            peer.execute("INSERT INTO plain (plain) VALUES ('rebuild')")


def _keep(book: Book, number: int, text: str) -> Source:
    data = f"{text}\n\n{number}".encode()  # the mixture can be the same twice
    source = Source(
        key=f"text-{number}",
        kind=("text", "html", "pdf")[number % 3],
        title=" ".join(text.split()[:9]),
        author=f"Author {number % 997}",
        publisher=f"Gazette {number % 40}",
        published=f"{2020 + number % 6}-{1 + number % 12:02}",
        language="en",
        original_sha256=book.kept.put(data),
        text_sha256=sha256_of(data),
        words=len(text.split()),
    )
    book.sources.insert(source)
    book._search.update(source, gone=False)
    return source


def _print_size(path: Path, count: int, seconds: float) -> None:
    with closing(sqlite3.connect(path)) as db:
        (index,) = db.execute("SELECT sum(length(block)) FROM search_data").fetchone()
        (sizes,) = db.execute("SELECT sum(length(sz)) + 10 * count(*) FROM search_docsize").fetchone()
        (text,) = db.execute("SELECT sum(size) FROM kept").fetchone()
    rows = [
        ("sources", "built in", "text", "index", "index / text (to reach: 0.9)"),
        (
            f"{count:,}",
            f"{seconds:.0f} s",
            f"{text / 1e6:.0f} MB",
            f"{(index + sizes) / 1e6:.0f} MB",
            f"{(index + sizes) / text:.2f}",
        ),
    ]
    print_rows(rows)
