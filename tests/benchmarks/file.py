"""Books of 100 MB, plain and encrypted: opening and editing them; and merging two of 10,000 passages."""

import random
import shutil
import sqlite3  # noqa: TID251 - the peer: the standard library's SQLite
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from briefbook.domain.edit import Edit, added, changed
from briefbook.domain.passage import highlight
from briefbook.domain.reading import Detail, Reading
from briefbook.edits.library import import_readings
from briefbook.edits.merging import merged
from briefbook.edits.outlining import add_issue, write_issue
from briefbook.store.book import Book
from briefbook.store.divergence import divergence
from briefbook.store.driver import connect
from tests.benchmarks.table import Measure, timed

SIZE = 100_000_000
PASSAGES = 10_000
PASSWORD = "Lake Verna"

_WORDS = ("levy", "pause", "ministers", "ferry", "harbour", "delegation", "quota", "tariff", "agreement")


def measures() -> Iterator[Measure]:
    """Measure on books made for this run."""
    with tempfile.TemporaryDirectory() as folder:
        for password in ("", PASSWORD):
            path = Path(folder, "encrypted.briefbook" if password else "plain.briefbook")
            _make(path, password)
            yield _opening(path, password)
            yield _editing(path, password)
        yield _merging(Path(folder))


def _opening(path: Path, password: str) -> Measure:
    def bare() -> None:
        # the driver's own key derivation; the standard library cannot open what is encrypted
        with closing(connect(path) if password else sqlite3.connect(path)) as db:
            if password:
                db.execute(f"PRAGMA key = '{password}'")
            assert db.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)

    def ours() -> None:
        Book.open(path, password=password).close()

    times = [(timed(ours), timed(bare)) for _ in range(9)]
    return Measure(
        f"open a book of 100 MB{', encrypted' if password else ''}",
        [one for one, _ in times],
        "connect, quick_check",
        [other for _, other in times],
        "1 s" if password else "500 ms",
    )


def _editing(path: Path, password: str) -> Measure:
    with Book.open(path, password=password) as book, closing(_bare(path, password)) as db:
        book.apply(add_issue(book.issues.outline(), "Tariffs"))
        times = []
        for number in range(40):
            (issue,) = book.issues.all()
            edit = write_issue(issue, f"Paused for {number} days. " * 20)
            ours = timed(partial(book.apply, edit))
            times.append((ours, timed(partial(db.execute, "INSERT INTO note VALUES ('x')"))))
    return Measure(
        f"an edit of it{', encrypted' if password else ''}",
        [one for one, _ in times],
        "one INSERT, same pragmas",
        [other for _, other in times],
        "p95 50 ms",
    )


def _merging(folder: Path) -> Measure:
    """Measure two copies of a book in each of which a person wrote and marked for a while."""
    chance = random.Random(2)
    path = folder / "base.briefbook"
    with Book.create(path, "Merged") as book:
        book.apply(import_readings(book, [_reading(chance) for _ in range(100)]).edit)
        passages = [
            highlight(source, book.text_of(source), start, start + 40, number=number)
            for source in book.sources.all()
            for number, start in enumerate(range(0, PASSAGES // 100 * 40, 40), 1)
        ]
        book.apply(Edit("Mark", tuple(map(added, passages))))
        for number in range(50):
            book.apply(add_issue(book.issues.outline(), f"Issue {number}", text="It is paused. " * 100))
    times = []
    for number in range(5):
        one, other = (
            shutil.copyfile(path, folder / f"{name}{number}.briefbook") for name in ("one", "other")
        )
        _write(one, chance)
        _write(other, chance)
        with Book.open(one) as book, Book.open(other, read_only=True) as theirs:
            times.append((timed(partial(_merge, book, theirs)), timed(partial(_compared, one, other))))
            assert book.problems() == []
    return Measure(
        "merge two books of 10,000 passages",
        [one for one, _ in times],
        "EXCEPT of all passages by sqlite3",
        [other for _, other in times],
        "2 s",
    )


def _merge(book: Book, theirs: Book) -> None:
    found = divergence(book, theirs)
    plan = merged(book, found, "Merge")
    assert plan.edit
    book.apply_merge(plan.edit, found.uids)


def _write(path: Path, chance: random.Random) -> None:
    with Book.open(path) as book:
        passages = [one for one in book.passages.all() if chance.random() < 0.1]
        book.apply(
            Edit("Note", tuple(changed(one, replace(one, note=str(chance.random()))) for one in passages))
        )
        for _ in range(60):
            issue = chance.choice(book.issues.all())
            book.apply(write_issue(issue, f"{issue.text}\n\nPaused for {chance.randrange(99)} days."))


def _compared(one: Path, other: Path) -> None:
    with closing(sqlite3.connect(one)) as db:
        db.execute("ATTACH ? AS other", [str(other)])
        assert db.execute("SELECT * FROM passage EXCEPT SELECT * FROM other.passage").fetchall()


def _bare(path: Path, password: str) -> sqlite3.Connection:
    """Return a connection to another file that is as careful as a book."""
    db: sqlite3.Connection = connect(path.with_suffix(".bare"), isolation_level=None)
    if password:
        db.execute(f"PRAGMA key = '{password}'")
    db.executescript("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; CREATE TABLE note (text)")
    return db


def _make(path: Path, password: str) -> None:
    chance = random.Random(1)
    with Book.create(path, "Large", password) as book:
        while path.stat().st_size < SIZE:
            book.apply(import_readings(book, [_reading(chance) for _ in range(100)]).edit)


def _reading(chance: random.Random) -> Reading:
    number = chance.randrange(10**12)
    text = " ".join(f"{chance.choice(_WORDS)}{chance.randrange(300)}" for _ in range(800))
    return Reading(
        filename=f"{number}.txt",
        kind="text",
        original=chance.randbytes(30_000),
        text=text,
        details={"title": Detail(f"Article {number}", "file")},
    )
